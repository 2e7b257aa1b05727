"""The commands that a document tells its readers to type: its code blocks, and the spans of code within its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

# A block whose line begins so is something to type; other blocks are messages, settings or files.
PROGRAMS = re.compile(r"(\./)?(\.build/release/)?(krm(-[a-z]+)?|make|cp|cd|git|rsync|mkdir|apt|apt-get|sudo|systemctl|dpkg|tar|gpg) ")
FENCE = re.compile(r"(`{3,}|~{3,})")


@dataclass(frozen=True)
class Block:
    """Lines to type, one after the other."""

    section: str  # the heading of level 2 above it
    heading: str  # the nearest heading of any level
    lines: tuple[str, ...]


def blocks(text: str) -> list[Block]:
    """The blocks to type of a Markdown text, fenced or indented, also within lists."""
    found, section, heading = [], "", ""
    code, fence, is_open = [], "", False
    for line in [*text.splitlines(), "end"]:
        bare = line.strip()
        if fence:
            if bare.startswith(fence):
                fence = ""
            else:
                code.append(line)
                continue
        elif mark := FENCE.match(bare):
            fence = mark[1]
            continue
        elif line.startswith("    ") and (is_open or code):
            code.append(line)
            continue
        elif not bare and code:
            continue  # it may go on below an empty line
        if code:
            lines = tuple(dedented(code))
            if any(PROGRAMS.match(one.lstrip()) for one in lines):
                found.append(Block(section, heading, lines))
            code = []
        if title := re.match(r"(#+) (.+)", line):
            heading = title[2]
            section = heading if len(title[1]) <= 2 else section
        is_open = not bare
    return found


def dedented(lines: list[str]) -> list[str]:
    """Without what all lines begin with, and without empty ones at the end."""
    margin = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    return "\n".join(line[margin:] for line in lines).rstrip().splitlines()


def mentions(text: str) -> set[str]:
    """Everything that is set as code and calls krm: `krm check --strict`, and the lines of blocks."""
    spans = re.findall(r"(?<!`)`((?:\.build/release/)?krm [^`\n]+)`", text)
    lines = [line for block in blocks(text) for line in block.lines]
    return {span.strip() for span in [*spans, *lines] if re.match(r"(\.build/release/)?krm ", span)}
