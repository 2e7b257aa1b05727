#!/usr/bin/env bash
# Makes everything that is handed out: dist/ then has the program, the Debian package, the SBOM and their checksums.
# Usage: release.sh [FOLDER [SCRATCH]]   (dist, .build-release; SOURCE_DATE_EPOCH is that of the commit unless set)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$(realpath -m "${1:-dist}")
scratch=$(realpath -m "${2:-.build-release}")

scripts/debian-packages.sh dpkg-dev binutils xz-utils
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH PYTHONDONTWRITEBYTECODE=1
version=$(scripts/release/version.py)

rm -rf "$folder"
mkdir -p "$folder"
scripts/release/binary.sh "$folder/krm" "$scratch"
sbom=$folder/krm-bericht_$version.cdx.json
scripts/release/sbom.py "$folder/krm" "$scratch" "$version" >"$sbom"
scripts/release/package.sh "$folder/krm" "$sbom" "$scratch" "$version" "$folder"
chmod 644 "$sbom" "$folder"/*.deb
(cd "$folder" && LC_ALL=C sha256sum krm ./*.deb ./*.json | sed 's|\./||' >SHA256SUMS)
(cd "$folder" && ls -l)
