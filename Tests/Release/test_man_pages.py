"""A man page for each command, in German, that says what --help says and that man and mandoc take without a word."""
import collections
import os
import re
import subprocess

COMMANDS = [
    "", "build", "check", "explain", "freigeben", "verify", "sample", "dump", "dump rows", "dump records",
    "dump figures", "dump kalender", "dump spc", "dump urteil", "dump markdown", "dump html", "dump freigabe",
]  # fmt: skip
WIDTH = 76


def rendered(file) -> str:
    """The page as mandoc shows it, without bold and italics."""
    run = subprocess.run(["mandoc", "-Tutf8", f"-Owidth={WIDTH}", file], capture_output=True, check=True)
    return re.sub(".\b", "", run.stdout.decode())


def words(text: str) -> list[str]:
    return re.sub(r"[\s…]|\.\.\.", " ", text).split()


def test_one_page_for_each_command(man, pages):
    # More commands than these are found by the help itself; these must be there.
    assert {page.name for page in pages} >= {f"krm {command}".strip() for command in COMMANDS}
    assert sorted(file.name for file in man.iterdir()) == sorted(
        page.name.replace(" ", "-") + ".1" for page in pages
    )


def test_mandoc_finds_nothing(man):
    run = subprocess.run(["mandoc", "-Tlint", "-Wwarning", *sorted(man.iterdir())], capture_output=True, text=True)
    assert (run.returncode, run.stdout) == (0, "")


def test_man_says_nothing(man):
    for file in sorted(man.iterdir()):
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"}
        command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", file]
        run = subprocess.run(command, capture_output=True, env=environment)
        assert (run.returncode, run.stderr) == (0, b""), file.name


def test_every_word_of_the_help_stands_on_the_page(man, pages):
    headings = {"Aufruf:", "Befehle:", "Angaben:", "Optionen:", "Beispiel:", "Beispiele:", "Rückgabewerte:"}
    for page in pages:
        shown = rendered(man / f"{page.page}.1")
        assert f"{page.page} - {page.abstract}" in " ".join(words(shown))
        # The last line of an overview leads to the help of its commands; the page leads to their pages.
        text = re.sub(r"(?m)^Hilfe zu einem Befehl: .*$", "", page.text.partition("\n\n")[2])
        missing = collections.Counter(words(text)) - collections.Counter(words(shown))
        assert set(missing) <= headings, page.name


def test_sentences_are_whole(man, pages):
    for page in pages:
        shown = " ".join(words(rendered(man / f"{page.page}.1")))
        for text in [*page.paragraphs, *(example.text for example in page.examples)]:
            assert " ".join(words(text)) in shown
        for rows in page.tables.values():
            for row in rows:
                assert " ".join(words(f"{row.name} {row.text}")) in shown


def test_headings_are_german(man):
    found = {line[4:] for file in man.iterdir() for line in file.read_text().splitlines() if line.startswith(".SH ")}
    assert found == {
        "NAME", "ÜBERSICHT", "BESCHREIBUNG", "BEFEHLE", "ANGABEN", "OPTIONEN", "RÜCKGABEWERTE", "BEISPIEL",
        "BEISPIELE", "DATEIEN", "SIEHE AUCH",
    }  # fmt: skip


def test_version_and_day(man, krm):
    version = subprocess.run([krm, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    head = next(line for line in (man / "krm-build.1").read_text().splitlines() if line.startswith(".TH"))
    # 1793448000 is noon of that day in UTC.
    assert head.startswith(f'.TH KRM\\-BUILD 1 2026-10-31 "{version}"')


def test_pages_lead_to_each_other(man):
    named = set()
    for file in man.iterdir():
        for line in file.read_text().replace("\\-", "-").splitlines():
            if found := re.match(r"\.BR (\S+) \(1\)", line):
                named.add(found.group(1) + ".1")
    assert named == {file.name for file in man.iterdir()}
