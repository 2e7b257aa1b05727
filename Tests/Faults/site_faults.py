#!/usr/bin/env python3
"""Breaks a publishing program at every step and checks that the published site stays whole.

Usage:
  site_faults.py --old 'PROGRAM ... {output}' --new 'PROGRAM ... {output}' [--each N] [--only NAME]...

Both commands publish to {output}: the first an old site, the second a different new one. For krm, for example:
  --old 'krm build --data a --output {output}' --new 'krm build --data b --output {output}'

Needs strace; the cases with a full, a read-only or a mounted file system also need the right to mount (unshare -m).
After every fault the site must be the old one (exit code 3, a message on stderr) or the new one (exit code 0), and
after a kill one of the two, never a mixture. One more run without faults must then give exactly the new site and
leave nothing beside it. Exit code 0 when all cases hold.
"""

import argparse
import hashlib
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import tempfile
import time

# Calls that change the file system, and the errors that each of them may see in real life.
ERRORS = {
    "write": ["ENOSPC", "EDQUOT", "EIO", "EFBIG", "EINTR"],
    "openat": ["EACCES", "EROFS", "EMFILE", "ENOSPC", "EINTR"],
    "mkdirat": ["ENOSPC", "EACCES", "EROFS", "EDQUOT", "EMLINK"],
    "linkat": ["EPERM", "EMLINK", "EXDEV", "ENOSPC"],
    "fchmod": ["EPERM", "EROFS"],
    "fsync": ["EIO", "ENOSPC", "EINVAL"],
    "syncfs": ["EIO", "ENOSPC", "EDQUOT"],
    "renameat2": ["EINVAL", "ENOSYS", "EXDEV", "EBUSY", "EACCES", "EIO"],
    "renameat": ["EACCES", "EIO"],
    "unlinkat": ["EACCES", "EBUSY", "EIO"],
    "flock": ["ENOLCK", "EINTR", "EAGAIN"],
    "close": ["EIO", "EDQUOT"],
    "read": ["EIO", "EINTR"],
}
LEFT = re.compile(r"^\..*\.krm-")


def tree(path):
    """Every entry below a folder with its kind, mode and content, as one hash; None when there is no such folder."""
    if not os.path.isdir(path) or os.path.islink(path):
        return None
    total = hashlib.sha256()
    for root, folders, files in os.walk(path):
        folders.sort()
        for name in sorted(files) + folders:
            full = os.path.join(root, name)
            status = os.lstat(full)
            total.update(f"{os.path.relpath(full, path)}\0{stat.filemode(status.st_mode)}\0".encode())
            if stat.S_ISREG(status.st_mode):
                with open(full, "rb") as file:
                    total.update(hashlib.sha256(file.read()).digest())
    return total.hexdigest()


class Bench:
    """One working folder with the site of the case, and the two references."""

    def __init__(self, work, arguments):
        self.work = work
        self.arguments = arguments
        self.place = os.path.join(work, "place")
        self.site = os.path.join(self.place, "site")
        self.failures = []
        self.cases = 0
        self.environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
        self.old = self.reference("old", arguments.old)
        self.new = self.reference("new", arguments.new)
        if self.old == self.new:
            sys.exit("old and new site are equal: the test would prove nothing")

    def reference(self, name, command):
        folder = os.path.join(self.work, name)
        os.mkdir(folder)
        subprocess.run(self.line(command, folder + "/site"), check=True, env=self.environment, stdout=subprocess.DEVNULL)
        return tree(folder + "/site")

    def line(self, command, output):
        return [word.replace("{output}", output) for word in shlex.split(command)]

    def reset(self, with_site=True):
        shutil.rmtree(self.place, ignore_errors=True)
        os.mkdir(self.place)
        if with_site:
            shutil.copytree(os.path.join(self.work, "old", "site"), self.site, symlinks=True)

    def run(self, prefix, command=None):
        command = self.line(command or self.arguments.new, self.site)
        done = subprocess.run(prefix + command, env=self.environment, capture_output=True, timeout=120, check=False)
        return done.returncode, done.stderr.decode(errors="replace")

    def left(self):
        return sorted(name for name in os.listdir(self.place) if LEFT.match(name))

    def fail(self, name, text):
        self.failures.append(f"{name}: {text}")
        print(f"FAIL {name}: {text}", flush=True)

    def judge(self, name, code, message, killed, before, clean=False):
        """`before` is what the site was: the old hash, or None for no site."""
        self.cases += 1
        now = tree(self.site)
        if killed:
            between = now is None and before is not None and os.path.isdir(os.path.join(self.place, ".site.krm-alt"))
            if now not in (before, self.new) and not (between and "two-steps" in name):
                self.fail(name, "the site is neither the old nor the new one")
        elif code == 0:
            if now != self.new:
                self.fail(name, "exit code 0, but the site is not the new one")
        else:
            if now != before:
                self.fail(name, f"exit code {code}, but the site is not the old one")
            if code != 3:
                self.fail(name, f"exit code {code} instead of 3: {message.strip()[-200:]}")
            if not message.strip():
                self.fail(name, "no message")
            if clean and self.left():
                self.fail(name, f"left behind {self.left()}")
        code, message = self.run([])
        if code != 0 or tree(self.site) != self.new:
            self.fail(name, f"the next build does not give the new site (exit code {code}) {message.strip()[-200:]}")
        if self.left():
            self.fail(name, f"the next build leaves {self.left()}")

    def calls(self, inject=()):
        """How often each call happens in one run from the old site."""
        self.reset()
        log = os.path.join(self.work, "calls")
        prefix = ["strace", "-f", "-qq", "-o", log, "-e", "trace=" + ",".join(ERRORS)]
        for rule in inject:
            prefix += ["-e", rule]
        code, message = self.run(prefix)
        if code != 0:
            sys.exit(f"the run under strace fails: {message}")
        counts = dict.fromkeys(ERRORS, 0)
        with open(log, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                found = re.match(r"(?:\d+ +)?(\w+)\(", line)
                if found and found.group(1) in counts:
                    counts[found.group(1)] += 1
        return counts

    def strace(self, *rules):
        prefix = ["strace", "-f", "-qq", "-o", "/dev/null"]
        for rule in rules:
            prefix += ["-e", "inject=" + rule]
        return prefix


def steps(count, each):
    """At most `each` numbers from 1 to count: the first, the last, and evenly between them."""
    if count <= each:
        return range(1, count + 1)
    return sorted({1 + round(index * (count - 1) / (each - 1)) for index in range(each)})


def errors(bench):
    """One call fails once: the old site stays, or the program copes and the new one is there."""
    counts = bench.calls()
    print("calls of one run:", " ".join(f"{call}={count}" for call, count in counts.items()), flush=True)
    for call, codes in ERRORS.items():
        for number in steps(counts[call], bench.arguments.each):
            code = codes[number % len(codes)] if counts[call] >= len(codes) else None
            for error in [code] if code else codes:
                bench.reset()
                result, message = bench.run(bench.strace(f"{call}:error={error}:when={number}"))
                if (result in (64, 127) or "shared libraries" in message) and tree(bench.site) == bench.old:
                    continue  # hit the dynamic loader, or the runtime reading the arguments, before the program began
                bench.judge(f"{call} {number} {error}", result, message, False, bench.old)


def always(bench):
    """A call fails every time from some step on, as a full disk does."""
    counts = bench.calls()
    for call, error in [("mkdirat", "ENOSPC"), ("linkat", "EMLINK"), ("syncfs", "EIO"), ("fsync", "EIO")]:
        for number in steps(counts[call], 3):
            bench.reset()
            result, message = bench.run(bench.strace(f"{call}:error={error}:when={number}+"))
            bench.judge(f"{call} {number}+ {error}", result, message, False, bench.old, clean=True)


def kills(bench):
    """The program is killed at a call."""
    counts = bench.calls()
    for call, count in counts.items():
        for number in steps(count, bench.arguments.each):
            bench.reset()
            result, message = bench.run(bench.strace(f"{call}:signal=KILL:when={number}"))
            bench.judge(f"kill {call} {number}", result, message, True, bench.old)
    for number in steps(counts["mkdirat"], 5):
        bench.reset(with_site=False)
        result, message = bench.run(bench.strace(f"mkdirat:signal=KILL:when={number}"))
        bench.judge(f"kill first build mkdirat {number}", result, message, True, None)


def two_steps(bench):
    """A file system without exchange: two renames, each of them failing or killed."""
    plain = "renameat2:error=EINVAL"
    counts = bench.calls(["inject=" + plain])
    bench.reset()
    result, message = bench.run(bench.strace(plain))
    bench.judge("two-steps", result, message, False, bench.old)
    for number in range(1, counts["renameat"] + 1):
        for effect in ["error=EIO", "error=EACCES", "signal=KILL"]:
            bench.reset()
            result, message = bench.run(bench.strace(plain, f"renameat:{effect}:when={number}"))
            bench.judge(f"two-steps renameat {number} {effect}", result, message, "KILL" in effect, bench.old)
    for number in range(1, counts["fsync"] + 1):
        bench.reset()
        result, message = bench.run(bench.strace(plain, f"fsync:error=EIO:when={number}"))
        bench.judge(f"two-steps fsync {number} EIO", result, message, False, bench.old)


def mounts(bench):
    """Real file systems: full, out of inodes, read-only, and the output itself a mount point."""
    if subprocess.run(["unshare", "-m", "true"], check=False, capture_output=True).returncode != 0:
        print("SKIP mounts: not permitted here")
        return
    old = os.path.join(bench.work, "old", "site")
    command = shlex.join(bench.line(bench.arguments.new, bench.place + "/site"))
    size = sum(os.path.getsize(os.path.join(root, name)) for root, _, names in os.walk(old) for name in names)
    entries = sum(len(folders) + len(names) for _, folders, names in os.walk(old))
    pages = sum((os.path.getsize(os.path.join(root, name)) + 4095) // 4096 for root, _, names in os.walk(old) for name in names)
    cases = {f"tmpfs full, room for {extra} pages more": f"size={(pages + extra) * 4096}" for extra in [0, 1, 5, 12, 20]}
    cases |= {f"tmpfs with {extra} more inodes": f"nr_inodes={entries + 2 + extra}" for extra in [1, 2, 3, 7, 12]}
    for name, options in cases.items():
        script = f"mount -t tmpfs -o {options} tmpfs {bench.place} && cp -a {old} {bench.place}/site || exit 99\n"
        mounted(bench, name, script, command, size)
    script = f"mount -t tmpfs tmpfs {bench.place} && cp -a {old} {bench.place}/site && mount -o remount,ro {bench.place} || exit 99\n"
    mounted(bench, "read-only", script, command, size)
    script = f"mkdir {bench.place}/site && mount -t tmpfs tmpfs {bench.place}/site && cp -a {old}/. {bench.place}/site || exit 99\n"
    mounted(bench, "output is a mount point", script, command, size)
    script = f"cp -a {old} {bench.place}/site && mkdir {bench.work}/inner && cp -a {bench.place}/site/. {bench.work}/inner && "
    script += f"sub=$(ls {bench.place}/site | head -n 1) && mount --bind {bench.work}/inner/$sub {bench.place}/site/$sub || exit 99\n"
    mounted(bench, "a folder of the output is a mount point", script, command, size)


def mounted(bench, name, script, command, size):
    """Runs in a mount namespace of its own; copies the result out before it vanishes."""
    bench.cases += 1
    bench.reset(with_site=False)
    copy = os.path.join(bench.work, "copy")
    shutil.rmtree(copy, ignore_errors=True)
    script += f"{command}\ncode=$?\nls -A {bench.place} > {bench.work}/names\ncp -a {bench.place}/site {copy}\nexit $code\n"
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", script], env=bench.environment, capture_output=True, timeout=120, check=False)
    message = done.stderr.decode(errors="replace")
    if done.returncode == 99:
        print(f"SKIP {name}: {message.strip()}")
        return
    with open(os.path.join(bench.work, "names"), encoding="utf-8") as file:
        left = [line.strip() for line in file if LEFT.match(line)]
    if tree(copy) != bench.old:
        bench.fail(name, f"the site of {size} bytes is not the old one")
    if done.returncode != 3 or "Fehler [" not in message:
        bench.fail(name, f"exit code {done.returncode}: {message.strip()}")
    if left:
        bench.fail(name, f"left behind {left}")


GROUPS = {"errors": errors, "always": always, "kills": kills, "two-steps": two_steps, "mounts": mounts}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--old", required=True)
    parser.add_argument("--new", required=True)
    parser.add_argument("--each", type=int, default=12, help="at most so many steps of each call")
    parser.add_argument("--only", action="append", choices=sorted(GROUPS))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="site-faults-") as work:
        bench = Bench(work, arguments)
        for name, group in GROUPS.items():
            if not arguments.only or name in arguments.only:
                before, started = bench.cases, time.monotonic()
                group(bench)
                print(f"site-{name}: {bench.cases - before} runs, {time.monotonic() - started:.1f} s", flush=True)
        print(f"{bench.cases} cases, {len(bench.failures)} failures")
        return 1 if bench.failures else 0


if __name__ == "__main__":
    sys.exit(main())
