"""Whoever met a deadline has been closed: the attacker knows it, the program too, and its witnesses show it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from project import Krm, Project, config, months

import attack
import attack_editions
import attack_targets
import edition
import witness_table
from attack_periods import Cell
from attack_solver import Solver
from check_witnesses import read_witness
from relations import Row
from test_attack import shown_of

RULE = "frist.abschluss-14-tage"
CLOSED = ("2026-01-30", "2026-01-30", "2026-02-03", "2026-02-03")


def month(eingang: int, erledigt: int, bestand: int, frist: tuple[int, int]) -> dict:
    counts = {"eingang": eingang, "erledigt": erledigt, "bestand": bestand}
    return {(name, ""): (value, None) for name, value in counts.items()} | {(RULE, ""): frist}


def found(pages: dict) -> dict[tuple[str, str, str], list[int]]:
    verdict = attack.attack(shown_of(pages))
    return {(one.cell.zeitraum, one.cell.id, one.cell.teil): one.values for one in verdict.findings}


def test_the_attacker_counts_who_was_closed_in_time():
    """Of 3 to 7 in time at most 2 were closed in January and 2 in February."""
    pages = {"2026-01": month(5, 0, 5, (0, 0)), "2026-02": month(0, 0, 5, (5, 5))}
    wanted = {("2026-02", RULE, "zaehler"): [3, 4]}
    wanted |= {(name, "erledigt", "zaehler"): [1, 2] for name in ("2026-01", "2026-02")}
    assert found(pages) == wanted


def test_nothing_is_known_behind_a_gap():
    assert found({"2026-01": month(5, 0, 5, (0, 0)), "2026-03": month(0, 0, 5, (5, 5))}) == {}


def test_the_attacker_counts_who_was_open():
    """Two at most came in February, and of January's two at most were open: four at most were late, and one at least."""
    system = attack_targets.build(shown_of({"2026-01": month(5, 5, 0, (0, 0)), "2026-02": month(0, 0, 0, (0, 5))}), 90)
    solver = Solver(system)
    assert solver.keep(system.soft) is not None and solver.dropped == []
    late = next(one for one in system.targets if one.cell == Cell("2026-02", RULE, "", "nenner-zaehler"))
    assert [n for n in range(8) if solver.point([Row(late.terms, n, n)]) is not None] == [1, 2, 3, 4]


def four_cases(data: Path) -> Project:
    """Erledigt is 2 in January and 2 in February, and all four met the deadline in February: rounded 0, 0 and 5."""
    days = ("2026-01-26", "2026-01-26", "2026-01-27", "2026-01-27")
    head = {"eingangsweg": "brief", "art": "lob", "team": "101", "anliegen_1": "sach.kdu"}
    cases = [
        head | {"vorgangsnummer": f"L-{place}", "eingang": day, "abschluss": closed, "zwischennachricht": next_day(day)}
        for place, (day, closed) in enumerate(zip(days, CLOSED, strict=True), 1)
    ]
    return Project(data, config(1), cases).write()


def next_day(day: str) -> str:
    return str(dt.date.fromisoformat(day) + dt.timedelta(days=1))


@pytest.fixture(scope="module")
def four(krm: Krm, tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Path]:
    """Released to February, with the last witnesses."""
    folder = tmp_path_factory.mktemp("four")
    project = four_cases(folder / "data")
    assert krm.release(project, "2026-01").code == 0
    assert krm.release(project, "2026-02", "--zeugen", folder / "zeugen").code == 0
    return project, folder


def test_the_rounded_counts_alone_give_exact_ones_away(krm: Krm, four: tuple[Project, Path]):
    exact = {name: krm.exact(four[0], name) for name in months("2026-01", 2)}
    assert [exact[name]["erledigt", ""][0] for name in exact] == [2, 2] and exact["2026-02"][RULE, ""] == (4, 4)


def test_the_program_leaves_three_values_of_each_count(krm: Krm, four: tuple[Project, Path], tmp_path: Path):
    """Three to four closed in two months that show less than three each: one of the values is an Ersatzwert."""
    shown = attack_editions.merge([edition.read(krm.intranet(four[0], tmp_path / "site"))])
    verdict = attack.attack(shown)
    assert shown.problems == [] and verdict.targets > 20
    assert [str(finding) for finding in verdict.findings] == [] and verdict.dropped == []


def test_witnesses_show_their_counts(krm: Krm, four: tuple[Project, Path], tmp_path: Path):
    """Each table is another, rounds to what is shown, and whoever was in time has been closed."""
    project, folder = four
    reader = witness_table.Reader(krm.intranet(project, tmp_path / "site"), 90)
    witnesses = [read_witness(path) for path in sorted((folder / "zeugen").iterdir())]
    assert len(witnesses) >= 3 and len({repr(witness.table) for witness in witnesses}) == len(witnesses)
    for witness in witnesses:
        table = witness.table
        assert [*witness_table.check_shown(table, witness.shown), *reader.check(table)] == []
        closed = sum(table[name]["erledigt", ""][0] for name in months("2026-01", 2))
        assert table["2026-02"][RULE, ""][0] <= closed
