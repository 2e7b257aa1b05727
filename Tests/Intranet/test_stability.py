"""Whatever exports and config say later: a released period does not change by a byte."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from project import MONTH_RULES, Project, figures, files, invent, months, office

SPRING = [*months("2026-01", 3), "2026-Q1"]


def released(edition: Path, periods: list[str]) -> dict[str, bytes]:
    found = {period: files(edition / "berichte" / period) for period in periods}
    assert all(found.values()), [period for period in periods if not found[period]]
    return {f"{period}/{name}": content for period in periods for name, content in found[period].items()}


def late_rows(project: Project) -> None:
    project.cases += invent(random.Random("late"), project.config, months("2026-01", 3), 20, prefix="L")


def corrected_rows(project: Project) -> None:
    for case in project.cases[::3]:
        case.update(art="lob", team="301", eingangsweg="telefon", abschluss="")
        case.update(anliegen_1="sach.kdu", anliegen_2="", anliegen_3="")


def deleted_rows(project: Project) -> None:
    del project.cases[::2]


def no_rows(project: Project) -> None:
    project.cases = []


def bereich(project: Project, number: str) -> dict:
    return next(bereich for bereich in project.config["bereiche"] if bereich["id"] == number)


def renamed_bereich(project: Project) -> None:
    bereich(project, "20")["name"] = "Markt und Integration"


def ended_bereich(project: Project) -> None:
    """Its teams go on in another one."""
    gone = bereich(project, "30")
    project.config["bereiche"].remove(gone)
    bereich(project, "20")["teams"] += gone["teams"]


def removed_bereich(project: Project) -> None:
    """Its teams end, and their rows leave the exports."""
    project.config["bereiche"].remove(bereich(project, "30"))
    project.cases = [case for case in project.cases if not case["team"].startswith("30")]


def new_bereich(project: Project) -> None:
    teams = [{"id": "401", "name": "Team 401"}]
    project.config["bereiche"].insert(0, {"id": "40", "name": "Unterhalt", "teams": teams})
    for case in project.cases[1::4]:
        case["team"] = "401"


def moved_team(project: Project) -> None:
    bereich(project, "10")["teams"].append(bereich(project, "30")["teams"].pop())


def changed_rule(project: Project) -> None:
    project.config["fristen"] = [{"id": "abschluss-14-tage", "kalendertage": 10, "quelle": "Verfügung"}]


def dated_rule(project: Project) -> None:
    project.config["fristen"] = [{"id": "abschluss-3-wochen", "wochen": 2, "gueltig_ab": "2026-02-10", "quelle": "neu"}]


def renamed_rule(project: Project) -> None:
    project.config["fristen"] = [{"id": "abschluss-3-wochen", "name": "Rasch geschlossen"}]


def own_rule(project: Project) -> None:
    project.config["fristen"] = [{"id": "dank", "name": "Dank für Lob", "arbeitstage": 5, "art": "lob"}]


def renamed_topics(project: Project) -> None:
    topics = [(code, f"{name} neu") for code, name in project.config["anliegen"].items()]
    project.config["anliegen"] = dict(reversed(topics))


def removed_topic(project: Project) -> None:
    del project.config["anliegen"]["sach.dauer"]
    project.config["anliegen"]["sach.geld"] = "Auszahlung"
    for case in project.cases:
        case.update({name: "sach.geld" for name, value in case.items() if value == "sach.dauer"})


def comments(project: Project) -> None:
    project.comments = {f"{period}/intranet": "Zu spät.\n" for period in [*SPRING, "2026"]}


def config(**more) -> Callable[[Project], None]:
    return lambda project: project.config.update(more)


def intranet(**more) -> Callable[[Project], None]:
    return lambda project: project.intranet.update(more)


CHANGES = [
    late_rows, corrected_rows, deleted_rows, renamed_bereich, ended_bereich, removed_bereich, new_bereich, moved_team,
    changed_rule, dated_rule, renamed_rule, own_rule, renamed_topics, removed_topic, comments,
]  # fmt: skip
NAMED = {
    "strict rules": config(fristende="strikt"),
    "another land": config(land="BY"),
    "days without work": config(schliesstage=["2026-01-05", "2026-02-16", "2026-03-02"]),
    "no longer invented": config(beispieldaten=False),
    "longer observation": config(folge_beobachtung_tage=30),
    "later reports": config(berichte={"ab": "2026-03"}),
    "earlier stichtag": config(stichtag="2026-02-10"),
    "quarters": intranet(takt="quartal"),
    "fewer tables": intranet(tabellen={"monat": ["eingang"], "quartal": ["eingang"], "jahr": ["eingang"]}),
    "more grace": intranet(karenz_tage=60),
    **{change.__name__.replace("_", " "): change for change in CHANGES},
}


@pytest.fixture(scope="module")
def april_site(krm, spring, tmp_path_factory) -> Path:
    """The site after the release of April without any change."""
    folder = tmp_path_factory.mktemp("april")
    return krm.intranet(krm.release_all(spring.copy(folder / "data"), ["2026-04"]), folder / "site")


@pytest.mark.parametrize("kind", NAMED)
def test_a_released_period_stays(krm, spring, spring_site, april_site, tmp_path, kind):
    project, site = spring.copy(tmp_path / "data"), tmp_path / "site"
    NAMED[kind](project)
    project.write()
    assert released(krm.intranet(project, site), SPRING) == released(spring_site, SPRING)
    done = krm.build(project, site, "--ausgabe", "intern", "--ausgabe", "intranet", "--stichtag", "2026-05-31")
    assert done.code == 0, done
    assert released(site / "intranet", SPRING) == released(spring_site, SPRING)
    done = krm.release(project, "2026-04", day="2026-12-31")
    assert done.code == 0, done
    assert released(krm.intranet(project, site), SPRING) == released(april_site, SPRING)


def test_released_periods_stay_without_any_data(krm, spring, spring_site, tmp_path):
    project = spring.copy(tmp_path / "data")
    no_rows(project)
    assert files(krm.intranet(project.write(), tmp_path / "site")) == files(spring_site)


def test_the_next_month_changes_no_figure_and_no_chart(spring_site, april_site):
    def figures_and_charts(edition: Path) -> dict[str, bytes]:
        found = released(edition, SPRING).items()
        return {name: text for name, text in found if name.endswith((".json", ".csv", ".svg"))}

    assert figures_and_charts(spring_site) == figures_and_charts(april_site)


def test_a_month_withdrawn_and_released_again_is_what_it_was(krm, spring, spring_site, april_site, tmp_path):
    project = spring.copy(tmp_path / "data")
    for change in (late_rows, renamed_bereich, changed_rule, renamed_topics):
        change(project)
    for month in ("2026-02", "2026-01"):
        assert krm.release(project.write(), month, "--zurueckziehen").code == 0
    assert krm.release(project, "2026-04").code == 0
    for month in ("2026-01", "2026-02"):
        assert krm.release(project, month).code == 0
    assert released(krm.intranet(project, tmp_path / "site"), SPRING) == released(april_site, SPRING)


@pytest.mark.parametrize("kind", [late_rows, ended_bereich, changed_rule, renamed_topics, removed_topic, comments])
def test_a_released_year_stays(krm, year, year_site, tmp_path, kind):
    project = year.copy(tmp_path / "data")
    kind(project)
    project.write()
    everything = sorted(path.name for path in (year_site / "berichte").iterdir())
    assert "2026" in everything and len(everything) == 17
    assert released(krm.intranet(project, tmp_path / "site"), everything) == released(year_site, everything)


@pytest.mark.parametrize("kind", ["quarters", "fewer tables"])
def test_another_plan_waits_for_the_next_year_and_a_notice_says_so(krm, spring, tmp_path, kind):
    project = spring.copy(tmp_path / "data")
    NAMED[kind](project)
    done = krm.release(project.write(), "2026-04")
    assert done.code == 0 and re.search(r"Hinweis.*(2027|Jahr)", done.err), done
    assert ("bestand", "") in figures(krm.intranet(project, tmp_path / "site"), "2026-04")


@pytest.fixture(scope="module")
def turbulent(krm, tmp_path_factory) -> tuple[Path, dict]:
    """A year in which a Bereich ends, one begins, one is renamed, a rule gets shorter; what was true at each month."""
    folder = tmp_path_factory.mktemp("turbulent")
    project = office(folder / "data")
    changes = {"2026-03": renamed_bereich, "2026-05": changed_rule, "2026-06": ended_bereich, "2026-09": new_bereich}
    exact = {}
    for month in months("2026-01", 12):
        changes.get(month, lambda project: None)(project)
        assert krm.release(project.write(), month).code == 0
        exact[month] = krm.exact(project, month)
    return krm.intranet(project, folder / "site"), exact


def test_a_quarter_or_year_of_two_definitions_lacks_the_rule(turbulent):
    edition, _ = turbulent
    for period in [*months("2026-01", 12), "2026-Q1", "2026-Q3", "2026-Q4"]:
        assert {(rule, "") for rule in MONTH_RULES} <= figures(edition, period).keys(), period
    for period in ("2026-Q2", "2026"):
        names = {name for name, _ in figures(edition, period)}
        assert "frist.abschluss-14-tage" not in names and {MONTH_RULES[0], MONTH_RULES[2]} <= names, period


def test_a_bereich_stands_where_it_has_cases(turbulent):
    edition, exact = turbulent
    quarters = {f"2026-Q{n}": months(f"2026-{3 * n - 2:02}", 3) for n in (1, 2, 3, 4)}
    shown = {quarter: figures(edition, quarter) for quarter in quarters}
    for quarter, wanted in quarters.items():
        for number in ("10", "20", "30", "40"):
            true = [exact[month].get(("eingang", f"bereich={number}"), (0, None))[0] for month in wanted]
            own = shown[quarter].get(("eingang", f"bereich={number}"))
            assert (own is None) == (sum(true) == 0), (quarter, number, own, true)
            assert own is None or abs(own[0] - sum(true)) <= 7, (quarter, number, own, true)
    assert ("eingang", "bereich=30") in shown["2026-Q2"] and ("eingang", "bereich=30") not in shown["2026-Q3"]
    for number in ("30", "40"):
        sums = sum(shown[quarter].get(("eingang", f"bereich={number}"), (0, None))[0] for quarter in quarters)
        assert figures(edition, "2026")["eingang", f"bereich={number}"][0] == sums


def test_a_bereich_has_its_name_of_then(turbulent):
    edition, _ = turbulent
    spring, autumn = (
        (edition / "berichte" / period / "kundenreaktionen.md").read_text("utf-8") for period in ("2026-Q2", "2026-Q4")
    )
    assert "Eingangszone" in spring and "Unterhalt" not in spring
    assert "Unterhalt" in autumn and "Eingangszone" not in autumn


def test_a_rule_that_is_only_renamed_stays_in_the_quarter(krm, spring, tmp_path):
    project = krm.release_all(spring.copy(tmp_path / "data"), ["2026-04", "2026-05"])
    renamed_rule(project)
    edition = krm.intranet(krm.release_all(project.write(), ["2026-06"]), tmp_path / "site")
    assert ("frist.abschluss-3-wochen", "") in figures(edition, "2026-Q2")


def test_the_head_of_a_released_period_says_its_own_end(year_site):
    for folder in (year_site / "berichte").iterdir():
        head = json.loads((folder / "kennzahlen.json").read_text("utf-8"))
        assert head["stichtag"] == head["bis"] and head["zeitraum"] == folder.name
