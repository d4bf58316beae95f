#include "engine/training/world_source.h"

#include <cstring>
#include <span>

#include <glm/geometric.hpp>

#include "cuda/thread_pool.h"
#include "engine/base/rng.h"
#include "engine/io/sha256.h"

namespace maquette::training {

namespace {

enum Stream : std::uint64_t { kView = 1, kCaption = 2 };

void fillPixels(const world::Picture& picture, const WorldSource::Item& item, float* image,
                float* coverage, float* disparity) {
    const int size = item.camera.width;
    const auto plane = static_cast<std::size_t>(size) * static_cast<std::size_t>(size);
    const float radius = glm::length(item.camera.position());
    for (std::size_t i = 0; i < plane; ++i) {
        const float* rgba = &picture.rgba.data[4 * i];
        for (std::size_t c = 0; c < 3; ++c) {
            const float value = rgba[c] + (1 - rgba[3]) * item.background[static_cast<int>(c)];
            image[c * plane + i] = 2 * value - 1;
        }
        coverage[i] = rgba[3];
        if (disparity) {
            disparity[i] = rgba[3] > 0.5f ? disparityOfDepth(picture.depth.data[i], radius) : 0.0f;
        }
    }
}

} // namespace

float disparityOfDepth(float depth, float cameraRadius) {
    return 0.5f * (cameraRadius + 1.0f - depth);
}

// With one view an object, pictures and objects have the same numbers: the same key for both would
// tie the camera and the background to the class.
std::uint64_t WorldSource::viewKey(std::int64_t index) const {
    const std::uint64_t seed = m_views > 1 ? m_seed : base::mix(m_seed, 0xca3e7a);
    return base::mix(seed, static_cast<std::uint64_t>(index));
}

WorldSource::Item WorldSource::item(std::int64_t index) const {
    const auto object = static_cast<std::uint64_t>(index / m_views);
    Item item;
    item.spec = world::randomSpec(base::mix(m_seed, object), m_split);
    base::Rng rng(viewKey(index), kView);
    item.camera = world::randomCamera(rng, m_imageSize);
    item.background = world::randomBackground(rng);
    return item;
}

WorldSource::Batch WorldSource::batch(std::int64_t first, std::int64_t count,
                                      bool withDisparity) const {
    const std::int64_t size = m_imageSize, plane = size * size;
    Batch out;
    out.items.resize(static_cast<std::size_t>(count));
    out.images = at::empty({count, 3, size, size}, at::kFloat);
    out.backgrounds = at::empty({count, 3}, at::kFloat);
    out.coverage = at::empty({count, 1, size, size}, at::kFloat);
    if (withDisparity) out.disparity = at::empty({count, 1, size, size}, at::kFloat);
    float* images = out.images.mutable_data_ptr<float>();
    float* backgrounds = out.backgrounds.mutable_data_ptr<float>();
    float* coverage = out.coverage.mutable_data_ptr<float>();
    float* disparity = withDisparity ? out.disparity.mutable_data_ptr<float>() : nullptr;
    const unsigned channels =
        world::ColourChannel | (withDisparity ? unsigned{world::DepthChannel} : 0u);
    cuda::defaultPool().parallelFor(count, m_views, [&](std::int64_t begin, std::int64_t end, int) {
        world::Object object;
        std::int64_t made = -1;
        for (std::int64_t i = begin; i < end; ++i) {
            const Item item = this->item(first + i);
            if ((first + i) / m_views != made) object = world::makeObject(item.spec);
            made = (first + i) / m_views;
            base::Rng rng(viewKey(first + i), kView + 100);
            const world::Picture picture =
                world::render(object, item.camera, world::randomLighting(rng), channels);
            fillPixels(picture, item, images + 3 * plane * i, coverage + plane * i,
                       disparity ? disparity + plane * i : nullptr);
            for (int c = 0; c < 3; ++c)
                backgrounds[3 * i + c] = item.background[c];
            out.items[static_cast<std::size_t>(i)] = item;
        }
    });
    return out;
}

std::string WorldSource::caption(const Item& item, std::uint64_t drawing) {
    base::Rng rng(base::mix(item.spec.seed, drawing), kCaption);
    return world::caption(item.spec, item.camera, rng);
}

std::string WorldSource::fingerprint() {
    const WorldSource probe(12345, world::Split::All, 32, 1);
    const Batch batch = probe.batch(0, 48);
    const auto* bytes = reinterpret_cast<const std::byte*>(batch.images.const_data_ptr<float>());
    return io::sha256(std::span(bytes, batch.images.nbytes()));
}

} // namespace maquette::training
