"""Runs a sequence of edits over one site, beside a clean build after each, and notes what is wrong."""

from __future__ import annotations

import calendar
import copy
import datetime as dt
import random
import shutil
import stat
from dataclasses import dataclass, field
from pathlib import Path

from edits import EDITS, Did
from project import Krm, Project, demo
from trees import Entry, differences, tree
from tampering import TAMPERINGS

# The mark of the folder is made first in every new tree; it is no part of the site.
MARK = ".krm"


@dataclass
class Noted:
    """What is wrong after the steps of a sequence, by what it contradicts; each line begins with its step."""

    wrong: list[str] = field(default_factory=list)
    rewritten: list[str] = field(default_factory=list)
    earlier: list[str] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)


def deal(seed: int, hands: int, rounds: int) -> list[list[str]]:
    """Every edit so many times, and every tampering once, shuffled and dealt out; the same for the same seed."""
    rng = random.Random(f"deal {seed}")
    cards = list(EDITS) * rounds + list(TAMPERINGS)
    rng.shuffle(cards)
    return [cards[hand::hands] for hand in range(hands)]


def last_day(period: str) -> str:
    """Of a folder of reports."""
    if "_" in period:
        return period[11:]
    if "Q" in period:
        period = f"{period[:4]}-{int(period[6]) * 3:02}"
    elif len(period) == 4:
        period = f"{period}-12"
    year, month = map(int, period.split("-"))
    return str(dt.date(year, month, calendar.monthrange(year, month)[1]))


class Sequence:
    def __init__(self, krm: Krm, folder: Path, seed: int | str):
        self.krm, self.folder, self.rng = krm, folder, random.Random(f"sequence {seed}")
        self.project = demo(folder / "project")
        self.site, self.clean = folder / "over" / "site", folder / "clean" / "site"
        self.noted = Noted()
        for path in (self.site, self.clean):
            path.parent.mkdir(parents=True)

    def run(self, cards: list[str]) -> Noted:
        self.project.write()
        for month in ("2026-07", "2026-08"):
            done = self.krm.release(self.project, month)
            assert done.code == 0, done.err
        self.start_anew()
        for number, card in enumerate(cards, 1):
            self.step(f"step {number}, {card}", card)
        return self.noted

    def start_anew(self) -> None:
        remove(self.site)
        done = self.krm.build(self.project, self.site)
        assert done.code == 0, done.err

    def step(self, label: str, card: str) -> None:
        published = tree(self.site)
        saved: Project = copy.deepcopy(self.project)
        tampered = card in TAMPERINGS
        if tampered:
            did: Did | None = Did(TAMPERINGS[card](self.rng, self.site))
        else:
            did = EDITS[card](self.rng, self.project, self.krm)
            self.project.write()
        if did is None:
            self.noted.steps.append(f"{label}: not applicable")
            return
        label = f"{label} ({did.what})"
        before = tree(self.site)
        outside = {path: path.read_bytes() for path in self.site.parent.glob("aussen-*") if path.is_file()}
        built = self.krm.build(self.project, self.site, *did.options)
        after = tree(self.site)
        remove(self.clean)
        clean = self.krm.build(self.project, self.clean, *did.options)
        self.noted.steps.append(f"{label}: exit code {built.code}")
        refused = built.code == 3 and tampered
        if built.code != clean.code and not refused:
            self.noted.wrong.append(f"{label}: exit code {built.code}, {clean.code} in an empty folder: {built.err[-500:]}")
        elif built.code == 0:
            self.compare(label, after, built.err, clean.err)
            touched = {name for name in before if name not in published or published[name] != before[name]}
            if "--force" not in did.options:
                self.kept(label, before, after, touched)
            if did.since:
                self.earlier(label, before, after, did.since)
        elif before != after:
            self.noted.wrong.append(f"{label}: refused, and the site has changed: {differences(before, after)[:5]}")
        if [path for path, content in outside.items() if not path.is_file() or path.read_bytes() != content]:
            self.noted.wrong.append(f"{label}: a file outside the site has changed")
        if left := [path.name for path in self.site.parent.iterdir() if ".krm-" in path.name]:
            self.noted.wrong.append(f"{label}: left behind: {left}")
        # The intranet alone reads neither the exports nor most templates.
        if did.undo and built.code == 0 and self.project.editions != ["intranet"]:
            self.noted.wrong.append(f"{label}: the error was not found")
        if did.undo:
            did.undo()
        elif built.code != 0:
            self.project = saved
        self.project.write()
        if refused:
            self.start_anew()

    def compare(self, label: str, after: dict[str, Entry], own: str, clean: str) -> None:
        """The rule of rules: as if built into an empty folder, and `verify` agrees."""
        wrong = differences(after, tree(self.clean))
        if wrong:
            self.noted.wrong.append(f"{label}: other than a clean build: {wrong[:8]}")
        if own.replace(str(self.site), "") != clean.replace(str(self.clean), ""):
            self.noted.wrong.append(f"{label}: other messages than in a clean build")
        verified = self.krm.run(self.project, "verify", "--output", self.site, "--data", "data")
        if verified.code != 0:
            self.noted.wrong.append(f"{label}: verify says {verified.code}: {verified.err[-300:]}")

    def kept(self, label: str, before: dict[str, Entry], after: dict[str, Entry], touched: set[str]) -> None:
        """A file that holds what it held is the same file."""
        equal = [name for name, entry in after.items() if stat.S_ISREG(entry.mode) and name in before and before[name].seen == entry.seen]
        vain = [name for name in equal if before[name].written != after[name].written and name not in touched and name != MARK]
        if vain:
            self.noted.rewritten.append(f"{label}: {len(vain)} of {len(equal)} unchanged files written anew: {vain[:4]}")

    def earlier(self, label: str, before: dict[str, Entry], after: dict[str, Entry], since: str) -> None:
        """Reports on periods that had ended before the first day concerned keep every file."""
        for name, entry in before.items():
            place = Path(name).parts
            if "berichte" not in place[:-1] or not stat.S_ISREG(entry.mode):
                continue
            period = place[place.index("berichte") + 1]
            if last_day(period) < since and (name not in after or after[name] != entry):
                self.noted.earlier.append(f"{label}: {name} has changed or was written anew")
                return


def remove(path: Path) -> None:
    """A site, whatever lies at its place; links are not followed."""
    if path.exists():
        shutil.rmtree(path)
