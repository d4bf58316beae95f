#!/usr/bin/env bash
# The tour at every ratio of display pixels to points, for looking at: ratios.sh BUILD_FOLDER OUT [THEME] [LANGUAGE]
set -euo pipefail
build=$1 out=$2 theme=${3:-dark} language=${4:-en}
for ratio in 1 1.25 1.5 2 3; do
    width=$(python3 -c "print(int(1280 * $ratio))") height=$(python3 -c "print(int(800 * $ratio))")
    QT_SCALE_FACTOR=$ratio xvfb-run -a -s "-screen 0 ${width}x${height}x24" \
        "$build/bin/studio_tour" "$out/$ratio" "$theme" "$language" 1280x800 brief
done
