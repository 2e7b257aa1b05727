"""Numbers: what is one case and what are two, where exports overlap, start anew, or went through a spreadsheet."""

from case import A, Case, told
from project import CONFIG, REGISTER, bogen, entry, table

B = "erhebungsboegen/b.csv"
R = "eingangsliste/r.csv"
YEARS = "export: {nummernkreis: jahr}\n"
SITES = 'export: [{dateien: "a*", praefix: "A-"}, {dateien: "b*", praefix: "B-"}]\n'


def year(number: int, count: int, **more: str) -> list[dict]:
    """A year's cases from 1 on, all closed."""
    return [bogen(str(index), eingang=f"{index % 27 + 1:02}.10.{number}", abschluss=f"{index % 27 + 2:02}.10.{number}", **more) for index in range(1, count + 1)]


OLD, NEW = year(2025, 14, stand="15.01.2026"), year(2026, 9, stand="30.10.2026")
TWO_SITES = [row | {"eingang": "07.10.2026", "abschluss": "29.10.2026", "team": "601"} for row in NEW]


def anew() -> list[Case]:
    """A1: different cases under one number."""
    both = [told("F", "nummern-neu-begonnen", "nummernkreis", "praefix", file=name) for name in (A, B)]
    also = ("vorgang-eingang-abweichend", "vorgang-abweichend")
    few = [*year(2025, 2, stand="15.01.2026"), *(bogen(f"X-{index}", eingang="05.01.2026", stand="15.01.2026") for index in range(20))]
    tenth = [*(row | {"eingang": "02.09.2026"} for row in NEW[:3]), *(bogen(f"Y-{index}", stand="15.10.2026") for index in range(40))]
    tenth = [row | {"stand": "15.10.2026", "abschluss": ""} for row in tenth]
    many = [*NEW[:3], *(bogen(f"X-{index}", stand="30.10.2026") for index in range(40))]
    return [
        Case("nummern-neu-im-januar", {A: table(OLD), B: table(NEW)}, both, also=also),
        Case("nummern-neu-ohne-stand", {A: table(year(2025, 14)), B: table(year(2026, 9))}, both, also=also),
        Case("nummern-neu-auch-mit-rejects", {A: table(OLD), B: table(NEW)}, both, also=also, options=("--rejects", "abgelehnt.csv"), commands=("build",)),
        Case("nummern-neu-in-einer-datei", {A: table([*OLD, *NEW])}, [told("F", "nummern-neu-begonnen", "nummernkreis")], also=also),
        Case("nummern-zweier-stellen", {A: table(NEW), B: table(TWO_SITES)}, both, also=also),
        Case("nummernkreis-jahr", {"krm.yml": CONFIG + YEARS, A: table(OLD), B: table(NEW)}, [], exit=0, october={"eingang": 9, "erledigt": 9},
             account="23 Zeilen gelesen = 23 verwendet + 0 abgelöst + 0 wiederholt + 0 abgelehnt"),
        Case("nummernkreis-jahr-in-einer-datei", {"krm.yml": CONFIG + YEARS, A: table([*OLD, *NEW])}, [], exit=0, october={"eingang": 9}),
        # Last year's Bögen have their own entries, or came long before: none of them is that of this year's entry.
        Case("nummernkreis-jahr-register", {"krm.yml": CONFIG + YEARS, A: table(OLD), R: table([
            *(entry(str(number), eingang=f"{number + 1:02}.10.{year}") for year in (2025, 2026) for number in range(1, 4)),
            entry("5", eingang="06.10.2026")], REGISTER)}, [], exit=0, october={"bogen-ausstehend": 4, "eingang": 4, "bestand": 4}),
        Case("nummern-mit-praefix", {"krm.yml": CONFIG + SITES, A: table(NEW), B: table(TWO_SITES)}, [], exit=0, october={"eingang": 18, "erledigt": 18}),
        Case("zwei-gleiche-nummern-sind-keine-reihe", {A: table(few), B: table(NEW)},
             [told("W", "vorgang-eingang-abweichend", file="*")] * 2, exit=0, october={"eingang": 9}),
        Case("drei-von-vierzig-sind-keine-reihe", {A: table(tenth), B: table(many)},
             [told("W", "vorgang-eingang-abweichend", file="*")] * 3, exit=0, october={"eingang": 83}),
        Case("eingang-berichtigt", {A: table([bogen("K-1", stand="10.10.2026")]), B: table([bogen("K-1", eingang="04.10.2026", stand="11.10.2026")])},
             [told("W", "vorgang-eingang-abweichend", file="*")], exit=0, october={"eingang": 1}),
    ]


def excel() -> list[Case]:
    """A1: what a spreadsheet makes of long numbers."""
    words = ("Excel", "Text")
    rows = [bogen("2,0261E+11", eingang=f"0{day}.10.2026", stand=f"1{day}.10.2026") for day in range(1, 4)]
    return [
        Case("nummer-von-excel-gekuerzt", {B: table(rows)},
             [told("F", "nummer-von-excel-gekuerzt", *words, place=(line, 1), file=B) for line in (2, 3, 4)],
             account="6 Zeilen gelesen = 3 verwendet + 0 abgelöst + 0 wiederholt + 3 abgelehnt"),
        Case("nummer-von-excel-gekuerzt-mit-punkt", {A: table([bogen("4.71100E+09")])}, [told("F", "nummer-von-excel-gekuerzt", *words, place=(2, 1))]),
        Case("nummer-von-excel-gekuerzt-im-register", {R: table([entry("K-1"), entry("1,2345E+08")], REGISTER)},
             [told("F", "nummer-von-excel-gekuerzt", *words, place=(3, 1), file=R)]),
        Case("nummer-mit-e-ist-keine-gekuerzte", {A: table([bogen("12E"), bogen("E+11"), bogen("2026E11")])}, [], exit=0, october={"eingang": 3}),
    ]


def spelled() -> list[Case]:
    """A2: one case under two spellings; it counts twice, so one warning a pair of files and kind says so."""
    kinds = {
        "fuehrende-nullen": ("00{}", "{}"), "fuehrende-nullen-einer-gruppe": ("KRM-2026-00{}", "KRM-2026-{}"), "nachkommanull": ("47{}", "47{}.0"),
        "grossbuchstaben": ("Krm-{}", "KRM-{}"), "gedankenstrich": ("K-{}", "K\u2013{}"), "geschuetzter-strich": ("K-{}", "K\u2011{}"), "apostroph": ("00{}", "'00{}"),
    }
    cases = []
    for name, (old, new) in kinds.items():
        older = [bogen(old.format(number), stand="10.10.2026") for number in range(1, 8)]
        newer = [bogen(new.format(number), abschluss="12.10.2026", antwortform="schriftlich", stand="20.10.2026") for number in range(1, 8)]
        cases.append(Case(f"schreibweise-{name}", {A: table(older), B: table(newer)},
                          [told("W", "nummer-schreibweise", file="*")], exit=0, october={"eingang": 14, "erledigt": 7}))
    numbers = [bogen(f"000{number}", abschluss="12.10.2026", antwortform="schriftlich") for number in range(1, 10)]
    entries = [entry(str(number)) for number in range(1, 10)]
    strangers = [entry(f"B/{number}") for number in range(12)]
    written = [bogen(f"K-{number}") for number in range(12)]
    return [
        *cases,
        Case("schreibweise-in-einer-datei", {A: table([bogen("017"), bogen("17")])}, [told("W", "nummer-schreibweise")], exit=0),
        Case("schreibweise-register", {A: table(numbers), R: table(entries, REGISTER)}, [told("W", "nummer-schreibweise", file="*")], exit=0,
             october={"eingang": 18, "bogen-ausstehend": 9}),
        Case("register-passt-nicht", {A: table(written), R: table(strangers, REGISTER)}, [told("W", "register-passt-nicht", file="*")], exit=0),
        Case("register-passt-zum-zehntel", {A: table(written), R: table([entry("K-1"), entry("K-2"), *strangers], REGISTER)}, [], exit=0),
    ]


def unseen() -> list[Case]:
    """A2: what nobody sees is no part of a number, a code, a date or a header."""
    one = bogen("K-1", stand="10.10.2026")
    late = one | {"abschluss": "12.10.2026", "antwortform": "schriftlich", "stand": "20.10.2026"}
    want = {"eingang": 1, "erledigt": 1}
    marked = late | {"vorgangsnummer": "K\u200b-1\u2060", "art": "beschwer\u00adde\u200b", "eingang": "\ufeff05.10.2026", "team": "5\u200d01", "eingangsweg": "brief\u00a0"}
    joined = table([one]) + "\ufeff" + table([late]).split("\r\n", 1)[1]
    all_quoted = table([one]) + '\ufeff"' + table([late]).split("\r\n", 1)[1].rstrip("\r\n").replace(";", '";"') + '"\r\n'
    return [
        Case("unsichtbares-in-der-zeile", {A: table([one, marked])}, [], exit=0, october=want),
        Case("unsichtbares-in-der-kopfzeile", {A: "\ufeff" + table([late]).replace("art;", "a\u00adrt\u200b;", 1)}, [], exit=0, october=want),
        Case("kennung-mitten-in-der-datei", {A: joined}, [], exit=0, october=want),
        Case("kennung-vor-anfuehrungszeichen", {A: all_quoted}, [], exit=0, october=want),
        Case("unsichtbares-im-register", {A: table([late]), R: table([entry("K\u200d-1\ufeff", team="Team\u00a0Nord")], REGISTER)}, [], exit=0,
             october=want | {"bogen-ausstehend": 0}),
        Case("zwei-kennungen", {A: "\ufeff\ufeff" + table([late])}, [], exit=0, october=want),
        Case("schmales-leerzeichen", {A: table([late | {"abschluss": "\u202f12.10.2026\u00a0", "team": "Team\u00a0Nord"}])}, [], exit=0, october=want),
        Case("richtungszeichen-im-datum", {A: table([late | {"abschluss": "\u200e12.10.2026"}])}, [], exit=0, october=want),
    ]


def merged() -> list[Case]:
    """A5 and the table of merging: which row counts, and what must be said of the others."""
    done = {"abschluss": "12.10.2026", "antwortform": "schriftlich"}
    morning, evening = bogen("K-1", stand="20.10.2026 08:00"), bogen("K-1", stand="20.10.2026 17:30", **done)
    topics = [bogen("K-1", stand="20.10.2026 09:00"), bogen("K-1", anliegen_1="sach.dauer", stand="20.10.2026 09:01")]
    bare = tuple(column for column in table([]).strip().split(";") if column != "stand")
    lost = [told("W", "vorgang-ohne-stand", "stand", place=(line, None), file=B) for line in (2, 3)]
    pair = [bogen("K-1", stand="10.10.2026"), bogen("K-2", stand="10.10.2026")]
    closed = [row | done for row in pair]
    constant = CONFIG + 'export: [{dateien: "b*", konstanten: {stand: 2026-10-20}}, {dateien: "*"}]\n'
    return [
        Case("stand-mit-uhrzeit", {A: table([evening]), B: table([morning])}, [], exit=0, october={"erledigt": 1}),
        Case("stand-mitternacht-ist-der-tag", {A: table([bogen("K-1", stand="20.10.2026 00:00")]), B: table([bogen("K-1", stand="20.10.2026", **done)])},
             [told("W", "vorgang-abweichend", "Zeile 2", "stand", file="*")], exit=0, october={"erledigt": 1}),
        Case("zeile-je-anliegen", {A: table(topics)}, [told("W", "vorgang-je-anliegen", "anliegen_1", "anliegen_2")], exit=0),
        Case("ohne-stand-verliert", {A: table(pair), B: table(closed, bare)}, lost, exit=0,
             also=("spalte-weggefallen",), october={"erledigt": 0}),
        Case("ohne-stand-mit-konstante", {"krm.yml": constant, A: table(pair), B: table(closed, bare)}, [], exit=0, october={"erledigt": 2}),
        Case("aeltere-ohne-stand", {A: table([bogen("K-1")]), B: table([bogen("K-1", stand="20.10.2026", **done)])}, [], exit=0, october={"erledigt": 1}),
        Case("kopie-sortiert-zuerst", {"erhebungsboegen/2026-10 - Kopie.csv": table([bogen("K-1", **done)]), "erhebungsboegen/2026-10.csv": table([bogen("K-1")]), A: None},
             [told("W", "vorgang-abweichend", "2026-10 - Kopie.csv", "stand", file="erhebungsboegen/2026-10.csv")], exit=0, october={"erledigt": 0}),
        Case("unterordner-werden-gelesen", {"erhebungsboegen/2026/a.csv": table([bogen("K-9")])}, [], exit=0, october={"eingang": 4}),
    ]


CASES = [*anew(), *excel(), *spelled(), *unseen(), *merged()]
