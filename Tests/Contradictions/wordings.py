"""Every wording that a report page may hold, by the place where it stands; what is not here is an unknown sentence.

The tables stand in wordings_*.py. `match` counts what occurred, so that a run can say which wordings no page had.
"""

from __future__ import annotations

import re
from collections import Counter

import wordings_cells
import wordings_charts
import wordings_corrections
import wordings_meeting
import wordings_messages
import wordings_year

PARTS = (wordings_messages, wordings_meeting, wordings_cells, wordings_charts, wordings_year, wordings_corrections)
TABLE: dict[str, dict[str, str]] = {place: names for part in PARTS for place, names in part.TABLE.items()}
_COMPILED = {place: [(name, re.compile(text)) for name, text in names.items()] for place, names in TABLE.items()}
seen: Counter[str] = Counter()


def match(place: str, text: str) -> tuple[str, re.Match] | None:
    """The first wording of a place that is the whole text."""
    for name, pattern in _COMPILED[place]:
        if found := pattern.fullmatch(text):
            seen[f"{place}: {name}"] += 1
            return name, found
    return None


def every_name() -> list[str]:
    return [f"{place}: {name}" for place, names in TABLE.items() for name in names]
