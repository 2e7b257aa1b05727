"""Documents against the program: python -m pytest Tests/Documents --krm .build/release/krm"""

from __future__ import annotations

from pathlib import Path


def pytest_addoption(parser):
    parser.addoption("--krm", type=Path, default=Path(".build/release/krm"), help="the program")
