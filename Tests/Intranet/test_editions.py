"""The intranet edition as a whole: its files, its plan, and how it is built beside the internal one."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from project import ART_GROUPS, MONTH_RULES, TOPICS, counts, figures, files, months, months_of, office, put

PAGES = ("index", "methodik", "ablauf", "barrierefreiheit")
COUNTS = ("eingang", "erledigt", "bestand")
HEAD = ("schema", "ausgabe", "zeitraum", "von", "bis", "stichtag", "rundung", "kennzahlen")
BEREICHE = tuple(f"bereich={n}0" for n in (1, 2, 3))
GROUPS = tuple(f"art={group}" for group in ART_GROUPS)
SPRING = [*months("2026-01", 3), "2026-Q1"]
QUARTERS = [f"2026-Q{n}" for n in "1234"]
YEAR = [*months("2026-01", 12), *QUARTERS, "2026"]


def text(path: Path) -> str:
    return path.read_text("utf-8")


def test_the_invented_offices_are_sound(krm, tmp_path):
    project = office(tmp_path / "data")
    done = krm.run("check", "--data", project.data, "--stichtag", "2026-04-30")
    assert done.code == 0 and "Fehler [" not in done.err and "Warnung" not in done.err, done
    assert krm.build(project, tmp_path / "site", "--ausgabe", "intern", "--stichtag", "2026-04-30").code == 0
    true = [sum(case["eingang"].startswith("2026-02") and "weitergeleitet_an" not in case for case in project.cases)]
    assert true == [krm.exact(project, "2026-02")["eingang", ""][0]]


def test_releases_and_config_are_enough(krm, spring, spring_site, tmp_path):
    bare = tmp_path / "data"
    for name in ("krm.yml", *(f"freigaben/{month}.json" for month in months("2026-01", 3))):
        put(bare / name, text(spring.data / name))
    done = krm.run("build", "--data", bare, "--output", tmp_path / "site", "--ausgabe", "intranet")
    assert done.code == 0 and "Stichtag" not in done.err and "Warnung" not in done.err, done
    assert files(tmp_path / "site/intranet") == files(spring_site)


def test_exports_are_not_looked_at(krm, spring, spring_site, tmp_path):
    project = spring.copy(tmp_path / "data")
    put(project.data / "erhebungsboegen/export.csv", "kaputt")
    put(project.data / "massnahmen.csv", "kaputt")
    assert files(krm.intranet(project, tmp_path / "site")) == files(spring_site)


def test_the_layout_is_that_of_the_contract(spring_site, year_site):
    for edition, periods in ((spring_site, SPRING), (year_site, YEAR)):
        found = set(files(edition))
        wanted = {f"{page}.{kind}" for page in PAGES for kind in ("html", "md")} | {"krm.css", "manifest.json"}
        for period in periods:
            own = ("kundenreaktionen.html", "kundenreaktionen.md", "kennzahlen.json", "kennzahlen.csv")
            wanted |= {f"berichte/{period}/{name}" for name in own}
        assert wanted <= found, wanted - found
        chart = re.compile(rf"(({'|'.join(PAGES)})|berichte/({'|'.join(periods)})/kundenreaktionen)-[a-z0-9-]+\.svg")
        assert all(chart.fullmatch(name) for name in found - wanted), found - wanted


def test_the_manifest_names_its_own_files_and_nothing_of_the_data(krm, spring, spring_site):
    raw = text(spring_site / "manifest.json")
    manifest = json.loads(raw)
    assert manifest.keys() == {"schema", "werkzeug", "ausgabe", "rundung", "freigegeben", "dateien"}
    assert (manifest["schema"], manifest["ausgabe"], manifest["rundung"]) == (1, "intranet", 5)
    assert re.fullmatch(r"krm \d+\.\d+\.\d+", manifest["werkzeug"]) and manifest["freigegeben"] == months("2026-01", 3)
    listed = {entry["pfad"]: (entry["sha256"], entry["bytes"]) for entry in manifest["dateien"]}
    own = {name: content for name, content in files(spring_site).items() if name != "manifest.json"}
    assert listed == {name: (hashlib.sha256(content).hexdigest(), len(content)) for name, content in own.items()}
    for path in spring.data.rglob("*"):
        assert not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() not in raw, path


@pytest.mark.parametrize("period", SPRING)
def test_both_forms_of_the_figures_say_the_same(spring_site, period):
    folder = spring_site / "berichte" / period
    content = json.loads(text(folder / "kennzahlen.json"))
    assert tuple(content) == HEAD and content["rundung"] == 5 and content["ausgabe"] == "intranet"
    rows = (folder / "kennzahlen.csv").read_bytes().decode("utf-8-sig").split("\r\n")
    assert rows[0] == "id;bereich;team;art;eingangsweg;anliegen;zaehler;nenner;wert" and rows[-1] == ""
    written = []
    for entry in content["kennzahlen"]:
        assert entry.keys() - {"nenner"} == {"id", "dimension", "zaehler"}
        dim = entry["dimension"]
        cells = (entry["id"], dim.get("bereich", ""), "", dim.get("art", ""), "", "")
        written.append(";".join(map(str, (*cells, entry["zaehler"], entry.get("nenner", ""), ""))))
    assert rows[1:-1] == written
    assert (folder / "kennzahlen.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert len(counts(content["kennzahlen"])) == len(content["kennzahlen"])


def test_the_plan_is_shown_whole_and_nothing_else(year_site):
    whole = [(name, "") for name in (*COUNTS, *MONTH_RULES)]
    split = [("eingang", dim) for dim in (*BEREICHE, *GROUPS)]
    quarter = [("eingang", ""), *split, *whole[1:]]
    for period in months("2026-01", 12):
        assert list(figures(year_site, period)) == whole
    for period in QUARTERS:
        assert list(figures(year_site, period)) == quarter
    rules = [(rule, dim) for rule in MONTH_RULES for dim in ("", *BEREICHE)]
    topics = [(f"kritisch.{code}", "") for code in TOPICS]
    praise = [(f"lob.{group}", "") for group in ("sach", "verhalten", "rahmen")]
    measures = [("massnahmen.beschlossen", ""), ("massnahmen.erledigt", "")]
    wanted = [*quarter[: len(split) + 3], *rules, ("folgequote", ""), *topics, *praise, *measures]
    assert list(figures(year_site, "2026")) == wanted


def test_sums_are_sums_of_shown_values(year_site):
    year = figures(year_site, "2026")
    for period in (*QUARTERS, "2026"):
        parts = [figures(year_site, month) for month in months_of(period)]
        shown = figures(year_site, period)
        for key in [("eingang", ""), ("erledigt", ""), *((rule, "") for rule in MONTH_RULES)]:
            for place, value in enumerate(shown[key]):
                assert value is None or value == sum(part[key][place] for part in parts), (period, key)
        assert shown["bestand", ""] == parts[-1]["bestand", ""]
    quarters = [figures(year_site, period) for period in QUARTERS]
    for dim in (*BEREICHE, *GROUPS):
        assert year["eingang", dim][0] == sum(quarter["eingang", dim][0] for quarter in quarters)
    for family in ("kritisch.", "lob."):
        own = [pair for (name, _), pair in year.items() if name.startswith(family)]
        assert {pair[1] for pair in own} == {sum(pair[0] for pair in own)}


def test_measures_are_exact(year_site):
    year = figures(year_site, "2026")
    assert [year[name, ""][0] for name in ("massnahmen.beschlossen", "massnahmen.erledigt")] == [2, 2]


def test_texts_of_a_release_stand_on_its_pages(year_site):
    for period, subject in (("2026-03", "Der März"), ("2026-Q1", "Das Quartal"), ("2026", "Das Jahr")):
        for kind in ("html", "md"):
            assert f"{subject} war ruhig" in text(year_site / "berichte" / period / f"kundenreaktionen.{kind}")
    assert "Wer loben möchte" in text(year_site / "index.html")


def test_config_leaves_out_tables(krm, tmp_path):
    tables = {"monat": ["eingang", "erledigt"], "quartal": ["eingang", "erledigt", "bestand", "eingang-bereich"]}
    project = office(tmp_path / "data", ausgaben={"intranet": {"tabellen": tables}})
    edition = krm.intranet(krm.release_all(project, months("2026-01", 3)), tmp_path / "site")
    whole = {("eingang", ""), ("erledigt", "")}
    assert set(figures(edition, "2026-02")) == whole
    assert set(figures(edition, "2026-Q1")) == whole | {("eingang", dim) for dim in BEREICHE}


@pytest.mark.parametrize(
    "kind, name", [("monat", "eingnag"), ("monat", "kritisch"), ("quartal", "lob"), ("jahrr", "lob")]
)
def test_unknown_tables_are_an_error_of_the_config(krm, tmp_path, kind, name):
    project = office(tmp_path / "data", ausgaben={"intranet": {"tabellen": {kind: [name]}}})
    done = krm.release(project, "2026-01")
    assert done.code == 2 and re.search(r"krm\.yml:\d+:\d+: Fehler", done.err) and not project.releases.exists(), done
    assert name != "eingnag" or "meinten Sie „eingang“" in done.err, done.err


def test_a_takt_of_quarters_has_no_months(krm, tmp_path):
    project = office(tmp_path / "data", mean=15, ausgaben={"intranet": {"takt": "quartal"}})
    edition = krm.intranet(krm.release_all(project, ["2026-01", "2026-02"]), tmp_path / "site")
    assert not list(edition.glob("berichte/*"))
    edition = krm.intranet(krm.release_all(project, ["2026-03"]), tmp_path / "site")
    assert [path.name for path in edition.glob("berichte/*")] == ["2026-Q1"]
    exact, shown = krm.exact(project, "2026-Q1"), figures(edition, "2026-Q1")
    for name in (*COUNTS, *MONTH_RULES):
        for value, own in zip(shown[name, ""], exact[name, ""]):
            assert value is None or abs(value - own) <= 7, (name, value, own)


def test_one_bereich_is_no_split(krm, tmp_path):
    project = krm.release_all(office(tmp_path / "data", bereiche=1), months("2026-01", 3))
    shown = figures(krm.intranet(project, tmp_path / "site"), "2026-Q1")
    assert not any(dim.startswith("bereich") for _, dim in shown) and ("eingang", "art=lob") in shown


def test_links_stay_inside_and_lead_somewhere(krm, year, tmp_path):
    assert krm.build(year, tmp_path / "site", "--stichtag", "2027-01-31").code == 0
    edition = (tmp_path / "site/intranet").resolve()
    pages = {path: text(path) for path in [*edition.rglob("*.html"), *edition.rglob("*.md")]}
    assert not any("intern/" in content for content in pages.values())
    form = {".html": r'(?:href|src)="([^"]*)"', ".md": r"\]\(([^)\s]*)"}
    for path, content in pages.items():
        for link in re.findall(form[path.suffix], content):
            if link.startswith("https://") and path.stem in PAGES:
                continue  # the law and the body that settles disputes about barriers
            assert not re.match(r"[a-z]+:|//", link), (path.name, link)
            name, _, anchor = link.partition("#")
            target = (path.parent / name).resolve() if name else path
            assert target.is_file() and target.is_relative_to(edition), (path.name, link)
            assert not anchor or target.suffix != ".html" or f'id="{anchor}"' in text(target), (path.name, link)


@pytest.mark.parametrize(
    "ausgaben, options, wanted",
    [
        (None, [], {"intern"}),
        ({"intranet": {}}, [], {"intranet"}),
        ({"intern": {}, "intranet": {}}, [], {"intern", "intranet"}),
        ({"intern": {}, "intranet": {}}, ["intern"], {"intern"}),
        ({"intern": {}}, ["intranet"], {"intranet"}),
        ({"intranet": {}}, ["intranet", "intern"], {"intern", "intranet"}),
    ],
)
def test_the_editions_wanted_are_built_and_no_other(krm, spring, tmp_path, ausgaben, options, wanted):
    project, site = spring.copy(tmp_path / "data"), tmp_path / "site"
    assert krm.build(project, site, "--stichtag", "2026-04-30").code == 0
    assert {path.name for path in site.iterdir() if path.is_dir()} == {"intern", "intranet"}
    project.config["ausgaben"] = ausgaben
    project.config = {name: value for name, value in project.config.items() if value is not None}
    words = [word for option in options for word in ("--ausgabe", option)]
    words += ["--stichtag", "2026-04-30"] if "intern" in wanted else []
    done = krm.build(project.write(), site, *words)
    assert done.code == 0 and ("intern" in wanted or "Stichtag" not in done.err), done
    assert {path.name for path in site.iterdir() if path.is_dir()} == wanted
    assert krm.run("verify", "--output", site, "--data", project.data).code == 0
    assert krm.run("build", "--data", project.data, "--output", site, "--ausgabe", "extern").code == 64
    assert {path.name for path in site.iterdir() if path.is_dir()} == wanted


@pytest.mark.parametrize("broken", ["freigaben/2026-02.json", "erhebungsboegen/export.csv", "krm.yml"])
def test_a_failed_build_leaves_both_editions(krm, spring, tmp_path, broken):
    project, site = spring.copy(tmp_path / "data"), tmp_path / "site"
    assert krm.build(project, site, "--stichtag", "2026-04-30").code == 0
    published = files(site)
    project.cases = project.cases[::2]
    project.config["einrichtung"] = "Jobcenter Neustadt"
    put(project.write().data / broken, "kaputt")
    assert krm.build(project, site, "--stichtag", "2026-04-30").code in (1, 2)
    assert files(site) == published and {path.name for path in tmp_path.iterdir()} == {"data", "site"}


def test_verify_sees_what_was_changed(krm, spring, tmp_path):
    edition = krm.intranet(spring, tmp_path / "site")
    assert krm.run("verify", "--output", tmp_path / "site").code == 0
    page = edition / "berichte/2026-02/kundenreaktionen.html"
    put(page, text(page).replace("rund", "etwa"))
    assert krm.run("verify", "--output", tmp_path / "site").code == 1


def test_nothing_released_is_no_failure(krm, tmp_path):
    project = office(tmp_path / "data")
    edition = krm.intranet(project, tmp_path / "site")
    assert "freigegeben" in text(edition / "index.html") and not (edition / "berichte").exists()
    assert json.loads(text(edition / "manifest.json"))["freigegeben"] == []
    assert krm.run("verify", "--output", tmp_path / "site").code == 0
    assert krm.build(project, tmp_path / "site", "--stichtag", "2026-04-30").code == 0


def test_months_without_release_are_named(krm, spring, tmp_path):
    project = krm.release_all(spring.copy(tmp_path / "data"), ["2026-05"])
    assert krm.release(project, "2026-02", "--zurueckziehen").code == 0
    index = krm.intranet(project, tmp_path / "site") / "index.md"
    for month in ("Februar", "April"):
        lines = [line for line in text(index).splitlines() if month in line]
        assert any("nicht freigegeben" in re.sub(r"\s", " ", line) for line in lines), (month, lines)


def test_surroundings_do_not_matter(krm, spring, spring_site, tmp_path):
    for number, env in enumerate((
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "tr_TR.UTF-8"},
        {"TZ": "America/Adak", "LC_ALL": "ar_EG.UTF-8", "SOURCE_DATE_EPOCH": "1"},
    )):  # fmt: skip
        site = tmp_path / str(number)
        assert krm.build(spring, site, "--ausgabe", "intranet", "--jobs", str(1 + 6 * number), env=env).code == 0
        assert files(site / "intranet") == files(spring_site)


def test_releasing_twice_gives_the_same_bytes(krm, spring, tmp_path):
    project = krm.release_all(office(tmp_path / "data"), months("2026-01", 3))
    assert files(project.releases) == files(spring.releases)


def test_strict_takes_a_warning_for_an_error(krm, spring, tmp_path):
    project = spring.copy(tmp_path / "data")
    put(project.data / "freigaben/notiz.txt", "keine Freigabe\n")
    call = ("build", "--data", project.data, "--output", tmp_path / "site", "--ausgabe", "intranet")
    done = krm.run(*call, "--strict")
    assert done.code == 1 and "[strict]" in done.err and not (tmp_path / "site").exists(), done
    done = krm.run(*call)
    assert done.code == 0 and "Warnung [freigabe-fremd]" in done.err, done


def test_a_text_in_another_encoding_is_refused(krm, spring, tmp_path):
    project = spring.copy(tmp_path / "data")
    (project.data / "kommentare").mkdir(exist_ok=True)
    (project.data / "kommentare/intranet.md").write_bytes("Für alle\n".encode("latin-1"))
    done = krm.run("build", "--data", project.data, "--output", tmp_path / "site", "--ausgabe", "intranet")
    assert done.code == 1 and "[kommentar-zeichensatz]" in done.err and not (tmp_path / "site").exists(), done


def test_a_deleted_release_is_not_counted_again(krm, year, tmp_path):
    project = year.copy(tmp_path / "data")
    (project.releases / "2026-12.json").unlink()
    done = krm.release(project, "2026-12")
    assert done.code == 1 and "[freigabe-geloescht]" in done.err, done
    assert not (project.releases / "2026-12.json").exists()
