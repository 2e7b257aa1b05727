"""What the tests of the release are given: the program, made into man pages and completion once."""
import json
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# Noon of the 31st of October 2026 in UTC.
ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1793448000", "PYTHONDONTWRITEBYTECODE": "1"}
SCRIPTS = ROOT / "scripts" / "release"
sys.path.insert(0, str(SCRIPTS))

import help_pages  # noqa: E402


def pytest_addoption(parser):
    parser.addoption("--krm", default=str(ROOT / ".build/release/krm"), help="the program")
    parser.addoption("--dist", help="what scripts/release.sh has made; without it the SBOM is made for the program")


@pytest.fixture(scope="session")
def krm(request) -> str:
    dist = request.config.getoption("--dist")
    return os.path.abspath(f"{dist}/krm" if dist else request.config.getoption("--krm"))


@pytest.fixture(scope="session")
def pages(krm):
    return help_pages.read(krm)


@pytest.fixture(scope="session")
def dist(request) -> pathlib.Path | None:
    folder = request.config.getoption("--dist")
    return pathlib.Path(folder).resolve() if folder else None


@pytest.fixture(scope="session")
def scratch(krm, dist) -> pathlib.Path:
    """The folder in which the program was built."""
    return ROOT / ".build-release" if dist else pathlib.Path(krm).parents[1]


def run(script: str, *arguments) -> str:
    command = [sys.executable, SCRIPTS / script, *arguments]
    return subprocess.run(command, check=True, env=ENVIRONMENT, capture_output=True, text=True).stdout


@pytest.fixture(scope="session")
def bom(krm, dist, scratch) -> dict:
    """That of the release, or one made for the program at hand."""
    if dist:
        return json.loads(next(dist.glob("*.cdx.json")).read_text(encoding="utf-8"))
    return json.loads(run("sbom.py", krm, scratch, "0.0.0"))


@pytest.fixture(scope="session")
def copyright(dist, scratch, tmp_path_factory) -> str:
    if not dist:
        return run("copyright.py", scratch)
    folder = tmp_path_factory.mktemp("package")
    subprocess.run(["dpkg-deb", "-x", next(dist.glob("*.deb")), folder], check=True)
    return (folder / "usr/share/doc/krm-bericht/copyright").read_text(encoding="utf-8")


def make(script: str, krm: str, folder: pathlib.Path) -> pathlib.Path:
    run(script, krm, folder)
    return folder


@pytest.fixture(scope="session")
def man(krm, tmp_path_factory):
    return make("man_pages.py", krm, tmp_path_factory.mktemp("man"))


@pytest.fixture(scope="session")
def completion(krm, tmp_path_factory):
    return make("completions.py", krm, tmp_path_factory.mktemp("completion"))
