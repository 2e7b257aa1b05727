#!/usr/bin/env python3
"""Writes the files of templates/ as Swift text into Sources/Assets/BuiltIn.swift.

Usage: embed-assets.py [--check]   (--check changes nothing and exits 1 when the file is not current)
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources" / "Assets" / "BuiltIn.swift"
HEAD = """\
// swift-format-ignore-file
// Made by scripts/embed-assets.py from templates/; do not edit.

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


def swift() -> str:
    folder = ROOT / "templates"
    files = sorted([*folder.glob("*.mustache"), folder / "krm.css"], key=lambda file: file.name.encode())
    entries = [
        f'(name: "{file.name}", text: {literal(file.name, file.read_text(encoding="utf-8"))}),\n' for file in files
    ]
    return HEAD + "".join(entries) + "    ]\n}\n"


def main() -> None:
    text = swift()
    is_current = TARGET.exists() and TARGET.read_text(encoding="utf-8") == text
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if is_current else f"{TARGET.name} is not current: run scripts/embed-assets.py")
    if not is_current:
        TARGET.write_text(text, encoding="utf-8")


main()
