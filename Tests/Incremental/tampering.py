"""What may happen to a published folder between two builds. Each changes the folder and says what it did.

The worst of them leave size and time of change as they were, or put a manifest in order behind a changed page.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

Tampering = Callable[[random.Random, Path], str]
TAMPERINGS: dict[str, Tampering] = {}


def tampering(function: Tampering) -> Tampering:
    TAMPERINGS[function.__name__.replace("_", " ")] = function
    return function


def a_file(rng: random.Random, site: Path, pattern: str = "*") -> Path:
    files = sorted(path for path in site.rglob(pattern) if path.is_file() and not path.is_symlink() and path.name != ".krm")
    return rng.choice(files)


def a_folder_of_a_period(rng: random.Random, site: Path) -> Path | None:
    folders = sorted(path for path in site.rglob("berichte/*") if path.is_dir())
    return rng.choice(folders) if folders else None


def altered(content: bytes) -> bytes:
    """Of the same length, and different."""
    place = len(content) // 2
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def write_in_place(path: Path, content: bytes, *, like: os.stat_result | None = None) -> None:
    path.write_bytes(content)
    if like:
        os.utime(path, ns=(like.st_atime_ns, like.st_mtime_ns))


@tampering
def page_changed(rng, site):
    path = a_file(rng, site, "*.html")
    write_in_place(path, path.read_bytes().replace(b"</main>", b"<p>falsch</p></main>"))
    return f"{path.name} changed"


@tampering
def byte_changed_and_time_put_back(rng, site):
    path = a_file(rng, site)
    write_in_place(path, altered(path.read_bytes()), like=path.stat())
    return f"a byte of {path.name} changed, size and time as before"


@tampering
def many_changed_and_times_put_back(rng, site):
    paths = {a_file(rng, site, pattern) for pattern in ("*.html", "*.md", "*.svg", "kennzahlen.json", "kennzahlen.csv") for _ in range(4)}
    for path in sorted(paths):
        write_in_place(path, altered(path.read_bytes()), like=path.stat())
    return f"{len(paths)} files changed, sizes and times as before"


@tampering
def replaced_by_another_inode(rng, site):
    path = a_file(rng, site)
    before, other = path.stat(), path.with_name("neu")
    write_in_place(other, altered(path.read_bytes()))
    os.replace(other, path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    return f"{path.name} replaced by a changed copy"


@tampering
def changed_with_its_hash(rng, site):
    """The page is changed, and the manifest is made to agree."""
    manifest = a_file(rng, site, "manifest.json")
    path = a_file(rng, manifest.parent, "*.html")
    old, new = path.read_bytes(), altered(path.read_bytes())
    text = manifest.read_bytes()
    write_in_place(path, new, like=path.stat())
    swapped = text.replace(hashlib.sha256(old).hexdigest().encode(), hashlib.sha256(new).hexdigest().encode())
    write_in_place(manifest, swapped, like=manifest.stat())
    mark = site / ".krm"
    own = mark.read_bytes().replace(hashlib.sha256(text).hexdigest().encode(), hashlib.sha256(swapped).hexdigest().encode())
    write_in_place(mark, own, like=mark.stat())
    return f"{path.name} changed, and its hash in the manifest and the mark with it"


@tampering
def hashes_swapped_in_manifest(rng, site):
    manifest = a_file(rng, site, "manifest.json")
    hashes = [word for word in manifest.read_text(encoding="utf-8").split('"') if len(word) == 64]
    one, other = rng.sample(sorted(set(hashes)), 2)
    text = manifest.read_text(encoding="utf-8").replace(one, "x" * 64).replace(other, one).replace("x" * 64, other)
    write_in_place(manifest, text.encode(), like=manifest.stat())
    return "two hashes of the manifest swapped"


@tampering
def files_swapped(rng, site):
    one, other = a_file(rng, site, "*.html"), a_file(rng, site, "*.html")
    if one == other:
        return "nothing"
    between = one.with_name("zwischen")
    one.rename(between), other.rename(one), between.rename(other)
    return f"{one.name} and {other.name} swapped"


@tampering
def file_deleted(rng, site):
    path = a_file(rng, site)
    path.unlink()
    return f"{path.name} deleted"


@tampering
def folder_emptied(rng, site):
    folder = a_file(rng, site).parent
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != ".krm":
            path.unlink()
    return f"{folder.name} emptied"


@tampering
def folder_deleted(rng, site):
    folder = a_folder_of_a_period(rng, site)
    if not folder:
        return "nothing"
    shutil.rmtree(folder)
    return f"{folder.name} deleted"


@tampering
def extra_file(rng, site):
    path = a_file(rng, site).with_name(rng.choice(["fremd.html", "team-999.html", ".versteckt", "Thumbs.db"]))
    path.write_bytes(b"fremd")
    return f"{path.name} put beside"


@tampering
def extra_folder(rng, site):
    folder = a_file(rng, site).parent / "fremd"
    folder.mkdir(exist_ok=True)
    (folder / "eigen.txt").write_text("eigen")
    return "a folder put beside"


@tampering
def manifest_damaged(rng, site):
    path = a_file(rng, site, "manifest.json")
    content = path.read_bytes()
    write_in_place(path, rng.choice([b"", b"{", content[: len(content) // 2], b"\xff\xfe", b"null\n", content.replace(b'"', b"'")]))
    return "manifest damaged"


@tampering
def manifest_deleted(rng, site):
    path = a_file(rng, site, "manifest.json")
    path.unlink()
    return "manifest deleted"


@tampering
def manifest_of_another_version(rng, site):
    path = a_file(rng, site, "manifest.json")
    said = json.loads(path.read_text(encoding="utf-8"))
    write_in_place(path, path.read_bytes().replace(json.dumps(next(iter(said))).encode(), b'"anders"', 1))
    return "manifest of another form"


@tampering
def mark_damaged(rng, site):
    write_in_place(site / ".krm", rng.choice([b"", b"krm-Ausgabe, Format 1\n", b"irgendwas\n"]))
    return "mark damaged"


@tampering
def time_changed(rng, site):
    path = a_file(rng, site)
    os.utime(path, (rng.randrange(10**9), rng.randrange(2 * 10**9)))
    return f"time of {path.name} changed"


@tampering
def mode_changed(rng, site):
    path = a_file(rng, site)
    path.chmod(rng.choice([0o600, 0o755, 0o666]))
    return f"mode of {path.name} changed"


@tampering
def link_in_place(rng, site):
    path = a_file(rng, site)
    outside = site.parent / f"aussen-{rng.randrange(10**6)}"
    outside.write_bytes(path.read_bytes() if rng.random() < 0.5 else b"fremd")
    path.unlink()
    path.symlink_to(outside)
    return f"{path.name} is a link to a file outside"


@tampering
def link_in_place_of_a_folder(rng, site):
    folder = a_folder_of_a_period(rng, site)
    if not folder:
        return "nothing"
    outside = site.parent / f"aussen-{rng.randrange(10**6)}"
    folder.rename(outside)
    folder.symlink_to(outside)
    return f"{folder.name} is a link to a folder outside"


@tampering
def folder_in_place_of_a_file(rng, site):
    path = a_file(rng, site)
    path.unlink()
    path.mkdir()
    return f"{path.name} is a folder"


@tampering
def pipe_in_place(rng, site):
    path = a_file(rng, site)
    path.unlink()
    os.mkfifo(path)
    return f"{path.name} is a pipe"


@tampering
def linked_twice(rng, site):
    """A second name outside for a file of the site; what is later written there must not reach the site."""
    path = a_file(rng, site, "*.html")
    outside = site.parent / f"aussen-{rng.randrange(10**6)}"
    os.link(path, outside)
    return f"{path.name} has a second name outside"
