#!/usr/bin/env bash
# clang-tidy on the sources changed since the last landed commit (at most MAQUETTE_TIDY_MAX, 40);
# --all checks the whole tree.
build=$1
command -v clang-tidy >/dev/null || { echo "tidy: clang-tidy is missing; run ./test once, or install it"; exit 1; }
cd "$(dirname "$0")/.." || exit 1
if [ "${2:-}" = --all ]; then
    files=$(git ls-files '*.cpp')
else
    base=$(git rev-parse -q --verify origin/main || git rev-parse -q --verify HEAD~1 || git hash-object -t tree /dev/null)
    files=$(git diff --name-only --diff-filter=AMR "$base" -- '*.cpp'; git ls-files -o --exclude-standard '*.cpp')
fi
files=$(echo "$files" | grep -v '_avx512\(bf16\)\?\.cpp$' | sort -u) # GCC's own intrinsics headers
[ -z "$files" ] && { echo "tidy: nothing changed"; exit 0; }
count=$(echo "$files" | wc -l)
most=${MAQUETTE_TIDY_MAX:-40}
[ "${2:-}" = --all ] && most=$count
echo "$files" | head -n "$most" | xargs -P 2 -n 4 clang-tidy -p "$build" --quiet 2>/dev/null >"$build/tidy.log"
if grep -q 'error:' "$build/tidy.log"; then grep 'error:' "$build/tidy.log" | sort -u | head -n 30; exit 1; fi
if [ "$count" -gt "$most" ]; then echo "tidy: $most of $count changed files checked (--all checks every one)"
else echo "tidy: $count files checked"; fi
