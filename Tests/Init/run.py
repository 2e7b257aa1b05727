#!/usr/bin/env python3
"""`krm init`: the example builds at once, an office's own export nearly so, and no krm.yml holds personal data.

Usage: run.py KRM [--table]   (--table prints how near each export comes to a first report)
"""

import hashlib
import os
import pathlib
import re
import stat
import subprocess
import sys
import tempfile

from exports import PLANTED, Export, all_exports

faults: list[str] = []


def expect(holds: bool, what: str) -> None:
    if not holds:
        faults.append(what)


def run(*arguments: str | pathlib.Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1793404800"}
    return subprocess.run(list(map(str, arguments)), capture_output=True, text=True, env=environment, check=False)


def tree(folder: pathlib.Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


def example(krm: str, work: pathlib.Path) -> None:
    project = work / "projekt"
    made = run(krm, "init", project)
    expect(made.returncode == 0 and made.stderr == "", f"init: {made}")
    expect(f"krm build --data {project}/data" in made.stdout, "init does not say what comes next")
    checked = run(krm, "check", "--strict", "--data", project / "data")
    expect(checked.returncode == 0 and checked.stderr == "", f"check of the example: {checked}")
    expect("0 Fehler, 0 Warnungen, 0 Hinweise" in checked.stdout, f"account of the example: {checked.stdout}")
    built = run(krm, "build", "--strict", "--data", project / "data", "--output", project / "site")
    expect(built.returncode == 0, f"build of the example: {built}")
    expect("Warnung" not in built.stderr and "Hinweis" not in built.stderr, f"build of the example says: {built.stderr}")
    page = project / "site/intern/berichte/2026-10/geschaeftsfuehrung.html"
    expect("erfunden" in page.read_text(encoding="utf-8"), "the example's pages do not say that they are invented")
    again = work / "noch-einmal"
    again.mkdir()
    expect(run(krm, "init", again).returncode == 0, "an empty folder is not taken")
    names = {name: digest for name, digest in tree(project).items() if not name.startswith("site/")}
    expect(tree(again) == names, "two examples differ")
    # The built-in templates and the copied ones are the same.
    bare = work / "ohne-vorlagen"
    run(krm, "init", bare)
    for file in (bare / "templates").iterdir():
        file.unlink()
    (bare / "templates").rmdir()
    run(krm, "build", "--data", bare / "data", "--output", bare / "site")
    pages = {name: digest for name, digest in tree(bare / "site").items() if name.endswith((".html", ".md"))}
    expect(pages.items() <= tree(project / "site").items() and len(pages) > 100, "the copied templates make other pages")


def refusals(krm: str, work: pathlib.Path) -> None:
    taken = work / "belegt"
    taken.mkdir()
    (taken / "notiz.txt").write_text("von Hand")
    expect(run(krm, "init", taken).returncode == 64, "a folder in use is taken")
    expect(tree(taken).keys() == {"notiz.txt"}, "a folder in use is changed")
    empty = work / "leer"
    empty.mkdir()
    link = work / "verweis"
    link.symlink_to(empty)
    expect(run(krm, "init", link).returncode == 64 and not list(empty.iterdir()), "a link is followed")
    expect(run(krm, "init", work / "nichts/projekt").returncode == 3, "a missing parent")
    for name in (".", "..", "/"):
        expect(run(krm, "init", name).returncode == 64, f"a folder called {name}")
    file = work / "datei"
    file.write_text("x")
    expect(run(krm, "init", file).returncode == 64 and file.read_text() == "x", "a file is replaced")
    headless = work / "kopflos.csv"
    headless.write_text("1;02.09.2026;Brief;Erika Mustermann\n2;03.09.2026;Brief;Max Beispiel\n")
    for export, code in ((headless, 1), (work / "fehlt.csv", 3), (empty, 3)):
        refused = run(krm, "init", work / "neu", "--aus", export)
        expect(refused.returncode == code, f"--aus {export.name}: {refused}")
        expect("Mustermann" not in refused.stderr + refused.stdout, "a message shows a name")
        expect(not (work / "neu").exists(), f"--aus {export.name} leaves a folder")
    export = work / "lang.csv"
    export.write_text("Nr;Eingang;Weg;Art;Team\n" + "".join(f"{n};02.09.2026;Brief;Lob;Team {n % 4}\n" for n in range(30_000)))
    full = f"ulimit -f 500; exec {krm} init {work}/neu --aus {export}"
    refused = run("bash", "-c", full)
    expect(refused.returncode == 3 and f"{work}/neu: Fehler [projekt-schreiben]" in refused.stderr, f"no room for the copy: {refused}")
    expect(not (work / "neu").exists(), "no room for the copy leaves a folder")
    expect(not list(work.glob(".*krm-neu*")), "something half made is left")


def own(krm: str, work: pathlib.Path, export: Export) -> tuple[int, int, int]:
    """Columns, decisions and rows that are refused."""
    file = work / f"{export.name}.csv"
    file.write_bytes(export.text.encode(export.encoding))
    project = work / f"projekt-{export.name}"
    made = run(krm, "init", project, "--aus", file)
    expect(made.returncode == 0 and made.stderr == "", f"{export.name}: {made}")
    copy = project / "data/erhebungsboegen" / file.name
    expect(copy.read_bytes() == file.read_bytes(), f"{export.name}: the copy differs")
    expect(stat.S_IMODE(os.stat(copy).st_mode) == 0o600, f"{export.name}: others may read the copy")
    text = (project / "data/krm.yml").read_text(encoding="utf-8")
    plain = re.sub(r"#[^\n]*ENTSCHEIDEN[^\n]*|   # [^\n]*|\s", "", text) + re.sub(r"\s", "", text)
    for words in export.holds:
        expect(words in plain, f"{export.name}: krm.yml lacks {words}")
    for words in [*PLANTED.values(), *export.lacks]:
        expect(words not in text, f"{export.name}: krm.yml shows a planted value: {words}")
        expect(words not in made.stdout, f"{export.name}: the terminal shows a planted value: {words}")
    numbers = {int(number) for number in re.findall(r"ENTSCHEIDEN (\d+)", text)}
    listed = {int(number) for number in re.findall(r"^#   (\d+)\. ", text, re.M)}
    expect(numbers <= listed and listed == set(range(1, len(listed) + 1)), f"{export.name}: numbers {numbers} {listed}")
    checked = run(krm, "check", "--data", project / "data")
    account = re.search(r"\+ (\d+) abgelehnt; (\d+) Fehler", checked.stdout)
    if export.errors is None:
        expect(checked.returncode == 1, f"{export.name}: {checked}")
        return made.stdout.count("\n"), len(listed), -1
    expect(account is not None and int(account[1]) == export.errors, f"{export.name}: {checked.stdout}{checked.stderr[:900]}")
    expect(checked.returncode == (1 if export.errors else 0), f"{export.name}: exit code {checked.returncode}")
    built = run(krm, "build", "--data", project / "data", "--output", project / "site")
    expect(built.returncode == 0, f"{export.name}: {built.stderr[:900]}")
    expect((project / "site/intern/index.html").exists(), f"{export.name}: no report")
    found = re.search(r"Zugeordnet sind (\d+) Spalten", made.stdout)
    return int(found[1]) if found else 0, len(listed), int(account[1]) if account else -1


def main() -> None:
    krm = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory(prefix="krm-init-") as folder:
        work = pathlib.Path(folder)
        example(krm, work)
        refusals(krm, work)
        for export in all_exports():
            columns, decisions, refused = own(krm, work, export)
            if "--table" in sys.argv:
                print(f"{export.name}: {columns} columns, {decisions} decisions, {refused} rows refused")
    for fault in faults:
        print(f"FAIL {fault}")
    print(f"{len(all_exports())} exports, {len(faults)} faults")
    sys.exit(bool(faults))


main()
