"""The process itself: arguments, signals, limits, what it says."""

import os
import re
import resource
import shutil
import subprocess

from bench import BAD, ENVIRONMENT, ROWS, Bench


def mounts_allowed() -> bool:
    return os.geteuid() == 0 and subprocess.run(["unshare", "-m", "true"], check=False, capture_output=True).returncode == 0


def without_proc(bench: Bench) -> str | None:
    """Arguments come from main, not from /proc."""
    if not mounts_allowed():
        return "mounting is not permitted here"
    prefix = ["unshare", "-m", "sh", "-c", 'mount -t tmpfs tmpfs /proc && exec "$@"', "sh"]
    run = bench.run("--version", prefix=prefix)
    bench.holds(run.code == 0 and run.out.startswith("krm "), f"--version: {run}")
    bench.expect(bench.run("quatsch", prefix=prefix), 64, "befehl-unbekannt", what="a wrong command")
    bench.export([BAD])
    bench.expect(bench.run("check", prefix=prefix), 1, "wert-unbekannt", what="check of wrong data")
    bench.export(ROWS)
    bench.expect(bench.build(prefix=prefix), 0, what="build")
    return None


def without_threads(bench: Bench) -> None:
    """Where the system gives no threads the work is done by one; and where it gives some, nobody looks at them in /proc."""
    bench.export([*ROWS, *[row.replace("K-", f"Y{number}-") for number in range(3000) for row in ROWS]])
    log = bench.folder / "calls"

    def manifest(*rules: str) -> bytes:
        bench.expect(bench.build("--force", "--jobs", "5", prefix=bench.strace(*rules, log=log)), 0, what=str(rules))
        return (bench.folder / "site/intern/manifest.json").read_bytes()

    with_threads = manifest()
    calls = log.read_text(errors="replace")
    bench.holds("clone3(" in calls, "no thread was begun, so nothing is tried here")
    bench.holds(not re.search(r"timerfd_create|/proc/\d+/", calls), "something watches the threads by /proc")
    bench.holds(manifest("clone3:error=EAGAIN") == with_threads, "without threads the site is another one")
    bench.holds(manifest("clone3:error=EAGAIN:when=3+") == with_threads, "with few threads the site is another one")


def interrupted(bench: Bench) -> None:
    """EINTR, and a short read, at any open, read and write."""
    bench.expect(bench.build(), 0, what="first")
    calls = ["openat", "read", "write", "fsync", "syncfs", "mkdirat", "fchmod", "close", "getdents64"]
    for call in calls:
        for when in ["1..3", "4..40+3", "41..400+17"]:
            run = bench.build("--force", prefix=bench.strace(f"{call}:error=EINTR:when={when}"))
            # The dynamic loader does not try again; that is before the program.
            if "loading shared libraries" in run.err or "ld.so" in run.err or run.code == 127:
                continue
            bench.expect(run, 0, what=f"{call} {when}")
    bench.expect(bench.run("check", prefix=bench.strace("readlink:error=EINTR", "readlinkat:error=EINTR")), 0, what="readlink")


def file_size(bench: Bench) -> None:
    """A limit on file sizes is an error with its reason, not a signal."""
    bench.export([*ROWS, *[BAD.replace("K-9", f"X-{number}") for number in range(2000)]])

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))

    bench.expect(bench.build("--rejects", "weg.csv", preexec_fn=limit), 3, "Dateigröße", what="--rejects")
    bench.export(ROWS)
    bench.expect(bench.build(preexec_fn=limit), 3, "Dateigröße", what="the site")
    bench.holds(not (bench.folder / "site").exists(), "half a site is published")
    bench.expect(bench.run("sample", "--rows", "1000", "--output", "b.csv", preexec_fn=limit), 3, "Dateigröße", what="sample")


def crash(bench: Bench) -> None:
    """A crash prints no memory and leaves no core."""
    bench.export([*ROWS, *[row.replace("K-", f"Y{number}-") for number in range(3000) for row in ROWS]])

    def core() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (1 << 20, 1 << 20))

    environment = {key: value for key, value in ENVIRONMENT.items() if key != "SWIFT_BACKTRACE"}
    for signal in ["SEGV", "ILL", "TRAP", "ABRT", "BUS", "FPE", "QUIT"]:
        run = bench.build(prefix=bench.strace(f"mkdirat:signal={signal}:when=1"), env=environment, preexec_fn=core)
        bench.holds(run.code != 0, f"{signal}: exit code 0")
        for word in ["Thread 0", "rax", "Registers", "Images", "Backtrace", "***"]:
            bench.holds(word not in run.err, f"{signal}: the messages hold {word!r}")
    cores = [path.name for path in bench.folder.iterdir() if path.name.startswith("core")]
    bench.holds(not cores, f"cores: {cores}")
    shutil.rmtree(bench.folder / "site", ignore_errors=True)


def reasons(bench: Bench) -> None:
    """The system's reasons are told in words."""
    bench.expect(bench.build(), 0, what="first")
    for call, when in [("openat", "data/krm.yml"), ("read", "data/erhebungsboegen/2026-10.csv"), ("openat", "data/erhebungsboegen")]:
        for error in ["EINVAL", "EBADF", "ENOLCK", "ENFILE", "ESTALE", "EAGAIN", "EOVERFLOW", "EPROTO", "ENODEV", "EIO", "ENOMEM", "ETXTBSY"]:
            prefix = [*bench.strace(f"{call}:error={error}"), "-P", when]
            run = bench.build(prefix=prefix)
            bench.expect(run, 3, what=f"{call} {when} {error}")
            for word in ["Fehler 1", "Fehler 2", "Fehler 3", "Fehler 7", "Fehler 9", "Lesefehler", "errno"]:
                bench.holds(word not in run.err, f"{call} {error}: a bare number: {run.err.strip()}")


def quiet(bench: Bench) -> None:
    """--quiet leaves errors and warnings, nothing else."""
    bench.write("data/krm.yml", (bench.folder / "data/krm.yml").read_text().replace("stichtag: 2026-10-31\n", ""))
    run = bench.build("--quiet", env={**ENVIRONMENT, "SOURCE_DATE_EPOCH": "1793404800"})
    bench.holds((run.code, run.out, run.err) == (0, "", ""), f"{run}")
    bench.export([*ROWS, BAD])
    run = bench.build("--quiet", "--stichtag", "2026-10-31", "--rejects", "weg.csv")
    lines = [line for line in run.err.splitlines() if ": Fehler [" not in line and "Warnung [" not in line]
    bench.holds(run.code == 0 and run.out == "" and not lines, f"{run}")


CASES = {f"process-{case.__name__.replace('_', '-')}": case for case in [without_proc, without_threads, interrupted, file_size, crash, reasons, quiet]}
