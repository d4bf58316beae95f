#!/usr/bin/env bash
# Fuzzes a reader of foreign files: tools/fuzz.sh safetensors|pickle [SECONDS]. Needs clang with its run-time
# libraries (Debian: clang-14 libclang-rt-14-dev libfuzzer-14-dev). What it finds lands in .build/fuzz/<target>.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:-}; seconds=${2:-60}
source=tests/fuzz/fuzz_$target.cpp
[ -n "$target" ] && [ -e "$source" ] || { echo "usage: tools/fuzz.sh TARGET [SECONDS]; targets: $(cd tests/fuzz && ls fuzz_*.cpp | sed 's/fuzz_//; s/.cpp//' | tr '\n' ' ')"; exit 2; }
clang=$(command -v clang++ || command -v clang++-14) || { echo "clang++ is missing: apt-get install clang-14 libclang-rt-14-dev libfuzzer-14-dev"; exit 1; }
work=.build/fuzz/$target
mkdir -p "$work/corpus"
case $target in
safetensors) own="engine/io/safetensors_header.cpp engine/io/safetensors_sax.cpp" ;;
pickle) own="$(ls engine/io/safetensors*.cpp engine/io/pickle/*.cpp | tr "\n" " ") engine/io/atomic_file.cpp engine/io/json.cpp" ;;
esac
# shellcheck disable=SC2086
[ "$work/run" -nt "$source" ] && [ -z "$(find engine/io engine/base -newer "$work/run" -name '*.cpp')" ] ||
    "$clang" -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined -I. \
        "$source" $own engine/base/error.cpp engine/base/text.cpp -o "$work/run" -lz
cd "$work"
./run -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    corpus "../../../tests/fuzz/corpus/$target" 2>&1 | tail -n 25
