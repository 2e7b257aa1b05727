"""Exports as other programs write them, all invented; each with what a run of `krm init --aus` must come to."""

import dataclasses
import datetime
import random

NAMES = ["Erika Mustermann", "Max Beispiel", "Petra Probe", "Jens Muster", "Ayse Demo"]
# What the detectors of personal data find; none of it may ever stand in a krm.yml.
PLANTED = {
    "kundennummer": "123A456789",
    "bg-nummer": "12345//1234567",
    "iban": "DE02120300000000202051",
    "telefon": "Tel. 030 23125 014",
    "e-mail": "erika@beispiel.example",
    "geburtsdatum": "geb. 03.04.1985",
    "name": "Frau Mustermann",
}


@dataclasses.dataclass
class Export:
    """One file; `errors` is how many rows `krm check` refuses, None where the export cannot be read yet."""

    name: str
    text: str
    encoding: str = "utf-8"
    errors: int | None = 0
    # What must stand in krm.yml, apart from blanks.
    holds: list[str] = dataclasses.field(default_factory=list)
    # What must not stand in it.
    lacks: list[str] = dataclasses.field(default_factory=list)


def table(header: list[str], rows: list[list[str]], delimiter: str) -> str:
    def cell(text: str) -> str:
        quoted = any(sign in text for sign in (delimiter, '"', "\n"))
        return '"' + text.replace('"', '""') + '"' if quoted else text

    return "".join(delimiter.join(map(cell, row)) + "\r\n" for row in [header, *rows])


def days(count: int, seed: int) -> list[tuple[datetime.date, datetime.date | None]]:
    """Eingang and Abschluss; a tenth is still open."""
    dice = random.Random(seed)
    start = datetime.date(2026, 1, 5)
    out = []
    for _ in range(count):
        first = start + datetime.timedelta(days=dice.randrange(280))
        last = first + datetime.timedelta(days=dice.randrange(1, 25))
        out.append((first, None if dice.random() < 0.1 else last))
    return sorted(out, key=lambda pair: pair[0])


def german(day: datetime.date | None) -> str:
    return day.strftime("%d.%m.%Y") if day else ""


def umlauts() -> Export:
    dice = random.Random(1)
    header = ["Beschwerde-Nr.", "Eingangsdatum", "Zugangsweg", "Art der Reaktion", "Zuständiges Team", "Bereich", "Thema"]
    header += ["Erledigt am", "Eingangsbestätigung", "Ergebnis", "Bearbeiter", "Notiz"]
    teams = {"Team Öffentlichkeit": "Süd", "Team Ästhetik": "Süd", "Team Übergang": "Nord"}
    rows = []
    for number, (first, last) in enumerate(days(160, 1)):
        team = dice.choice(list(teams))
        middle = min(first + datetime.timedelta(days=2), last or first)
        rows.append([
            f"2026/{number + 1:04}", german(first), dice.choice(["Brief", "E-Mail", "Anruf", "persönlich"]),
            dice.choice(["Beschwerde", "Beschwerden", "Lob", "Idee"]), team, teams[team],
            dice.choice(["Höhe der Miete", "Unfreundlichkeit", "Wartezeit"]), german(last), german(middle),
            dice.choice(["abgeholfen", "abgelehnt", "erläutert"]) if last else "",
            dice.choice(["Mustermann, Erika", "Beispiel, Max"]), f"{dice.choice(NAMES)} rief an, {PLANTED['telefon']}",
        ])
    return Export(
        "umlaute", table(header, rows, ";"), "cp1252",
        holds=['vorgangsnummer:"Beschwerde-Nr."', 'eingang:"Eingangsdatum"', 'abschluss:"Erledigtam"',
               'bereich:"Bereich"', 'name:"TeamÖffentlichkeit"', '"Anruf":"telefon"', '"Beschwerden":"beschwerde"',
               '"abgeholfen":"entsprochen"', "verhalten.unfreundlichkeit:", "rahmen.wartezeit:"],
        lacks=["Mustermann, Erika", "Beispiel, Max", *NAMES],
    )


def american(day: datetime.date | None, dice: random.Random) -> str:
    if not day:
        return ""
    return f"{day:%m/%d/%Y} {dice.randrange(1, 13):02}:{dice.randrange(60):02}:{dice.randrange(60):02} {dice.choice(['AM', 'PM'])}"


def us() -> Export:
    dice = random.Random(2)
    header = ["Unique Key", "Created Date", "Closed Date", "Agency", "Agency Name", "Complaint Type", "Descriptor"]
    header += ["Incident Zip", "Status", "Open Data Channel Type"]
    agencies = {"NYPD": "Police", "DSNY": "Sanitation", "HPD": "Housing"}
    rows = []
    for number, (first, last) in enumerate(days(150, 2)):
        agency = dice.choice(list(agencies))
        closed = american(last, dice) or dice.choice(["12/31/1899 12:00:00 AM", ""])
        # A closed case lies at least a day after it was created, so that the time of day does not matter.
        rows.append([
            str(58000000 + number), american(first, dice), closed, agency, agencies[agency],
            dice.choice(["Noise - Residential", "Missed Collection", "HEAT/HOT WATER"]), "free words",
            dice.choice(["10001", "11201"]), dice.choice(["Closed", "Open"]),
            dice.choice(["PHONE", "ONLINE", "MOBILE", "UNKNOWN"]),
        ])
    return Export(
        "us", table(header, rows, ","), "utf-8",
        holds=['datumsformat:"MM/dd/yyyy"', 'vorgangsnummer:"UniqueKey"', 'eingang:"CreatedDate"',
               'abschluss:"ClosedDate"', 'team:"Agency"', 'anliegen_1:"ComplaintType"', '"PHONE":"telefon"',
               'art:"beschwerde"', '"12/31/189912:00:00AM":""'],
        lacks=["10001", "11201"],
    )


def utf16() -> Export:
    rows = [
        [f"V{number}", german(first), german(last), "Lob" if number % 5 == 0 else "Beschwerde", "Telefon", "501", "Miete"]
        for number, (first, last) in enumerate(days(60, 3))
    ]
    header = ["Vorgang", "Eingang", "Abschluß", "Art", "Kanal", "Team", "Anliegen"]
    return Export("utf16", table(header, rows, "\t"), "utf-16", holds=['abschluss:"Abschluß"', 'id:"501"'])


def pipes() -> Export:
    rows = [
        [f"T-{number}", first.isoformat(), last.isoformat() if last else "", "Kritik", "Post", "Nord", "Dauer"]
        for number, (first, last) in enumerate(days(60, 4))
    ]
    header = ["Ticket-ID", "Erstellt am", "Geschlossen am", "Typ", "Kanal", "Standort", "Kategorie"]
    return Export("pipes", table(header, rows, "|"), holds=['trennzeichen:"|"', 'team:"Standort"', '"Post":"brief"'])


def sixty_columns() -> Export:
    dice = random.Random(5)
    header = [f"Feld {number}" for number in range(60)]
    header[7], header[21], header[33], header[50] = "Aktenzeichen", "Datum Eingang", "Datum Abschluss", "Eingangskanal"
    header[58], header[59] = "Kunde Telefonnummer", "Bemerkungen zum Fall"
    rows = []
    for number, (first, last) in enumerate(days(90, 5)):
        row = [dice.choice(["", "a", "b"]) for _ in header]
        row[7], row[21], row[33] = f"AZ{number:05}", german(first), german(last)
        row[50] = dice.choice(["Webformular", "Telefonanruf", "Schreiben"])
        row[58] = PLANTED["telefon"]
        row[59] = f"{dice.choice(NAMES)}, {PLANTED['geburtsdatum']}"
        rows.append(row)
    return Export(
        "sechzig", table(header, rows, ";"), holds=['vorgangsnummer:"Aktenzeichen"', '"Telefonanruf":"telefon"'], lacks=NAMES
    )


def no_number() -> Export:
    rows = [
        [german(first), german(last), "Beschwerde", "Brief", "501"] for first, last in days(40, 6)
    ]
    header = ["Eingang", "Abschluss", "Art", "Kanal", "Team"]
    return Export("ohne-nummer", table(header, rows, ";"), errors=None, holds=['#vorgangsnummer:"ÜberschriftimExport"'])


def midnights() -> Export:
    def utc(day: datetime.date | None) -> str:
        if not day:
            return ""
        before = day - datetime.timedelta(days=1)
        summer = datetime.date(2026, 3, 30) <= day <= datetime.date(2026, 10, 25)
        return f"{before.isoformat()}T{22 if summer else 23}:00:00Z"

    rows = [
        [f"{number}", utc(first), utc(last), "Beschwerde", "web", "Team A" if number % 2 else "Team B"]
        for number, (first, last) in enumerate(days(60, 7), start=1)
    ]
    header = ["id", "createdAt", "closedAt", "type", "channel", "queue"]
    return Export("weltzeit", table(header, rows, ","), holds=["ortszeit:true", '"web":"online"'])


def planted() -> Export:
    """Every kind of personal data in columns that look like codes, and one of them in a header."""
    dice = random.Random(8)
    header = ["Nr", "Eingang", "Abschluss", "Art", "Kanal", "Team", *PLANTED, f"Rückfragen {PLANTED['e-mail']}"]
    rows = []
    for number, (first, last) in enumerate(days(80, 8)):
        extra = [dice.choice([value, "ohne", "offen"]) for value in PLANTED.values()]
        channel = dice.choice(["Brief", "Telefon", f"Anruf {PLANTED['name']}"])
        team = dice.choice(["501", "502", f"501 {PLANTED['telefon']}"])
        rows.append([f"B{number}", german(first), german(last), "Beschwerde", channel, team, *extra, "x"])
    return Export("personen", table(header, rows, ";"), holds=['vorgangsnummer:"Nr"'], lacks=["erika@", "Mustermann"])


def single_values() -> Export:
    """Words that stand once: nobody knows whether they tell of somebody."""
    dice = random.Random(9)
    header = ["Nr", "Eingang", "Abschluss", "Art", "Kanal", "Betreff", "Team"]
    rows = []
    for number, (first, last) in enumerate(days(30, 9)):
        subject = f"{dice.choice(NAMES)} wegen Miete {number}"
        channel = f"Anruf von {NAMES[number % 5]} {number}"
        rows.append([f"B{number}", german(first), german(last), "Beschwerde", channel, subject, dice.choice(NAMES) + str(number)])
    return Export("einzeln", table(header, rows, ";"), lacks=NAMES)


def gaps() -> Export:
    dice = random.Random(10)
    header = ["Fallnummer", "Eingegangen am", "Erledigt", "Typ", "Eingangskanal", "Fachbereich", "Grund", "Labels", "Labels"]
    rows = []
    for number, (first, last) in enumerate(days(70, 10)):
        rows.append([
            f"F{number}", f"{first.day}.{first.month}.{first:%y} 08:15", german(last) or "offen",
            dice.choice(["Reklamation", "Sonstiges", ""]), dice.choice(["Mail", "Rauchzeichen", ""]),
            dice.choice(["Leistung: Nord", "Markt & Integration", "-"]), dice.choice(['Bescheid "alt"', "#1", "", "Ton"]),
            dice.choice(["rot", "blau"]), dice.choice(["1", "2"]),
        ])
    return Export(
        "luecken", table(header, rows, ";"),
        holds=['"Reklamation":"beschwerde"', '"offen":""', '"Rauchzeichen":"brief"', '"-":"ohne-angabe"'],
    )


def many_teams() -> Export:
    rows = [
        [f"{number}", german(first), german(last), "Beschwerde", "Brief", f"{100 + number % 45}", "Dauer"]
        for number, (first, last) in enumerate(days(200, 11), start=1)
    ]
    header = ["vorgangsnummer", "eingang", "abschluss", "art", "eingangsweg", "team", "anliegen_1"]
    return Export("viele-teams", table(header, rows, ";"), holds=['team:"*":"gesamt"'])


def all_exports() -> list[Export]:
    return [
        umlauts(), us(), utf16(), pipes(), sixty_columns(), no_number(), midnights(), planted(), single_values(), gaps(),
        many_teams(),
    ]
