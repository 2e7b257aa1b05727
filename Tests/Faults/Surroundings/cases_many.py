"""Very many files, and links, in the published folder."""

from __future__ import annotations

import os
import shutil

from bench import CONFIG, Bench, left
from trees import differences, tree
from two_sites import TwoSites


def files(bench: Bench) -> None:
    """Files that somebody has laid into the output: named by verify, gone after the next build, however many."""
    sites = TwoSites(bench)
    count = 100_000 if bench.long else 3_000
    sites.begin()
    for number in range(count):
        (sites.site / "intern" / f"fremd-{number}.txt").touch()
    run = bench.run("verify", timeout=300)
    bench.expect(run, 1, "datei-fremd", what=f"verify with {count} files")
    bench.holds(len(run.err.splitlines()) < 60, f"{len(run.err.splitlines())} lines of messages")
    bench.expect(sites.build(timeout=300), 0, what=f"build over {count} files")
    bench.holds(sites.is_new(), "not the new site")
    bench.holds(left(bench.folder) == [], f"left behind {left(bench.folder)}")


def pages(bench: Bench) -> None:
    """A site of very many files is made, checked, made again and replaced."""
    months, teams = (60, 620) if bench.long else (6, 40)
    names = ", ".join(f'{{id: "{number}", name: T{number}}}' for number in range(1000, 1000 + teams))
    config = CONFIG.replace('{id: "501", name: Team 501}', '{id: "501", name: Team 501}, ' + names)
    year, month = divmod(2026 * 12 + 9 - (months - 1), 12)
    bench.write("data/krm.yml", config.replace("ab: 2026-10", f"ab: {year}-{month + 1:02}"))
    bench.expect(bench.build("--quiet", timeout=1200), 0, what="build")
    first = sum(len(names) for _, _, names in os.walk(bench.folder / "site"))
    bench.holds(first > (100_000 if bench.long else 900), f"only {first} files")
    bench.expect(bench.run("verify", timeout=1200), 0, what="verify")
    before = {} if bench.long else tree(bench.folder / "site")
    bench.expect(bench.build("--quiet", "--force", timeout=1200), 0, what="again")
    bench.holds(bench.long or not differences(before, tree(bench.folder / "site")), "another site")
    bench.write("data/krm.yml", CONFIG)
    bench.expect(bench.build("--quiet", timeout=1200), 0, what="a small site in its place")
    bench.holds(sum(len(names) for _, _, names in os.walk(bench.folder / "site")) < 200, "old files stay")
    bench.holds(left(bench.folder) == [], f"left behind {left(bench.folder)}")
    print(f"  {first} files")


def links(bench: Bench) -> None:
    """Links in the output lead nowhere: nothing outside is read as the site, changed or deleted."""
    sites = TwoSites(bench)
    outside = bench.write("fremd/wichtig.txt", "wichtig\n")
    outside.chmod(0o600)
    for spoil in [link_file, link_folder, link_root, hard_link, link_marker]:
        sites.begin()
        spoil(bench, sites)
        what = spoil.__name__
        run = bench.run("verify")
        bench.holds(run.code in (1, 3), f"{what}: verify says {run.code}")
        run = sites.build()
        if run.code == 0:
            bench.holds(sites.is_new(), f"{what}: not the new site")
        else:
            bench.expect(run, 3, "Fehler [ausgabe-", what=what)
        bench.holds(outside.read_text() == "wichtig\n" and oct(outside.stat().st_mode)[-3:] == "600", f"{what}: a foreign file was changed")
        bench.holds([path.name for path in outside.parent.iterdir()] == ["wichtig.txt"], f"{what}: something new lies outside")
        bench.holds(left(bench.folder) == [], f"{what}: left behind {left(bench.folder)}")


def link_file(bench: Bench, sites: TwoSites) -> None:
    (sites.site / "intern/index.html").unlink()
    os.symlink(bench.folder / "fremd/wichtig.txt", sites.site / "intern/index.html")


def link_folder(bench: Bench, sites: TwoSites) -> None:
    shutil.rmtree(sites.site / "intern/berichte")
    os.symlink(bench.folder / "fremd", sites.site / "intern/berichte")


def link_root(bench: Bench, sites: TwoSites) -> None:
    shutil.rmtree(sites.site)
    os.symlink(bench.folder / "fremd", sites.site)


def hard_link(bench: Bench, sites: TwoSites) -> None:
    (sites.site / "intern/krm.css").unlink()
    os.link(bench.folder / "fremd/wichtig.txt", sites.site / "intern/krm.css")


def link_marker(bench: Bench, sites: TwoSites) -> None:
    (sites.site / ".krm").unlink()
    os.symlink(bench.folder / "fremd/wichtig.txt", sites.site / ".krm")


CASES = {f"many-{case.__name__}": case for case in [files, pages, links]}
