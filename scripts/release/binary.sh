#!/usr/bin/env bash
# Builds krm for handing out: Swift's runtime linked in, no symbols, and nothing in it that tells where or when it was built.
# Usage: binary.sh FILE [SCRATCH]   (SCRATCH: the build folder to use, .build-release unless named)
set -euo pipefail
target=$(realpath -m "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(realpath -m "${2:-.build-release}")

flags=(-c release --product krm --static-swift-stdlib --scratch-path "$scratch")
# What is built says no path: without debug information there are none from Swift, and C's asserts get a relative one.
flags+=(-debug-info-format none -Xcc "-ffile-prefix-map=$scratch=." -Xcc "-ffile-prefix-map=$PWD=.")
# No symbols, and addresses that are read-only once they are bound.
flags+=(-Xlinker -s -Xlinker -z -Xlinker relro -Xlinker -z -Xlinker now)
# The linker's digest would be one of the compiler's, too, which change with the folder of the sources …
flags+=(-Xlinker --build-id=none)
swift build "${flags[@]}"

# … and which no program reads: they become zeros.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
section=.swift_modhash
size=$(readelf --sections --wide "$scratch/release/krm" | sed 's/\[ */[/' | awk -v name=$section '$2 == name { print $6 }')
head -c $((16#$size)) /dev/zero >"$work/zeros"
objcopy --update-section "$section=$work/zeros" "$scratch/release/krm" "$work/krm"
install -D -m 755 "$work/krm" "$target"
