#!/usr/bin/env bash
# Installs what the build needs: libcmark and libcrypto. Swift itself must be there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v swift >/dev/null; then
    echo "Swift 6.2 or newer is missing; install its toolchain for Debian 12 first." >&2
    exit 1
fi
scripts/debian-packages.sh git libcmark-dev libssl-dev pkg-config
