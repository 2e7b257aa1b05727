"""Every command that README, Handbuch and Betrieb tell their readers to type is typed here, in a project made for it.

python -m pytest Tests/Documents --krm .build/release/krm
"""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from commands import Block, blocks, mentions

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "docs/Handbuch.md", "docs/Betrieb.md")

# What a reader puts in for a name that the document leaves open, and where a server's folders lie here.
SUBSTITUTIONS = {
    "EXPORT.csv": "data/erhebungsboegen/2026-10.csv",
    "/srv/krm/": "srv/krm/",
}
# Lines that nobody can run here, by how they begin, with the reason.
NOT_HERE = {
    "make site": "needs the network on a fresh machine, and builds what this test runs",
    "make test": "is what runs this test",
}
# Commands that run until somebody ends them: what is run in their place.
STAND_INS = {"krm preview": "timeout --preserve-status --signal=INT 3 krm preview --port 0"}
# Lines after which a reader is told to go on whatever they say.
MAY_FAIL = {("Die Zuordnung fertigstellen", "krm check")}


@pytest.fixture(scope="session")
def krm(request, tmp_path_factory) -> Path:
    """The program and the script for publishing under their own names in a folder of their own, for the search path."""
    program = tmp_path_factory.mktemp("bin") / "krm"
    program.symlink_to(request.config.getoption("--krm").resolve(strict=True))
    (program.parent / "krm-veroeffentlichen").symlink_to(ROOT / "scripts" / "krm-veroeffentlichen.sh")
    return program


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory, krm) -> Path:
    """The demo as an office's project on the first day of November: the last month published and kept, its release still to come."""
    place = tmp_path_factory.mktemp("documents")
    project = place / "project"
    shutil.copytree(ROOT / "data", project / "data")
    (project / "data" / "freigaben" / "2026-09.json").unlink()
    (project / "archiv").mkdir()
    (project / ".build" / "release").mkdir(parents=True)
    (project / ".build" / "release" / "krm").symlink_to(krm)
    for target in ("intern", "intranet"):
        (project / "srv" / "krm" / target).mkdir(parents=True)
    (project / ".gitignore").write_text(".build\nsite\narchiv\nsrv\n", encoding="utf-8")
    month = ("--stichtag", "2026-09-30", "--output", "archiv/2026-09", "--quiet")
    subprocess.run([krm, "build", *month], cwd=project, check=True, capture_output=True)
    for kept in ("site", "srv/krm/site"):
        shutil.copytree(project / "archiv" / "2026-09", project / kept)
    git(place, "init", "--quiet", "--bare", "remote")
    git(project, "init", "--quiet")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", "Stand")
    git(project, "remote", "add", "origin", "../remote")
    git(project, "push", "--quiet", "--set-upstream", "origin", "main")
    return place


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def sections() -> list[tuple[str, str]]:
    """Each section of a document that has commands; they are run one after the other, as its reader does."""
    found = [(document, block.section) for document in DOCUMENTS for block in blocks(text_of(document))]
    return list(dict.fromkeys(found))


def here(line: str) -> str:
    """The line as it is run in the prepared project."""
    for name, value in SUBSTITUTIONS.items():
        line = line.replace(name, value)
    return STAND_INS.get(line, line)


def script(found: list[Block]) -> str:
    """A shell script; each heading begins in the project's folder again."""
    out, heading = ["set -ex"], None
    for block in found:
        if block.heading != heading:
            out.append('cd "$PROJECT"')
            heading = block.heading
        for line in block.lines:
            if not line.startswith(tuple(NOT_HERE)):
                out.append(here(line) + (" || true" if (heading, line) in MAY_FAIL else ""))
    return "\n".join(out) + "\n"


@pytest.mark.parametrize(("document", "section"), sections())
def test_commands_run(prepared, krm, tmp_path, document, section):
    shutil.copytree(prepared, tmp_path / "place", symlinks=True)
    project = tmp_path / "place" / "project"
    found = [block for block in blocks(text_of(document)) if block.section == section]
    environment = {
        "PATH": f"{krm.parent}:/usr/local/bin:/usr/bin:/bin", "HOME": str(tmp_path), "PROJECT": str(project),
        "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org",
        "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.org",
    }  # fmt: skip
    done = subprocess.run(["bash", "-c", script(found)], cwd=project, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, f"exit {done.returncode} after:\n" + "\n".join(done.stderr.splitlines()[-12:])


@cache
def help_of(krm: Path, *command: str) -> str:
    """Empty where the program does not know the command."""
    done = subprocess.run([krm, *command, "--help"], capture_output=True, text=True)
    return done.stdout if done.stdout.startswith(f"krm {' '.join(command)} –") else ""


@pytest.mark.parametrize("document", DOCUMENTS)
def test_commands_and_options_exist(krm, document):
    for mention in mentions(text_of(document)):
        words = re.split(r"[ ,;|&>]+", re.sub(r'"[^"]*"', "", mention))[1:]
        if not re.fullmatch("[a-z]+", words[0]):
            continue  # `krm COMMAND --help`
        command = [words[0]]
        if words[0] == "dump" and len(words) > 1 and re.fullmatch("[a-z]+", words[1]):
            command.append(words[1])
        text = help_of(krm, *command)
        assert text, f"{document}: there is no {mention}"
        for option in [word.split("=")[0] for word in words if word.startswith("--")]:
            assert re.search(rf"(^|[^\w-]){option}\b", text), f"{document}: {mention} has no {option}"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_targets_of_make_exist(document):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"(?:`|^ {4,})make ([a-z-]+)", text_of(document), re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"{document}: make {target}"


def test_exceptions_are_needed(krm):
    lines = [line for document in DOCUMENTS for block in blocks(text_of(document)) for line in block.lines]
    assert [start for start in NOT_HERE if not any(line.startswith(start) for line in lines)] == []
    assert [name for name in SUBSTITUTIONS if not any(name in line for line in lines)] == []
    assert MAY_FAIL <= {(block.heading, line) for document in DOCUMENTS for block in blocks(text_of(document)) for line in block.lines}
    assert [line for line in STAND_INS if line not in lines] == []


FOUND = {
    "Text.\n\n    krm check\n\nText.": [("krm check",)],
    "1. Punkt\n\n       krm check\n       krm build\n\n2. Punkt": [("krm check", "krm build")],
    "```\n$HOME\nkrm check\n```": [("$HOME", "krm check")],
    "    cp a b\n\n    krm build\n": [("cp a b", "krm build")],
    "~~~sh\nfor n in 1; do\n    krm check\ndone\n~~~": [("for n in 1; do", "    krm check", "done")],
    "```yaml\nexport: {ortszeit: true}\n```": [],
    "    data/x.csv:1:2: Fehler [wert-unbekannt] krm check\n": [],
    "- Ein Punkt, der in einer zweiten Zeile\n    krm check nennt, ist Text.": [],
    "Text, der\nkrm check nennt": [],
}


@pytest.mark.parametrize("text", FOUND)
def test_blocks_are_found(text):
    expected = [tuple(lines) for lines in FOUND[text]]
    # Where a line of the text is no command, the block is one all the same.
    assert [block.lines for block in blocks("# A\n\n## B\n\n" + text)] == expected


def test_headings_of_a_block():
    text = "# A\n\n## B\n\n### C\n\n    krm check\n\n## D\n\n    krm build\n"
    assert blocks(text) == [Block("B", "C", ("krm check",)), Block("D", "D", ("krm build",))]


def test_a_failing_command_fails(prepared, krm, tmp_path):
    done = subprocess.run(
        ["bash", "-c", script([Block("", "", ("krm build --output data/site", "true"))])],
        cwd=prepared / "project", env={"PATH": f"{krm.parent}:/usr/bin:/bin", "PROJECT": "."}, capture_output=True,
    )  # fmt: skip
    assert done.returncode == 64
