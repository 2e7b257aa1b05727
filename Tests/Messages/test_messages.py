"""What a run says: on a terminal, in a pipe, with --quiet and --verbose."""

from __future__ import annotations

import os
import pty
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ESCAPE = "\x1b"
WARNED = 40
"""Oral answers to letters without a Vermerk in the project below, each a warning."""

HEAD = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschluss;antwortform;vermerk;verzicht_schriftlich\n"


@pytest.fixture(scope="session")
def krm(request) -> Path:
    return Path(request.config.getoption("--krm")).resolve()


@pytest.fixture
def project(tmp_path) -> Path:
    """The demo's office with one export whose forty rows each have the same warning."""
    data = tmp_path / "data"
    (data / "erhebungsboegen").mkdir(parents=True)
    config = (ROOT / "data" / "krm.yml").read_text(encoding="utf-8")
    config = re.sub(r"(?m)^berichte:.*$", "berichte: {ab: 2026-09}", config)
    (data / "krm.yml").write_text(re.sub(r"(?m)^ausgaben:.*$", "ausgaben: {intern: {}}", config), encoding="utf-8")
    rows = [f"N-{number};2026-10-{number % 28 + 1:02};brief;beschwerde;101;sach.bescheid;2026-10-30;telefon;nein;nein\n"
            for number in range(WARNED)]  # fmt: skip
    (data / "erhebungsboegen" / "2026-10.csv").write_text(HEAD + "".join(rows), encoding="utf-8")
    return data


def run(krm: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([krm, *map(str, arguments)], capture_output=True, text=True, env=os.environ | environment, check=False)


def on_terminal(krm: Path, *arguments: object, **environment: str) -> str:
    """What a person sees who calls the program, all that is overwritten included."""
    keeper, terminal = pty.openpty()
    with subprocess.Popen([krm, *map(str, arguments)], stderr=terminal, stdout=subprocess.DEVNULL,
                          env={"TERM": "xterm"} | environment) as process:  # fmt: skip
        os.close(terminal)
        text = b""
        while True:
            try:
                part = os.read(keeper, 65_536)
            except OSError:
                break
            if not part:
                break
            text += part
    os.close(keeper)
    assert process.returncode == 0, text
    return text.decode()


def test_a_run_over_old_exports_tells_the_newest_and_counts_the_rest(krm, project, tmp_path):
    done = run(krm, "build", "--data", project, "--output", tmp_path / "site")
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stderr.splitlines() if "Warnung [vermerk-fehlt]" in line]
    assert len(told) == 4, done.stderr
    assert [int(line.split(".csv:")[1].split(":")[0]) for line in told] == [39, 40, 41, 41]
    assert told[-1].endswith(f"… und {WARNED - 3} ältere Meldungen dieser Art; mehr dazu sagt „krm check“.")
    assert f"{WARNED} Warnungen: {WARNED} vermerk-fehlt." in done.stderr.splitlines()
    everything = run(krm, "build", "--data", project, "--output", tmp_path / "site", "--verbose")
    assert sum("Warnung [vermerk-fehlt]" in line for line in everything.stderr.splitlines()) == 6


def test_the_end_says_what_was_made_and_where_to_look(krm, project, tmp_path):
    site = tmp_path / "site"
    first = run(krm, "build", "--data", project, "--output", site).stderr.splitlines()
    pages = len(list(site.rglob("*.html")))
    assert f"{WARNED} Zeilen aus 1 Datei gelesen, " in first[-4] and first[-4].endswith(", Stichtag 31.10.2026.")
    assert re.fullmatch(rf"{pages} Seiten: {pages} geschrieben, 0 unverändert; Dauer [0-9]+(,[0-9]+)? s\.", first[-2])
    assert first[-1] == f"Fertig: {site}/intern/index.html."
    assert (site / "intern" / "index.html").is_file()
    again = run(krm, "build", "--data", project, "--output", site).stderr.splitlines()
    assert f"{pages} Seiten: 0 geschrieben, {pages} unverändert; " in again[-2]


def test_quiet_leaves_errors_and_warnings(krm, project, tmp_path):
    done = run(krm, "build", "--data", project, "--output", tmp_path / "site", "--quiet")
    assert done.stdout == "" and all(": Warnung [" in line for line in done.stderr.splitlines()), done.stderr


def test_verbose_tells_when_each_station_was_done(krm, project, tmp_path):
    done = run(krm, "build", "--data", project, "--output", tmp_path / "site", "--verbose")
    stations = [re.sub(r"^[0-9]+(,[0-9]+)? s: ", "", line) for line in done.stderr.splitlines()
                if re.match(r"[0-9]+(,[0-9]+)? s: ", line)]  # fmt: skip
    assert stations[:3] == ["Exporte gelesen und zusammengeführt", "Kennzahlen berechnet", "Ausgabe „intern“ geschrieben"]


def test_colours_only_on_a_terminal_that_wants_them(krm, project, tmp_path):
    call = ("build", "--data", project, "--output", tmp_path / "site")
    coloured = f"{ESCAPE}[33mWarnung{ESCAPE}[0m [vermerk-fehlt]"
    assert coloured in on_terminal(krm, *call)
    assert coloured not in on_terminal(krm, *call, NO_COLOR="1")
    assert coloured in on_terminal(krm, *call, NO_COLOR="")
    assert coloured not in on_terminal(krm, *call, TERM="dumb")
    assert ESCAPE not in run(krm, *call).stderr


def test_long_work_tells_how_far_it_is_on_a_terminal_only(krm, project, tmp_path):
    """Enough pages for some seconds of work on any machine; nothing of it in a pipe."""
    config = (project / "krm.yml").read_text(encoding="utf-8")
    (project / "krm.yml").write_text(re.sub(r"(?m)^berichte:.*$", "berichte: {ab: 2014-01}", config), encoding="utf-8")
    call = ("build", "--data", project, "--output", tmp_path / "site", "--force", "--jobs", "1")
    seen = on_terminal(krm, *call)
    line = r"Schreibe die Berichte: [0-9.]+ Seiten, [0-9]+ von [0-9]+ Zeiträumen(, noch etwa [0-9]+ s)?"
    steps = [part for part in seen.split(f"\r{ESCAPE}[K") if part.startswith("Schreibe")]
    assert len(steps) > 2 and all(re.fullmatch(line, step) for step in steps), steps
    assert any("noch etwa" in step for step in steps)
    # What stays is the account: the progress line is gone.
    *_, account, rest = seen.split(f"\r{ESCAPE}[K")
    assert rest == "" and account.rstrip().split("\r\n")[-1].startswith("Fertig: ")
    assert "Schreibe" not in run(krm, *call).stderr
    assert "Schreibe" not in on_terminal(krm, *call, "--quiet")
