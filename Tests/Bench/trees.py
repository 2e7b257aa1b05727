"""Folders compared by what they hold, and what happened to their files."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """A file, folder or link: what a reader can tell of it, and what only a rewrite changes."""

    mode: int
    content: bytes
    inode: int
    changed: int

    @property
    def seen(self) -> tuple[int, bytes]:
        return self.mode, self.content

    @property
    def written(self) -> tuple[int, int]:
        return self.inode, self.changed


def tree(folder: Path) -> dict[str, Entry]:
    """Everything below a folder, and the folder itself as "."; links are not followed."""
    found = {}
    for path in [folder, *sorted(folder.rglob("*"))] if folder.exists() else []:
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            content = os.readlink(path).encode()
        else:
            content = path.read_bytes() if stat.S_ISREG(status.st_mode) else b""
        name = str(path.relative_to(folder))
        found[name] = Entry(status.st_mode, content, status.st_ino, status.st_mtime_ns)
    return found


def differences(one: dict[str, Entry], other: dict[str, Entry]) -> list[str]:
    """Names whose kind, permissions or content differ, or that only one has."""
    return sorted(name for name in one.keys() | other.keys() if name not in one or name not in other or one[name].seen != other[name].seen)


def rewritten(before: dict[str, Entry], after: dict[str, Entry]) -> set[str]:
    """Files that are new, or have another inode or time of change than before."""
    files = (name for name, entry in after.items() if stat.S_ISREG(entry.mode))
    return {name for name in files if name not in before or before[name].written != after[name].written}


def altered(before: dict[str, Entry], after: dict[str, Entry]) -> set[str]:
    """Files that are new, or hold something else than before."""
    files = (name for name, entry in after.items() if stat.S_ISREG(entry.mode))
    return {name for name in files if name not in before or before[name].seen != after[name].seen}
