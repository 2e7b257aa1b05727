"""The parts that the wordings are made of: numbers, rates, periods, names of deadlines."""

from __future__ import annotations

N = r"\d{1,3}(?:\.\d{3})*"
# The end of a list that has no room for all: what the others are, and how many cases they have
REST = rf"{N} weitere(?:n| Teams| Bereiche| Anliegen)?(?: \({N}\))?"
D = rf"{N}(?:,\d+)?"
K = rf"{N} von {N}"
DATE = r"\d\d\.\d\d\.\d{4}"
PERCENT = rf"{D} %"
RANGE = rf"{D} bis {D}(?: %)?"
BAND = rf"(?:{RANGE}|{D}(?: %)?|(?:{N} bis )?{K})"  # of fewer than ten cases whole numbers, of equal bounds one
WORD = rf"(?:einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|{N})"
MEHRERE = rf"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|{N})"
NAME = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
SHORT = r"(?:Jan\.|Feb\.|März|Apr\.|Mai|Juni|Juli|Aug\.|Sep\.|Okt\.|Nov\.|Dez\.)"
YEAR = r"\d{4}"
MONTH = rf"{NAME} {YEAR}"
QUARTER = rf"\d\. Quartal {YEAR}"
CUT = rf"(?: \(bis {DATE}\))?"
TITLE = rf"(?:(?:{MONTH}|{QUARTER}|{YEAR}|{DATE} bis {DATE}){CUT})"
PERIOD = rf"(?:im {MONTH}{CUT}|im {QUARTER}{CUT}|im Jahr {YEAR}{CUT}|vom {DATE} bis {DATE}{CUT})"
IN = rf"(?P<zeitraum>[Ii]m (?:{MONTH}|{QUARTER}|Jahr {YEAR}){CUT}|[Vv]om {DATE} bis {DATE}{CUT})"  # its own period, checked
# The days that a cut off period is compared with: before a value, as the head of a column, in a sentence.
DAYS = rf"(?:(?:{NAME}(?: {YEAR})? bis )?{MONTH}|(?:\d+\.–)?\d+\. {MONTH}|\d+\. {NAME}(?: {YEAR})? bis \d+\. {MONTH})"
COLUMN = rf"(?:{NAME}|{SHORT} {YEAR}|\d\. Quartal|{QUARTER}|{YEAR}|{DATE} bis {DATE})"
DAYS_COLUMN = (
    rf"(?:{NAME}(?: {YEAR})?|{SHORT} {YEAR}|{SHORT}(?: {YEAR})?–{SHORT}(?: {YEAR})?|(?:\d+\.–)?\d+\. (?:{NAME}|{SHORT} {YEAR}|{MONTH})"
    rf"|\d+\.\d+\.(?:{YEAR})?–\d+\.\d+\.(?:{YEAR})?)"
)
DAYS_PHRASE = (
    rf"(?:im {MONTH}|von {NAME}(?: {YEAR})? bis {MONTH}|am \d+\. {MONTH}|vom \d+\. bis \d+\. {MONTH}"
    rf"|vom \d+\. {NAME}(?: {YEAR})? bis \d+\. {MONTH})"
)
FORMERLY = r"(?:Vormonat|Vorquartal|Vorjahr|Zeitraum davor)"
EARLIER = rf"(?:{FORMERLY}|{DAYS}|{QUARTER}|{YEAR}|{DATE} bis {DATE})"  # in front of a value
IN_EARLIER = rf"(?:im {FORMERLY}|{DAYS_PHRASE})"
FRIST = r"(?:\d+-Tage-Frist|\d+-Arbeitstage-Frist|\d+-Wochen-Frist|Wochenfrist)"
FRISTEN = rf"die {FRIST}(?:, die {FRIST})*(?: und die {FRIST})?"
KEPT = rf"die {FRIST} in {K}(?:, die {FRIST} in {K})*(?: und die {FRIST} in {K})?"
WITHIN = r"in (?:einer Woche|\d+ (?:Tagen|Arbeitstagen|Wochen))"
WITHINS = rf"{WITHIN}(?:, {WITHIN})*(?: und {WITHIN})?"
KEPT_WITHIN = rf"{WITHIN} {K}(?:, {WITHIN} {K})*"
CASES = rf"(?P<wert>{K}) (?:Fällen|Fall)"
SEASON = r"(?P<vorjahr>, wie im Vorjahr)?"
MAL = r"(?:kein einziges Mal|einmal|\d[\d.]*-mal)"
MONTHS = rf"(?:einem Monat|{WORD} Monaten)"
MEAN = r"(?:; Ø: Mittel je (?:Monat|Quartal))?"
SIGNED = r"(?:[+−]\d[\d.]*|±0)"
CHANGE = rf"(?:über \+900 %|(?:(?:über )?{SIGNED} %, )?Unsicherheit {SIGNED} bis (?:über )?{SIGNED} %)"
VALUE = rf"(?:{D}|{K}|–)"
SINCE = rf"(?:seit heute|seit (?P<tage>{N}) Tag(?:en)?)"

_OPEN = {
    "keiner": r"Kein Vorgang ist offen", "einer": r"1 Vorgang ist offen", "viele": rf"(?P<wert>{N}) Vorgänge sind offen",
}
_TAIL = {
    "": "", "einer-in": ", er ist in der Frist", "einer-ueber": ", er ist über der Frist", "keiner": ", keiner über der Frist",
    "alle": ", alle über der Frist", "davon": rf", (?P<spaet>{N}) davon über der Frist",
}
# How many are open goes with how many of them are late.
_PAIRS = [("keiner", ""), ("einer", "einer-in"), ("einer", "einer-ueber"), ("viele", "keiner"), ("viele", "alle"), ("viele", "davon")]
OFFEN = {f"{head}/{tail}" if tail else head: (_OPEN[head], _TAIL[tail]) for head, tail in _PAIRS}
