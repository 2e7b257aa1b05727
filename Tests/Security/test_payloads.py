"""No text that an office, an export or a file name brings becomes more than text on a page."""

from __future__ import annotations

import csv
import json
import re
import subprocess
from pathlib import Path

import cmarkgfm
import pytest
from lxml import etree
from office import Project
from payloads import ADDRESSES, FORMULAS, MARKDOWN, MARKUP, NAMES, TEXTS

# All elements that the templates, the charts and Markdown have; none of them can run or fetch anything but the stylesheet.
ELEMENTS = set(
    "a abbr blockquote body br button caption code dd desc details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr "
    "html input label legend li link main meta nav ol optgroup option p pre section select small span strong summary svg g circle line path "
    "rect text tspan polyline polygon table tbody td textarea th thead title tr ul".split()
)
# Relative ones, and those of the web that a comment may name: they wait for a click.
ADDRESS = re.compile(r"(?!//)[a-z0-9./_#?=%()-]+|https:[a-z0-9./%-]+|%5Cjavascript:canary\(1\)", re.IGNORECASE)


def pages(project: Project, sheets: int = 1, ending: str = "html") -> list[Path]:
    """All but the reports of quarter and year that the month has too; of the team sheets one in `sheets`."""
    found = sorted((project.folder / "site").rglob(f"*.{ending}"))
    return [page for page in found if is_chosen(page, sheets)]


def is_chosen(page: Path, sheets: int) -> bool:
    if page.parent.name in ("2026", "2026-Q4"):
        return page.stem == "jahresbericht"
    return not page.name.startswith("team-") or int(page.stem[6:]) % sheets == 0


def unexpected(watch) -> list[str]:
    wrong = []
    for element in watch.acts():
        if element["name"] not in ELEMENTS:
            wrong.append(f"<{element['name']}>")
        wrong += [f"{element['name']} {name}" for name in element["acting"]]
        if element["scheme"] not in ("", ":", "about:", "file:", "https:"):
            wrong.append(f"link to {element['scheme']}")
        wrong += [f"{element['name']} leads to {address}" for address in element["leads"] if not ADDRESS.fullmatch(address)]
    return wrong


def same_page(project: Project, other: Project, page: Path) -> Path:
    return other.folder / page.relative_to(project.folder)


def test_there_is_what_is_to_be_looked_at(hostile):
    names = {page.relative_to(hostile.folder / "site").as_posix() for page in pages(hostile)}
    assert {f"intern/berichte/2026-10/team-t{n}.html" for n in range(len(NAMES))} <= names
    assert {"intern/berichtigungen.html", "intern/datenqualitaet.html", "intranet/index.html", "intranet/berichte/2026-09/kundenreaktionen.html"} <= names
    shown = (hostile.folder / "site/intern/datenqualitaet.md").read_text("utf-8")
    assert shown.count(".csv") >= len(NAMES) // 12


def test_nothing_happens_in_a_browser_without_any_guard(hostile, unguarded, sheets):
    """Escaping alone holds: no script runs, nothing is fetched, no element comes from a text."""
    wrong = []
    for page in pages(hostile, sheets):
        happened = unguarded.open(page)
        wrong += [f"{page.parent.name}/{page.name}: {what}" for what in [*happened, *unexpected(unguarded)]]
    assert not wrong, "\n".join(wrong[:40])


def test_no_page_has_an_element_more_than_its_harmless_twin(hostile, harmless, unguarded, sheets):
    wrong = []
    for page in pages(hostile, sheets):
        unguarded.open(page)
        structure = unguarded.structure()
        unguarded.open(same_page(hostile, harmless, page))
        if structure != unguarded.structure():
            wrong.append(page.relative_to(hostile.folder).as_posix())
    assert not wrong


def test_the_policy_has_nothing_to_refuse(hostile, guarded, sheets):
    wrong = [f"{page.name}: {what}" for page in pages(hostile, sheets) for what in guarded.open(page)]
    assert not wrong, "\n".join(wrong[:40])


def test_the_policy_stands_on_every_page_and_holds(hostile, guarded):
    """The second line: were a text to get through, the policy would stop it."""
    policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    assert all(f'content="{policy}"' in page.read_text("utf-8").split("<title>")[0] for page in pages(hostile))
    page = hostile.folder / "site/intern/index.html"
    spoilt = page.with_name("verdorben.html")
    spoilt.write_text(page.read_text("utf-8").replace("</body>", "<script>canary(1)</script><img src=https://boese.example/x></body>"), "utf-8")
    happened = guarded.open(spoilt)
    spoilt.unlink()
    assert not any("CANARY" in what for what in happened) and any("VIOLATION script-src" in what for what in happened)
    assert not any(what.startswith("asked for https:") for what in happened) or any("VIOLATION img-src" in what for what in happened)


def test_this_test_sees_what_runs(hostile, unguarded):
    page = hostile.folder / "site/intern/index.html"
    spoilt = page.with_name("verdorben.html")
    for text, sign in [("<script>canary(1)</script>", "CANARY"), ("<img src=https://boese.example/x>", "asked for https://boese.example/x"),
                       ("<p onclick='alert(1)'>x</p>", "CANARY"), ("<img src=x onerror=alert(1)>", "CANARY")]:
        spoilt.write_text(page.read_text("utf-8").replace("</main>", text + "</main>"), "utf-8")
        happened = unguarded.open(spoilt)
        assert any(sign in what for what in happened), f"{text}: {happened}"
        assert text.startswith("<script") or unexpected(unguarded)
    spoilt.unlink()


def test_pictures_opened_by_themselves_are_only_pictures(hostile, unguarded):
    pictures = sorted((hostile.folder / "site").rglob("*.svg"))
    allowed = {"svg", "g", "title", "desc", "path", "rect", "line", "circle", "text", "tspan", "polyline", "polygon", "style"}
    for picture in pictures:
        for element in etree.parse(picture).iter():
            assert isinstance(element.tag, str), f"{picture.name}: {element}"
            assert etree.QName(element).localname in allowed, f"{picture.name}: {element.tag}"
            assert not any(name.startswith("on") or name.endswith("href") for name in element.attrib), picture.name
    for picture in pictures[:: max(1, len(pictures) // 20)]:
        assert unguarded.open(picture) == [], picture.name


def test_the_markdown_is_harmless_in_a_careless_viewer(hostile, unguarded, sheets):
    """GitHub's renderer without any filter, shown without any policy."""
    wrong = []
    for twin in pages(hostile, sheets, "md"):
        text = cmarkgfm.github_flavored_markdown_to_html(twin.read_text("utf-8"), cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE)
        # Pictures are the twin's own files; here they lie nowhere.
        text = re.sub(r'<img src="[a-z0-9-]+\.svg"', "<span", text)
        wrong += [f"{twin.name}: {what}" for what in [*unguarded.show(text), *unexpected(unguarded)]]
    assert not wrong, "\n".join(wrong[:40])


def test_every_json_is_whole_and_every_table_free_of_formulas(hostile):
    for path in (hostile.folder / "site").rglob("*.json"):
        json.loads(path.read_text("utf-8"))
    for path in (hostile.folder / "site").rglob("*.csv"):
        assert_no_formula(path.read_text("utf-8-sig"), path.name)


def assert_no_formula(text: str, what: str) -> None:
    for row in csv.reader(text.splitlines(), delimiter=";"):
        for cell in row:
            start = cell.lstrip(" \u00a0\u200b\u2060\ufeff")
            assert not start.startswith(("=", "@", "\t", "\r", "\uff1d")), f"{what}: {cell!r}"
            assert not start.startswith(("+", "-")) or re.fullmatch(r"[+-][\d.,]+", start), f"{what}: {cell!r}"


@pytest.fixture(scope="module")
def keys(tmp_path_factory, krm) -> Project:
    """An office whose case numbers are formulas, markup and control characters."""
    texts = ["eins", "zwei", "drei"]
    project = Project(tmp_path_factory.mktemp("keys"), texts, [], {"einrichtung": "Jobcenter Probe"}).write()
    for number, text in enumerate([*FORMULAS, *TEXTS, *MARKUP[:20]]):
        key = '"' + f"{text}{number}".replace('"', '""') + '"'
        head = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1"
        path = project.folder / f"data/erhebungsboegen/k{number}.csv"
        path.write_text(f"{head}\r\n{key};05.10.2026;brief;beschwerde;t1;sach.a0\r\n", "utf-8", newline="")
    return project


def test_the_working_list_is_free_of_formulas(keys, krm):
    """Where a key is refused, its file goes; all others come into the list."""
    refused = set(re.findall(r"k\d+\.csv(?=:\d+:\d+: Fehler)", keys.run(krm, "check").stderr))
    assert len(refused) < len(FORMULAS) // 2
    for name in refused:
        (keys.folder / "data/erhebungsboegen" / name).unlink()
    run = keys.run(krm, "explain", "eingang", "--zeitraum", "2026-10", "--format", "csv")
    assert run.returncode == 0, run.stderr
    assert run.stdout.count("/k") > len(FORMULAS)
    assert_no_formula(run.stdout.removeprefix("\ufeff"), "explain")
    assert not (keys.folder / "boese").exists()


@pytest.mark.parametrize("form", ["text", "json", "gitlab"])
def test_messages_carry_no_control_character_and_no_forged_line(hostile, krm, form):
    bad = hostile.folder / "data/erhebungsboegen" / "zz\n1:1: Fehler [x]\u202e\u001b[2J<script>canary(1)<\u2215script>.csv"
    bad.write_text("vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1\nX-1;05.10.2026;<script>canary(1)</script>;art;t1;sach.a1\n", "utf-8")
    run = hostile.run(krm, "check", "--format", form)
    bad.unlink()
    assert run.returncode == 1
    text = run.stdout + run.stderr
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", text)
    assert not any(line.startswith("1:1: Fehler") for line in text.splitlines())
    if form != "text":
        json.loads(run.stdout)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_of_the_config_that_could_act_is_refused_or_only_a_link(tmp_path, krm, unguarded, address):
    project = Project(tmp_path, ["eins", "zwei", "drei"], [], {"einrichtung": "Jobcenter Probe"}).write()
    config = project.folder / "data/krm.yml"
    config.write_text(config.read_text("utf-8").replace('"https://gut.example/0"', json.dumps(address)), "utf-8")
    run = project.run(krm, "build", "--quiet", "--ausgabe", "intern", "--output", "site")
    if run.returncode == 2:
        assert "krm.yml" in run.stderr
        return
    assert run.returncode == 0, run.stderr
    assert unguarded.open(project.folder / "site/intern/ablauf.html") == []
    assert {element["scheme"] for element in unguarded.acts()} <= {"", "file:", "https:"}
    assert not any(element["acting"] for element in unguarded.acts())


def test_a_changed_release_is_not_shown(hostile, krm, tmp_path):
    """A name that somebody writes into a release is found by its check sum."""
    copy = tmp_path / "data"
    subprocess.run(["cp", "-r", hostile.folder / "data", copy], check=True)
    release = copy / "freigaben/2026-09.json"
    text = release.read_text("utf-8")
    release.write_text(text.replace('"name": "', '"name": "x', 1), "utf-8")
    assert release.read_text("utf-8") != text
    run = subprocess.run([krm, "build", "--quiet", "--data", copy, "--output", tmp_path / "site"], capture_output=True, text=True)
    assert run.returncode in (1, 2, 3) and "freigaben/2026-09.json" in run.stderr
    assert not (tmp_path / "site").exists()


def test_the_lists_are_long_enough_to_mean_something():
    assert (len(MARKUP), len(MARKDOWN), len(FORMULAS)) >= (70, 40, 28) and len(set(NAMES)) == len(NAMES)
