"""The gate of the intranet edition: python -m pytest Tests/Intranet --krm .build/release/krm"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from project import Krm, Project, measure, months, office  # noqa: E402


def pytest_addoption(parser):
    parser.addoption("--krm", type=Path, default=Path(".build/release/krm"), help="the program")


@pytest.fixture(scope="session")
def krm(request) -> Krm:
    return Krm(request.config.getoption("--krm"))


@pytest.fixture(scope="session")
def spring(krm, tmp_path_factory) -> Project:
    """The first quarter of 2026 is released. Tests work on copies."""
    return krm.release_all(office(tmp_path_factory.mktemp("spring") / "data"), months("2026-01", 3))


@pytest.fixture(scope="session")
def spring_site(krm, spring, tmp_path_factory) -> Path:
    """The intranet edition of spring, as `site/intranet`."""
    return krm.intranet(spring, tmp_path_factory.mktemp("spring-site") / "site")


@pytest.fixture(scope="session")
def year(krm, tmp_path_factory) -> Project:
    """All of 2026 is released; the cases begin half a year earlier. Tests work on copies."""
    project = office(tmp_path_factory.mktemp("year") / "data", start="2025-07", count=20)
    project.measures = [measure(1, "2026-02-03", "2026-09-04"), measure(2, "2026-05-05")]
    project.measures.append(measure(3, "2025-11-06", "2026-03-07"))
    subjects = {"2026-03": "Der März", "2026-Q1": "Das Quartal", "2026": "Das Jahr"}
    project.comments = {f"{period}/intranet": f"{subject} war ruhig.\n" for period, subject in subjects.items()}
    project.comments["intranet"] = "Wer loben möchte, ruft im Büro an.\n"
    return krm.release_all(project.write(), months("2026-01", 12))


@pytest.fixture(scope="session")
def year_site(krm, year, tmp_path_factory) -> Path:
    return krm.intranet(year, tmp_path_factory.mktemp("year-site") / "site")
