#include <cmath>

#include "cuda/frequency.h"

namespace maquette::cuda::cpu {

// One direction's coordinate into the rows of its axis; octaves by doubling the angle.
static void encodeAxis(float value, float* out) {
    float sine = std::sin(value), cosine = std::cos(value);
    for (int octave = 0; octave < FrequencyEncode::kOctaves; ++octave) {
        out[6 * octave * kTile] = sine;
        out[(6 * octave + 1) * kTile] = cosine;
        const float twice = 2 * sine * cosine;
        cosine = 1 - 2 * sine * sine;
        sine = twice;
    }
}

void frequencyEncode(const Backend& backend, const FrequencyEncode& args) {
    const float* axes[3] = {args.directions.x, args.directions.y, args.directions.z};
    backend.threads().parallelFor(
        tilesFor(args.count), 1, [&](std::int64_t begin, std::int64_t end, int) {
            for (std::int64_t i = begin * kTile; i < end * kTile; ++i) {
                float* out =
                    args.encoded + i / kTile * FrequencyEncode::kChannels * kTile + i % kTile;
                for (int a = 0; a < 3; ++a)
                    encodeAxis(i < args.count ? axes[a][i] : 0.0f, out + 2 * a * kTile);
            }
        });
}

} // namespace maquette::cuda::cpu
