#!/usr/bin/env bash
# clang-format over the tree's own sources; --fix rewrites them.
cd "$(dirname "$0")/.." || exit 1
files=$(git ls-files -co --exclude-standard '*.h' '*.cpp' '*.cu' '*.cuh')
[ -n "$files" ] || { echo "format: no sources found (this needs a git checkout)"; exit 1; }
if [ "${1:-}" = --fix ]; then echo "$files" | xargs -r clang-format -i; exit; fi
echo "$files" | xargs -r clang-format --dry-run -Werror 2>&1 | grep -m 20 'error:' && { echo "run tools/check-format.sh --fix"; exit 1; }
echo "format: $(echo "$files" | wc -l) files are formatted"
