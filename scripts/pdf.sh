#!/usr/bin/env bash
# Prints reports to tagged PDFs with outline, through the Chromium that is installed.
# Usage: pdf.sh [SITE [FOLDER]]   SITE is an edition's folder, such as site/intern; the PDFs go to FOLDER (pdf)
set -euo pipefail

site=${1:-site/intern}
target=${2:-pdf}
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
    echo "pdf.sh: no Chromium found; install the Debian package chromium" >&2
    exit 3
fi
if [ ! -f "$site/index.html" ]; then
    echo "pdf.sh: $site is no edition of a site; build it first" >&2
    exit 3
fi
root=$(cd "$site" && pwd)
count=0
while IFS= read -r page; do
    out=$target/${page%.html}.pdf
    mkdir -p "$(dirname "$out")"
    "$browser" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --generate-pdf-document-outline \
        --print-to-pdf="$out" "file://$root/$page" >/dev/null 2>&1
    [ -s "$out" ] || { echo "pdf.sh: $page was not printed" >&2; exit 3; }
    count=$((count + 1))
done < <(cd "$site" && find berichte -name '*.html' | LC_ALL=C sort)
echo "$count PDFs in $target"
