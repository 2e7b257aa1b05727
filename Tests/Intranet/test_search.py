"""Nothing of the data but the shown values is in the intranet edition, wherever one looks."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest
from project import REGISTER, WRITTEN, Project, config, figures, files, invent, is_rounded, measure, months
from project import numbers, visible

RELEASED = months("2026-01", 12)
EXPLAINING = ("methodik", "ablauf", "barrierefreiheit")
FIXED = (*(f"{page}.{kind}" for page in EXPLAINING for kind in ("html", "md")), "ablauf-ablauf.svg", "krm.css")
RECEIVED = (47, 53, 48, 52, 47, 53, 58, 62, 47, 53, 48, 52, 50)  # January to January
# No other text has these words.
SECRETS = {
    "a team's name": "Quendel", "a team's id": "tq", "a title of a Maßnahme": "Wermut", "an id of a Maßnahme": "MQX",
    "who is in charge": "Beifuss", "its effect": "Kerbel", "a Vorgangsnummer": "ZZK", "a Bemerkung": "Hagebutte",
    "a name of a file": "Schafgarbe", "a Geschäftszeichen": "Rainfarn", "a mark of secrecy": "Lavendel",
    "an internal text": "Ringelblume", "a reference size": "Kornrade", "a text of a period not released": "Mohn",
}  # fmt: skip


def seeded(data: Path, seed: int) -> Project:
    setup = config(geschaeftszeichen="Rainfarn-7", vertraulichkeit="nur für Lavendel", kontakt="Büro, Zimmer unten")
    for bereich in setup["bereiche"]:
        bereich["teams"] = [{"id": f"tq{team['id']}", "name": f"Quendel {team['id']}"} for team in bereich["teams"]]
    setup["bezugsgroesse"] = {"name": "Kornraden", "werte": {"2026-01": 9871}}
    dice = random.Random(f"search {seed}")
    cases = invent(dice, setup, months("2025-07", 6), 50, prefix="ZZK")
    for month, count in zip(months("2026-01", 13), RECEIVED):
        own = [case for case in invent(dice, setup, [month], 90, prefix="ZZK") if "weitergeleitet_an" not in case]
        cases += own[:count]
        assert len(own) >= count
    for case in cases:
        case["bemerkung"] = "Hagebutte 4711"
        if case["art"] == "anregung":
            case["massnahme"] = "MQX-1"
    project = Project(data, setup, cases, export="Schafgarbe.csv")
    project.register = [{name: case[name] for name in REGISTER} for case in cases if case["eingangsweg"] in WRITTEN]
    own = {"titel": "Wermut ordnen", "verantwortlich": "Büro Beifuss", "team": "tq101", "wirkung": "Kerbel wirkt"}
    project.measures = [measure(n, "2026-02-03", "2026-09-04") | own | {"id": f"MQX-{n}"} for n in range(1, 6)]
    reports = ("fuehrungskraefte", "geschaeftsfuehrung", "bereich-10", "team-tq101", "jahresbericht", "antwort")
    project.comments = {f"{period}/{report}": "Ringelblume.\n" for period in ("2026-03", "2026") for report in reports}
    project.comments["2027-01/intranet"] = "Mohn.\n"
    return project.write()


@pytest.fixture(scope="module")
def project(krm, tmp_path_factory) -> Project:
    return krm.release_all(seeded(tmp_path_factory.mktemp("seeded") / "data", 1), RELEASED)


@pytest.fixture(scope="module")
def site(krm, project, tmp_path_factory) -> Path:
    """Both editions are built, the internal one shows all the secrets."""
    site = tmp_path_factory.mktemp("seeded-site") / "site"
    assert krm.build(project, site, "--stichtag", "2027-01-31").code == 0
    return site


@pytest.fixture(scope="module")
def edition(site) -> dict[str, str]:
    return {name: content.decode("utf-8-sig") for name, content in files(site / "intranet").items()}


def test_the_counts_are_telling_ones(krm, project, site):
    for month, count in zip(RELEASED, RECEIVED):
        assert krm.exact(project, month)["eingang", ""][0] == count
        assert figures(site / "intranet", month)["eingang", ""][0] % 5 == 0


@pytest.mark.parametrize("kind", SECRETS)
def test_no_secret_is_found(edition, site, kind):
    secret = re.compile(rf"(?<![a-z]){SECRETS[kind]}", re.IGNORECASE)
    assert not [name for name, text in edition.items() if secret.search(text)]
    assert not [name for name in edition if secret.search(name)]


def test_the_internal_edition_shows_what_is_searched(site):
    text = " ".join(content.decode("utf-8") for content in files(site / "intern").values())
    hidden = {"a Vorgangsnummer", "a Bemerkung", "an id of a Maßnahme", "a text of a period not released"}
    missing = [kind for kind, secret in SECRETS.items() if kind not in hidden and secret not in text]
    assert not missing, "the search would find nothing anyway"


def test_no_secret_is_printed_by_a_release(krm, project, tmp_path):
    done = krm.release(project.copy(tmp_path / "data"), "2027-01", day="2027-02-28")
    assert done.code == 0
    said = (done.out + done.err).replace("2027-01/intranet.md", "")
    found = [kind for kind, secret in SECRETS.items() if re.search(rf"(?<![a-z]){secret}", said, re.IGNORECASE)]
    # A warning may name the place of a row, and the new text is shown as it will be seen.
    assert not set(found) - {"a name of a file", "a text of a period not released"}, found


def test_every_number_of_a_page_is_a_shown_one(edition):
    """Maßnahmen, which are exact, are five and five here."""
    for name, text in edition.items():
        if name not in FIXED and name.endswith((".html", ".md", ".svg")):
            wrong = [number for number in numbers(visible(name, text)) if not is_rounded(number)]
            assert not wrong, (name, wrong)


def test_a_report_says_no_other_value_than_the_figures(site, edition):
    """Shares apart, every count in a text is one of the shown ones, or how far two of them are apart."""
    pairs = [pair for name in RELEASED for pair in figures(site / "intranet", name).values()]
    own = {value for pair in pairs for value in pair if value is not None}
    own |= {abs(one - other) for one in own for other in own if abs(one - other) >= 10}
    for month in RELEASED:
        name = f"berichte/{month}/kundenreaktionen.md"
        found = re.findall(r"rund\s(\d[\d.]*)(?![\d.]*\s%)", edition[name])
        rund = {int(number.replace(".", "")) for number in found}
        assert rund and rund <= own, (month, rund - own)


def test_shares_stand_in_steps_of_five_from_a_hundred_cases_on(site, edition):
    seen = 0
    for name, text in edition.items():
        if name.startswith("berichte/") and name.endswith(".md"):
            assert all(int(number) % 5 == 0 for number in re.findall(r"(\d+)\s%", text)), name
            assert not re.search(r"\d,\d+\s%", text), name
            shares = re.findall(r"rund\s\d+\s%", text)
            pairs = figures(site / "intranet", name.split("/")[1]).values()
            assert not shares or any(nenner is not None and nenner >= 100 for _, nenner in pairs), (name, shares)
            seen += len(shares)
    assert seen, "the year has more than a hundred due cases"


def test_no_exact_count_is_found(edition):
    """Whatever is neither a drawing's coordinate nor a checksum."""
    for name, text in edition.items():
        if name not in FIXED and name != "manifest.json":
            found = set(numbers(visible(name, text))) & {str(count) for count in RECEIVED[:12]}
            assert not found, (name, found)


def test_figures_have_shown_values_only(edition):
    for name, text in edition.items():
        if name.endswith("kennzahlen.json"):
            for entry in json.loads(text)["kennzahlen"]:
                exact = entry["id"].startswith("massnahmen.")
                assert "wert" not in entry
                assert exact or entry["zaehler"] % 5 == 0 and entry.get("nenner", 0) % 5 == 0, (name, entry)


def test_pages_that_explain_do_not_depend_on_the_data(krm, edition, tmp_path):
    other = krm.intranet(krm.release_all(seeded(tmp_path / "data", 2), RELEASED), tmp_path / "site")
    for name in FIXED:
        assert (other / name).read_bytes().decode("utf-8-sig") == edition[name], name


def test_no_file_is_hidden(site):
    assert not [path for path in (site / "intranet").rglob("*") if path.name.startswith(".") or path.is_symlink()]
