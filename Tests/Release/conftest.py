"""What the tests of the release are given: the program, made into man pages and completion once."""
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCRIPTS = ROOT / "scripts" / "release"
sys.path.insert(0, str(SCRIPTS))

import help_pages  # noqa: E402


def pytest_addoption(parser):
    parser.addoption("--krm", default=str(ROOT / ".build/release/krm"), help="the program")


@pytest.fixture(scope="session")
def krm(request) -> str:
    return os.path.abspath(request.config.getoption("--krm"))


@pytest.fixture(scope="session")
def pages(krm):
    return help_pages.read(krm)


def make(script: str, krm: str, folder: pathlib.Path) -> pathlib.Path:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1793448000"}
    subprocess.run([sys.executable, SCRIPTS / script, krm, folder], check=True, env=environment)
    return folder


@pytest.fixture(scope="session")
def man(krm, tmp_path_factory):
    return make("man_pages.py", krm, tmp_path_factory.mktemp("man"))


@pytest.fixture(scope="session")
def completion(krm, tmp_path_factory):
    return make("completions.py", krm, tmp_path_factory.mktemp("completion"))
