#!/usr/bin/env bash
# Makes the Debian package; the same inputs give the same bytes, whoever runs it, where and when.
# Usage: package.sh KRM SBOM SCRATCH VERSION FOLDER   (SOURCE_DATE_EPOCH is the date of all that is in it)
set -euo pipefail
krm=$(realpath "$1")
sbom=$(realpath "$2")
scratch=$(realpath "$3")
version=$4
folder=$(realpath "$5")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
: "${SOURCE_DATE_EPOCH:?}"
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC PYTHONDONTWRITEBYTECODE=1
umask 022

maintainer='KRM-Bericht <krm-bericht@localhost.invalid>'
architecture=$(dpkg --print-architecture)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
doc=$root/usr/share/doc/krm-bericht

# Copies files or folders, whatever their rights are here.
put() {
    local target=$1
    shift
    mkdir -p "$target"
    cp -r "$@" "$target"
}

install -D -m 755 "$krm" "$root/usr/bin/krm"
install -D -m 755 scripts/krm-veroeffentlichen.sh "$root/usr/bin/krm-veroeffentlichen"
put "$root/usr/share/krm-bericht" templates
put "$doc" docs/*.md docs/bilder docs/gitlab-ci.yml docs/Containerfile docs/krm-lauf.sh
put "$doc/examples/projekt" data
put "$doc/examples" packaging/systemd
install -D -m 644 packaging/lintian-overrides "$root/usr/share/lintian/overrides/krm-bericht"
install -D -m 644 "$sbom" "$doc/sbom.cdx.json"
python3 scripts/release/copyright.py "$scratch" >"$doc/copyright"
python3 scripts/release/changelog.py "$version" "$maintainer" | gzip -9n >"$doc/changelog.gz"

python3 scripts/release/man_pages.py "$krm" "$root/usr/share/man/man1"
cp packaging/krm-veroeffentlichen.1 "$root/usr/share/man/man1"
gzip -9n "$root"/usr/share/man/man1/*.1
python3 scripts/release/completions.py "$krm" "$work/completion"
install -D -m 644 "$work/completion/bash/krm" "$root/usr/share/bash-completion/completions/krm"
install -D -m 644 "$work/completion/zsh/_krm" "$root/usr/share/zsh/vendor-completions/_krm"
install -D -m 644 "$work/completion/fish/krm.fish" "$root/usr/share/fish/vendor_completions.d/krm.fish"

find "$root" -type d -exec chmod 755 {} +
find "$root" -type f ! -path "$root/usr/bin/*" -exec chmod 644 {} +

# Which libraries in which versions: Debian's own tool asks the binary.
mkdir -p "$work/depends/debian" "$root/DEBIAN"
printf 'Source: krm-bericht\n\nPackage: krm-bericht\nArchitecture: any\n' >"$work/depends/debian/control"
depends=$(cd "$work/depends" && dpkg-shlibdeps -O -e"$root/usr/bin/krm" 2>"$work/shlibdeps") || {
    cat "$work/shlibdeps" >&2
    exit 1
}
depends=${depends#shlibs:Depends=}

# As dpkg-gencontrol counts: each file in whole kilobytes, each folder as one.
size=$(find "$root" -path "$root/DEBIAN" -prune -o -type f -printf '%s\n' -o -type d -printf '1\n' |
    awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@MAINTAINER@/$maintainer/" \
    -e "s/@SIZE@/$size/" -e "s/@DEPENDS@/$depends/" packaging/control.in >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod 644 "$root/DEBIAN/control" "$root/DEBIAN/md5sums"

find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
# One thread: with several, xz cuts the data into blocks, as many as there are cores.
dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$root" "$folder/krm-bericht_${version}_$architecture.deb" >/dev/null
