#!/usr/bin/env bash
# Feeds the CSV reader with random bytes, by libFuzzer; see Tests/Fuzz/README.md.
# Usage: fuzz.sh [SECONDS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

resources=$(swiftc -print-target-info |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["paths"]["runtimeResourcePath"])')
FUZZ="$resources/clang/lib/linux/libclang_rt.fuzzer_no_main-$(uname -m).a"
export FUZZ SWIFT_BACKTRACE=enable=no
swift build -c release --product fuzz --scratch-path .build-fuzz
mkdir -p .build-fuzz/corpus/csv
.build-fuzz/release/fuzz csv -max_total_time="${1:-60}" -timeout=5 -rss_limit_mb=2048 -max_len=3000 \
    .build-fuzz/corpus/csv Tests/Fuzz/corpus/csv
