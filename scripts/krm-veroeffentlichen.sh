#!/bin/sh
# Bringt eine fertige Ausgabe von krm auf ein Netzlaufwerk, ohne dass je eine halbe oder gemischte zu sehen ist.
#
#   krm-veroeffentlichen --ausgabe intern|intranet AUSGABE ZIEL
#   krm-veroeffentlichen --stand ZIEL
#
# AUSGABE ist der Ordner, den krm gebaut hat, mit genau dieser einen Ausgabe darin; ZIEL ein Ordner auf dem Laufwerk, den es
# gibt und den nur dieses Skript beschreibt. Dort entsteht ein neuer Ordner stand-…, wird mit krm verify geprüft, und erst dann
# führt die Startseite index.html zu ihm. Die beiden Stände davor bleiben, damit niemand mitten im Lesen etwas verliert.
# --stand nennt den Ordner, zu dem die Startseite jetzt führt: für krm build --published. Gibt es keinen, druckt es nichts.
#
# Rückgabewerte wie bei krm: 0 fertig, 1 die Ausgabe ist nicht heil, 3 Dateisystem, 64 falscher Aufruf. Nach einem Fehler zeigt
# das Ziel, was es vorher zeigte. KRM nennt ein anderes Programm als krm, KRM_STAENDE eine andere Zahl früherer Stände als 2.
set -eu

krm=${KRM:-krm}
keep=${KRM_STAENDE:-2}

stop() {
    code=$1
    shift
    printf 'Fehler [veroeffentlichen] %s\n' "$*" >&2
    exit "$code"
}

# The folder to which a start page leads, seen from the target.
current() {
    [ -f "$1/index.html" ] || return 0
    sed -n 's|^<a href="\(stand-[0-9-]*\)/\([a-z]*\)/index.html">.*|\1 \2|p' "$1/index.html"
}

if [ $# -eq 2 ] && [ "$1" = --stand ]; then
    stand=$(current "$2")
    [ -z "$stand" ] || printf '%s/%s\n' "$2" "${stand% *}"
    exit 0
fi
[ "$#-${1:-}" = 4---ausgabe ] || stop 64 'Aufruf: krm-veroeffentlichen --ausgabe intern|intranet AUSGABE ZIEL'
edition=$2 site=$3 target=$4
case $edition in
intern) modes=u=rwX,g=rX,o= ;;
intranet) modes=u=rwX,go=rX ;;
*) stop 64 'Die Ausgabe heißt intern oder intranet.' ;;
esac
[ -f "$site/$edition/manifest.json" ] || stop 64 "In der Ausgabe fehlt der Ordner $edition; bauen Sie sie mit krm build --ausgabe $edition."
for folder in "$site"/*/; do
    [ "$folder" = "$site/$edition/" ] ||
        stop 64 "Neben $edition liegt noch etwas anderes in der Ausgabe; bauen Sie für jedes Ziel eine eigene mit krm build --ausgabe $edition."
done
[ -d "$target" ] || stop 3 'Das Ziel gibt es nicht; legen Sie den Ordner an.'
if [ -e "$target/index.html" ]; then
    before=$(current "$target")
    [ -n "$before" ] || stop 3 'Die Startseite im Ziel stammt nicht von diesem Skript; wählen Sie einen leeren Ordner.'
    [ "${before#* }" = "$edition" ] || stop 64 "Im Ziel liegt die Ausgabe ${before#* }; für $edition ist ein eigener Ordner nötig."
fi

# One at a time: the kernel gives the lock back, also after a kill.
umask 027
exec 9>"$target/.sperre" || stop 3 'Im Ziel lässt sich nichts schreiben.'
flock -n 9 || stop 3 'Ein anderer Lauf veröffentlicht gerade hierhin; warten Sie, bis er fertig ist.'
rm -rf "$target"/.neu-* "$target"/.alt-* # what a killed run has left

stand=stand-$(date -u +%Y%m%d-%H%M%S)
while [ -e "$target/$stand" ]; do
    sleep 1
    stand=stand-$(date -u +%Y%m%d-%H%M%S)
done
new=$target/.neu-$stand
trap 'rm -rf "$target"/.neu-*' EXIT
cp -R "$site" "$new" || stop 3 'Kopieren nicht möglich; das Ziel zeigt, was es vorher zeigte.'
chmod -R "$modes" "$new" 2>/dev/null || : # a drive of Windows says by its own rules who may read
# Only whether the copy is whole: what has become of the inputs is asked elsewhere.
said=$("$krm" verify --output "$new" --data "$new" 2>&1) || {
    printf '%s\n' "$said" | grep ' Fehler \[' | head -n 20 >&2
    stop 1 'Die Kopie ist nicht heil; das Ziel zeigt, was es vorher zeigte.'
}
mv "$new" "$target/$stand" || stop 3 'Umbenennen nicht möglich; das Ziel zeigt, was es vorher zeigte.'
sync -f "$target" 2>/dev/null || sync

cat >"$target/.neu-index" <<PAGE
<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=$stand/$edition/index.html">
<title>Kundenreaktionsmanagement</title>
<p>
<a href="$stand/$edition/index.html">Zu den Berichten</a>
</html>
PAGE
chmod "$modes" "$target/.neu-index" 2>/dev/null || :
# A program on a Windows machine may hold the start page open for a moment.
turn=0
until mv -f "$target/.neu-index" "$target/index.html" 2>/dev/null; do
    turn=$((turn + 1))
    [ "$turn" -lt "${KRM_VERSUCHE:-30}" ] || stop 3 'Die Startseite lässt sich nicht ersetzen; das Ziel zeigt, was es vorher zeigte.'
    sleep 1
done
sync -f "$target" 2>/dev/null || sync

# Older ones go; a file that somebody has open stays until the next run and stops nothing.
for folder in "$target"/stand-*/; do
    [ -d "$folder" ] && basename "$folder"
done | sort -r | tail -n +"$((keep + 2))" | while read -r old; do
    if ! { mv "$target/$old" "$target/.alt-$old" && rm -rf "$target/.alt-$old"; } 2>/dev/null; then
        printf 'Hinweis: Der frühere Stand %s lässt sich noch nicht ganz löschen; der nächste Lauf versucht es wieder.\n' "$old" >&2
    fi
done
printf 'Veröffentlicht: %s\n' "$target/$stand/$edition/index.html"
