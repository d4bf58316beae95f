#include <algorithm>
#include <cmath>

#include "cuda/frame_pixels.h"
#include "cuda/frequency.h"
#include "cuda/squared_error.h"
#include "tests/cuda/twin_table.h"

namespace maquette::tests {

namespace {

void frequencies(Report& report, const cuda::Backend& backend) {
    const int count = 300;
    Draw draw(111);
    const std::vector<float> d[3] = {draw.floats(count, -1, 1), draw.floats(count, -1, 1),
                                     draw.floats(count, -1, 1)};
    const auto x = on(backend, d[0]), y = on(backend, d[1]), z = on(backend, d[2]);
    const int channels = cuda::FrequencyEncode::kChannels;
    auto encoded = zeros(backend, cuda::tilesFor(count) * channels * cuda::kTile);
    cuda::frequencyEncode(backend, {{x.data(), y.data(), z.data()}, count, encoded.data()});
    const std::vector<float> tiled = encoded.download();
    std::vector<float> got;
    std::vector<double> wanted;
    for (int i = 0; i < count; ++i) {
        for (int c = 0; c < channels; ++c) {
            const double angle = std::ldexp(d[c % 6 / 2][i], c / 6);
            wanted.push_back(c % 2 ? std::cos(angle) : std::sin(angle));
            got.push_back(tiled[(i / cuda::kTile * channels + c) * cuda::kTile + i % cuda::kTile]);
        }
    }
    report.close("encoded", got, wanted, 1e-6);
}

void squaredError(Report& report, const cuda::Backend& backend) {
    const int count = 1003;
    const auto values = Draw(113).floats(count, -1, 1), target = Draw(114).floats(count, -1, 1);
    const auto v = on(backend, values), t = on(backend, target);
    auto gradient = zeros(backend, count);
    cuda::squaredErrorGradient(backend, {v.data(), t.data(), count, gradient.data()});
    const auto mean = [&](const std::vector<double>& at) {
        double total = 0;
        for (int i = 0; i < count; ++i)
            total += (at[i] - target[i]) * (at[i] - target[i]) / count;
        return total;
    };
    report.close("gradient", gradient.download(), differences(mean, doubles(values), 1e-4), 1e-6);
}

void pixels(Report& report, const cuda::Backend& backend) {
    const int count = 1003;
    const auto rgb = Draw(115).floats(3 * count, 0, 1), opacity = Draw(116).floats(count, 0, 1),
               depth = Draw(117).floats(count, 0, 4);
    const auto c = on(backend, rgb), o = on(backend, opacity), d = on(backend, depth);
    for (const auto look :
         {cuda::PixelLook::Colour, cuda::PixelLook::Depth, cuda::PixelLook::Opacity}) {
        auto rgba = zeros(backend, 4 * count);
        cuda::framePixels(backend,
                          {count, look, 1.5f, 2.0f, c.data(), o.data(), d.data(), rgba.data()});
        std::vector<double> wanted;
        for (int i = 0; i < count; ++i) {
            const double near = std::clamp(1 - (depth[i] - 1.5) / 2, 0.0, 1.0);
            for (int k = 0; k < 3; ++k) {
                wanted.push_back(look == cuda::PixelLook::Colour    ? rgb[3 * i + k]
                                 : look == cuda::PixelLook::Opacity ? opacity[i]
                                                                    : near * opacity[i]);
            }
            wanted.push_back(opacity[i]);
        }
        report.close("pixels", rgba.download(), wanted, 1e-6);
    }
}

const bool kRows[] = {
    addTwin("pixels of a frame", pixels),
    addTwin("frequency encoding", frequencies),
    addTwin("squared error", squaredError),
};

} // namespace

} // namespace maquette::tests
