"""Beginning and end of a preview, and that it is the same site as a built one."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from statistics import median

import pytest
from preview import REPORT, Preview, Project

SCRIPT = re.compile(rb'<script src="/_krm/neu\.js" data-stand="[\d-]+" async></script>\n')
META = b"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">"


def test_every_file_of_a_build_is_shown_byte_for_byte(still: Preview, krm, tmp_path):
    """Also: nothing of the preview is in what `build` writes."""
    project = Project(tmp_path / "projekt")
    subprocess.run([krm, "build", "--quiet", "--output", "site"], cwd=project.folder, capture_output=True, check=True)
    site = project.folder / "site"
    paths = sorted(path for path in site.rglob("*") if path.is_file() and path.name not in (".krm", "manifest.json"))
    assert len(paths) > 500
    for path in paths:
        built = path.read_bytes()
        answer = still.get("/" + str(path.relative_to(site)))
        assert answer.status == 200, path
        if path.suffix == ".html":
            assert b"<script" not in built and b"_krm" not in built
            assert built.count(META) == 1
            shown, count = SCRIPT.subn(b"", answer.body)
            assert count == 1
            assert shown == built.replace(META, b"", 1), path
        else:
            assert answer.body == built, path
    assert still.get("/intern/manifest.json").status == 404


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_and_leaves_nothing(krm, project: Project, number):
    before = project.tree()
    with Preview(krm, project) as preview:
        assert preview.greeting == f"Vorschau: {preview.origin}/ – beenden mit Strg+C\n"
        assert preview.get(REPORT).status == 200
        stream = preview.states()
        next(stream)
        assert preview.stop(number) == 0
        assert list(stream) == []
        assert list(preview.temporary.iterdir()) == []
    assert project.tree() == before


def test_it_ends_while_it_builds(krm, project: Project):
    for wait in (0, 0.02, 0.05):
        preview = Preview(krm, project)
        time.sleep(wait)
        assert preview.stop(signal.SIGTERM) == 0
        preview.__exit__()


def test_a_second_one_on_the_same_port(preview: Preview, krm, project: Project):
    done = subprocess.run([krm, "preview", "--port", str(preview.port)], cwd=project.folder, capture_output=True, text=True, timeout=30)
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr == (
        f"Fehler [port-belegt] Der Port {preview.port} ist belegt, vielleicht von einer anderen Vorschau. Beenden Sie sie, oder wählen Sie mit"
        " „--port“ einen anderen; „--port 0“ nimmt einen freien.\n"
    )
    assert preview.get(REPORT).status == 200


def test_the_port_is_free_at_once(krm, project: Project):
    with Preview(krm, project) as first:
        assert first.get(REPORT).status == 200
        port = first.port
        assert first.stop(signal.SIGTERM) == 0
    with Preview(krm, project, port=port) as second:
        assert second.port == port


@pytest.mark.parametrize(
    ("options", "code", "rule"),
    [(["--data", "gibtesnicht"], 2, "konfiguration-fehlt"), (["--templates", "gibtesnicht"], 3, "datei-fehlt")],
)
def test_a_call_with_the_wrong_folder(krm, project: Project, options, code, rule):
    done = subprocess.run([krm, "preview", "--port", "0", *options], cwd=project.folder, capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stdout) == (code, "")
    assert f"Fehler [{rule}]" in done.stderr


def test_a_stichtag_that_nobody_set_is_told(krm, project: Project):
    config = project.read("data/krm.yml")
    project.write("data/krm.yml", re.sub(r"(?m)^stichtag:.*\n", "", config))
    with Preview(krm, project) as preview:
        assert "[stichtag-heute]" in preview.told()


def cpu(preview: Preview) -> float:
    """The seconds of work that it has done so far."""
    words = open(f"/proc/{preview.process.pid}/stat", encoding="ascii").read().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def test_a_year_of_one_jobcenter_is_shown_in_time(krm, project: Project):
    """0.3 s from the end of a write to the event. Others may keep this machine busy, so it is the work that is counted, with
    the time that the preview waits for the end of a change: two looks and a rest."""
    rounds, waiting = 10, 0.05 + 0.03 + 0.03
    export = project.folder / "data" / "erhebungsboegen"
    for path in export.iterdir():
        path.unlink()
    sample = [krm, "sample", "--rows", "1000", "--from", "2025-11-01", "--to", "2026-10-31", "--output", export / "jahr.csv"]
    subprocess.run(sample, check=True)
    lines = (export / "jahr.csv").read_bytes().splitlines(keepends=True)
    with Preview(krm, project) as preview:
        states = preview.states()
        next(states)
        times = []
        began, worked = time.monotonic(), cpu(preview)
        for number in range(rounds):
            (export / "jahr.csv").write_bytes(b"".join(lines[: -1 - number]))
            written = time.monotonic()
            came, _ = next(states)
            times.append(came - written)
        took, work = time.monotonic() - began, (cpu(preview) - worked) / rounds
        print(f"\nfrom write to event: median {median(times):.3f} s, longest {max(times):.3f} s; {work:.3f} s of work each", end="")
        print(f" (load {os.getloadavg()[0]:.1f}, {took:.1f} s in all)")
        assert preview.get(REPORT).status == 200
        assert work + waiting < 0.3
