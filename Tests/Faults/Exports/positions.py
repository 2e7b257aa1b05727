"""Where a cell stands, worked out from the text that a case was written from: the expectation, independent of the reader."""

from __future__ import annotations


def of(text: str, mark: str, occurrence: int = 1) -> tuple[int, int]:
    """Line and column (characters from 1) of the n-th occurrence of `mark`; CRLF, LF and CR end lines."""
    index = -1
    for _ in range(occurrence):
        index = text.index(mark, index + 1)
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
