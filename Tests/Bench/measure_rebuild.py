"""A rebuild after one late row: time against a clean build, what is written anew, and whether both are the same."""

from __future__ import annotations

import os
import shutil

from make_rows import late_row
from report import number, ratio
from setting import Setting, exports
from timing import compare, say
from trees import altered, differences, rewritten, tree

ROWS, MOST = 100_000, 0.2


def measure(setting: Setting) -> None:
    data = setting.project(ROWS, "months")
    say(f"\n== rebuild of ten years from {ROWS:,} rows after one late row")
    old = setting.fresh("before")
    setting.build(data, old)
    changed = setting.fresh("changed") / "data"
    shutil.copytree(data, changed)
    with exports(changed)[-1].open("a", encoding="utf-8", newline="") as newest:
        newest.write(late_row())
    # The same folder name each time; what the copy of the old site costs is not counted.
    site = setting.work / "rebuilt" / "site"

    def lay_old_site() -> None:
        setting.fresh(site.parent.name).mkdir()
        shutil.copytree(old, site)
        # A build waits until all is on the disk, also what others have written: the copy shall be there before.
        os.sync()

    def again() -> float:
        lay_old_site()
        return setting.build(changed, site).wall

    clean = setting.work / "clean" / "site"

    def anew() -> float:
        setting.fresh(clean.parent.name).mkdir()
        os.sync()
        return setting.build(changed, clean).wall

    result = compare("rebuild against a clean build", again, anew, setting.pairs, own_name="rebuild", name="clean build")
    report = setting.report
    report.want("Neubau nach einer späten Zeile gegen einen von Grund auf", f"≤ {number(MOST, 1)}", ratio(result.ratio),
                result.ratio.median <= MOST)  # fmt: skip
    different = differences(tree(site), tree(clean))
    say(f"different from the clean build: {len(different)} {different[:5]}")
    report.want("Dateien, die dabei anders sind als von Grund auf", "0", number(len(different)), not different)
    lay_old_site()
    before = tree(site)
    setting.build(changed, site)
    after = tree(site)
    written, needed = rewritten(before, after), altered(before, after)
    wasted = sorted(written - needed)
    say(f"{len(written)} of {len(after)} entries written anew, {len(needed)} hold something new; in vain: {wasted[:5]}")
    # The mark of the output folder is the program's own, no part of the site.
    vain = [name for name in wasted if name != ".krm"]
    report.want("Dateien, die ohne Änderung neu geschrieben werden", "0",
                f"{number(len(vain))} (neu: {number(len(needed))} von {number(len(after))})", not vain)  # fmt: skip
