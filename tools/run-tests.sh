#!/usr/bin/env bash
# Format, lint and all tests of a build folder. Arguments after the folder go to ctest.
set -uo pipefail
build=$1; shift
root=$(cd "$(dirname "$0")/.." && pwd)
failed=0

"$root/tools/check-format.sh" || failed=1
if [ $# -eq 0 ]; then "$root/tools/check-tidy.sh" "$build" || failed=1; fi

mkdir -p "${XDG_RUNTIME_DIR:=/tmp/runtime-$(id -u)}" && chmod 700 "$XDG_RUNTIME_DIR" && export XDG_RUNTIME_DIR
# Two tests at a time, one thread each: two multi-threaded ones on two cores wait for each other.
export OMP_NUM_THREADS=1 MAQUETTE_THREADS=1
log=$build/tests.log
cd "$build" || exit 1
xvfb-run -a -s "-screen 0 1600x1000x24" ctest --output-on-failure -j 2 -LE slow "$@" | tee "$log"
[ "${PIPESTATUS[0]}" -eq 0 ] || failed=1
grep -q "No tests were found" "$log" && { echo "no tests were found"; failed=1; }

skips=$(grep -h '^SKIP' "$build"/Testing/Temporary/LastTest.log 2>/dev/null)
echo "skipped checks: $(printf '%s' "$skips" | grep -c SKIP)"
[ -n "$skips" ] && printf '%s\n' "$skips"
exit $failed
