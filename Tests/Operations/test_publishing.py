"""scripts/krm-veroeffentlichen.sh and the rsync of docs/Betrieb.md: on another disk, read by many while it changes."""

from __future__ import annotations

import json
import os
import random
import re
import resource
import shutil
import signal
import stat
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT, tree

SCRIPT = ROOT / "scripts/krm-veroeffentlichen.sh"


@pytest.fixture(scope="module")
def sites(tmp_path_factory, krm) -> dict[str, Path]:
    """The internal edition of two days, and that of the intranet."""
    folder = tmp_path_factory.mktemp("sites")
    shutil.copytree(ROOT / "data", folder / "data")
    config = folder / "data/krm.yml"
    config.write_text(re.sub(r"(?m)^berichte:.*", "berichte: {ab: 2026-10}", config.read_text("utf-8")), "utf-8")
    for name, edition, day in [("alt", "intern", "2026-10-30"), ("neu", "intern", "2026-10-31"), ("alle", "intranet", "2026-10-31")]:
        line = [krm, "build", "--quiet", "--data", "data", "--output", name, "--ausgabe", edition, "--stichtag", day]
        line += ["--zeitraum", "2026-09"] if name == "neu" else []  # pages that the old one lacks
        done = subprocess.run(line, cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    return {name: folder / name for name in ("alt", "neu", "alle")}


@pytest.fixture
def share(tmp_path) -> Iterator[Path]:
    """A folder on another disk than everything else."""
    others = [place for place in ("/dev/shm", "/var/tmp") if os.stat(place).st_dev != tmp_path.stat().st_dev]
    assert others, "no other file system"
    folder = Path(tempfile.mkdtemp(dir=others[0])) / "laufwerk"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder.parent)


@pytest.fixture
def publish(krm):
    def run(edition: str, site: Path, target: Path, **more) -> subprocess.CompletedProcess:
        environment = {**os.environ, "KRM": str(krm)} | more.pop("env", {})
        return subprocess.run([SCRIPT, "--ausgabe", edition, site, target], env=environment, capture_output=True, text=True, **more)

    return run


def shown(share: Path) -> Path | None:
    """The folder to which the start page leads, as a browser follows it."""
    if not (share / "index.html").exists():
        return None
    page = (share / "index.html").read_text("utf-8")
    (address,) = set(re.findall(r'(?:url=|href=")([^"]+)"', page))
    assert (share / address).is_file()
    return share / address.split("/")[0]


class Readers:
    """Readers who begin at the start page and open everything that it leads to, again and again."""

    def __init__(self, share: Path, versions: list[dict[str, bytes]], start: str, count: int = 3):
        self.share, self.versions, self.start = share, versions, start
        self.faults: list[str] = []
        self.rounds = [0] * count
        self.ends = threading.Event()
        self.threads = [threading.Thread(target=self.read, args=(number,)) for number in range(count)]

    def __enter__(self) -> Readers:
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.ends.set()
        for thread in self.threads:
            thread.join()

    def wait(self, rounds: int = 2) -> None:
        goal = [number + rounds for number in self.rounds]
        while any(now < wanted for now, wanted in zip(self.rounds, goal)) and not self.faults:
            time.sleep(0.01)

    def read(self, number: int) -> None:
        while not self.ends.is_set() and not self.faults:
            try:
                self.look()
            except OSError as error:
                self.faults.append(f"not there: {error}")
            self.rounds[number] += 1

    def look(self) -> None:
        root = shown(self.share) if self.start == "stand" else self.share
        seen: dict[str, bytes] = {}
        waiting = ["intern/index.html"]
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen[name] = (root / name).read_bytes()
            if name.endswith(".html"):
                links = re.findall(r'(?:href|src)="([^"#:]+)[#"]', seen[name].decode())  # those within the site
                waiting += [os.path.normpath(os.path.join(os.path.dirname(name), link)) for link in links]
        if self.start == "stand" and not any(all(version.get(name) == held for name, held in seen.items()) for version in self.versions):
            self.faults.append("pages of two sites side by side")
        for name, held in seen.items():
            if not any(version.get(name) == held for version in self.versions):
                self.faults.append(f"{name} is no whole page")


def test_readers_always_see_one_whole_site(sites, share, publish):
    assert publish("intern", sites["alt"], share).returncode == 0
    with Readers(share, [tree(sites["alt"]), tree(sites["neu"])], "stand") as readers:
        for turn in range(6):
            run = publish("intern", sites["neu" if turn % 2 == 0 else "alt"], share)
            assert run.returncode == 0, run.stderr
            readers.wait()
    assert not readers.faults and sum(readers.rounds) > 12
    assert tree(shown(share)) == tree(sites["alt"])
    assert len(list(share.glob("stand-*"))) == 3 and not list(share.glob(".neu-*"))


def test_what_lies_there_passes_verify_and_published(sites, share, publish, krm):
    assert publish("intern", sites["alt"], share).returncode == 0
    stand = subprocess.run([SCRIPT, "--stand", share], capture_output=True, text=True).stdout.strip()
    assert Path(stand) == shown(share)
    data = sites["alt"].parent / "data"
    assert subprocess.run([krm, "verify", "--output", stand, "--data", data], capture_output=True).returncode == 0
    line = [krm, "build", "--quiet", "--data", data, "--output", share.parent / "site", "--published", stand, "--ausgabe", "intern"]
    done = subprocess.run(line, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads((share.parent / "site/intern/berichtigungen.json").read_text("utf-8"))["vergleich"] is not None


def test_before_the_first_time_there_is_no_stand(share):
    done = subprocess.run([SCRIPT, "--stand", share], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_editions_are_never_mixed_up(sites, share, publish, tmp_path):
    """The folder for everybody gets the intranet's edition alone, whatever the call says."""
    assert publish("intranet", sites["alle"], share).returncode == 0
    before = tree(share)
    both = tmp_path / "beide"
    shutil.copytree(sites["neu"], both)
    shutil.copytree(sites["alle"] / "intranet", both / "intranet")
    for edition, site, code in [("intern", sites["neu"], 64), ("intranet", sites["neu"], 64), ("intranet", both, 64), ("intern", both, 64), ("alles", both, 64)]:
        run = publish(edition, site, share)
        assert run.returncode == code and "Fehler [veroeffentlichen]" in run.stderr
    assert tree(share) == before


@pytest.mark.parametrize("edition, site, forbidden", [("intern", "neu", 0o007), ("intranet", "alle", 0o022)])
def test_who_may_read(sites, share, publish, edition, site, forbidden):
    assert publish(edition, sites[site], share).returncode == 0
    modes = {stat.S_IMODE(path.stat().st_mode) for path in [share / "index.html", shown(share), *shown(share).rglob("*")]}
    assert not any(mode & forbidden for mode in modes)
    assert edition == "intern" or all(mode & 0o044 == 0o044 for mode in modes)


def test_a_full_disk_leaves_what_was_shown(sites, share, publish):
    """The largest files cannot be written."""
    assert publish("intern", sites["alt"], share).returncode == 0
    before = shown(share)
    run = publish("intern", sites["neu"], share, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)))
    assert run.returncode == 3 and shown(share) == before and tree(before) == tree(sites["alt"])
    assert publish("intern", sites["neu"], share).returncode == 0
    assert tree(shown(share)) == tree(sites["neu"]) and not list(share.glob(".neu-*"))


def test_a_copy_that_is_not_whole_is_not_shown(sites, share, publish, tmp_path):
    assert publish("intern", sites["alt"], share).returncode == 0
    before, spoilt = shown(share), tmp_path / "verdorben"
    shutil.copytree(sites["neu"], spoilt)
    (spoilt / "intern/index.html").write_text("anders", "utf-8")
    run = publish("intern", spoilt, share)
    assert run.returncode == 1 and "datei-veraendert" in run.stderr and shown(share) == before


def test_killed_at_any_moment(sites, share, publish, krm):
    chance = random.Random(3)
    started = time.monotonic()
    assert publish("intern", sites["alt"], share).returncode == 0
    longest = time.monotonic() - started
    for turn in range(12):
        line = [SCRIPT, "--ausgabe", "intern", sites["neu" if turn % 2 == 0 else "alt"], share]
        process = subprocess.Popen(line, env={**os.environ, "KRM": str(krm)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(chance.uniform(0, longest))
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        assert tree(shown(share)) in (tree(sites["alt"]), tree(sites["neu"])), f"turn {turn}"
    assert publish("intern", sites["neu"], share).returncode == 0
    assert tree(shown(share)) == tree(sites["neu"])
    assert not list(share.glob(".neu-*")) and not list(share.glob(".alt-*")) and len(list(share.glob("stand-*"))) <= 3


def stubborn(folder: Path, program: str, pattern: str, times: int) -> dict[str, str]:
    """A search path on which a program fails so many times for paths like this, as where a Windows machine has the file open."""
    folder.mkdir()
    counter = folder / "zaehler"
    counter.write_text("0")
    wrapper = folder / program
    wrapper.write_text(
        f'#!/bin/sh\ncase "$*" in {pattern}) n=$(cat {counter}); if [ "$n" -lt {times} ]; then echo $((n + 1)) >{counter}; exit 1; fi ;; esac\n'
        f'exec {shutil.which(program)} "$@"\n')
    wrapper.chmod(0o755)
    return {"PATH": f"{folder}:{os.environ['PATH']}"}


def test_an_open_file_does_not_block(sites, share, publish, tmp_path):
    for site in ("alt", "neu", "alt"):
        assert publish("intern", sites[site], share).returncode == 0
    # The start page is held open for a moment: it tries again.
    run = publish("intern", sites["neu"], share, env=stubborn(tmp_path / "a", "mv", "*/index.html", 2))
    assert run.returncode == 0 and tree(shown(share)) == tree(sites["neu"])
    # A table of an old site is open: it stays for now, the new site is shown all the same.
    run = publish("intern", sites["alt"], share, env=stubborn(tmp_path / "b", "rm", "*/.alt-*/*|*/.alt-stand-*", 2))
    assert run.returncode == 0 and "Hinweis" in run.stderr and tree(shown(share)) == tree(sites["alt"])
    assert publish("intern", sites["neu"], share).returncode == 0
    assert not list(share.glob(".alt-*")) and len(list(share.glob("stand-*"))) == 3
    # For good: 3, and what was shown is shown.
    run = publish("intern", sites["alt"], share, env=stubborn(tmp_path / "c", "mv", "*/index.html", 99) | {"KRM_VERSUCHE": "2"})
    assert run.returncode == 3 and tree(shown(share)) == tree(sites["neu"])


def test_two_at_once(sites, share, krm):
    line = [SCRIPT, "--ausgabe", "intern", sites["neu"], share]
    runs = [subprocess.Popen(line, env={**os.environ, "KRM": str(krm)}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    for run in runs:
        run.communicate()
    codes = sorted(run.returncode for run in runs)
    assert codes[0] == 0 and set(codes) <= {0, 3}
    assert tree(shown(share)) == tree(sites["neu"]) and not list(share.glob(".neu-*"))


def test_a_foreign_start_page_stays(sites, share, publish):
    (share / "index.html").write_text("Startseite des Hauses", "utf-8")
    assert publish("intern", sites["neu"], share).returncode == 3
    assert (share / "index.html").read_text("utf-8") == "Startseite des Hauses" and len(list(share.iterdir())) == 1


def rsync_lines() -> list[list[str]]:
    text = (ROOT / "docs/Betrieb.md").read_text("utf-8")
    return [line.split() for line in re.findall(r"(?m)^    (rsync .*)$", text)]


def test_the_rsync_of_the_handbook_shows_whole_pages_and_links_that_lead_somewhere(sites, share):
    lines = rsync_lines()
    assert len(lines) == 2 and all(line[-2:] == ["site/", "/srv/krm/www/"] for line in lines)

    def copy(name: str, target: Path) -> None:
        for line in lines:
            subprocess.run([*line[:-2], f"{sites[name]}/", f"{target}/"], check=True)

    for turn in range(3):
        target = share / str(turn)
        target.mkdir()
        copy("alt", target)
        assert tree(target) == tree(sites["alt"])
        with Readers(target, [tree(sites["alt"]), tree(sites["neu"])], "place") as readers:
            readers.wait(1)
            copy("neu", target)
            readers.wait(1)
        assert not readers.faults
        assert tree(target) == tree(sites["neu"])


# docs/krm-lauf.sh, as cron and systemd start it


@pytest.fixture
def nightly(krm, tmp_path):
    project, share, everybody = tmp_path / "projekt", tmp_path / "intern", tmp_path / "alle"
    shutil.copytree(ROOT / "data", project / "data")
    config = project / "data/krm.yml"
    config.write_text(re.sub(r"(?m)^berichte:.*", "berichte: {ab: 2026-10}", config.read_text("utf-8")), "utf-8")
    share.mkdir()
    everybody.mkdir()
    environment = {"PATH": f"{krm.parent}:/usr/bin:/bin", "KRM_PROJEKT": str(project), "KRM_INTERN": str(share), "KRM_INTRANET": str(everybody)}

    def run(*arguments: str) -> subprocess.CompletedProcess:
        """With nothing but these variables, as cron does."""
        return subprocess.run([ROOT / "docs/krm-lauf.sh", *arguments], cwd="/", env=environment, capture_output=True, text=True)

    return run, project, share, everybody


def test_a_nightly_run_publishes_both_editions_apart(nightly, krm):
    run, project, share, everybody = nightly
    for day in ["2026-10-30", "2026-10-31"]:
        done = run(day)
        assert done.returncode == 0 and done.stdout == "", done.stderr
        assert all("Warnung [" in line for line in done.stderr.splitlines()), "cron writes a mail for each other line"
    assert [path.name for path in shown(share).iterdir() if path.is_dir()] == ["intern"]
    assert [path.name for path in shown(everybody).iterdir() if path.is_dir()] == ["intranet"]
    assert json.loads((shown(share) / "intern/berichtigungen.json").read_text("utf-8"))["vergleich"] is not None
    assert subprocess.run([krm, "verify", "--output", shown(share), "--data", project / "data"], capture_output=True).returncode == 0


def test_a_nightly_run_over_wrong_data_changes_nothing(nightly):
    run, project, share, everybody = nightly
    assert run("2026-10-31").returncode == 0
    before = tree(share) | tree(everybody)
    (project / "data/erhebungsboegen/kaputt.csv").write_text(
        "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1\nX-1;2026-10-05;brief;unfug;101;sach.kdu\n", "utf-8")
    done = run("2026-10-31")
    assert done.returncode == 1 and "kaputt.csv:2:" in done.stderr and "unfug" not in done.stderr
    assert tree(share) | tree(everybody) == before
