"""A build over an existing site, against a clean one: python -m pytest Tests/Incremental --krm .build/release/krm"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1] / "Bench")]

from project import Krm  # noqa: E402
from sequence import Noted, Sequence, deal  # noqa: E402

SEQUENCES = 6


def pytest_addoption(parser):
    parser.addoption("--krm", type=Path, default=Path(".build/release/krm"), help="the program")
    parser.addoption("--seed", type=int, default=7, help="other edits in another order")
    parser.addoption("--rounds", type=int, default=1, help="how often each edit comes")


def pytest_generate_tests(metafunc):
    if "noted" in metafunc.fixturenames:
        metafunc.parametrize("number", range(1, SEQUENCES + 1))


@pytest.fixture(scope="session")
def krm(request) -> Krm:
    return Krm(request.config.getoption("--krm"))


@pytest.fixture(scope="session")
def played(request, krm, tmp_path_factory) -> Callable[[int], Noted]:
    """What was noted of a sequence, which runs once for all tests."""
    seed, rounds = request.config.getoption("--seed"), request.config.getoption("--rounds")
    hands = deal(seed, SEQUENCES, rounds)
    found: dict[int, Noted] = {}

    def play(number: int) -> Noted:
        if number not in found:
            sequence = Sequence(krm, tmp_path_factory.mktemp(f"sequence-{number}"), f"{seed} {number}")
            found[number] = sequence.run(hands[number - 1])
        return found[number]

    return play


@pytest.fixture
def noted(played, number) -> Noted:
    return played(number)
