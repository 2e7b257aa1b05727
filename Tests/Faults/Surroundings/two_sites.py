"""A published site and a different one that is to take its place, and what a fault may make of them."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench import CONFIG, ROWS, Bench, Run, left
from trees import Entry, differences, tree

MORE = ["N-1;09.10.2026;telefon;lob;501;sach.kdu;;;;", "N-2;12.09.2026;brief;beschwerde;502;sach.kdu;;;;"]


class TwoSites:
    """`old` and `new` are what builds without a fault give; the site begins as the old one, the data as the new ones."""

    def __init__(self, bench: Bench, place: str = ".") -> None:
        self.bench = bench
        self.place = place
        bench.write("data/krm.yml", CONFIG.replace("ab: 2026-10", "ab: 2026-08"))
        self.old = self.reference("alt", ROWS)
        self.new = self.reference("neu", ROWS + MORE)
        bench.holds(bool(differences(self.old, self.new)), "old and new site are equal: the case would prove nothing")

    def reference(self, name: str, rows: list[str]) -> dict[str, Entry]:
        self.bench.export(rows)
        self.bench.expect(self.bench.run("build", "--quiet", "--output", name), 0, what=f"the {name} site")
        return tree(self.bench.folder / name)

    @property
    def site(self) -> Path:
        return self.bench.folder / self.place / "site"

    def begin(self) -> None:
        """The old site is published, the new data lie there."""
        for name in [self.site, *self.site.parent.glob(".site.krm-*")]:
            shutil.rmtree(name) if name.is_dir() and not name.is_symlink() else name.unlink(missing_ok=True)
        shutil.copytree(self.bench.folder / "alt", self.site, symlinks=True)
        self.bench.export(ROWS + MORE)

    def build(self, *arguments: str, **more) -> Run:
        return self.bench.run("build", "--quiet", "--output", str(self.site.relative_to(self.bench.folder)), *arguments, **more)

    def is_old(self) -> bool:
        return not differences(tree(self.site), self.old)

    def is_new(self) -> bool:
        return not differences(tree(self.site), self.new)

    def judge(self, run: Run, what: str, tidy: bool = True) -> None:
        """0 and the new site, or 3, a message and the old one, with nothing left behind where it could be deleted."""
        if run.code == 0:
            self.bench.holds(self.is_new(), f"{what}: exit code 0, but not the new site")
        else:
            self.bench.expect(run, 3, "Fehler [", what=what)
            self.bench.holds(self.is_old(), f"{what}: exit code {run.code}, but not the old site")
            self.bench.holds(not tidy or left(self.site.parent) == [], f"{what}: left behind {left(self.site.parent)}")

    def mend(self, what: str) -> None:
        """The next build gives the new site, and nothing else stays."""
        self.bench.expect(self.build(), 0, what=f"{what}: the next build")
        self.bench.holds(self.is_new(), f"{what}: the next build does not give the new site")
        self.bench.holds(left(self.site.parent) == [], f"{what}: the next build leaves {left(self.site.parent)}")
