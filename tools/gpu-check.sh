#!/usr/bin/env bash
# On a machine with an NVIDIA GPU: builds what checks the CUDA path, runs it and prints a table. Every kernel against
# float64 references, HiFA on the GPU against HiFA on the processor, a whole run on each, and the times of both.
#   MAQUETTE_GPU=1 tools/gpu-check.sh     also fetches the CUDA libraries of LibTorch, so that the diffusion models run
#                                         on the GPU as well; without them they stay on the processor
#   MAQUETTE_PEER_PYTHON=PYTHON           also measures the diffusion models beside diffusers (docs/benchmarks.md)
# Exit code: 0 when nothing failed, 1 otherwise, 7 where no GPU can be used.
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/setup.sh
source "$root/tools/setup.sh"
set +e
compile maquette
log=$build/gpu-check
rm -rf "$log" && mkdir -p "$log" && cd "$build" || exit 1
failed=0
rows=()

row() { # name, verdict, remark
    rows+=("$(printf '%-32s %-7s %s' "$1" "$2" "$3")")
    if [ "$2" = FAILED ]; then failed=1; fi
}

check() { # name, most seconds, command...
    local name=$1 most=$2 file begin=$SECONDS skips; shift 2
    file=$log/${name// /-}.log
    if timeout "$most" "$@" >"$file" 2>&1; then
        skips=$(grep -c '^SKIP' "$file")
        row "$name" ok "$((SECONDS - begin)) s$([ "$skips" = 0 ] || echo ", $skips skipped, see $file")"
    else
        row "$name" FAILED "exit code $?, see $file"
    fi
}

bin/maquette self-test | tee "$log/self-test.log"
grep -E '^(pass|note) +gpu +.*compute capability' "$log/self-test.log" >"$log/gpu.txt" ||
    { echo "gpu-check: no GPU can be used here; the line \"gpu\" above says why" >&2; exit 7; }
compile kernel_twins tests_cuda tests_engine_priors tests_engine_methods_hifa tests_engine_training

export QT_QPA_PLATFORM=offscreen
check "kernels (plain program)" 600 bin/kernel_twins cuda
check "kernels (tests)" 600 bin/tests_cuda kernel_twins_cuda
check "device and memory" 300 bin/tests_cuda gpus_cuda
check "networks" 600 bin/tests_engine_priors priors_cuda
check "training" 600 bin/tests_engine_training training_cuda
check "HiFA against the processor" 600 bin/tests_engine_methods_hifa hifa_device_cuda
for device in cpu cuda; do
    check "draft on $device" 900 bin/maquette generate "a red chair" --device "$device" --seed 1 --out "$log/$device" \
        --no-library --json
    elapsed=$(grep -o '"seconds_elapsed":[0-9.]*' "$log/draft-on-$device.log" | tail -n 1 | cut -d: -f2)
    row "    its time" "" "${elapsed:-?} s"
    check "judge of the draft on $device" 300 bin/maquette judge "$log/$device"
done
# Stable Diffusion's shape beside diffusers: one UNet step and one SDS step at 512 pixels.
if [ -n "${MAQUETTE_PEER_PYTHON:-}" ]; then
    compile bench_models
    check "models beside diffusers" 1800 bin/bench_models --device cuda
    cat "$log/models-beside-diffusers.log"
fi
for device in cpu cuda; do
    check "bench on $device" 600 bin/maquette bench --only prior,field --repeats 5 --device "$device"
    cat "$log/bench-on-$device.log"
done

printf '\n'
cat "$log/gpu.txt"
printf '%s\n' "${rows[@]}"
exit $failed
