"""`krm.yml` (section 3.2) as plain values; every scalar is read as the text that stands there."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path

import yaml

SCHRIFTLICH = ("brief", "fax", "email", "online")
MUENDLICH = ("telefon", "persoenlich")
EINGANGSWEGE = SCHRIFTLICH + MUENDLICH


UNSEEN = re.compile("[\ufeff\u00ad\u200b-\u200d\u2060]")
HYPHENS = r"\-\u2010\u2011\u2012\u2013\u2014\u2212"


def clean(text: str) -> str:
    """A cell without what nobody sees, at its ends and within."""
    return UNSEEN.sub("", text).strip()


def fold(text: str) -> str:
    """What is left of a header when case, umlaut spelling, spaces, hyphens and underscores do not matter."""
    text = unicodedata.normalize("NFC", clean(text)).lower()
    for umlaut, pair in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.replace(umlaut, pair)
    return re.sub(rf"[\s_{HYPHENS}]", "", text)


def fold_code(text: str) -> str:
    """As a header, but a hyphen counts at the start before a digit and between two digits."""
    text = re.sub(rf"(?:^|(?<=\d))[{HYPHENS}](?=\d)", "\0", clean(text))
    return fold(text).replace("\0", "-")


@dataclass(frozen=True)
class Team:
    id: str
    name: str
    bereich: str
    gueltig_ab: dt.date = dt.date.min
    gueltig_bis: dt.date = dt.date.max


@dataclass(frozen=True)
class Layout:
    """One entry of `export:`: how the files of a pattern are laid out."""

    dateien: str = "*"
    trennzeichen: str | None = None
    zeichensatz: str | None = None
    datumsformat: str | None = None
    ortszeit: bool = False
    nummernkreis: str | None = None
    praefix: str = ""
    spalten: dict[str, str] = field(default_factory=dict)
    konstanten: dict[str, str] = field(default_factory=dict)
    werte: dict[str, dict[str, str]] = field(default_factory=dict)

    def fits(self, name: str) -> bool:
        pattern = unicodedata.normalize("NFC", self.dateien).lower().replace("[", "[[]")
        return fnmatchcase(unicodedata.normalize("NFC", name.rsplit("/", 1)[-1]).lower(), pattern)


@dataclass(frozen=True)
class Rule:
    """One version of a Frist; an empty filter holds for every row."""

    id: str
    unit: str  # arbeitstage, kalendertage, wochen, datum
    length: int | str
    erfuellt_durch: tuple[str, ...]
    art: tuple[str, ...] = ()
    eingangsweg: tuple[str, ...] = ()
    bereich: tuple[str, ...] = ()
    sofortsache: bool | None = None
    gueltig_ab: dt.date = dt.date.min
    gueltig_bis: dt.date = dt.date.max
    quelle: str | None = None  # None where the contract names no source

    def judges_like(self, other: Rule) -> bool:
        return all(getattr(self, name) == getattr(other, name)
                   for name in ("unit", "length", "erfuellt_durch", "art", "eingangsweg", "bereich", "sofortsache"))


_ERST = ("zwischennachricht", "abschluss")
DEFAULT_RULES = (
    Rule("zwischennachricht-3-arbeitstage", "arbeitstage", 3, _ERST, eingangsweg=SCHRIFTLICH, quelle="GA 5 (3) b"),
    Rule("zwischennachricht-woche", "wochen", 1, _ERST, art=("beschwerde", "kritik"), quelle="GA 5 (2)"),
    Rule("abschluss-14-tage", "kalendertage", 14, ("abschluss",), eingangsweg=SCHRIFTLICH, quelle="GA 5 (3) b"),
    Rule("abschluss-3-wochen", "wochen", 3, ("abschluss",), art=("beschwerde", "kritik"), quelle="GA 5 (2)"),
    Rule("sofortsache", "arbeitstage", 1, ("abschluss",), sofortsache=True, quelle="GA 5 (3) a"),
    Rule("externe-frist", "datum", "externe_frist", ("abschluss",)),
)


@dataclass
class Config:
    bereiche: list[str]
    bereich_names: dict[str, str]
    teams: list[Team]
    anliegen: dict[str, str]  # code: name
    land: str
    regional: frozenset[str]
    schliesstage: frozenset[dt.date]
    strikt: bool
    stichtag: dt.date | None
    rule_ids: list[str]
    rules: dict[str, list[Rule]]  # the versions of an id, oldest first
    folge_tage: int
    berichte_ab: str | None
    zusaetzlich: list[str]
    fruehestes_datum: dt.date
    layouts: list[Layout]

    def layout_of(self, name: str) -> Layout:
        return next((layout for layout in self.layouts if layout.fits(name)), Layout())

    @property
    def by_year(self) -> bool:
        """Numbers start anew each year; the register then does as the exports do."""
        return any(layout.nummernkreis == "jahr" for layout in self.layouts)

    def rule_for(self, rule_id: str, eingang: dt.date) -> Rule | None:
        """The version that governs an Eingang: the newest `gueltig_ab` not after it, unless that one has run out."""
        valid = [rule for rule in self.rules[rule_id] if rule.gueltig_ab <= eingang]
        return valid[-1] if valid and eingang <= valid[-1].gueltig_bis else None


def _list(value: object) -> list:
    if value in (None, ""):
        return []
    return list(value) if isinstance(value, list) else [value]


def _wege(value: object) -> tuple[str, ...]:
    groups = {"schriftlich": SCHRIFTLICH, "muendlich": MUENDLICH}
    codes: list[str] = []
    for entry in _list(value):
        codes.extend(groups.get(fold(entry), (fold(entry),)))
    return tuple(codes)


def _rule(entry: dict, before: Rule | None) -> Rule:
    """A version; what the entry leaves out holds on from the version before it (docs/Konfiguration.md, `fristen`)."""
    before = before or Rule(entry["id"], "", 0, ("abschluss",))
    unit = next((unit for unit in ("arbeitstage", "kalendertage", "wochen", "datum") if unit in entry), before.unit)
    if not unit:
        raise ValueError(f"Frist {entry['id']} has no length")
    length = before.length if unit not in entry else entry[unit] if unit == "datum" else int(entry[unit])
    sofort = {"alle": None, "true": True, "": before.sofortsache}[entry.get("sofortsache") or ""]

    def filtered(key: str, old: tuple[str, ...]) -> tuple[str, ...]:
        if not entry.get(key):
            return old
        return () if entry[key] == "alle" else tuple(_list(entry[key]))

    wege = filtered("eingangsweg", before.eingangsweg)
    rule = Rule(
        entry["id"],
        unit,
        length,
        tuple(fold_column(column) for column in _list(entry.get("erfuellt_durch"))) or before.erfuellt_durch,
        tuple(fold(code) for code in filtered("art", before.art)),
        _wege(list(wege)),
        filtered("bereich", before.bereich),
        sofort,
        _date(entry.get("gueltig_ab"), dt.date.min),
        _date(entry.get("gueltig_bis"), dt.date.max),
        before.quelle,
    )
    if entry.get("quelle"):
        return replace(rule, quelle=entry["quelle"])
    # A rule that judges otherwise than the directive's own does not stand in the directive.
    cites = any(default.id == rule.id and default.quelle == before.quelle for default in DEFAULT_RULES)
    return rule if before.unit and (rule.judges_like(before) or not cites) else replace(rule, quelle="Konfiguration")


def fold_column(name: str) -> str:
    return name.strip().lower()


def _date(text: str | None, default: dt.date | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else default


def load(data: Path) -> Config:
    tree = yaml.load((data / "krm.yml").read_text("utf-8-sig"), Loader=yaml.BaseLoader)
    bereiche, teams = [], []
    for bereich in tree["bereiche"]:
        bereiche.append(bereich["id"])
        for team in _list(bereich.get("teams")):
            teams.append(Team(team["id"], team.get("name") or team["id"], bereich["id"], _date(team.get("gueltig_ab"), dt.date.min),
                              _date(team.get("gueltig_bis"), dt.date.max)))
    rules = {rule.id: [rule] for rule in DEFAULT_RULES}
    for entry in _list(tree.get("fristen")):
        rules.setdefault(entry["id"], [])  # the order of the figures is that of the file
    # An entry without gueltig_ab stands behind the default, which it thereby replaces; the sort is stable.
    for entry in sorted(_list(tree.get("fristen")), key=lambda entry: entry.get("gueltig_ab") or ""):
        versions = rules[entry["id"]]
        versions.append(_rule(entry, versions[-1] if versions else None))
    berichte = tree.get("berichte") or {}
    return Config(
        bereiche=bereiche,
        bereich_names={bereich["id"]: bereich.get("name") or bereich["id"] for bereich in tree["bereiche"]},
        teams=teams,
        anliegen={code: name or code for code, name in tree["anliegen"].items()},
        land=tree.get("land") or "NI",
        regional=frozenset(_list(tree.get("regionale_feiertage"))),
        schliesstage=frozenset(dt.date.fromisoformat(day) for day in _list(tree.get("schliesstage"))),
        strikt=tree.get("fristende") == "strikt",
        stichtag=_date(tree.get("stichtag"), None),
        rule_ids=list(rules),
        rules=rules,
        folge_tage=int(tree.get("folge_beobachtung_tage") or 90),
        berichte_ab=berichte.get("ab") or None,
        zusaetzlich=_list(berichte.get("zusaetzlich")),
        fruehestes_datum=_date(tree.get("fruehestes_datum"), dt.date(2000, 1, 1)),
        layouts=[_layout(entry) for entry in _list(tree.get("export"))],
    )


def _layout(entry: dict) -> Layout:
    given = {key: value for key, value in entry.items() if value not in (None, "")}
    given["ortszeit"] = given.get("ortszeit") == "true"
    given["werte"] = {column: dict(values) for column, values in given.get("werte", {}).items()}
    return Layout(**given)
