#!/usr/bin/env python3
"""Writes the files of templates/ and starter/ and docs/Handbuch.md as Swift text into Sources/Assets.

Usage: embed-assets.py [--check]   (--check changes nothing and exits 1 when a file is not current)
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ASSETS = ROOT / "Sources" / "Assets"
HEAD = """\
// swift-format-ignore-file
// Made by scripts/embed-assets.py from templates/ and starter/; do not edit.

/// The files of `templates/` as they were when the program was built.
enum BuiltIn {
    /// Sorted by name.
    static let files: [(name: String, text: String)] = [
"""
HANDBOOK_HEAD = """\
// swift-format-ignore-file
// Made by scripts/embed-assets.py from docs/Handbuch.md; do not edit.

/// The handbook as it was when the program was built.
enum BuiltInHandbuch {
    static let text = """
# Where docs/Handbuch.md shows pages of a site: the demo's, which lie beside it.
DEMO = "../site/intern/"


def literal(name: str, text: str) -> str:
    """A raw string literal that is exactly `text`."""
    if "\r" in text or not text.endswith("\n"):
        sys.exit(f"{name}: expected lines that end in LF")
    hashes = "#"
    # More hashes than any that could close the literal or begin an escape in it.
    while re.search(r'("""|\\)' + hashes, text):
        hashes += "#"
    return f'{hashes}"""\n{text}\n"""{hashes}'


MIDDLE = """\
    ]

    /// The files of `starter/`, which `krm init` begins a project with; sorted by path.
    static let starter: [(name: String, text: String)] = [
"""


def entries(folder: pathlib.Path, files: list[pathlib.Path]) -> str:
    """The files, sorted by their path in the folder, as elements of a Swift array."""
    texts = sorted(
        ((file.relative_to(folder).as_posix(), file.read_text(encoding="utf-8")) for file in files),
        key=lambda entry: entry[0].encode(),
    )
    return "".join(f'(name: "{name}", text: {literal(name, text)}),\n' for name, text in texts)


def built_in() -> str:
    templates = ROOT / "templates"
    starter = ROOT / "starter"
    return (
        HEAD
        + entries(templates, [*templates.glob("*.mustache"), templates / "krm.css"])
        + MIDDLE
        + entries(starter, [file for file in starter.rglob("*") if file.is_file()])
        + "    ]\n}\n"
    )


def for_the_site(text: str) -> str:
    """The handbook as one of the site's pages: the heading is the template's, and a document that the site lacks is its name."""
    title, _, body = text.partition("\n\n")
    if not title.startswith("# ") or "\n" in title:
        sys.exit("Handbuch.md: expected a heading of level 1, then an empty line")

    def link(match: re.Match[str]) -> str:
        words, target = match.groups()
        if target.startswith(DEMO):
            return f"[{words}]({target.removeprefix(DEMO)})"
        return match[0] if target.startswith(("#", "https:")) else f"„{words}“"

    return re.sub(r"(?<!!)\[([^]]+)\]\(([^)\s]+)\)", link, body)


def handbook() -> str:
    text = (ROOT / "docs" / "Handbuch.md").read_text(encoding="utf-8")
    return HANDBOOK_HEAD + literal("Handbuch.md", for_the_site(text)) + "\n}\n"


def main() -> None:
    files = {ASSETS / "BuiltIn.swift": built_in(), ASSETS / "BuiltInHandbuch.swift": handbook()}
    stale = [file for file, text in files.items() if not file.exists() or file.read_text(encoding="utf-8") != text]
    if sys.argv[1:] == ["--check"]:
        names = ", ".join(file.name for file in stale)
        sys.exit(f"{names}: not current, run scripts/embed-assets.py" if stale else 0)
    for file in stale:
        file.write_text(files[file], encoding="utf-8")


if __name__ == "__main__":
    main()
