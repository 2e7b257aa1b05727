"""The attack finds what is planted, and lets a clean edition pass: pytest, without the program."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import attack
import attack_editions
import attack_model
import attack_solver
import attack_targets
import attack_text
import edition
import offices
from attack_periods import Cell, Period
from edition import Page

CLEAN = 3  # an office whose plain rounding gives nothing away


def truth_of(office: offices.Office) -> offices.Truth:
    out = offices.Truth()
    for place in range(len(office.months)):
        out.count(office, place)
    return out


@pytest.fixture(scope="module")
def office() -> offices.Office:
    return offices.Office(CLEAN)


@pytest.fixture(scope="module")
def truth(office: offices.Office) -> offices.Truth:
    return truth_of(office)


@pytest.fixture(scope="module")
def clean(office: offices.Office, truth: offices.Truth, tmp_path_factory: pytest.TempPathFactory) -> Path:
    pages = attack_model.pages_of(truth, office, office.months)
    return attack_model.write(tmp_path_factory.mktemp("edition") / "intranet", pages, office.months)


@pytest.fixture
def copy(clean: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(clean, tmp_path / "later" / "intranet"))


def problems_of(*folders: Path) -> list[str]:
    editions = [edition.read(folder) for folder in folders]
    shown = attack_editions.merge(editions)
    return (
        shown.problems
        + [problem for one in editions for problem in attack_text.search(one, shown.pages)]
        + attack_text.changing(editions)
    )


def change(folder: Path, period: str, what: Callable[[Page], None]) -> None:
    """Writes the edition anew with one page changed."""
    old = edition.read(folder)
    what(old.pages[period])
    shutil.rmtree(folder)
    attack_model.write(folder, old.pages, old.released)


def replace(path: Path, old: str, new: str) -> None:
    content = path.read_bytes()
    assert old.encode() in content
    path.write_bytes(content.replace(old.encode(), new.encode(), 1))


def test_clean_edition_passes(clean: Path, office: offices.Office) -> None:
    shown = attack_editions.merge([edition.read(clean)], office.bereiche)
    verdict = attack.attack(shown, office.days)
    assert problems_of(clean) == [] and shown.problems == [] and verdict.findings == [] and verdict.dropped == []
    assert verdict.targets > 700


@pytest.mark.parametrize("seed", [0, 2, 3, 6, 8, 10, 19, 23, 29])
def test_true_counts_fit(seed: int) -> None:
    """What the attacker takes for granted is true; only late rows break the stocks."""
    office = offices.Office(seed)
    truth = truth_of(office)
    released = [name for name in office.months if name not in office.skipped]
    shown = attack_editions.Shown(attack_model.pages_of(truth, office, released), released=set(released))
    for period, page in shown.pages.items():
        for key, value in page.entries.items():
            shown.values |= {
                Cell(period, *key, teil): [number]
                for teil, number in zip(("zaehler", "nenner"), value, strict=True)
                if number is not None
            }
    system = attack_targets.build(shown, office.days)
    for target in system.targets:
        if target.base and target.shown is not None:
            exact = truth.exact(target.cell)
            (variable,) = target.terms
            assert system.bounds[variable][0] <= exact <= system.bounds[variable][1]
            system.bounds[variable] = [exact, exact]
    solver = attack_solver.Solver(system)
    point = solver.keep(system.soft)
    assert point is not None
    assert office.style == "late" or solver.dropped == []
    for target in system.targets:
        if target.shown is not None:
            assert sum(factor * point[variable] for variable, factor in target.terms.items()) == truth.exact(
                target.cell
            ), target.cell


def test_exact_year_total(copy: Path, office: offices.Office, truth: offices.Truth) -> None:
    year = next(name for name in edition.read(copy).pages if len(name) == 4)
    exact = next(
        total
        for total in (truth.exact(Cell(year, figure, "", "zaehler")) for figure in ("eingang", "erledigt"))
        if total % 5
    )
    figure = "eingang" if exact == truth.exact(Cell(year, "eingang", "", "zaehler")) else "erledigt"
    change(copy, year, lambda page: page.entries.update({(figure, ""): (exact, None)}))
    assert any(f"shows {exact}, no multiple of 5" in problem for problem in problems_of(copy))


def test_rounded_year_total_instead_of_sum(copy: Path) -> None:
    """A multiple of 5, but not the sum of what is shown: a second rounding of the same count."""
    year = next(name for name in edition.read(copy).pages if len(name) == 4)
    change(copy, year, lambda page: page.entries.update({("eingang", ""): (page.entries["eingang", ""][0] + 5, None)}))
    assert any("what it sums up makes" in problem for problem in problems_of(copy))


def test_left_out_bereich(copy: Path) -> None:
    bereich = f"bereich={edition.read(copy).pages['2024-Q2'].bereiche('eingang')[0]}"
    change(copy, "2024-Q2", lambda page: page.entries.pop(("eingang", bereich)))
    assert any("is missing" in problem for problem in problems_of(copy))


def test_left_out_table(copy: Path) -> None:
    change(copy, "2024-05", lambda page: page.entries.pop(("bestand", "")))
    assert any("it has the tables" in problem for problem in problems_of(copy))


def test_second_count(clean: Path, copy: Path, office: offices.Office) -> None:
    """A month that was withdrawn and counted anew, with late rows, shows another multiple of 5."""
    change(
        copy, "2024-05", lambda page: page.entries.update({("bestand", ""): (page.entries["bestand", ""][0] + 5, None)})
    )
    assert any("2024-05 bestand  zaehler is shown as" in problem for problem in problems_of(clean, copy))
    verdict = attack.attack(attack_editions.merge([edition.read(clean), edition.read(copy)]), office.days)
    assert any("no count rounds to all that was shown" in finding.why for finding in verdict.findings)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("kundenreaktionen.md", "\n\n", "\n\n![47 offene Vorgänge](kundenreaktionen-bestand.svg)\n\n"),
        (
            "kundenreaktionen.html",
            "<main>",
            '<main><img src="kundenreaktionen-bestand.svg" alt="Bestand: 47 am Monatsende">',
        ),
        ("kundenreaktionen.html", "<main>", "<main><!-- 1.203 Fälle -->"),
        ("kundenreaktionen.html", "<main>", "<main><p>rund 91 % eingehalten</p>"),
        (
            "kundenreaktionen.html",
            "<main>",
            '<main><svg><text x="9" text-anchor="end">3</text><text x="9" text-anchor="end">9</text></svg>',
        ),
    ],
)
def test_unrounded_text(copy: Path, office: offices.Office, file: str, old: str, new: str) -> None:
    replace(copy / "berichte" / "2024-05" / file, old, new)
    attack_model.finish(copy, office.months)
    assert [problem for problem in problems_of(copy) if "nothing explains" in problem]


def test_chart_text(copy: Path, office: offices.Office) -> None:
    (copy / "berichte" / "2024-05" / "kundenreaktionen-bestand.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><desc>Bestand: 47</desc></svg>', "utf-8"
    )
    attack_model.finish(copy, office.months)
    assert [problem for problem in problems_of(copy) if "nothing explains 47" in problem]


def test_data_on_a_page_without_data(clean: Path, copy: Path, office: offices.Office) -> None:
    replace(copy / "methodik.md", "\n", "\n1.603 Zeilen gelesen\n")
    attack_model.finish(copy, office.months)
    assert any("methodik.md says other numbers" in problem for problem in problems_of(clean, copy))


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ('"zaehler": ', '"wert": 1, "zaehler": ', "has ["),
        ('"schema": 1, ', '"schema": 1, "stand": 1, ', "has the head"),
        ('"rundung": 5', '"rundung": 1', "has the head"),
        ('{"id": "eingang", "dimension": {}', '{"id": "eskaliert", "dimension": {}', "eskaliert"),
        ('{"id": "eingang", "dimension": {}', '{"id": "eingang", "dimension": {"team": "101"}', "has the dimension"),
        ('"zaehler": ', '"zaehler": 0, "zaehler": ', "stands twice"),
    ],
)
def test_strict_json(copy: Path, office: offices.Office, old: str, new: str, word: str) -> None:
    replace(copy / "berichte" / "2024-05" / "kennzahlen.json", old, new)
    attack_model.finish(copy, office.months)
    assert any(word in problem for problem in problems_of(copy))


def test_order_and_csv(copy: Path, office: offices.Office) -> None:
    change(copy, "2024-05", lambda page: page.entries.update({("eingang", ""): page.entries.pop(("eingang", ""))}))
    replace(copy / "berichte" / "2024-06" / "kennzahlen.csv", "bestand;;;;;;", "bestand;;;;;;1")
    (copy / "berichte" / "2024-07" / "notiz.txt").write_text("x", "utf-8")
    found = problems_of(copy)
    for word in ("by the plan", "kennzahlen.csv:4", "notiz.txt is not listed", "its files are", "is another file"):
        assert any(word in problem for problem in found), word


def shown_of(pages: dict[str, dict[tuple[str, str], tuple[int, int | None]]]) -> attack_editions.Shown:
    out = attack_editions.Shown({name: Page(Period.parse(name), entries) for name, entries in pages.items()})
    for name, entries in pages.items():
        for key, value in entries.items():
            out.values |= {
                Cell(name, *key, teil): [number]
                for teil, number in zip(("zaehler", "nenner"), value, strict=True)
                if number is not None
            }
    return out


def test_first_months_balance_is_found_out() -> None:
    """Nothing is open before: 10 in, 5 done, none left is 8, 6 or 7, and 2 or 1."""
    shown = shown_of(
        {"2024-01": {("eingang", ""): (10, None), ("erledigt", ""): (5, None), ("bestand", ""): (0, None)}}
    )
    found = {finding.cell.id: finding.values for finding in attack.attack(shown).findings}
    assert found == {"eingang": [8, 9], "erledigt": [6, 7], "bestand": [1, 2]}


def test_contradicting_balance_is_dropped() -> None:
    quiet = {("eingang", ""): (25, None), ("erledigt", ""): (25, None)}
    pages = {f"2024-0{month}": quiet | {("bestand", ""): (50 if month == 2 else 0, None)} for month in range(1, 5)}
    verdict = attack.attack(shown_of(pages))
    assert verdict.dropped == ["2024-02 bestand", "2024-03 bestand"] and verdict.findings == []


def test_bereiche_that_force_the_months() -> None:
    """Three months below 3 and two Bereiche of 5: each month has two."""
    months = {f"2024-0{month}": {("eingang", ""): (0, None)} for month in (1, 2, 3)}
    quarter = {("eingang", ""): (0, None), ("eingang", "bereich=10"): (5, None), ("eingang", "bereich=20"): (5, None)}
    found = attack.attack(shown_of(months | {"2024-Q1": quarter})).findings
    assert {finding.cell.zeitraum for finding in found} == {"2024-01", "2024-02", "2024-03", "2024-Q1"}
    assert Cell("2024-01", "eingang", "", "zaehler") in {finding.cell for finding in found if finding.values == [2]}


def test_group_of_which_all_were_in_time() -> None:
    """Twelve months of 5 of 5 and three Bereiche of 30 of 30: 84 are due, 84 are in time."""
    rule = "frist.abschluss-3-wochen"
    months = {f"2024-{month:02}": {(rule, ""): (5, 5)} for month in range(1, 13)}
    year = {(rule, ""): (60, 60)} | {(rule, f"bereich={number}"): (30, 30) for number in (10, 20)}
    assert attack.attack(shown_of(months | {"2024": year})).findings == []
    year[rule, "bereich=30"] = (30, 30)
    findings = attack.attack(shown_of(months | {"2024": year})).findings
    certain = {
        finding.cell.zeitraum
        for finding in findings
        if finding.why == "it is certain that all of the group met the deadline"
    }
    assert certain == {*months, "2024"}
