"""The package in a fresh Debian 12: it installs, works, upgrades and leaves nothing behind; in this order."""
import filecmp
import pathlib
import re
import shutil
import subprocess

import chroot
import pytest
from conftest import ENVIRONMENT, ROOT, SCRIPTS
from terminal import Terminal

OLD = "0.0.9"
PROJECT = "/srv/krm/projekt"
pytestmark = pytest.mark.skipif("not config.getoption('--dist')", reason="needs a release: make release-test")


@pytest.fixture(scope="module")
def package(dist) -> pathlib.Path:
    [file] = dist.glob("*.deb")
    return file


@pytest.fixture(scope="module")
def debian(dist, package, scratch, tmp_path_factory):
    """With the package of an older number beside this one."""
    folder = tmp_path_factory.mktemp("debian")
    system = chroot.Chroot(chroot.base(scratch / "debian-12.tar"), folder / "root")
    command = [SCRIPTS / "package.sh", dist / "krm", next(dist.glob("*.json")), scratch, OLD, folder]
    subprocess.run(command, check=True, env=ENVIRONMENT)
    for file in (package, *folder.glob("*.deb")):
        shutil.copy(file, system.root / "tmp")
    system.run("apt-get update -qq", network=True)
    system.before = system.files()
    yield system


def field(package: pathlib.Path, name: str) -> str:
    return subprocess.run(["dpkg-deb", "-f", package, name], capture_output=True, text=True, check=True).stdout.strip()


def version(package: pathlib.Path) -> str:
    return field(package, "Version")


def test_lintian_finds_nothing(package):
    run = subprocess.run(["lintian", "--fail-on", "error,warning", package], capture_output=True, text=True)
    assert (run.returncode, [line for line in run.stdout.splitlines() if line[:1] in "EW"]) == (0, [])


def test_depends_name_versions(package):
    depends = dict(re.findall(r"(\S+) \((>= [^)]+)\)", field(package, "Depends")))
    assert {"libc6", "libcmark0.30.2", "libssl3"} <= set(depends)
    assert "swift" not in field(package, "Depends")


def test_contents(package):
    shown = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    rights = {line.split()[-1].lstrip("."): line.split()[:2] for line in shown.splitlines()}
    assert {owner for _, owner in rights.values()} == {"root/root"}
    assert {path for path, (mode, _) in rights.items() if mode == "-rwxr-xr-x"} == {"/usr/bin/krm", "/usr/bin/krm-veroeffentlichen"}
    assert {mode for mode, _ in rights.values()} == {"-rwxr-xr-x", "-rw-r--r--", "drwxr-xr-x"}
    # Nothing that starts by itself, nothing outside /usr.
    assert {path.split("/")[1] for path in rights} == {"", "usr"}
    assert not any("/systemd/system/" in path for path in rights)


def test_a_fresh_debian_has_neither_krm_nor_swift(debian):
    debian.run("command -v krm", code=127)
    # A town of that name has its time zone.
    assert not [path for path in debian.before if "swift" in path.lower() and "/zoneinfo/" not in path]


def test_installs(debian):
    debian.run(f"apt-get install -qq -y --no-install-recommends /tmp/krm-bericht_{OLD}_*.deb", network=True)
    assert debian.run("dpkg-query -W -f '${Status} ${Version}' krm-bericht") == f"install ok installed {OLD}"
    assert debian.run("dpkg --verify krm-bericht") == ""
    assert debian.run("krm --version").startswith("krm ")
    assert "not found" not in debian.run("ldd /usr/bin/krm")


def test_builds_the_example_as_a_user_without_network(debian):
    debian.run(f"mkdir -p {PROJECT} && cp -r /usr/share/doc/krm-bericht/examples/projekt/data {PROJECT}")
    debian.run(f"cp -r /usr/share/krm-bericht/templates {PROJECT} && chown -R 1000:1000 {PROJECT}")
    debian.run(f"cd {PROJECT} && krm check && krm build --quiet && krm verify", user=1000)
    assert different(ROOT / "site", debian.root / PROJECT[1:] / "site") == []


def different(one: pathlib.Path, other: pathlib.Path) -> list[str]:
    """Which files are not the same in both folders."""
    names = {str(path.relative_to(top)) for top in (one, other) for path in top.rglob("*") if path.is_file()}
    _, differing, missing = filecmp.cmpfiles(one, other, names, shallow=False)
    return sorted([*differing, *missing])


def test_publishes_to_another_folder(debian):
    debian.run(f"install -d -o 1000 -g 1000 {PROJECT}/ziel")
    build = "krm build --quiet --ausgabe intern --output allein"
    debian.run(f"cd {PROJECT} && {build} && krm-veroeffentlichen --ausgabe intern allein ziel", user=1000)
    shown = debian.run(f"cd {PROJECT} && krm-veroeffentlichen --stand ziel", user=1000).strip()
    debian.run(f"cd {PROJECT} && krm verify --output {shown} && rm -r ziel allein", user=1000)


def test_built_in_templates_are_those_of_the_package(debian):
    """Without the copies the pages are the same; only manifest and marker tell where templates came from."""
    debian.run(f"cd {PROJECT} && mv templates elsewhere && krm build --quiet --output built-in", user=1000)
    top = debian.root / PROJECT[1:]
    assert {name.split("/")[-1] for name in different(top / "site", top / "built-in")} <= {"manifest.json", ".krm"}


def test_refuses_bad_data(debian):
    debian.run(f"cp -r {PROJECT}/data /srv/krm/falsch && sed -i '2s/;/;x/g' /srv/krm/falsch/erhebungsboegen/2024.csv")
    debian.run("chown -R 1000:1000 /srv/krm/falsch && cd /srv/krm")
    debian.run("krm check --data /srv/krm/falsch", user=1000, code=1)
    debian.run("rm -r /srv/krm/falsch")


def test_manual(debian, pages):
    for page in pages:
        shown = debian.run(f"MANWIDTH=80 man {page.page} 2>&1")
        assert page.abstract.split(" ")[0] in shown and "ÜBERSICHT" in shown
    assert "Netzlaufwerk" in debian.run("man krm-veroeffentlichen 2>&1")
    assert "Daten prüfen und alle Berichte bauen" in debian.run("mandb -q && whatis krm-build")


def test_completion_in_bash(debian):
    line = debian.command("exec bash --norc -i")
    with Terminal(line, {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}, "/") as terminal:
        terminal.type("""unset HISTFILE; source /usr/share/bash-completion/bash_completion; PS1='bereit> '\n""")
        terminal.type("""bind -x '"\\C-g": printf "<%s%s%s>\\n" § "$READLINE_LINE" §; READLINE_LINE='; echo los''.\n""")
        terminal.read_until(r"los\.")
        terminal.type("krm bu\t\x07")
        assert "<§krm build §>" in terminal.read_until("<§[^\n]*§>")
        terminal.type("krm check --format j\t\x07")
        assert "<§krm check --format json §>" in terminal.read_until("<§krm check[^\n]*§>")
        terminal.type("exit\n")


def test_examples_for_systemd_are_there(debian):
    names = debian.run("ls /usr/share/doc/krm-bericht/examples/systemd").split()
    assert names == ["krm-bericht.service", "krm-bericht.timer"]


def test_examples_for_systemd_are_sound(debian):
    """Asked of this machine's systemd, with the chroot's program."""
    units = [f"krm-bericht.{kind}" for kind in ("service", "timer")]
    target = debian.root / "etc/systemd/system"
    target.mkdir(parents=True, exist_ok=True)
    for unit in units:
        shutil.copy(debian.root / "usr/share/doc/krm-bericht/examples/systemd" / unit, target)
    command = ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", f"--root={debian.root}", *units]
    run = subprocess.run(command, capture_output=True, text=True)
    for unit in units:
        (target / unit).unlink()
    assert (run.returncode, run.stderr) == (0, "")


def calls_of(filters: list[str]) -> set[str]:
    """The system calls of systemd's groups, groups within groups too."""
    found: set[str] = set()
    for name in filters:
        if not name.startswith("@"):
            found.add(name)
            continue
        shown = subprocess.run(["systemd-analyze", "syscall-filter", name], capture_output=True, text=True, check=True)
        words = [line.split()[0] for line in shown.stdout.splitlines()[1:] if line.split()]
        found |= calls_of([word for word in words if not word.startswith("#")])
    return found


def test_the_service_forbids_no_system_call_that_krm_needs(krm, tmp_path):
    """Such a call would fail or end the program, where nobody looks."""
    unit = (ROOT / "packaging/systemd/krm-bericht.service").read_text(encoding="utf-8")
    allowed: set[str] = set()
    for line in re.findall(r"(?m)^SystemCallFilter=(.*)$", unit):
        calls = calls_of(line.lstrip("~").split())
        allowed = allowed - calls if line.startswith("~") else allowed | calls
    build = [krm, "build", "--quiet", "--data", ROOT / "data", "--output", "site", "--stichtag", "2026-10-31"]
    for command in (build, build, [krm, "verify", "--output", "site", "--data", ROOT / "data"]):
        trace = ["strace", "-f", "-qq", "-c", "-o", tmp_path / "calls", *command]
        subprocess.run(trace, cwd=tmp_path, check=True, capture_output=True)
        lines = (tmp_path / "calls").read_text().splitlines()
        used = {line.split()[-1] for line in lines if line[:1] == " " and line.split()[-1] != "total"}
        assert len(used) > 20
        assert used <= allowed


def test_upgrades(debian, package):
    compare = subprocess.run(["dpkg", "--compare-versions", OLD, "lt", version(package)])
    assert compare.returncode == 0
    debian.run(f"apt-get install -qq -y /tmp/{package.name}")
    assert debian.run("dpkg-query -W -f '${Status} ${Version}' krm-bericht").endswith(f"installed {version(package)}")
    # Projects and pages are where they were.
    debian.run(f"cd {PROJECT} && mv elsewhere templates && krm verify && krm build --quiet && krm verify", user=1000)


def test_leaves_nothing_behind(debian):
    owned = debian.run("dpkg -L krm-bericht").split()
    assert "/usr/bin/krm" in owned
    debian.run("apt-get purge -qq -y --autoremove krm-bericht")
    debian.run("dpkg -s krm-bericht", code=1)
    left = {path for path in debian.files() - debian.before if not path.startswith("/srv/krm")}
    assert left == set()
    assert debian.before - debian.files() == set()
    # What people have made is theirs.
    assert (debian.root / PROJECT[1:] / "site" / "intern" / "index.html").is_file()
