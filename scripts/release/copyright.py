#!/usr/bin/env python3
"""Prints the file `copyright` of the package: our licence, that of each Swift package, and those of Swift's runtime.

Usage: copyright.py SCRATCH
"""
import pathlib
import sys

import swift_packages

RULE = "\n" + "-" * 72 + "\n\n"


def entry(package: swift_packages.SwiftPackage) -> str:
    head = f"{package.name} {package.version}, {package.url}\n\n"
    if not package.licence_id.startswith("Apache"):
        return head + package.licence.strip() + "\n"
    exception = package.licence.partition("## Runtime Library Exception")[2]
    text = "Licensed under the Apache License, Version 2.0"
    if exception:
        text += ", with the Runtime Library Exception that stands below under Swift"
    copyright = "Copyright (c) its authors, as its source names them\n"
    return head + copyright + text + ".\n\nOn Debian systems the licence is in /usr/share/common-licenses/Apache-2.0.\n"


def main() -> None:
    packages, _ = swift_packages.read(pathlib.Path(sys.argv[1]))
    folder = swift_packages.ROOT / "packaging"
    licence = (swift_packages.ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    head = (folder / "copyright.in").read_text(encoding="utf-8").replace("@LICENSE@", licence)
    runtime = (folder / "copyright-runtime.in").read_text(encoding="utf-8")
    sys.stdout.write(RULE.join([head, *(entry(package) for package in packages), runtime]))


main()
