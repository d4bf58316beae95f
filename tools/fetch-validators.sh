#!/usr/bin/env bash
# Puts the checkers of tools/validators (the Khronos glTF validator) into the cache folder, by exact version
# and checksum; a second call takes milliseconds. `--where` only prints the folder.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/validators" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/maquette
folder=$cache/validators-$(cat "$here/package.json" "$here/package-lock.json" | sha256sum | cut -c1-12)

if [ "${1:-}" = --where ]; then echo "$folder"; exit 0; fi
[ -e "$folder/.complete" ] && exit 0
command -v npm >/dev/null || { echo "maquette: npm is missing; run ./test once, or install the packages of tools/apt-packages.txt" >&2; exit 1; }
work=$folder.$$.partial
rm -rf "$work"; mkdir -p "$work"
trap 'rm -rf "$work"' EXIT
cp "$here/package.json" "$here/package-lock.json" "$work"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --silent) ||
    { echo "maquette: the glTF validator could not be fetched. Connect this machine to the package index once and run tools/fetch-validators.sh; after that it works offline." >&2; exit 1; }
: >"$work/.complete"
rm -rf "$folder"; mv "$work" "$folder"
