"""The exact counts of a period, taken from `krm dump figures`."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path

from attack_periods import FRISTEN
from attack_rows import GROUP, Counts


def figures(krm: Path, data: Path, period: str) -> list[dict]:
    done = subprocess.run(
        [krm, "dump", "figures", "--data", data, "--zeitraum", period], capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def counts(entries: list[dict]) -> Counts:
    """What months, quarters and years of the intranet edition are made of; the register must not be in the data."""
    out: Counts = Counter()
    for entry in entries:
        figure, dimension, zaehler = entry["id"], entry["dimension"], entry.get("zaehler")
        if len(dimension) > 1 or (not zaehler and not entry.get("nenner")):
            continue
        key, code = next(iter(dimension.items()), ("", ""))
        if figure == "eingang" and key == "art":
            out[figure, f"art={GROUP[code]}", "zaehler"] += zaehler
        elif (
            (figure in FRISTEN and key in ("", "bereich"))
            or (figure == "eingang" and key in ("", "bereich"))
            or (figure in ("erledigt", "bestand") and not key)
        ):
            out[figure, f"{key}={code}" if key else "", "zaehler"] += zaehler
            if figure in FRISTEN:
                out[figure, f"{key}={code}" if key else "", "nenner"] += entry["nenner"]
        elif figure.startswith(("kritisch.", "lob.")) and not key:
            name = figure if figure.startswith("kritisch.") else "lob." + figure.split(".")[1]
            out[name, "", "zaehler"] += zaehler
    return out


def folgequote(entries: list[dict]) -> tuple[int, int] | None:
    """Numerator and denominator of a year."""
    found = [entry for entry in entries if entry["id"] == "folgequote" and not entry["dimension"]]
    return (found[0].get("zaehler", 0), found[0]["nenner"]) if found else None
