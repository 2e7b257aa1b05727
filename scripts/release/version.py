#!/usr/bin/env python3
"""Prints the version of the package: that of Sources/Commands/Release.swift, which `krm --version` tells.

Between two releases, while CHANGELOG.md has something under "Unreleased", the commit's day and name follow it, so that such a
package is newer than the release before it and older than the next; `dirty` stands for changes that are not committed.
"""
import datetime
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def released() -> str:
    text = (ROOT / "Sources/Commands/Release.swift").read_text(encoding="utf-8")
    found = re.findall(r'version = "(\d+\.\d+\.\d+)"', text)
    if len(found) != 1:
        raise SystemExit("Sources/Commands/Release.swift does not hold one version")
    return found[0]


def newest_changes() -> tuple[str, list[str]]:
    """The first section of CHANGELOG.md: its title and its points."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for section in re.split(r"(?m)^## ", text)[1:]:
        title, _, body = section.partition("\n")
        points = [" ".join(point.split()) for point in re.split(r"(?m)^- ", body)[1:]]
        if points:
            return title.strip(), points
    raise SystemExit("CHANGELOG.md has no section with points")


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def version() -> str:
    number, title = released(), newest_changes()[0]
    dirty = ".dirty" if git("status", "--porcelain") else ""
    if title.split(" ")[0] == number and not dirty:
        return number
    if title.split(" ")[0] not in (number, "Unreleased"):
        raise SystemExit(f"CHANGELOG.md begins with {title}, Release.swift says {number}")
    day = datetime.datetime.fromtimestamp(int(git("log", "-1", "--format=%ct")), datetime.timezone.utc).strftime("%Y%m%d")
    return f"{number}+{day}.g{git('rev-parse', '--short=8', 'HEAD')}{dirty}"


if __name__ == "__main__":
    print(version())
