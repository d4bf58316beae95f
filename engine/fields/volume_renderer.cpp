#include "engine/fields/volume_renderer.h"

#include "engine/base/error.h"
#include "engine/fields/background_net.h"
#include "engine/fields/renderer_batch.h"

namespace maquette::fields {

VolumeRenderer::VolumeRenderer(Field& field, const OccupancySettings& occupancy,
                               BackgroundNet* background)
    : m_field(field)
    , m_occupancy(field.backend(), occupancy, field.bounds().extent)
    , m_pressure(field.backend(), field.bounds().extent)
    , m_background(background)
    , m_training(std::make_unique<Batch>(field, true))
    , m_preview(std::make_unique<Batch>(field, false)) {}

VolumeRenderer::~VolumeRenderer() = default;

const RenderOutputs& VolumeRenderer::render(const base::Camera& camera, const Backdrop& backdrop,
                                            base::Rng& rng, const RenderSettings& settings) {
    m_training->rays.set(camera, m_field.bounds());
    return renderBatch(backdrop, rng, settings);
}

const RenderOutputs& VolumeRenderer::render(std::span<const base::Ray> rays, const glm::vec3& axis,
                                            const Backdrop& backdrop, base::Rng& rng,
                                            const RenderSettings& settings) {
    m_training->rays.set(rays, axis, m_field.bounds());
    return renderBatch(backdrop, rng, settings);
}

// The samples with the flat or learned colours behind them.
static cuda::RaySamples withBackdrop(cuda::RaySamples samples, const Backdrop& backdrop,
                                     const cuda::Buffer<float>* learned) {
    for (int c = 0; c < 3; ++c) {
        samples.flatBackground[c] = backdrop.colour[c];
        if (backdrop.learned) samples.background[c] = learned[c].data();
    }
    return samples;
}

const RenderOutputs& VolumeRenderer::renderBatch(const Backdrop& backdrop, base::Rng& rng,
                                                 const RenderSettings& settings) {
    base::require(!backdrop.learned || m_background, "the renderer has no learned background");
    Batch& b = *m_training;
    b.samples.fill(b.rays.view(), settings, m_occupancy.bits(), drawKey(rng));
    b.backdrop = backdrop;
    if (backdrop.learned) {
        for (auto& channel : b.background)
            channel.grow(b.rays.count());
        float* colour[3] = {b.background[0].data(), b.background[1].data(), b.background[2].data()};
        m_background->forward(b.rays.directions(), b.rays.count(), colour);
    }
    b.reserve();
    b.composite(withBackdrop(b.samples.sorted(), backdrop, b.background), 0);
    b.outputs = {b.rays.count(),   b.samples.count(), b.rgb.data(),
                 b.opacity.data(), b.depth.data(),    b.zVariance.data()};
    b.pending = true;
    return b.outputs;
}

void VolumeRenderer::backward(const RenderGradients& gradients) {
    Batch& b = *m_training;
    base::require(b.pending, "backward follows a render, once");
    b.pending = false;
    cuda::CompositeBackward args;
    args.samples = withBackdrop(b.samples.sorted(), b.backdrop, b.background);
    args.rgb = gradients.rgb;
    args.opacity = gradients.opacity;
    args.depth = gradients.depth;
    args.zVariance = gradients.zVariance;
    b.samples.setGradients(args);
    for (int c = 0; c < 3 && b.backdrop.learned; ++c) {
        b.backgroundGradient[c].grow(b.rays.count());
        args.backgroundGradient[c] = b.backgroundGradient[c].data();
    }
    cuda::compositeBackward(b.backend, args);
    b.samples.addTo(m_pressure);
    b.samples.backward();
    if (b.backdrop.learned) m_background->backward(b.rays.count(), args.backgroundGradient);
}

void VolumeRenderer::updateOccupancy(base::Rng& rng) {
    m_occupancy.update(m_field, rng);
}

} // namespace maquette::fields
