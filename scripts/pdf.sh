#!/usr/bin/env bash
# Prints pages to tagged PDFs with outline, language and title, through Chromium, else Chrome, else WeasyPrint.
# Usage: pdf.sh [SITE [FOLDER [PAGE...]]]
#   SITE    an edition's folder (site/intern)
#   FOLDER  where the PDFs go, in the folders of the pages (pdf)
#   PAGE    relative to SITE, such as berichte/2026-10/geschaeftsfuehrung.html (all pages)
# PDF_RENDERER=PROGRAM names the renderer to use.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=$here/../.build-tools/venv/bin
site=${1:-site/intern}
target=${2:-pdf}
if [ ! -f "$site/manifest.json" ]; then
    echo "pdf.sh: $site is no edition of a site; 'make site' builds one" >&2
    exit 3
fi
pages=("${@:3}")
if [ ${#pages[@]} -eq 0 ]; then
    mapfile -t pages < <(cd "$site" && find . -name '*.html' -printf '%P\n' | LC_ALL=C sort)
fi

renderer=
for program in ${PDF_RENDERER:-chromium chromium-browser google-chrome google-chrome-stable weasyprint "$tools/weasyprint"}; do
    if renderer=$(command -v "$program"); then break; fi
done
if [ -z "$renderer" ]; then
    echo "pdf.sh: no renderer for PDFs is installed${PDF_RENDERER:+ as $PDF_RENDERER}. Install one of:" >&2
    echo "  Chromium    apt-get install chromium fonts-liberation" >&2
    echo "  WeasyPrint  apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 && pip install weasyprint" >&2
    exit 3
fi

# What the renderer leaves to be desired is set right with pikepdf, where that is installed.
python=
for program in "$tools/python" python3; do
    if "$program" -c 'import pikepdf' 2>/dev/null; then python=$program && break; fi
done

messages=$(mktemp)
trap 'rm -f "$messages"' EXIT

# Ends with an error unless the PDF was written.
print_page() {
    local page=$1 out=$2
    case $renderer in
    *weasyprint*)
        "$renderer" --quiet --pdf-tags --presentational-hints "$page" "$out"
        ;;
    *)
        "$renderer" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --generate-pdf-document-outline \
            --print-to-pdf="$out" "file://$(realpath "$page")"
        ;;
    esac >"$messages" 2>&1 && [ -s "$out" ]
}

for page in "${pages[@]}"; do
    out=$target/${page%.html}.pdf
    if [ ! -f "$site/$page" ]; then
        echo "pdf.sh: there is no page $page in $site" >&2
        exit 3
    fi
    mkdir -p "$(dirname "$out")"
    rm -f "$out"
    if ! print_page "$site/$page" "$out"; then
        tail -n 5 "$messages" >&2
        echo "pdf.sh: $renderer did not print $page" >&2
        exit 3
    fi
done
if [ -n "$python" ]; then
    "$python" "$here/finish_pdf.py" "$site" "$target" "${pages[@]}"
else
    echo "pdf.sh: pikepdf is missing, so the PDFs keep the renderer's dates and metadata; scripts/setup-tests.sh installs it" >&2
fi
echo "${#pages[@]} PDFs in $target, printed by ${renderer##*/}"
