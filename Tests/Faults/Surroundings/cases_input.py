"""Names, dates and sizes that nobody would choose."""

import os

from bench import BAD, COLUMNS, CONFIG, ROWS, Bench

HOSTILE = "x\ndata/a.csv:1:1: Fehler [gefaelscht] nein\x1b[2J\u202egvk.csv"


def file_names(bench: Bench) -> None:
    """A file's name forges no line, moves no cursor and turns no text."""
    (bench.folder / "data/erhebungsboegen/2026-10.csv").unlink()
    bench.export([BAD], HOSTILE)
    os.makedirs(bench.folder / "data/kommentare/2026-10\n\x1b[1m")
    bench.write("data/kommentare/2026-10\n\x1b[1m/x.md", "x")
    for form in ["text", "json", "gitlab"]:
        run = bench.run("check", "--format", form)
        bench.holds(run.code == 1, f"{form}: exit code {run.code}")
        text = run.err + run.out
        bench.holds("\x1b" not in text and "\u202e" not in text, f"{form}: control characters get through")
        forged = [line for line in text.splitlines() if line.startswith("data/a.csv")]
        bench.holds(not forged, f"{form}: a forged line")
    for arguments in [["explain", "eingang", "--zeitraum", "2026-10"], ["dump", "rows", "data/erhebungsboegen/" + HOSTILE + "x"]]:
        run = bench.run(*arguments)
        bench.holds("\x1b" not in run.err + run.out and "\u202e" not in run.err + run.out, f"{arguments[0]}: control characters")
    run = bench.build("--data", "data\n\x1b[2J")
    bench.holds("\x1b" not in run.err and len(run.err.splitlines()) == 1, f"--data: {run.err!r}")


def personal_names(bench: Bench) -> None:
    """A file that is named after a person is not told by that name."""
    for name, secret in [("Herr Mustermann.csv", "Mustermann"), ("123A456789.csv", "123A456789"), ("max@example.org.csv", "max@example")]:
        bench.export([BAD], name)
        for form in ["text", "json", "gitlab"]:
            run = bench.run("check", "--format", form)
            bench.holds(secret not in run.err + run.out, f"{form}: {secret} is shown")
        run = bench.build("--rejects", "weg.csv")
        bench.holds(secret not in run.err, f"build: {secret} is shown")
        (bench.folder / "data/erhebungsboegen" / name).unlink()
    bench.export([BAD], "Export 2026-10-31 Bereich 50.csv")
    bench.expect(bench.run("check"), 1, "Export 2026-10-31 Bereich 50.csv:2:", what="a harmless name stays")


def stichtag(bench: Bench) -> None:
    for day in ["1989-12-31", "2101-01-01", "0205-10-31", "9999-12-31"]:
        bench.expect(bench.build("--stichtag", day), 64, "1990", what=f"build --stichtag {day}")
        bench.expect(bench.run("check", "--stichtag", day), 64, "1990", what=f"check --stichtag {day}")
    bench.expect(bench.run("check", "--stichtag", "2026-10-15"), 0, what="check --stichtag")
    bench.expect(bench.run("check", "--stichtag", "quatsch"), 64, what="check --stichtag quatsch")
    bench.write("data/krm.yml", CONFIG.replace("stichtag: 2026-10-31", "stichtag: 2101-01-01"))
    bench.expect(bench.build(), 2, "1990", what="stichtag: in krm.yml")
    bench.write("data/krm.yml", CONFIG.replace("stichtag: 2026-10-31\n", ""))
    bench.expect(bench.build(env={**os.environ, "SOURCE_DATE_EPOCH": "4200000000"}), 3, "1990", what="SOURCE_DATE_EPOCH")


def too_many_reports(bench: Bench) -> None:
    """A build of a century of months is refused before it begins."""
    teams = ", ".join(f'{{id: "{number}", name: T{number}}}' for number in range(1000, 1300))
    config = CONFIG.replace('{id: "501", name: Team 501}', '{id: "501", name: Team 501}, ' + teams)
    bench.write("data/krm.yml", config.replace("ab: 2026-10", "ab: 1990-01"))
    run = bench.build(timeout=30)
    bench.expect(run, 2, "berichte", "100.000", what="berichte › ab")
    bench.expect(bench.run("check", timeout=30), 2, "100.000", what="check")
    bench.holds(not (bench.folder / "site").exists(), "something is published")


def many_keys(bench: Bench) -> None:
    """Twenty thousand unknown keys are a screen of messages."""
    bench.write("data/krm.yml", CONFIG + "".join(f"schluessel{number}: 1\n" for number in range(20_000)))
    run = bench.build()
    bench.expect(run, 2, "schluessel-unbekannt", "weitere", what="unknown keys")
    bench.holds(len(run.err.splitlines()) < 60, f"{len(run.err.splitlines())} lines")


def formulas(bench: Bench) -> None:
    """A key that begins like a formula behind what nobody sees is no formula in the working list."""
    for sign in ["=", "\u200b=", "\u2060+", "\u00a0@", " =", "\ufeff-"]:
        bench.export([f"{sign}1+1;05.10.2026;brief;beschwerde;501;sach.kdu;;;;"])
        run = bench.run("explain", "eingang", "--zeitraum", "2026-10", "--format", "csv")
        cells = [cell for line in run.out.splitlines()[1:] for cell in line.split(";")]
        bad = [cell for cell in cells if cell.strip('"').lstrip("\u200b\u2060\u00a0\ufeff ")[:1] in tuple("=+-@")]
        bench.holds(run.code == 0 and not bad, f"{sign!r}: {bad} {run.err}")


def links(bench: Bench) -> None:
    """Links of comments lead to the web, to mail and to neighbours, nowhere else."""
    good = ["https://example.org/x", "http://example.org", "mailto:krm@example.org", "andere.html", "../x/y.md#z", "#oben", "?x=1"]
    bad = ["//example.org", "/\\example.org", "\\\\example.org", "blob:x", "feed:x", "javascript:x", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
           "ftp://example.org", "tel:1", "&#9;//example.org", "https&colon;x" + "y:z", "view-source:x", "ms-word:x"]
    text = "\n\n".join(f"[gut{number}](<{url}>)" for number, url in enumerate(good)) + "\n\n"
    text += "\n\n".join(f"[boese{number}](<{url}>)" for number, url in enumerate(bad)) + "\n"
    bench.write("data/kommentare/2026-10/fuehrungskraefte.md", text)
    bench.expect(bench.build(), 0, what="build")
    page = (bench.folder / "site/intern/berichte/2026-10/fuehrungskraefte.html").read_text()
    twin = (bench.folder / "site/intern/berichte/2026-10/fuehrungskraefte.md").read_text()
    for number, url in enumerate(good):
        bench.holds(f">gut{number}</a>" in page, f"{url} is no link")
    for number, url in enumerate(bad):
        bench.holds(f">boese{number}</a>" not in page, f"{url} is a link")
        bench.holds(f"[boese{number}]" not in twin, f"{url} is a link in the Markdown")
        bench.holds(f"boese{number}" in page, f"the text of {url} is gone")


CASES = {
    f"input-{case.__name__.replace('_', '-')}": case
    for case in [file_names, personal_names, stichtag, too_many_reports, many_keys, formulas, links]
}
assert COLUMNS and ROWS
