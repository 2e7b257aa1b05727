"""A small office, and how its builds are run and judged."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

CONFIG = """\
einrichtung: Jobcenter Probe
stichtag: 2026-10-31
bereiche:
  - {id: "50", name: Leistung, teams: [{id: "501", name: Team 501}, {id: "502", name: Team 502}]}
anliegen: {sach.kdu: Kosten der Unterkunft}
berichte: {ab: 2026-10}
"""
COLUMNS = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschluss;antwortform;vermerk;verzicht_schriftlich;bemerkung"
# Stands in the free text of every row; no message of any case may hold it.
SECRET = "Quittenmus-4711"
ROWS = [
    "K-1;05.10.2026;brief;beschwerde;501;sach.kdu;12.10.2026;schriftlich;;",
    "K-2;06.10.2026;telefon;lob;502;sach.kdu;06.10.2026;telefon;;",
    "K-3;07.10.2026;email;kritik;501;sach.kdu;;;;",
]
BAD = "K-9;08.10.2026;brief;quatsch;501;sach.kdu;;;;"
ENVIRONMENT = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C"}


@dataclass
class Run:
    code: int
    out: str
    err: str


class Bench:
    """One case: a folder with `data` in it, and what went wrong so far."""

    def __init__(self, krm: str, folder: Path, long: bool = False) -> None:
        self.krm = krm
        self.folder = folder
        self.long = long
        self.faults: list[str] = []
        self.runs = 0
        self.write("data/krm.yml", CONFIG)
        self.export(ROWS)

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def export(self, rows: list[str], name: str = "2026-10.csv") -> Path:
        return self.write(f"data/erhebungsboegen/{name}", "\r\n".join([COLUMNS, *[f"{row};{SECRET}" for row in rows], ""]))

    def run(self, *arguments: str, prefix: list[str] | None = None, timeout: int = 60, **more) -> Run:
        line = [*(prefix or []), self.krm, *arguments]
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
        try:
            done = subprocess.run(line, cwd=self.folder, timeout=timeout, check=False, **({"env": ENVIRONMENT} | streams))
        except subprocess.TimeoutExpired:
            self.fault(f"{' '.join(arguments)}: no end after {timeout} s")
            return Run(-1, "", "")
        return self.ran(done.returncode, done.stdout or b"", done.stderr or b"")

    def ran(self, code: int, out: bytes, err: bytes) -> Run:
        """Every run that ends comes by here: none tells what a row holds."""
        self.runs += 1
        if SECRET.encode() in out + err:
            self.fault("a message holds the free text of a row")
        return Run(code, out.decode(errors="replace"), err.decode(errors="replace"))

    def build(self, *arguments: str, **more) -> Run:
        return self.run("build", "--output", "site", *arguments, **more)

    def strace(self, *rules: str, log: Path | None = None) -> list[str]:
        return ["strace", "-f", "-qq", "-o", str(log or "/dev/null"), *[word for rule in rules for word in ("-e", "inject=" + rule)]]

    def fault(self, text: str) -> None:
        self.faults.append(text)

    def expect(self, run: Run, code: int, *words: str, what: str = "") -> None:
        """The exit code, and words that the messages must hold."""
        said = f"exit code {run.code}, {run.err.strip()[-300:]!r}"
        if run.code != code:
            self.fault(f"{what}: expected exit code {code}: {said}")
        for word in words:
            if word not in run.err:
                self.fault(f"{what}: expected {word!r}: {said}")

    def holds(self, condition: bool, text: str) -> None:
        if not condition:
            self.fault(text)


def left(folder: Path) -> list[str]:
    """Names in a folder that only a build makes."""
    return sorted(path.name for path in folder.iterdir() if ".krm-" in path.name)
