#!/bin/sh
# Ein vollständiger Lauf für cron oder einen systemd-Timer: bauen und auf das Netzlaufwerk bringen; die Kopie prüft
# krm-veroeffentlichen mit krm verify, bevor sie jemand sieht.
#
#   krm-lauf.sh [STICHTAG]      ohne Angabe der heutige Tag
#
# KRM_PROJEKT   der Ordner, in dem data/ und, wenn es sie gibt, templates/ liegen (Vorgabe: /srv/krm)
# KRM_INTERN    der Ordner des Netzlaufwerks für Führungskräfte und Geschäftsführung (Vorgabe: /srv/krm/intern)
# KRM_INTRANET  der Ordner für alle Beschäftigten; ohne Angabe wird dort nichts veröffentlicht
#
# Beim ersten Fehler ist Schluss, mit dem Rückgabewert von krm; was veröffentlicht ist, bleibt dann, wie es war.
set -eu
umask 027
cd "${KRM_PROJEKT:-/srv/krm}"
intern=${KRM_INTERN:-/srv/krm/intern}
tag=${1:-$(date +%F)}

frueher=$(krm-veroeffentlichen --stand "$intern")
krm build --quiet --data data --output site --ausgabe intern --stichtag "$tag" ${frueher:+--published "$frueher"}
krm-veroeffentlichen --ausgabe intern site "$intern" >/dev/null

if [ -n "${KRM_INTRANET:-}" ]; then
    krm build --quiet --data data --output site-intranet --ausgabe intranet --stichtag "$tag"
    krm-veroeffentlichen --ausgabe intranet site-intranet "$KRM_INTRANET" >/dev/null
fi
