"""A fresh Debian 12 in a folder: packages come from where this machine's come from, and nothing of this machine is in it."""
import pathlib
import subprocess
import time

WEEK = 7 * 24 * 3600


def base(cache: pathlib.Path) -> pathlib.Path:
    """The archive of a minimal Debian 12 with man and bash's completion; made anew when it is older than a week."""
    if not cache.exists() or time.time() - cache.stat().st_mtime > WEEK:
        cache.parent.mkdir(parents=True, exist_ok=True)
        sources = "/etc/apt/sources.list.d/debian.sources"
        source = [sources] if pathlib.Path(sources).exists() else []
        command = ["mmdebstrap", "--variant=minbase", "--include=man-db,bash-completion", "bookworm", cache, *source]
        subprocess.run(command, check=True)
    return cache


class Chroot:
    """Its mounts live in a namespace of their own, so none is left behind."""

    def __init__(self, archive: pathlib.Path, root: pathlib.Path):
        self.root = root
        root.mkdir()
        subprocess.run(["tar", "-xf", archive, "-C", root, "--exclude=./dev/*"], check=True)

    def command(self, text: str, network: bool = False, user: int = 0) -> list[str]:
        """What runs this line of shell in it; without network unless asked for."""
        mounts = f"mount --bind /dev {self.root}/dev && mount -t proc proc {self.root}/proc"
        clean = "/usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=xterm LC_ALL=C.UTF-8"
        inside = f"exec chroot {f'--userspec={user}:{user}' if user else ''} {self.root} {clean} sh -c \"$1\""
        spaces = ["--mount", "--pid", "--fork", *([] if network else ["--net"])]
        return ["unshare", *spaces, "sh", "-c", f"{mounts} && {inside}", "sh", text]

    def run(self, text: str, network: bool = False, user: int = 0, code: int = 0) -> str:
        """Its standard output; anything but the expected exit code is a failure."""
        run = subprocess.run(self.command(text, network, user), capture_output=True, text=True)
        assert run.returncode == code, f"{text}: {run.returncode}\n{run.stdout}\n{run.stderr}"
        return run.stdout

    def files(self) -> set[str]:
        """All that is in it, but for what packages' tools note down for themselves."""
        own = ("/var/lib/dpkg/", "/var/lib/apt/", "/var/cache/", "/var/log/", "/tmp/", "/proc/", "/dev/", "/run/")
        found = {f"/{path.relative_to(self.root)}" for path in self.root.rglob("*")}
        return {path for path in found if not path.startswith(own)}
