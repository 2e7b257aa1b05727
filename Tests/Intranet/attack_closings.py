"""What deadlines tell of Erledigt and Bestand: whoever is due later than in the period of the Eingang was closed or open."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from attack_periods import FRISTEN, Cell

if TYPE_CHECKING:
    from relations import Builder

ALONE = FRISTEN[1:]  # met by the Abschluss alone; the others by the Abschluss too
Carried = tuple[list[int], list[int]]  # plus and minus: those due in a period that came in the one before


class Closings:
    """One deadline through all periods; `carried` by the period's name, where the deadline is shown."""

    def __init__(self, builder: Builder, rule: str, carried: dict[str, Carried]):
        self.builder, self.rule, self.carried = builder, rule, carried
        # Of the carried cases those that were closed before the period, and so in time.
        self.early = {name: builder.free() for name in carried}

    def most(self, name: str, what: str, plus: list[int], minus: list[int]) -> None:
        row = self.builder.row(plus, minus, -math.inf, 0)
        when = next(period.bis for period in self.builder.periods if period.name == name)
        self.builder.relate(when, f"{name} {self.rule} {what}", row)

    def relate(self) -> None:
        builder, names = self.builder, [period.name for period in self.builder.periods]
        for last, name, following in zip([None, *names], names, [*names[1:], None]):
            later = following if following in self.carried and following not in builder.unlinked else None
            closed = [self.early[later]] if later else []
            if name not in self.carried:
                self.most(name, "closed", closed, [builder.erledigt[name]])
                continue
            zaehler, nenner = (builder.value(Cell(name, self.rule, "", teil)) for teil in ("zaehler", "nenner"))
            early, (before, gone) = self.early[name], self.carried[name]
            builder.at_most([early], [zaehler])
            self.most(name, "early", [early, *gone], before)
            if last is None and builder.begins():
                self.most(name, "open before", before, [early, *gone])
            elif last is not None and name not in builder.unlinked:
                self.most(name, "open before", before, [early, *gone, builder.bestand[last]])
            else:
                due_next, gone_next = self.carried[later] if later else ([], [])
                open_or_closed = [builder.erledigt[name], builder.bestand[name]]
                self.most(name, "open or closed", [nenner, *due_next], [early, *gone_next, *open_or_closed])
            if self.rule in ALONE:
                self.most(name, "closed", [zaehler, *closed], [early, builder.erledigt[name]])
            elif closed:
                self.most(name, "closed", closed, [builder.erledigt[name]])
