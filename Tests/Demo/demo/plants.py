"""Plants the few findings that the Datenqualität page of the demo shows, each in the first case that fits."""

from .workdays import DAY

STICHTAG = "2026-10-31"


def plant(cases: list) -> str:
    """Changes the cases; returns the number of the one whose Bogen came after the September export."""
    taken: set = set()

    def first(since: str, until: str, fits) -> object:
        for case in cases:
            if since <= case.eingang.isoformat() <= until and case.has_bogen and case.number not in taken and fits(case) \
                    and not case.get("weitergeleitet_an"):
                taken.add(case.number)
                return case
        raise LookupError(since)

    def closed(case) -> bool:
        return case.get("abschluss").isoformat() <= STICHTAG

    def oral(case) -> bool:
        return case.get("vermerk") == "ja" and closed(case)

    # Folgereaktion whose earlier case lies before the data
    first("2024-01-08", "2024-02-28", lambda case: case.negative and not case.get("folge_von")).values["folge_von"] = "KRM-2023-0512"
    # Folgereaktion whose earlier case is still open
    pair = next(
        (before, after) for after in cases for before in cases
        if after.month == "2026-10" and after.negative and after.has_bogen and not after.get("folge_von")
        and before.negative and before.has_bogen and before.team == after.team and not closed(before)
        and 3 <= (after.eingang - before.eingang).days <= 60 and "rahmen.online" not in before.anliegen + after.anliegen
        and not before.get("weitergeleitet_an") and not after.get("weitergeleitet_an")
    )
    taken.update(case.number for case in pair)
    pair[1].values["folge_von"] = pair[0].number
    pair[1].anliegen = list(pair[0].anliegen)
    # Lob with a Bewertung
    first("2026-08-03", "2026-08-31", lambda case: case.art == "lob").values["bewertung"] = "berechtigt"
    # oral answers to written reactions without Vermerk, without Verzicht
    first("2026-07-06", "2026-08-31", oral).values["vermerk"] = "nein"
    first("2026-10-01", STICHTAG, oral).values["verzicht_schriftlich"] = "nein"
    # personal data in free text; a number kept free for film and television, and the one printed in the documentation
    first("2026-06-08", "2026-06-30", lambda case: case.negative).values["bemerkung"] = "Rückruf erbeten unter 030 23125 123."
    first("2026-10-05", STICHTAG, lambda case: case.negative and closed(case)).values["bemerkung"] = "Schreibt unter Kundennummer 123A456789."
    # the register has another day of receipt
    wrong = first("2026-04-13", "2026-04-30", lambda case: case.schriftlich and (case.eingang - DAY).weekday() < 5)
    wrong.values["eingang_im_register"] = wrong.eingang - DAY
    return first("2026-09-01", "2026-09-20", lambda case: case.schriftlich and case.get("abschluss").isoformat() < "2026-09-28").number
