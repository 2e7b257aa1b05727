#!/usr/bin/env bash
# Proves what is handed out: built twice, in two places, to the same bytes; installed, run, upgraded and removed in a fresh Debian.
# As root, for the fresh Debian is a chroot. Everything must be committed, since the second build is of a clone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/debian-packages.sh lintian mmdebstrap mandoc man-db zsh fish shellcheck systemd
if [ -n "$(git status --porcelain)" ]; then
    echo "Commit first: the second build is made from a clone." >&2
    exit 1
fi
scripts/release.sh dist
scripts/reproducible.sh dist
PYTHONDONTWRITEBYTECODE=1 .build-tools/venv/bin/python -m pytest -q -p no:cacheprovider --tb=short Tests/Release --dist dist
