"""Small invented offices, the program run on them, and what its editions say."""

from __future__ import annotations

import copy
import csv
import datetime as dt
import io
import json
import os
import random
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import yaml

DAY = dt.timedelta(days=1)
COLUMNS = tuple(
    "vorgangsnummer eingang eingangsweg art team anliegen_1 anliegen_2 anliegen_3 zwischennachricht abschluss "
    "folge_von massnahme weitergeleitet_an bemerkung".split()
)
REGISTER = ("vorgangsnummer", "eingang", "eingangsweg", "team")
MEASURES = tuple("id titel anliegen bereich team verantwortlich beschlossen termin status erledigt wirkung".split())
WRITTEN, ORAL = ("brief", "fax", "email", "online"), ("telefon", "persoenlich")
ARTEN = ("beschwerde", "kritik", "lob", "anregung", "petition", "eingabe")
ART_GROUPS = ("beschwerde+kritik", "lob", "anregung+petition+eingabe")
TOPICS = {"sach.kdu": "Kosten der Unterkunft", "sach.dauer": "Dauer der Bearbeitung", "sach.bescheid": "Bescheid"}
TOPICS |= {"verhalten.umgang": "Umgangston", "rahmen.telefon": "Telefon", "rahmen.raeume": "Räume"}
MONTH_RULES = ("frist.zwischennachricht-3-arbeitstage", "frist.abschluss-14-tage", "frist.abschluss-3-wochen")

Row = dict[str, str]
Key = tuple[str, str]  # id and dimension, as "" or "bereich=10"
Counts = dict[Key, tuple[int | None, int | None]]


class Ran(NamedTuple):
    code: int
    out: str
    err: str


def months(first: str, count: int) -> list[str]:
    year, month = map(int, first.split("-"))
    return [f"{year + (month - 1 + n) // 12}-{(month - 1 + n) % 12 + 1:02}" for n in range(count)]


def months_of(period: str) -> list[str]:
    if "Q" in period:
        return months(f"{period[:4]}-{int(period[6]) * 3 - 2:02}", 3)
    return [period] if "-" in period else months(f"{period}-01", 12)


def first_day(period: str) -> dt.date:
    return dt.date.fromisoformat(f"{months_of(period)[0]}-01")


def last_day(period: str) -> dt.date:
    return first_day(months(months_of(period)[-1], 2)[1]) - DAY


@dataclass
class Project:
    """A project folder and what is written into it; `freigaben` in it is left to the program."""

    data: Path
    config: dict
    cases: list[Row] = field(default_factory=list)
    register: list[Row] = field(default_factory=list)
    measures: list[Row] = field(default_factory=list)
    comments: dict[str, str] = field(default_factory=dict)  # "2026-09/intranet": its text
    export: str = "export.csv"

    @property
    def intranet(self) -> dict:
        return self.config["ausgaben"]["intranet"]

    @property
    def releases(self) -> Path:
        return self.data / "freigaben"

    def release(self, month: str) -> Path:
        return self.releases / f"{month}.json"

    def write(self) -> Project:
        for name in ("erhebungsboegen", "eingangsliste", "kommentare"):
            shutil.rmtree(self.data / name, ignore_errors=True)
        put(self.data / "krm.yml", yaml.safe_dump(self.config, allow_unicode=True, sort_keys=False))
        put(self.data / "massnahmen.csv", table(MEASURES, self.measures))
        if self.cases:
            put(self.data / "erhebungsboegen" / self.export, table(COLUMNS, self.cases))
        if self.register:
            put(self.data / "eingangsliste" / self.export, table(REGISTER, self.register))
        for name, text in self.comments.items():
            put(self.data / "kommentare" / f"{name}.md", text)
        return self

    def copy(self, data: Path, releases: bool = True) -> Project:
        """The same project elsewhere, with its releases or without."""
        twin = copy.deepcopy(self)
        twin.data = data
        if releases:
            shutil.copytree(self.data, data)
        return twin


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def table(columns: tuple[str, ...], rows: list[Row]) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", delimiter=";", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


class Krm:
    """The program; the clock's own variables of the surroundings do not reach it."""

    def __init__(self, path: Path):
        self.path = path.resolve()

    def run(self, *words: str | Path, env: dict[str, str] | None = None, umask: int = -1) -> Ran:
        own = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"} | (env or {})
        pipes = {"capture_output": True, "text": True, "stdin": subprocess.DEVNULL}
        done = subprocess.run([self.path, *words], env=own, umask=umask, timeout=600, **pipes)
        return Ran(done.returncode, done.stdout, done.stderr)

    def release(self, project: Project, month: str, *options: str | Path, day: str = "", umask: int = -1) -> Ran:
        """`krm freigeben`, on the earliest possible day if none is named."""
        stichtag = day or str(last_day(month) + 14 * DAY)
        words = ("freigeben", "--zeitraum", month, "--data", project.data, "--stichtag", stichtag)
        return self.run(*words, *options, umask=umask)

    def release_all(self, project: Project, wanted: list[str]) -> Project:
        for month in wanted:
            done = self.release(project, month)
            assert done.code == 0, f"{month}: {done}"
        return project

    def build(self, project: Project, site: Path, *options: str | Path, env: dict[str, str] | None = None) -> Ran:
        return self.run("build", "--data", project.data, "--output", site, *options, env=env)

    def intranet(self, project: Project, site: Path) -> Path:
        """The intranet edition alone, which must succeed."""
        done = self.build(project, site, "--ausgabe", "intranet")
        assert done.code == 0, done
        return site / "intranet"

    def exact(self, project: Project, period: str) -> Counts:
        """What the internal edition counts at the period's end, without the register."""
        bare = project.copy(project.data.parent / f"{project.data.name}-exact", releases=False)
        bare.register = []
        bare.config.pop("stichtag", None)
        bare.write()
        epoch = dt.datetime.combine(last_day(period), dt.time(12), dt.UTC)
        env = {"SOURCE_DATE_EPOCH": f"{epoch.timestamp():.0f}"}
        done = self.run("dump", "figures", "--data", bare.data, "--zeitraum", period, env=env)
        assert done.code == 0, done
        shutil.rmtree(bare.data)
        return counts(map(json.loads, done.out.splitlines()))


def dimension(entry: dict) -> str:
    return ",".join(f"{name}={value}" for name, value in entry["dimension"].items())


def counts(entries) -> Counts:
    return {(entry["id"], dimension(entry)): (entry.get("zaehler"), entry.get("nenner")) for entry in entries}


def art_group(exact: Counts, group: str) -> int:
    return sum(exact["eingang", f"art={art}"][0] or 0 for art in group.split("+"))


def figures(edition: Path, period: str) -> Counts:
    return counts(json.loads((edition / "berichte" / period / "kennzahlen.json").read_text("utf-8"))["kennzahlen"])


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class Words(HTMLParser):
    """What a reader sees or hears of a page or an SVG."""

    def __init__(self, text: str):
        super().__init__()
        self.words: list[str] = []
        self.hidden = False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.hidden = tag in ("style", "script")
        self.words += [value for name, value in attrs if name in ("alt", "title", "aria-label") and value]

    def handle_data(self, data):
        if not self.hidden:
            self.words.append(data)


def visible(name: str, text: str) -> str:
    return " ".join(Words(text).words) if name.endswith((".html", ".svg")) else text


# What has digits and counts nothing: days, periods, lengths of rules, sources, fixed phrases, the version, list marks.
NO_COUNT = re.compile(
    r"\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-(\d\d(-\d\d)?|Q\d)|\d{1,2}\. (?=[a-zä]+ 20\d\d)|\b(19|20)\d\d\b"
    r"|Q\d|\d\. Quartal|Quartal \d(?!\d)|\b\d+[ -](arbeits|kalender)?(tag|woche)\w*"
    r"|\bunter 3\b|\b3 oder mehr\b|\bbis 2\b|\bbis 7\b|\bGA [\d/]+( \(\d\))*"
    r"|\bkrm \d+\.\d+\.\d+|^ *\d+\. ",
    re.IGNORECASE | re.MULTILINE,
)


def numbers(text: str) -> list[str]:
    """Every number that may be a count or a share, as written."""
    return re.findall(r"(?<![\w.,])\d+(?:[.,]\d+)*", NO_COUNT.sub(" ", re.sub("[\u00a0\u202f\u2009]", " ", text)))


def is_rounded(number: str) -> bool:
    return number.replace(".", "").isdigit() and int(number.replace(".", "")) % 5 == 0


def config(bereiche: int = 3, **more) -> dict:
    """An invented office of one team more in each Bereich than in the one before."""
    structure = [
        {"id": f"{n}0", "name": name, "teams": [{"id": f"{n}0{m}", "name": f"Team {n}0{m}"} for m in range(1, n + 1)]}
        for n, name in enumerate(("Leistung", "Vermittlung", "Eingangszone", "Unterhalt")[:bereiche], 1)
    ]
    head = {"einrichtung": "Jobcenter Musterstadt", "beispieldaten": True, "bereiche": structure}
    return head | {"anliegen": dict(TOPICS), "ausgaben": {"intern": {}, "intranet": {}}} | more


def invent(rng: random.Random, setup: dict, wanted: list[str], mean: float, prefix: str = "M") -> list[Row]:
    """Cases received in these months; about a tenth of those closed come back."""
    teams = [team["id"] for bereich in setup["bereiche"] for team in bereich["teams"]]
    cases: list[Row] = []
    for month in wanted:
        for number in range(max(0, round(rng.gauss(mean, mean**0.5)))):
            eingang = first_day(month) + rng.randrange(last_day(month).day) * DAY
            art = rng.choices(ARTEN, (40, 20, 18, 12, 4, 6))[0]
            case = {"vorgangsnummer": f"{prefix}-{month}-{number:04}", "eingang": str(eingang), "art": art}
            case |= {"eingangsweg": rng.choice(WRITTEN if rng.random() < 0.7 else ORAL), "team": rng.choice(teams)}
            topics = rng.sample(list(setup["anliegen"]), rng.choices((1, 2, 3), (70, 22, 8))[0])
            case |= {f"anliegen_{place}": topic for place, topic in enumerate(topics, 1)}
            if rng.random() < 0.8:
                case["zwischennachricht"] = str(eingang + rng.choice((0, 1, 1, 2, 3, 3, 5, 8)) * DAY)
            if rng.random() < 0.95:
                case["abschluss"] = str(eingang + min(90, round(rng.expovariate(1 / 10))) * DAY)
            own = [other for other in cases[-200:] if "weitergeleitet_an" not in other]
            closed = [other for other in own if other.get("abschluss", "9") <= str(eingang)]
            if closed and rng.random() < 0.1:
                case["folge_von"] = rng.choice(closed[-60:])["vorgangsnummer"]
            if rng.random() < 0.03:
                case["weitergeleitet_an"] = rng.choice(("datenschutz", "dienstaufsicht"))
            cases.append(case)
    return cases


def measure(number: int, decided: str, done: str = "") -> Row:
    row = {"id": f"MA-{number}", "titel": f"Plan {number}", "anliegen": "sach.dauer", "verantwortlich": "Büro"}
    row |= {"beschlossen": decided, "termin": "2026-12-01", "erledigt": done}
    return row | {"status": "erledigt" if done else "offen"}


def office(data: Path, start: str = "2026-01", count: int = 12, mean: float = 60, bereiche: int = 3, **more) -> Project:
    setup = config(bereiche, **more)
    return Project(data, setup, invent(random.Random("office"), setup, months(start, count), mean)).write()


def random_office(data: Path, seed: int) -> tuple[Project, list[str]]:
    """A small office and the months that it releases: any size, start, plan and takt."""
    rng = random.Random(f"random office {seed}")
    setup, own = config(rng.choice((1, 2, 3, 4))), {}
    start, count = f"2025-{rng.choice((1, 1, 4, 7, 10, 11)):02}", rng.choice((3, 4, 6, 12, 15))
    if rng.random() < 0.3:
        own["takt"] = "quartal"
    if rng.random() < 0.3:
        own["tabellen"] = {"monat": ["eingang", "erledigt", rng.choice(("bestand", "fristen"))]}
    setup["ausgaben"]["intranet"] = own
    setup["folge_beobachtung_tage"] = rng.choice((30, 60, 90, 120))
    before = rng.choice((0, 0, 2, 5))
    every = [*months(f"2024-{13 - before:02}", before), *months(start, count)] if before else months(start, count)
    cases = invent(rng, setup, every, rng.choice((2, 4, 8, 12, 20, 40, 80)))
    project = Project(data, setup, cases, measures=[measure(1, "2025-02-01", "2025-11-02"), measure(2, "2025-12-05")])
    if rng.random() < 0.5:
        project.comments = {"intranet": "Lob geht an das Büro.\n", f"{every[-1]}/intranet": "Wir danken.\n"}
    if rng.random() < 0.5:
        written = [case for case in cases if case["eingangsweg"] in WRITTEN]
        project.register = [{name: case[name] for name in REGISTER} for case in written]
    return project.write(), [month for month in months(start, count) if month == every[-1] or rng.random() > 0.05]
