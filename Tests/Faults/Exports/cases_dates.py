"""Dates: forms of other programs, years that cannot be, months without a row, and which day counts."""

from case import A, Case, told
from project import COLUMNS, CONFIG, GOOD, bogen, table

B = "erhebungsboegen/b.csv"
DONE = {"abschluss": "12.10.2026", "antwortform": "schriftlich"}


def export(text: str) -> str:
    return CONFIG + "export: " + text + "\n"


def readable(name: str, *dates: str, config: str = CONFIG, count: int | None = None) -> Case:
    rows = [bogen(f"K-{index}", eingang=date) for index, date in enumerate(dates)]
    return Case(name, {"krm.yml": config, A: table(rows)}, [], exit=0, october={"eingang": len(dates) if count is None else count})


FORMS = [
    readable("versatz-nach-leerzeichen", "2026-10-05 14:03:00 +0200", "2026-10-28 09:00:00 +0100", "05.10.2026 23:30 +02:00", "2026-10-07 10:00:00.0000000 +02:00"),
    readable("versatz-utc", "2026-10-06 12:03:00 UTC", "2026-10-06 12:03 Z", "2026-10-06T12:03:00.123456789Z"),
    readable("versatz-weit", "2026-10-01T00:00:00+14:00", "2026-10-31T23:59:59-12:00"),
    readable("monatsnamen-kurz", "05/Okt/26", "05/OCT/26", "06/okt/26 2:03 PM", config=export('{datumsformat: "dd/MMM/yy"}')),
    readable("monatsnamen-lang", "5. Oktober 2026", "12. October 2026", "9. OKTOBER 2026 12:00", config=export('{datumsformat: "d. MMMM yyyy"}')),
    # Whoever wrote the offset into the pattern meant an offset: summer and winter have two.
    readable("versatz-im-muster", "05.10.2026 14:03 +0200", "28.10.2026 14:03 +0100", config=export('{datumsformat: "dd.MM.yyyy HH:mm\' +0200\'"}')),
    readable("monatsnamen-mit-uhrzeit", "05-Okt-2026 14:03", config=export('{datumsformat: "dd-MMM-yyyy HH:mm"}')),
]


def hints() -> list[Case]:
    """C: what a date is not, and how to make one of it."""
    def one(name: str, value: str, *words: str, **more) -> Case:
        return Case(f"datum-{name}", {A: table([*GOOD, bogen("K-9", eingang=value)])}, [told("F", "datum-unlesbar", "eingang", *words, place=(5, 5))], **more)

    forms = [bogen(f"K-{index}", eingang=date) for index, date in enumerate(("22-09-26", "2026-08-09", "24-09-26", "2026-09-10", "30-09-26", "2026-10-11"))]
    return [
        one("tageszahl", "46300", "Excel"), one("tageszahl-mit-uhrzeit", "46301,5", "Excel"), one("rauten", "########", "breit"),
        one("vierundzwanzig-uhr", "05.10.2026 24:00", "24:00"), one("monatsname", "05-Okt-2026", "datumsformat"), one("zeichen-fuer-nichts", "k. A.", "werte"),
        # The readable half may have day and month swapped: nothing is built from it.
        Case("datum-in-zwei-formen", {A: table(forms)}, [told("F", "datum-zwei-formen", "eingang", place=(2, 5))]),
        Case("datum-in-zwei-formen-auch-mit-rejects", {A: table(forms)}, [told("F", "datum-zwei-formen", "eingang", place=(2, 5))],
             options=("--rejects", "abgelehnt.csv"), commands=("build",)),
    ]


def years() -> list[Case]:
    """A8: years off."""
    stand = {"stand": "30.10.2026"}

    def one(name: str, rule: str, column: str, severity: str = "F", **values: str) -> Case:
        return Case(name, {A: table([*GOOD, bogen("K-9", **values)])}, [told(severity, rule, column, place=(5, None))], exit=1 if severity == "F" else 0,
                    october={"eingang": 3} if severity == "W" else {})

    early = CONFIG + "fruehestes_datum: 2026-10-01\n"
    ahead = [bogen(f"Z-{number}", eingang="03.11.2026") for number in range(4)]
    return [
        one("eingang-2062", "eingang-nach-stichtag", "Stichtag", "W", eingang="05.10.2062"),
        one("eingang-2062-mit-stand", "ereignis-nach-stand", "eingang", eingang="05.10.2062", **stand),
        one("eingang-1900", "datum-ausserhalb", "eingang", eingang="01.01.1900"), one("eingang-205", "datum-ausserhalb", "eingang", eingang="05.10.0205"),
        one("eingang-1999", "datum-ausserhalb", "eingang", eingang="31.12.1999"),
        one("abschluss-2101", "datum-ausserhalb", "abschluss", abschluss="01.01.2101"),
        one("stand-2062", "stand-unplausibel", "stand", stand="30.10.2062"), one("stand-ein-jahr-und-ein-tag", "stand-unplausibel", "stand", stand="01.11.2027"),
        Case("stand-ein-jahr", {A: table([*GOOD, bogen("K-9", stand="31.10.2027")])}, [], exit=0, october={"eingang": 4}),
        Case("fruehestes-datum", {"krm.yml": early, A: table([bogen("K-1", eingang="01.10.2026"), bogen("K-2", eingang="30.09.2026")])},
             [told("F", "datum-ausserhalb", "fruehestes_datum", place=(3, 5))]),
        Case("eingang-nach-dem-stichtag", {A: table([*GOOD, *ahead[:2]])}, [told("W", "eingang-nach-stichtag", place=(line, None)) for line in (5, 6)], exit=0),
        Case("stichtag-als-option", {A: table([*GOOD, *ahead])}, [told("H", "eingaenge-nach-stichtag", "4", file="*")], exit=0, options=("--stichtag", "2026-10-31")),
    ]


def months() -> list[Case]:
    """A11: a month without any row among months with rows, between them or the last one that is over."""
    def office(numbers: dict[int, int]) -> list[dict]:
        return [bogen(f"{month}-{number}", eingang=f"{number % 27 + 1:02}.{month:02}.2026", antwortform="schriftlich", abschluss=f"{number % 27 + 1:02}.{month:02}.2026")
                for month, count in numbers.items() for number in range(count)]

    full = dict.fromkeys(range(1, 11), 8)
    return [
        Case("monat-ohne-zeilen", {A: table(office(full | {6: 0}))}, [told("W", "monat-ohne-zeilen", "2026", file="*")], exit=0),
        Case("monat-ohne-zeilen-bei-wenigen", {A: table(office(dict.fromkeys(range(1, 11), 3) | {6: 0}))}, [], exit=0),
        Case("letzter-monat-ohne-zeilen", {A: table(office(full | {10: 0}))}, [told("W", "monat-ohne-zeilen", "Oktober 2026", file="*")], exit=0),
        Case("laufender-monat-ohne-zeilen", {"krm.yml": CONFIG.replace("2026-10-31", "2026-10-30"), A: table(office(full | {10: 0}))}, [], exit=0),
        Case("monat-mit-einer-zeile", {A: table(office(full | {6: 1}))}, [], exit=0),
    ]


def midnights() -> list[Case]:
    """A10: days that a web application keeps as midnights in UTC."""
    days = [("2026-09-30T22:00:00Z", "2026-10-14T22:00:00Z"), ("2026-10-04T22:00:00.000Z", ""), ("2026-10-25T23:00:00Z", "2026-10-27T23:00:00Z")]
    rows = [bogen(f"K-{index}", eingang=start, abschluss=end, antwortform="schriftlich" if end else "") for index, (start, end) in enumerate(days)]
    mixed = [*rows, bogen("K-8", eingang="2026-10-06T08:15:00Z", abschluss="2026-10-07T22:00:00Z", antwortform="schriftlich"),
             bogen("K-9", eingang="2026-10-06T22:00:00Z", abschluss="2026-10-07T09:00:00Z", antwortform="schriftlich")]
    notices = [told("H", "datum-utc-mitternacht", column, "ortszeit", place=(2, None)) for column in ("eingang", "abschluss")]
    own = export("{ortszeit: true}")
    # Opening with an offset, closing without: each as its own kind of time, no row lost.
    halves = [bogen("K-1", eingang="2026-10-04T22:10:00Z", abschluss="2026-10-05", antwortform="schriftlich", stand="2026-10-30T10:00:00")]
    return [
        Case("mitternacht-in-utc", {A: table(rows)}, notices, exit=0, october={"eingang": 2}),
        Case("mitternacht-in-ortszeit", {"krm.yml": own, A: table(rows)}, [], exit=0, october={"eingang": 3, "erledigt": 2}),
        Case("zeiten-sind-keine-mitternacht", {A: table(mixed)}, [], exit=0),
        Case("versatz-nur-beim-eingang", {"krm.yml": own, A: table(halves)}, [], exit=0, october={"bearbeitungsdauer.median": 0}),
    ]


CASES = [*FORMS, *hints(), *years(), *months(), *midnights()]
assert "abschluss" in COLUMNS and DONE
