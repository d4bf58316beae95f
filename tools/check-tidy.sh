#!/usr/bin/env bash
# clang-tidy on the sources changed since the last landed commit; --all checks the whole tree.
build=$1
cd "$(dirname "$0")/.." || exit 1
if [ "${2:-}" = --all ]; then
    files=$(git ls-files '*.cpp')
else
    base=$(git rev-parse -q --verify origin/main || git rev-parse -q --verify HEAD~1 || git hash-object -t tree /dev/null)
    files=$(git diff --name-only --diff-filter=AMR "$base" -- '*.cpp'; git ls-files -o --exclude-standard '*.cpp')
fi
files=$(echo "$files" | grep -v '_avx512.cpp$' | sort -u)
[ -z "$files" ] && { echo "tidy: nothing changed"; exit 0; }
echo "$files" | head -n "${MAQUETTE_TIDY_MAX:-40}" | xargs -P 2 -n 4 clang-tidy -p "$build" --quiet 2>/dev/null >"$build/tidy.log"
if grep -q 'error:' "$build/tidy.log"; then grep 'error:' "$build/tidy.log" | sort -u | head -n 30; exit 1; fi
echo "tidy: $(echo "$files" | wc -l) files checked"
