#!/usr/bin/env python3
"""What a site says of changes since an earlier one: small projects built before and after, expectations counted by hand.

    compare_published.py .build/release/krm [CASE...]

Beside each case's own expectations hold: the entries of berichtigungen.json are the differences of the two sites' figures,
worked out here; a report says so at its head where its period has an entry and nowhere else, in Markdown and in HTML; a change
of the config alone is never called berichtigt; the index has its sentence; no page names an option of the program.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from published_cases import BASE, CASES, FIRST, LATE, OLD, SECOND, SEPT, Case, Office, files


class Site:
    def __init__(self, krm: str, folder: Path, name: str, office: Office, published: Site | None = None):
        data = folder / ("data-" + name)
        office.write(data)
        command = [krm, "build", "--quiet", "--data", str(data), "--output", str(folder / name)]
        if published:
            command += ["--published", str(published.root.parent)]
        answer = subprocess.run(command, capture_output=True, text=True, timeout=120)
        if answer.returncode:
            sys.exit(f"{name}: exit {answer.returncode}\n{answer.stderr[:2000]}")
        self.root = folder / name / "intern"
        self.page = self.text("berichtigungen.md")
        self.file = json.loads((self.root / "berichtigungen.json").read_text())

    def text(self, path: str) -> str:
        return (self.root / path).read_text()

    @property
    def periods(self) -> list[str]:
        return sorted(path.name for path in (self.root / "berichte").iterdir())

    def reports(self, period: str) -> list[Path]:
        return sorted((self.root / "berichte" / period).glob("*.md"))

    def figures(self, period: str) -> dict[str, dict]:
        entries = json.loads(self.text(f"berichte/{period}/kennzahlen.json"))["kennzahlen"]
        return {json.dumps([entry.pop("id"), entry.pop("dimension")]): entry for entry in entries}


def differences(old: Site, new: Site) -> set[str]:
    out = set()
    for period in old.periods:
        after = new.figures(period)
        for cell, value in old.figures(period).items():
            if after.get(cell) != value:
                out.add(json.dumps([period, *json.loads(cell), value, after.get(cell)]))
    return out


def common(old: Site | None, new: Site, corrected: tuple[str, ...], recounted: tuple[str, ...]) -> list[str]:
    """What holds for every site; the periods are those whose reports have changed up to now."""
    faults = []
    if old:
        told = {json.dumps([e["zeitraum"], e["id"], e["dimension"], e["bisher"], e["jetzt"]]) for e in new.file["eintraege"]}
        if missing := differences(old, new) - told:
            faults.append(f"not told: {sorted(missing)[:3]}")
        for entry in new.file["eintraege"]:
            if not entry["ursachen"]:
                faults.append(f"no cause: {entry}")
    for period in new.periods:
        for path in new.reports(period):
            head = path.read_text().split("\n## ")[0]
            html = path.with_suffix(".html").read_text()
            for words, periods in (("**berichtigt:**", corrected), ("**geänderte Zählweise:**", recounted)):
                if (words in head) != (period in periods):
                    faults.append(f"{period}/{path.name}: {words} {'missing' if period in periods else 'for nothing'}: {head}")
                if (f"<strong>{words.strip('*')}</strong>" in html) != (period in periods):
                    faults.append(f"{period}/{path.name}: HTML differs at its head")
            if period in (*corrected, *recounted) and 'href="../../berichtigungen.html">' not in html:
                faults.append(f"{period}/{path.name}: no link")
            if period not in corrected and "berichtigt" in path.read_text():
                faults.append(f"{period}/{path.name}: called berichtigt")
    says = "geändert. Siehe [Berichtigungen](berichtigungen.md)" in new.text("index.md").split("\n## ")[0]
    isOnlyTargets = "sind Zielwerte geändert. Siehe" in new.text("index.md")
    if says != bool(corrected or recounted or isOnlyTargets):
        faults.append("the index says it wrongly")
    for path in new.root.glob("*.md"):
        if re.search(r"--[a-z]", path.read_text()) and path.name == "berichtigungen.md":
            faults.append(f"{path.name} names an option")
    return faults


def expected(case: Case, site: Site) -> list[str]:
    faults = []
    for line in case.lines:
        if line.replace("§", "\u00a0") not in site.page:
            faults.append(f"the page lacks {line!r}")
    for text in case.absent:
        if text in site.page.split("## Wie verglichen wird")[0]:
            faults.append(f"the page has {text!r}")
    for name, texts in case.marks.items():
        # Of a link the word alone.
        report = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", site.text(f"berichte/2026-09/{name}.md"))
        faults += [f"{name} lacks {text!r}" for text in texts if text.replace("§", "\u00a0") not in report]
    return faults


def history(krm: str, folder: Path) -> list[str]:
    """What one comparison found is carried over, and the reports keep their mark."""
    first = Site(krm, folder, "erste", BASE)
    second = Site(krm, folder, "zweite", files(a=[OLD, FIRST, SECOND], b=[LATE]), first)
    third = Site(krm, folder, "dritte", files(a=[OLD, FIRST, SECOND], b=[LATE]), second)
    faults = common(None, third, SEPT, ())
    if third.file["eintraege"] != second.file["eintraege"] or third.file["anlaesse"] != second.file["anlaesse"]:
        faults.append("entries are lost")
    wanted = "| 31.10.2026 | b.csv (neu) | September 2026 | 1 Reaktion nachgereicht oder geändert | Eingang 2\u00a0→\u00a03; "
    for text in ("## Früher berichtigt", wanted, "hat sich keine veröffentlichte Zahl geändert"):
        if text not in third.page:
            faults.append(f"the third page lacks {text!r}")
    fourth = Site(krm, folder, "vierte", BASE, third)
    return faults + undone(third, fourth)


def undone(third: Site, fourth: Site) -> list[str]:
    """A figure that is again what it was when published bears no mark."""
    faults = []
    for path in fourth.reports("2026-09"):
        if "(berichtigt)" in path.read_text() or "**berichtigt:**" in path.read_text():
            faults.append(f"{path.name} is marked though it reads as first published")
    if not differences(third, fourth) or "| geänderte Eingaben | September 2026 |" not in fourth.page:
        faults.append("the fourth page does not tell what was taken back")
    return faults


def replace_digest(manifest: Path, old: bytes, new: bytes) -> None:
    """Has the manifest and the marker vouch for other bytes of one file."""
    before = manifest.read_bytes()
    entries = [f'"sha256": "{hashlib.sha256(data).hexdigest()}", "bytes": {len(data)}' for data in (old, new)]
    manifest.write_text(before.decode().replace(*entries))
    marker = manifest.parent.parent / ".krm"
    marker.write_text(marker.read_text().replace(*(hashlib.sha256(data).hexdigest() for data in (before, manifest.read_bytes()))))


def old_file(krm: str, folder: Path) -> list[str]:
    """A berichtigungen.json of an earlier version: causes by other names, no list of files."""
    first = Site(krm, folder, "erste", BASE)
    second = Site(krm, folder, "zweite", files(a=[OLD, FIRST, SECOND, LATE]), first)
    path = second.root / "berichtigungen.json"
    text = re.sub(r',"anlaesse":\[.*?\n\]', "", path.read_text(), flags=re.S).replace('"eingaben"', '"nachmeldung","korrektur"')
    text = re.sub(r',"(?:lesart|ziele)":"[0-9a-f]*"', "", text)
    if text == path.read_text() or "anlaesse" in text:
        return ["the file could not be made old"]
    old = path.read_bytes()
    path.write_text(text)
    replace_digest(second.root / "manifest.json", old, path.read_bytes())
    third = Site(krm, folder, "dritte", files(a=[OLD, FIRST, SECOND, LATE]), second)
    wanted = "| 31.10.2026 | geänderte Eingaben | September 2026 |  | "
    return common(None, third, SEPT, ()) + ([] if wanted in third.page else [f"the page lacks {wanted!r}"])


def alone(krm: str, folder: Path) -> list[str]:
    site = Site(krm, folder, "allein", BASE)
    faults = common(None, site, (), ())
    if "mit keiner früheren verglichen" not in site.page or site.file["vergleich"] is not None:
        faults.append("the page does not say that nothing was compared")
    return faults


def compared(krm: str, folder: Path, case: Case) -> list[str]:
    old = Site(krm, folder, "alt", case.before)
    new = Site(krm, folder, "neu", case.after, old)
    return common(old, new, case.corrected, case.recounted) + expected(case, new)


def main() -> None:
    krm, wanted = sys.argv[1], sys.argv[2:]
    checks = {name: lambda krm, folder, case=case: compared(krm, folder, case) for name, case in CASES.items()}
    checks |= {"history": history, "file of an earlier version": old_file, "without a comparison": alone}
    failed = 0
    for name, check in checks.items():
        if wanted and name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            faults = check(krm, Path(folder))
        failed += bool(faults)
        print(f"{name}: {'FAILED' if faults else 'ok'}", *faults, sep="\n  ")
    print(f"{len(checks)} cases, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
