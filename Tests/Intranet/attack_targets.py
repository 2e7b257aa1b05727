"""What must stay unknown: every count, every sum of counts, every denominator - numerator."""

from __future__ import annotations

from attack_periods import Cell, Period
from relations import Builder, System, Target


def build(shown: object, days: int) -> System:
    """The whole system of what is shown, with its targets."""
    builder = Builder(shown, days)
    system = builder.build()
    terms: dict[Cell, dict[int, int]] = {}
    base = set()
    for cell in shown.values:
        if cell.id.startswith("massnahmen."):
            continue
        if cell in builder.known:
            terms[cell] = {builder.known[cell]: 1}
            base.add(cell)
        elif summands := parts(builder, cell):
            terms[cell] = {builder.known[part]: 1 for part in summands}
    for cell, own in terms.items():
        system.targets.append(Target(cell, own, shown.values[cell][-1], cell in base))
        if cell.teil == "nenner":
            difference = dict(own)
            for variable in terms[cell._replace(teil="zaehler")]:
                difference[variable] = difference.get(variable, 0) - 1
            system.targets.append(
                Target(
                    cell._replace(teil="nenner-zaehler"), {v: n for v, n in difference.items() if n}, None, cell in base
                )
            )
    return system


def parts(builder: Builder, cell: Cell) -> list[Cell]:
    """The base values that a derived one sums up; none for Bestand, which is its last month's."""
    period = Period.parse(cell.zeitraum)
    if cell.id.startswith(("kritisch.", "lob.")):
        family = cell.id.partition(".")[0] + "."
        figures = dict.fromkeys(
            figure for figure, _ in builder.shown.pages[cell.zeitraum].entries if figure.startswith(family)
        )
        return [Cell(cell.zeitraum, figure, "", "zaehler") for figure in figures]
    if cell.id == "bestand":
        return []
    if cell.dimension:
        found = (cell._replace(zeitraum=quarter) for quarter in period.quarters)
        return [part for part in found if part in builder.known]
    return [cell._replace(zeitraum=name) for name in builder.parts(period)]
