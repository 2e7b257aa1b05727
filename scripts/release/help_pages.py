"""Reads what `krm … --help` prints back into commands, options and examples; man pages and completion are made from it.

The help is the only description of the commands; it is read as users see it, so nothing else can be said elsewhere.
"""
import dataclasses
import re
import subprocess


@dataclasses.dataclass(frozen=True)
class Entry:
    """One line of a table: `--data ORDNER` or `build`, and what is said of it."""

    name: str
    text: str

    @property
    def spellings(self) -> list[str]:
        """`-h` and `--help` of `-h, --help`; empty where it is no option."""
        return re.findall(r"(?:^|(?<=, ))--?[a-z-]+", self.name)

    @property
    def value(self) -> str | None:
        """The placeholder of an option's value."""
        last = self.name.split(" ")[-1]
        return last if self.spellings and last.isupper() else None

    @property
    def repeats(self) -> bool:
        return "Mehrfach möglich." in self.text

    @property
    def choices(self) -> list[str]:
        """The words that the text lists as allowed: `text, json oder gitlab`."""
        if self.value in (None, "ORDNER", "DATEI"):
            return []
        word = r"[a-z][a-z0-9-]*"
        found = re.search(rf"(?:^|: )((?:{word}, )*{word} oder {word})(?=[.; ])", self.text)
        return re.split(", | oder ", found.group(1)) if found else []


@dataclasses.dataclass(frozen=True)
class Example:
    command: str
    text: str


@dataclasses.dataclass
class Help:
    """One command: `words` are those behind `krm`."""

    words: list[str]
    text: str
    abstract: str = ""
    usage: str = ""
    tables: dict[str, list[Entry]] = dataclasses.field(default_factory=dict)
    paragraphs: list[str] = dataclasses.field(default_factory=list)
    examples: list[Example] = dataclasses.field(default_factory=list)

    @property
    def name(self) -> str:
        return " ".join(["krm", *self.words])

    @property
    def page(self) -> str:
        return "-".join(["krm", *self.words])

    @property
    def commands(self) -> list[Entry]:
        return self.tables.get("Befehle", [])

    @property
    def options(self) -> list[Entry]:
        return self.tables.get("Optionen", [])

    @property
    def positionals(self) -> list[Entry]:
        return self.tables.get("Angaben", [])


def joined(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines)


def table(lines: list[str]) -> list[Entry]:
    entries: list[tuple[str, list[str]]] = []
    for line in lines:
        row = re.fullmatch(r"  (\S.*?) {2,}(\S.*)", line)
        if row:
            entries.append((row.group(1), [row.group(2)]))
        elif line.startswith("   ") and entries:
            entries[-1][1].append(line)
        else:
            raise SystemExit(f"unexpected line in a table of the help: {line}")
    return [Entry(name, joined(text)) for name, text in entries]


def examples(lines: list[str]) -> list[Example]:
    """A command after two blanks, the rest of a long one after four, what it does after six."""
    found: list[tuple[list[str], list[str]]] = []
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if indent == 2:
            found.append(([line], []))
        elif indent in (4, 6) and found:
            found[-1][0 if indent == 4 else 1].append(line)
        else:
            raise SystemExit(f"unexpected line in an example of the help: {line}")
    return [Example(joined(command), joined(text)) for command, text in found]


def parse(words: list[str], text: str) -> Help:
    page = Help(words, text)
    head, *blocks = [block.split("\n") for block in text.rstrip("\n").split("\n\n")]
    name, _, page.abstract = joined(head).partition(" – ")
    if name != page.name or not page.abstract:
        raise SystemExit(f"unexpected head of the help of {page.name}")
    for block in blocks:
        heading = re.fullmatch(r"([A-ZÄÖÜ]\w+):", block[0])
        if block[0].startswith("Aufruf: "):
            page.usage = joined(block).removeprefix("Aufruf: ")
        elif heading and heading.group(1) in ("Beispiel", "Beispiele"):
            page.examples += examples(block[1:])
        elif heading:
            page.tables[heading.group(1)] = table(block[1:])
        elif not block[0].startswith("Hilfe zu einem Befehl:"):
            page.paragraphs.append(joined(block))
    return page


def read(krm: str, words: list[str] | None = None) -> list[Help]:
    """The help of krm and of each command below it, parents first."""
    words = words or []
    run = subprocess.run([krm, *words, "--help"], capture_output=True, text=True, check=True)
    page = parse(words, run.stdout)
    return [page] + [help for entry in page.commands for help in read(krm, [*words, entry.name])]
