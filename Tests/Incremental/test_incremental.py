"""Sequences of edits, each step built over the existing site and into an empty folder."""

from __future__ import annotations

from edits import EDITS
from tampering import TAMPERINGS


def test_as_a_clean_build(noted, number):
    """Paths, contents, permissions and messages; a refused build changes nothing; nothing wrong is carried over."""
    assert not noted.wrong, "\n".join(noted.wrong)


def test_unchanged_files_are_not_written_anew(noted, number):
    assert not noted.rewritten, "\n".join(noted.rewritten)


def test_earlier_periods_keep_their_files(noted, number):
    """What came in later is not seen by reports on periods that had ended."""
    assert not noted.earlier, "\n".join(noted.earlier)


def test_the_steps_do_something(played):
    """Nearly every edit was applicable, most builds succeeded, and those that had to be refused were."""
    steps = [step for number in range(1, 7) for step in played(number).steps]
    idle = [step for step in steps if step.endswith("not applicable")]
    done = [step for step in steps if step.endswith("exit code 0")]
    refused = [step for step in steps if step.endswith(("exit code 1", "exit code 2"))]
    assert len(steps) >= len(EDITS) + len(TAMPERINGS)
    assert len(idle) <= len(steps) // 6, "\n".join(idle)
    assert len(done) >= len(steps) * 3 // 5 and refused, "\n".join(steps)
