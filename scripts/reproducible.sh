#!/usr/bin/env bash
# Builds the release once more, as somebody else would: a clone in another folder, another umask, time zone and locale;
# then compares all that is handed out byte for byte.
# Usage: reproducible.sh DIST
set -euo pipefail
dist=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
again=$work/ein/anderer/ort
git clone --quiet --no-hardlinks . "$again"
(
    umask 077
    unset SOURCE_DATE_EPOCH
    export TZ=Asia/Tokyo LC_ALL=C LANG=de_DE.UTF-8 HOSTNAME=anders
    "$again/scripts/release.sh" "$work/dist" "$work/scratch" >"$work/log" 2>&1
) || {
    tail -n 30 "$work/log"
    exit 1
}
if ! diff -r "$dist" "$work/dist"; then
    if command -v diffoscope >/dev/null; then
        diffoscope --max-report-size 20000 "$dist" "$work/dist" || true
    fi
    echo "The two builds differ" >&2
    exit 1
fi
echo "$(find "$dist" -type f | wc -l) files are identical"
