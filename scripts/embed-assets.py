#!/usr/bin/env python3
"""Writes the files of templates/ and starter/ as Swift text into Sources/Assets/BuiltIn.swift.

Usage: embed-assets.py [--check]   (--check changes nothing and exits 1 when the file is not current)
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources" / "Assets" / "BuiltIn.swift"
HEAD = """\
// swift-format-ignore-file
// Made by scripts/embed-assets.py from templates/ and starter/; do not edit.

/// The files of `templates/` as they were when the program was built.
enum BuiltIn {
    /// Sorted by name.
    static let files: [(name: String, text: String)] = [
"""


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


def swift() -> str:
    templates = ROOT / "templates"
    starter = ROOT / "starter"
    return (
        HEAD
        + entries(templates, [*templates.glob("*.mustache"), templates / "krm.css"])
        + MIDDLE
        + entries(starter, [file for file in starter.rglob("*") if file.is_file()])
        + "    ]\n}\n"
    )


def main() -> None:
    text = swift()
    is_current = TARGET.exists() and TARGET.read_text(encoding="utf-8") == text
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if is_current else f"{TARGET.name} is not current: run scripts/embed-assets.py")
    if not is_current:
        TARGET.write_text(text, encoding="utf-8")


main()
