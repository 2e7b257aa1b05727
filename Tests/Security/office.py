"""Projects that hold the payloads in every field that somebody can write, and their harmless twins."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from payloads import MARKDOWN, MARKUP, NAMES

SINGLE = ["einrichtung", "geschaeftszeichen", "kontakt", "vertraulichkeit"]


def quoted(text: str) -> str:
    """A YAML string; unlike JSON it writes no character as two halves."""
    return "".join(json.dumps(mark)[1:-1] if ord(mark) < 0x10000 else f"\\U{ord(mark):08x}" for mark in text).join('""')


def table(rows: list[list[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def file_name(text: str) -> str:
    """As a name that Linux takes: any byte but the slash, at most 200."""
    return text.replace("/", "\u2215").replace("\0", "")[:60] + ".csv"


@dataclass
class Project:
    """`texts` stand in the names, one a team, Anliegen, Bereich and Maßnahme each; `comments` in the written Bewertung."""

    folder: Path
    texts: list[str]
    comments: list[str]
    single: dict[str, str]

    def write(self) -> Project:
        data = self.folder / "data"
        for name in ["erhebungsboegen", "kommentare/2026-10"]:
            (data / name).mkdir(parents=True)
        (data / "krm.yml").write_text(self.config(), "utf-8")
        head = ["vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1", "bemerkung", *self.headers()]
        for number, text in enumerate(self.texts):
            if number % 12 == 0:
                rows = [[f"K-{each}", "05.10.2026", "brief", "beschwerde", f"t{each}", f"sach.a{each // 3}", self.texts[each], "", ""]
                        for each in range(number, min(number + 12, len(self.texts)))]
                (data / "erhebungsboegen" / self.export_name(number, text)).write_text(table([head, *rows]), "utf-8", newline="")
        (data / "massnahmen.csv").write_text(table([
            ["id", "titel", "anliegen", "bereich", "team", "verantwortlich", "beschlossen", "termin", "status", "erledigt", "wirkung"],
            *[[f"M-{n}", text, f"sach.a{n // 3}", "", f"t{n}", text, "01.08.2026", "01.10.2026", "erledigt", "01.09.2026", text]
              for n, text in enumerate(self.texts)],
        ]), "utf-8", newline="")
        for number, text in enumerate(self.comments):
            # The sentence makes sure that there is a Bewertung, whatever of the text is left out.
            (data / f"kommentare/2026-10/team-t{number}.md").write_text(f"Ein Satz.\n\n{text}\n", "utf-8")
        # Lost words are warned of, in a row of a page: the harmless twin loses some, too.
        everything = "\n\n".join(["<p>Verlorene Worte</p>", *self.comments])
        for name in ["fuehrungskraefte", "geschaeftsfuehrung", "bereich-b0"]:
            (data / f"kommentare/2026-10/{name}.md").write_text(everything, "utf-8")
        (data / "kommentare/intranet.md").write_text(everything, "utf-8")
        return self

    def headers(self) -> list[str]:
        return [self.texts[0], self.texts[1]]

    def export_name(self, number: int, text: str) -> str:
        return f"{number:03} {file_name(text)}"

    def config(self) -> str:
        size = -(-len(self.texts) // 12)
        bereiche = ""
        for place in range(0, len(self.texts), size):
            teams = "".join(f'      - {{id: "t{n}", name: {quoted(f"{self.texts[n]} {n}")}}}\n' for n in range(place, min(place + size, len(self.texts))))
            bereiche += f'  - id: "b{place // size}"\n    name: {quoted(f"{self.texts[place]} {place}")}\n    teams:\n{teams}'
        # Three in one name: the figures of as many Anliegen as teams would take a minute.
        anliegen = "".join(f"  sach.a{n // 3}: {quoted(' '.join(self.texts[n:n + 3]) + f' {n}')}\n" for n in range(0, len(self.texts), 3))
        fristen = "".join(f"  - {{id: eigene-{n}, name: {quoted(f'{text} {n}')}, kalendertage: 5, quelle: {quoted(text)}}}\n"
                          for n, text in enumerate(self.texts[:6]))
        links = "".join(f"  {quoted(f'{text} {n}')}: \"https://gut.example/{n}\"\n" for n, text in enumerate(self.texts))
        single = "".join(f"{key}: {quoted(text)}\n" for key, text in self.single.items())
        return (f"{single}stichtag: 2026-10-31\nberichte: {{ab: 2026-10}}\nausgaben: {{intern: {{}}, intranet: {{}}}}\nbereiche:\n{bereiche}"
                f"anliegen:\n{anliegen}fristen:\n{fristen}links:\n{links}"
                f"bezugsgroesse: {{name: {quoted(self.texts[2])}, werte: {{2026-01: 100}}}}\n")

    def run(self, krm: Path, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([krm, *arguments], cwd=self.folder, capture_output=True, text=True, timeout=600)


def hostile(folder: Path) -> Project:
    single = {key: MARKUP[place * 16] + " " + MARKDOWN[place] for place, key in enumerate(SINGLE)}
    return Project(folder, NAMES, [*MARKUP, *MARKDOWN], single).write()


def harmless(folder: Path) -> Project:
    """The same office with the same numbers and harmless words."""
    return Project(folder, [f"Wort {n}" for n in range(len(NAMES))], ["Ein Satz."] * len([*MARKUP, *MARKDOWN]), dict.fromkeys(SINGLE, "Wort")).write()
