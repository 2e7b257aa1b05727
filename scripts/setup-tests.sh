#!/usr/bin/env bash
# Installs what the tests need: Debian packages, and Python packages into .build-tools/venv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=(chromium chromium-headless-shell fonts-liberation poppler-utils qpdf hunspell hunspell-de-de strace gcc libc6-dev rsync
    cmark cmark-gfm shellcheck libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 iproute2 man-db mandoc)
command -v java >/dev/null || packages+=(default-jre-headless)
python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3 python3-venv)
scripts/debian-packages.sh "${packages[@]}"

venv=.build-tools/venv
wanted=Tests/requirements.txt
if ! cmp -s "$wanted" "$venv/installed.txt"; then
    echo "Installing Python packages into $venv"
    rm -rf "$venv"
    python3 -m venv "$venv"
    # The file names every package with its version, so nothing else is needed.
    "$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps -r "$wanted"
    cp "$wanted" "$venv/installed.txt"
fi
