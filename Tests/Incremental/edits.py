"""What people change between two builds. Each edit changes the project and says what it did, or None where there is nothing to do."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from project import ROOT, Krm, Project, Row, Table, pick


@dataclass
class Did:
    """What an edit has done."""

    what: str
    # Rows alone have changed, and none of them came in before this day: earlier reports cannot see it.
    since: str | None = None
    # Options of the next build alone.
    options: tuple[str, ...] = ()
    # Undoes an edit that makes the data wrong, after the build that must refuse it.
    undo: Callable[[], None] | None = None


Edit = Callable[[random.Random, Project, Krm], Did | None]
EDITS: dict[str, Edit] = {}


def edit(function: Edit) -> Edit:
    EDITS[function.__name__.replace("_", " ")] = function
    return function


def new_row(rng: random.Random, project: Project, day: str) -> Row:
    model = dict(rng.choice([row for _, _, row in project.all_rows()]))
    for name in ("zwischennachricht", "abschluss", "antwortform", "vermerk", "verzicht_schriftlich", "schlusszeichnung", "bewertung",
                 "ergebnis", "folge_von", "massnahme", "eroertert_am", "externe_frist", "an_buero", "bogen_eingang"):  # fmt: skip
        model[name] = ""
    model |= {"vorgangsnummer": f"NEU-{rng.randrange(10**6):06}", "eingang": day, "stand": "2026-10-31", "bemerkung": ""}
    return model


def a_row(rng: random.Random, project: Project) -> tuple[Table, int, Row]:
    name, place, row = rng.choice(project.all_rows())
    return project.exports[name], place, row


@edit
def row_added_late(rng, project, krm):
    day = f"2026-{rng.choice((8, 9, 10)):02}-{rng.randrange(1, 29):02}"
    project.exports[max(project.exports)].rows.append(new_row(rng, project, day))
    return Did(f"row of {day} added", since=day)


@edit
def row_added_in_the_newest_month(rng, project, krm):
    day = f"2026-10-{rng.randrange(1, 20):02}"
    project.exports[max(project.exports)].rows.append(new_row(rng, project, day))
    return Did(f"row of {day} added", since=day)


@edit
def row_corrected(rng, project, krm):
    table, place, row = a_row(rng, project)
    column, values = rng.choice([("art", ("beschwerde", "kritik", "lob", "anregung")), ("anliegen_1", ("sach.kdu", "sach.dauer", "rahmen.telefon")),
                                 ("eingangsweg", ("brief", "email")), ("sofortsache", ("ja", "nein"))])  # fmt: skip
    value = rng.choice([value for value in values if value != row[column]])
    table.rows[place] = row | {column: value} | ({"bewertung": ""} if column == "art" else {})
    return Did(f"{column} of {row['vorgangsnummer']} is {value}", since=row["eingang"])


@edit
def row_moved_to_another_team(rng, project, krm):
    table, place, row = a_row(rng, project)
    teams = [(bereich["id"], team["id"]) for bereich in project.config["bereiche"] for team in bereich["teams"]]
    bereich, team = rng.choice([pair for pair in teams if pair[1] != row["team"]])
    table.rows[place] = row | {"bereich": bereich, "team": team}
    return Did(f"{row['vorgangsnummer']} belongs to team {team}", since=row["eingang"])


@edit
def row_removed(rng, project, krm):
    table, place, row = a_row(rng, project)
    del table.rows[place]
    return Did(f"{row['vorgangsnummer']} removed", since=row["eingang"])


@edit
def row_with_an_error(rng, project, krm):
    table, place, row = a_row(rng, project)
    table.rows[place] = row | {rng.choice(("art", "team", "eingang")): "quatsch"}

    def undo() -> None:
        table.rows[place] = row

    return Did(f"{row['vorgangsnummer']} has an error", undo=undo)


@edit
def note_changed(rng, project, krm):
    table, place, row = a_row(rng, project)
    table.rows[place] = row | {"bemerkung": f"Vermerk {rng.randrange(100)}"}
    return Did(f"note of {row['vorgangsnummer']}", since=row["eingang"])


@edit
def export_renamed(rng, project, krm):
    name = pick(rng, project.exports)
    project.exports[f"{name[:7]}-{rng.randrange(1000)}.csv"] = project.exports.pop(name)
    return Did(f"{name} renamed")


@edit
def export_split(rng, project, krm):
    name = pick(rng, project.exports)
    table = project.exports[name]
    if len(table.rows) < 4:
        return None
    place = rng.randrange(1, len(table.rows))
    project.exports[name] = Table(table.columns, table.rows[:place])
    project.exports[f"{name[:-4]}-teil.csv"] = Table(table.columns, table.rows[place:])
    return Did(f"{name} split")


@edit
def export_deleted(rng, project, krm):
    if len(project.exports) < 4:
        return None
    name = pick(rng, project.exports)
    gone = {row["vorgangsnummer"] for row in project.exports.pop(name).rows}
    for _, _, row in project.all_rows():
        row["folge_von"] = "" if row["folge_von"] in gone else row["folge_von"]
    return Did(f"{name} deleted")


@edit
def rows_in_another_order(rng, project, krm):
    name = pick(rng, project.exports)
    rng.shuffle(project.exports[name].rows)
    return Did(f"{name} in another order")


@edit
def register_entry_removed(rng, project, krm):
    if not project.register.rows:
        return None
    row = project.register.rows.pop(rng.randrange(len(project.register.rows)))
    return Did(f"{row['vorgangsnummer']} is not in the register")


@edit
def template_added(rng, project, krm):
    left = [path for path in sorted((ROOT / "templates").iterdir()) if path.name not in project.templates and path.suffix == ".mustache"]
    path = rng.choice(left)
    project.templates[path.name] = path.read_text(encoding="utf-8")
    return Did(f"own template {path.name}, as it is built in")


@edit
def template_edited(rng, project, krm):
    name = rng.choice(["team", "index", "methodik", "fuehrungskraefte", "kundenreaktionen"]) + ".md.mustache"
    text = project.templates.get(name) or (ROOT / "templates" / name).read_text(encoding="utf-8")
    project.templates[name] = f"{text}\nHinweis des Hauses {rng.randrange(100)}.\n"
    return Did(f"{name} edited")


@edit
def template_removed(rng, project, krm):
    if not project.templates:
        return None
    name = pick(rng, project.templates)
    del project.templates[name]
    return Did(f"own template {name} removed")


@edit
def template_with_an_error(rng, project, krm):
    before = dict(project.templates)
    project.templates["team.md.mustache"] = (ROOT / "templates" / "team.md.mustache").read_text(encoding="utf-8") + "{{gibt-es-nicht}}\n"

    def undo() -> None:
        project.templates = before

    return Did("template with an unknown name", undo=undo)


@edit
def logo_changed(rng, project, krm):
    size = rng.randrange(8, 40)
    project.templates["logo.svg"] = f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}"><circle cx="4" cy="4" r="4"/></svg>\n'
    return Did("logo changed")


@edit
def colours_changed(rng, project, krm):
    project.templates["haus.css"] = f":root {{ --akzent: #7a1f{rng.randrange(16, 256):02x}; }}\n"
    return Did("haus.css changed")


@edit
def team_renamed(rng, project, krm):
    team = rng.choice(rng.choice(project.config["bereiche"])["teams"])
    team["name"] = f"Team {team['id']} neu {rng.randrange(100)}"
    return Did(f"name of team {team['id']}")


@edit
def bereich_renamed(rng, project, krm):
    bereich = rng.choice(project.config["bereiche"])
    bereich["name"] = f"Bereich {rng.randrange(100)}"
    return Did(f"name of Bereich {bereich['id']}")


@edit
def target_changed(rng, project, krm):
    project.config["zielwerte"]["frist.abschluss-14-tage"] = rng.randrange(50, 99) / 100
    return Did("Zielwert changed")


@edit
def links_changed(rng, project, krm):
    project.config["links"] = {f"Muster {rng.randrange(100)}": "../muster.html"}
    return Did("links changed")


@edit
def contact_changed(rng, project, krm):
    project.config["kontakt"] = f"Zimmer {rng.randrange(100)}"
    return Did("Kontakt changed")


@edit
def name_of_the_office_changed(rng, project, krm):
    project.config["einrichtung"] = f"Jobcenter Musterstadt {rng.randrange(100)}"
    return Did("name of the office changed")


@edit
def observation_changed(rng, project, krm):
    project.config["folge_beobachtung_tage"] = rng.choice([30, 60, 90, 120])
    return Did("folge_beobachtung_tage changed")


@edit
def closing_day_added(rng, project, krm):
    project.config["schliesstage"].append(f"2026-0{rng.choice((7, 8, 9))}-{rng.randrange(1, 29):02}")
    return Did("Schließtag added")


@edit
def sheets_switched(rng, project, krm):
    own = project.config["ausgaben"].setdefault("intern", {})
    own["teamblaetter"] = not own.get("teamblaetter", True)
    return Did(f"teamblaetter: {own['teamblaetter']}")


@edit
def reports_begin_elsewhere(rng, project, krm):
    project.config["berichte"]["ab"] = rng.choice(["2026-07", "2026-08", "2026-09"])
    return Did(f"reports from {project.config['berichte']['ab']}")


@edit
def comment_added(rng, project, krm):
    place = f"{rng.choice(['2026-08', '2026-09', '2026-10', '2026-Q3'])}/{rng.choice(['fuehrungskraefte', 'geschaeftsfuehrung', 'bereich-10'])}.md"
    project.comments[place] = f"Die Lage ist ruhig ({rng.choice('abcdef')}).\n"
    return Did(f"comment {place}")


@edit
def comment_changed(rng, project, krm):
    place = pick(rng, project.comments)
    project.comments[place] += f"\nNachtrag {rng.choice('abcdef')}.\n"
    return Did(f"comment {place} changed")


@edit
def comment_removed(rng, project, krm):
    if len(project.comments) < 2:
        return None
    place = pick(rng, project.comments)
    del project.comments[place]
    return Did(f"comment {place} removed")


@edit
def measure_changed(rng, project, krm):
    row = rng.choice(project.measures.rows)
    row["titel"] = f"{row['titel'].split(' –')[0]} – Fassung {rng.randrange(100)}"
    return Did(f"Maßnahme {row['id']} changed")


@edit
def measure_dropped(rng, project, krm):
    row = rng.choice(project.measures.rows)
    row |= {"status": "entfallen", "erledigt": ""}
    return Did(f"Maßnahme {row['id']} dropped")


@edit
def month_released(rng, project, krm):
    for month in ("2026-07", "2026-08", "2026-09"):
        path = project.data / "freigaben" / f"{month}.json"
        if not path.exists() or '"zurueckgezogen": true' in path.read_text(encoding="utf-8"):
            return Did(f"{month} released") if krm.release(project, month).code == 0 else None
    return None


@edit
def month_withdrawn(rng, project, krm):
    for path in sorted((project.data / "freigaben").glob("*.json"), reverse=True):
        if '"zurueckgezogen": false' in path.read_text(encoding="utf-8"):
            return Did(f"{path.stem} withdrawn") if krm.release(project, path.stem, "--zurueckziehen").code == 0 else None
    return None


@edit
def stichtag_moved(rng, project, krm):
    project.stichtag = rng.choice(["2026-10-20", "2026-10-30", "2026-10-31", "2026-11-05"])
    return Did(f"Stichtag {project.stichtag}")


@edit
def period_added(rng, project, krm):
    period = rng.choice(["2026-09-15..2026-10-15", "2026-06", "2026-Q2", "2026-08-01..2026-08-14"])
    if period in project.periods:
        return None
    project.periods.append(period)
    return Did(f"--zeitraum {period}")


@edit
def period_removed(rng, project, krm):
    if not project.periods:
        return None
    return Did(f"without --zeitraum {project.periods.pop(rng.randrange(len(project.periods)))}")


@edit
def editions_switched(rng, project, krm):
    project.editions = rng.choice([chosen for chosen in (["intern"], ["intranet"], ["intern", "intranet"], []) if chosen != project.editions])
    return Did(f"editions: {project.editions or 'those of the config'}")


@edit
def forced(rng, project, krm):
    return Did("--force", options=("--force",))


@edit
def fewer_jobs(rng, project, krm):
    return Did("--jobs", options=("--jobs", rng.choice("123")))


@edit
def nothing(rng, project, krm):
    return Did("nothing changed")
