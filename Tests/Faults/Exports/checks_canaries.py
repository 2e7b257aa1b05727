"""No cell of any export may be found in any output: a unique word in every cell that could hold anything, and a search."""

from __future__ import annotations

import random
from pathlib import Path

from project import COLUMNS, CONFIG, GOOD, MEASURES, REGISTER, bogen, entry, measure, table, write
from tool import run

UNKNOWN = ("notiz", "sachbearbeiter")


class Nest:
    """Words that occur nowhere else; short ones, so that a part of a message cannot hide one."""

    def __init__(self) -> None:
        self.random = random.Random(20261122)
        self.words: list[str] = []

    def word(self, prefix: str = "") -> str:
        letters = "".join(self.random.choice("qwxzjkvy") for _ in range(9))
        self.words.append(letters)
        return prefix + letters


def everywhere(nest: Nest) -> list[dict]:
    """Rows of every kind, each cell that is free, a key or wrong being a canary."""
    columns = COLUMNS + UNKNOWN
    free = lambda: {name: nest.word() for name in (*UNKNOWN, "bemerkung")}  # noqa: E731
    key = lambda: nest.word("K-")  # noqa: E731
    done = {"abschluss": "12.10.2026"}
    first, second = key(), key()
    rows = [bogen(key(), **free()) for _ in range(20)]
    rows += [bogen(first, **free(), **done), bogen(second, **free(), eingang="14.10.2026", folge_von=first)]
    # Warnings and notices.
    rows += [
        bogen(key(), **free(), folge_von=nest.word("K-")), bogen(key(), **free(), massnahme=nest.word("M")), bogen(nest.word("="), **free()),
        bogen(key(), **free() | {"bemerkung": f"Frau {nest.word('M').capitalize()} Tel. 0541 1234567 {nest.word()}@example.org"}),
        bogen(key(), **free(), antwortform="telefon", **done), bogen(key(), **free(), team="502"),
    ]
    circle = [key(), key()]
    rows += [bogen(circle[0], folge_von=circle[1], **free(), **done), bogen(circle[1], folge_von=circle[0], **free(), **done)]
    # Errors: a canary in every column with a fixed form, a missing value, too many cells.
    for column in columns:
        if column not in (*UNKNOWN, "bemerkung", "vorgangsnummer", "folge_von", "massnahme"):
            rows.append(bogen(key(), **free() | {column: nest.word()}))
    rows += [bogen("", **free()), bogen(key(), **free() | {"eingang": ""}), bogen(key(), **free(), abschluss="01.01.2020")]
    twice = key()
    rows += [bogen(twice, **free()), bogen(twice, **free())]
    return rows


def leaks(nest: Nest, texts: dict[str, bytes]) -> list[str]:
    wrong = []
    for name, content in texts.items():
        low = content.lower()
        for encoding in ("utf-8", "utf-16-le"):
            wrong += [f"{name}: {word}" for word in nest.words if word.encode(encoding) in low]
    return wrong


def outputs(krm: str, folder: Path) -> dict[str, bytes]:
    texts: dict[str, bytes] = {}
    for arguments in (
        ("check",), ("check", "--format", "json"), ("check", "--format", "gitlab"), ("check", "--strict"), ("build", "--output", "site"),
        ("build", "--output", "site", "--verbose", "--rejects", "rejects.csv"), ("dump", "figures"), ("verify", "--output", "site"),
    ):
        done = run(krm, *arguments, folder=folder)
        texts[" ".join(arguments)] = (done.stdout + done.stderr).encode()
    for path in sorted((folder / "site").rglob("*")):
        texts[str(path.relative_to(folder))] = str(path).encode() + (path.read_bytes() if path.is_file() else b"")
    return texts


def canaries(krm: str, folder: Path) -> list[str]:
    nest = Nest()
    rows = everywhere(nest)
    columns = COLUMNS + UNKNOWN
    text = table(rows, columns)
    more = ";".join(bogen(nest.word("K-")).get(column, "") for column in columns) + f";{nest.word()}\r\n"
    header = text.replace("\r\n", f";{nest.word()}\r\n", 1)
    behind = table([bogen(nest.word("K-"))]) + f'{nest.word("K-")};05.10.2026;"{nest.word()}"{nest.word()};lob;501;sach.kdu\r\n'
    no_text = table([bogen("K-1", bemerkung="äöüß")]).encode() + f"{nest.word('K-')};05.10.2026;brief;lob;501;sach.kdu;{nest.word()}".encode() + b"\xff\r\n"
    write(folder / "data", {
        "krm.yml": CONFIG, "erhebungsboegen/a.csv": header + more, "erhebungsboegen/c.csv": behind,
        "erhebungsboegen/d.csv": no_text, "erhebungsboegen/e.csv": b"\xff\xfe" + table(everywhere(nest), columns).encode("utf-16-le"),
        "eingangsliste/r.csv": table([entry(nest.word("K-")), entry(nest.word("K-"), team=nest.word()), entry(nest.word("K-"), eingang=nest.word())], REGISTER),
        "massnahmen.csv": table([measure("M-1"), measure("M-2", status=nest.word()), measure("M-3", team=nest.word()),
                                 measure("M-4", beschlossen=nest.word()), measure("/" + nest.word())], MEASURES),
    })
    texts = outputs(krm, folder)
    wrong = leaks(nest, texts)
    # A search that finds nothing because nothing was made proves nothing.
    if len(nest.words) < 250 or len(texts) < 15 or not (folder / "site/intern/index.html").exists():
        wrong.append(f"{len(nest.words)} canaries, {len(texts)} outputs: too few")
    rejects = b"".join(path.read_bytes() for path in folder.glob("rejects*.csv"))
    if not leaks(nest, {"rejects": rejects}):
        wrong.append("the canaries are not found where they must be")
    shown = run(krm, "check", "--show-values", folder=folder)
    if not leaks(nest, {"shown": shown.stderr.encode()}):
        wrong.append("--show-values shows nothing")
    return wrong


def headers(krm: str, folder: Path) -> list[str]:
    """Headers that are no headers: a file without one shows its first row to nobody."""
    nest = Nest()
    lines = [table(GOOD).split("\r\n", 1)[1].replace("K-", nest.word()), f"{nest.word()};{nest.word()}\r\n", f'"{nest.word()}\r\n{nest.word()}',
             table([bogen(nest.word("K-"))]) + f'{nest.word("K-")};05.10.2026;brief;lob;501;sach.kdu;"{nest.word()}\r\n{nest.word()};05.10.2026;brief\r\n',
             f"vorgangsnummer;{nest.word()};eingang\r\n{nest.word()};{nest.word()}\r\n", f"{nest.word()}\r\n" * 3]
    write(folder / "data", {"erhebungsboegen/a.csv": lines[0]} | {f"erhebungsboegen/{index}.csv": line for index, line in enumerate(lines)})
    return leaks(nest, {name: text for name, text in outputs(krm, folder).items() if not name.startswith("site")})


ALL = {"canaries": canaries, "canaries-in-headers": headers}
