"""A project folder as it is, released month by month in a copy."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import attack_dump
from attack_office import Report
from attack_periods import DAY, Period, months
from offices import DATA_ERROR, Truth

INTRANET = "\nausgaben: {intern: {}, intranet: {karenz_tage: 14}}\n"


def span(first: str, last: str) -> list[str]:
    count = (int(last[:4]) - int(first[:4])) * 12 + int(last[5:]) - int(first[5:]) + 1
    return months(first, count)


def run(krm: Path, project: Path, folder: Path, first: str, last: str, days: int, *, zero_sums: bool) -> Report:
    """Releases of the project itself are kept; the register is left out, the edition does not count it."""
    started = time.monotonic()
    data = folder / "data"
    shutil.copytree(project, data, ignore=shutil.ignore_patterns("eingangsliste"))
    config = (data / "krm.yml").read_text("utf-8")
    if "intranet:" not in config:
        lines = [line for line in config.split("\n") if not line.startswith("ausgaben:")]
        (data / "krm.yml").write_text("\n".join(lines) + INTRANET, "utf-8")
    names = sorted(path.stem for path in (data / "freigaben").glob("*.json")) or span(first, last)
    report, truth, editions = Report(0, "0", f"{project}, {names[0]} to {names[-1]}"), Truth(), []
    for name in names:
        if not (data / "freigaben" / f"{name}.json").exists():
            stichtag = str(Period.parse(name).bis + 14 * DAY)
            done = subprocess.run(
                [krm, "freigeben", "--zeitraum", name, "--stichtag", stichtag, "--data", data],
                capture_output=True,
                text=True,
            )
            if done.returncode:
                report.refused += 1
                report.problems += (
                    [done.stderr[-400:]] if done.returncode != 1 or DATA_ERROR.search(done.stderr) else []
                )
                continue
        report.released += 1
        truth.months[name] = attack_dump.counts(attack_dump.figures(krm, data, name))
        truth.folgequote[name] = attack_dump.folgequote(attack_dump.figures(krm, data, name))
        if int(name[5:]) % 3 == 0 or name == names[-1]:
            site = folder / name
            subprocess.run(
                [krm, "build", "--quiet", "--ausgabe", "intranet", "--data", data, "--output", site], check=True
            )
            editions.append(site / "intranet")
    report.judge(editions, truth, days, zero_sums=zero_sums)
    report.seconds = time.monotonic() - started
    return report
