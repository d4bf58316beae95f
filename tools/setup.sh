#!/usr/bin/env bash
# Prepares a Debian 12 machine: packages, the LibTorch and CUDA compiler SDK, a configured build folder.
# Sourced by `run` and `test`; every step is skipped in milliseconds when it has been done already.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/maquette
preset=${MAQUETTE_PRESET:-dev}
build=$root/.build/$preset

say() { if [ -t 2 ]; then printf '\033[1mmaquette: %s\033[0m\n' "$*" >&2; else printf 'maquette: %s\n' "$*" >&2; fi; }
die() { printf 'maquette: %s\n' "$*" >&2; exit 1; }

missing_packages() {
    local line command package
    while read -r line; do
        case $line in ''|'#'*) continue ;; esac
        package=${line##*:}; command=${line%%:*}
        if [[ $line == *:* ]]; then
            command -v "$command" >/dev/null 2>&1 || echo "$package"
        else
            dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
        fi
    done <"$root/tools/apt-packages.txt"
}

install_packages() {
    local stamp=$cache/packages-$(sha256sum "$root/tools/apt-packages.txt" | cut -c1-12)
    [ -e "$stamp" ] && return 0
    command -v dpkg-query >/dev/null || die "this script installs Debian packages; on another system install the ones listed in tools/apt-packages.txt and create $stamp"
    local missing; missing=$(missing_packages | tr '\n' ' '); missing=${missing% }
    if [ -n "$missing" ]; then
        local sudo=
        if [ "$(id -u)" != 0 ]; then
            command -v sudo >/dev/null && sudo -n true 2>/dev/null && sudo=sudo ||
                die "these packages are missing and installing them needs root. Run once: sudo apt-get install --no-install-recommends $missing"
        fi
        say "installing packages: $missing"
        $sudo apt-get update -qq || say "the package lists could not be refreshed (offline?); trying with the ones at hand"
        # shellcheck disable=SC2086
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
            die "the packages could not be installed. If this machine is offline, connect it once, or install by hand: $missing"
    fi
    mkdir -p "$cache" && : >"$stamp"
}

fetch_sdk() {
    local pins=$root/tools/sdk-requirements.txt
    sdk=${MAQUETTE_SDK:-$cache/sdk-$(grep -v '^#' "$pins" | sha256sum | cut -c1-12)}
    [ -e "$sdk/.complete" ] && return 0
    [ -z "${MAQUETTE_SDK:-}" ] || die "MAQUETTE_SDK names $sdk, which holds no complete SDK. Unset it to let this script fetch one into $cache."
    local work=$sdk.$$.partial platforms=() wheel
    mkdir -p "$work/wheels"
    trap 'rm -rf "$work"' EXIT
    say "fetching LibTorch and the CUDA compiler (620 MB, once)"
    for wheel in manylinux_2_28 manylinux_2_25 manylinux_2_17 manylinux2014 manylinux_2_12 manylinux2010; do
        platforms+=(--platform "${wheel}_x86_64")
    done
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
        --python-version 3.11 "${platforms[@]}" --require-hashes -d "$work/wheels" -r "$pins" ||
        die "the SDK could not be downloaded. Connect this machine to the package index once (and keep 3 GB free in $cache); after that it works offline."
    for wheel in "$work"/wheels/*.whl; do
        unzip -qo "$wheel" -x '*.py' -d "$work" 2>/dev/null || [ $? = 11 ] || die "cannot unpack $wheel (disk full?)"
    done
    rm -rf "$work/wheels"
    ln -sfn lib "$work/nvidia/cu13/lib64"
    ln -sfn libcudart.so.13 "$work/nvidia/cu13/lib/libcudart.so"
    : >"$work/.complete"
    rm -rf "$sdk"; mv "$work" "$sdk"
    trap - EXIT
}

# MAQUETTE_GPU=1, once: the libraries without which the diffusion models stay on the processor.
fetch_gpu_libraries() {
    local pins=$root/tools/sdk-gpu-requirements.txt stamp
    stamp=$sdk/.gpu-$(grep -v '^#' "$pins" | sha256sum | cut -c1-12)
    [ "${MAQUETTE_GPU:-}" = 1 ] && [ ! -e "$stamp" ] || return 0
    local work=$sdk/gpu.$$.partial platforms=() wheel
    mkdir -p "$work"
    trap 'rm -rf "$work"' EXIT
    say "fetching the CUDA libraries of LibTorch (3 GB on the disk, once)"
    for wheel in manylinux_2_28 manylinux_2_27 manylinux_2_25 manylinux_2_18 manylinux_2_17 manylinux2014 \
                 manylinux_2_12 manylinux2010 manylinux1; do
        platforms+=(--platform "${wheel}_x86_64")
    done
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
        --python-version 3.11 "${platforms[@]}" --require-hashes -d "$work" -r "$pins" ||
        die "the CUDA libraries could not be downloaded. Connect this machine to the package index once (and keep 6 GB free in $cache)."
    for wheel in "$work"/*.whl; do
        unzip -qo "$wheel" -x '*.py' -d "$sdk" 2>/dev/null || [ $? = 11 ] || die "cannot unpack $wheel (disk full?)"
    done
    rm -rf "$work"
    : >"$stamp"
    trap - EXIT
}

# A build folder of another SDK, or of a source tree that was moved, is configured from nothing.
fits() {
    grep -qxF "MAQUETTE_SDK:UNINITIALIZED=$sdk" "$build/CMakeCache.txt" || grep -qxF "MAQUETTE_SDK:PATH=$sdk" "$build/CMakeCache.txt"
} 2>/dev/null
moved() { ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; } 2>/dev/null

configure() {
    local fresh=
    if [ -e "$build/CMakeCache.txt" ] && { ! fits || moved; }; then fresh=--fresh; fi
    if [ -n "$fresh" ] || [ ! -e "$build/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$build/CMakeCache.txt" ]; then
        say "configuring ($preset)"
        (cd "$root" && MAQUETTE_SDK=$sdk cmake $fresh --preset "$preset" >"$build.configure.log" 2>&1) ||
            { tail -n 25 "$build.configure.log" >&2; die "configuring failed; the log is $build.configure.log"; }
    fi
}

compile() { # targets...
    [ -e "$build/bin/maquette" ] || say "building (several minutes, once)"
    cmake --build "$build" --target "$@" || die "the build failed; the messages above say where"
}

mkdir -p "$root/.build"
install_packages
fetch_sdk
fetch_gpu_libraries
export MAQUETTE_SDK=$sdk
configure
