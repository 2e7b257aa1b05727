"""Standard input, output and messages: closed, full, or with nobody at the other end."""

from __future__ import annotations

import itertools
import os
import subprocess

from bench import BAD, ROWS, Bench
from two_sites import TwoSites

COMMANDS = {
    "build": ["build", "--output", "site"],
    "check": ["check"],
    "check as JSON": ["check", "--format", "json"],
    "verify": ["verify", "--output", "alt"],
    "explain": ["explain", "eingang", "--zeitraum", "2026-10"],
    "dump": ["dump", "figures"],
    "help": ["--help"],
}
# Their result is what they print; without a place for it they have failed.
PRINTING = {"check as JSON", "explain", "dump", "help"}


def closed(bench: Bench) -> None:
    """Any of the three streams closed: no file of the site gets a message, and a lost result is a failure."""
    bench.export([*ROWS, "W-1;05.10.2026;brief;kritik;501;sach.kdu;06.10.2026;telefon;;"])  # a warning in every run
    bench.expect(bench.run("build", "--output", "alt"), 0, "Warnung [", what="without a fault")
    expected = (bench.folder / "alt/intern/index.html").read_bytes()
    for name, line in COMMANDS.items():
        for count in [1, 2, 3] if bench.long or name == "build" else [1, 3]:
            for streams in itertools.combinations(range(3), count):
                run = bench.run(*line, preexec_fn=lambda streams=streams: [os.close(number) for number in streams] and None)
                lost = 1 in streams and (name in PRINTING or run.code == 3)
                bench.holds(run.code == (3 if lost else 0), f"{name} without {streams}: exit code {run.code} {run.err[-200:]}")
    page = bench.folder / "site/intern/index.html"
    bench.holds(page.exists() and page.read_bytes() == expected, "a page holds something else")
    bench.expect(bench.run("verify"), 0, what="the site is whole")


def no_reader(bench: Bench) -> None:
    """A full device, or a reader that has gone: a lost result is 3, lost messages change nothing, the site is whole."""
    sites = TwoSites(bench)
    for name, line in COMMANDS.items():
        sites.begin()
        with open("/dev/full", "wb") as full:
            run = bench.run(*line, stdout=full)
            bench.holds(run.code in ((3,) if name in PRINTING else (0, 3)), f"{name} > /dev/full: exit code {run.code}")
            bench.holds(run.code == 0 or "Fehler [ausgabe]" in run.err, f"{name} > /dev/full: {run.err[-200:]}")
            bench.holds(bench.run(*line, stderr=full).code == 0, f"{name} 2> /dev/full")
        reader, writer = os.pipe()
        os.close(reader)
        run = bench.run(*line, stdout=writer)
        bench.holds(run.code in ((3,) if name in PRINTING else (0, 3)), f"{name} | nobody: exit code {run.code}")
        bench.holds(bench.run(*line, stderr=writer).code == 0, f"{name} 2| nobody")
        os.close(writer)
    bench.holds(sites.is_new() or sites.is_old(), "a mixture")
    bench.export([*ROWS, BAD])
    with open("/dev/full", "wb") as full:
        bench.holds(bench.build(stderr=full).code == 1, "wrong data with lost messages")
        bench.holds(bench.build(stderr=full, stdout=full).code != 0, "wrong data with lost messages and result")
    bench.holds(bench.build(stderr=subprocess.DEVNULL).code == 1, "wrong data")


CASES = {f"streams-{case.__name__.replace('_', '-')}": case for case in [closed, no_reader]}
