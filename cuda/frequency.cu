#include "cuda/device.cuh"
#include "cuda/frequency.h"

namespace maquette::cuda::gpu {

namespace {

// One thread a direction and axis; octaves by doubling the angle.
__global__ void frequencyKernel(FrequencyEncode a) {
    const std::int64_t i = globalThread();
    const int axis = static_cast<int>(blockIdx.y);
    if (i >= tilesFor(a.count) * kTile) return;
    const float* from = axis == 0 ? a.directions.x : axis == 1 ? a.directions.y : a.directions.z;
    const float value = i < a.count ? from[i] : 0.0f;
    float* out =
        a.encoded + (i / kTile * FrequencyEncode::kChannels + 2 * axis) * kTile + i % kTile;
    float sine = sinf(value), cosine = cosf(value);
    for (int octave = 0; octave < FrequencyEncode::kOctaves; ++octave) {
        out[6 * octave * kTile] = sine;
        out[(6 * octave + 1) * kTile] = cosine;
        const float twice = 2 * sine * cosine;
        cosine = 1 - 2 * sine * sine;
        sine = twice;
    }
}

} // namespace

void frequencyEncode(const Backend& backend, const FrequencyEncode& args) {
    dim3 blocks = blocksFor(tilesFor(args.count) * kTile);
    blocks.y = 3;
    launch(backend, "frequencyEncode", blocks, dim3(kThreads), frequencyKernel, args);
}

} // namespace maquette::cuda::gpu
