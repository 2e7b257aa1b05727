"""Runs the program; what every check needs."""

from __future__ import annotations

import subprocess
from pathlib import Path


def run(krm: str, *arguments: str, folder: Path, env: dict | None = None) -> subprocess.CompletedProcess:
    return subprocess.run([krm, *arguments], cwd=folder, capture_output=True, text=True, timeout=300, check=False,
                          env={"PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"} | (env or {}))
