#pragma once

#include "engine/fields/sample_buffers.h"
#include "engine/fields/volume_renderer.h"

namespace maquette::fields {

// What one render needs from its rays to its outputs.
struct VolumeRenderer::Batch {
    Batch(Field& field, bool training)
        : backend(field.backend())
        , rays(backend)
        , samples(field, training)
        , rgb(backend)
        , opacity(backend)
        , depth(backend)
        , zVariance(backend) {
        for (int c = 0; c < 3; ++c) {
            background[c] = cuda::Buffer<float>(backend);
            backgroundGradient[c] = cuda::Buffer<float>(backend);
        }
    }

    void reserve() {
        rgb.grow(3 * rays.count());
        for (auto* buffer : {&opacity, &depth, &zVariance})
            buffer->grow(rays.count());
    }

    // The samples of the rays from `first` on, put together.
    void composite(cuda::RaySamples sorted, std::int64_t first) {
        cuda::composite(backend, {sorted, rgb.data() + 3 * first, opacity.data() + first,
                                  depth.data() + first, zVariance.data() + first});
    }

    cuda::Backend backend;
    RayBuffers rays;
    SampleBuffers samples;
    cuda::Buffer<float> rgb, opacity, depth, zVariance;
    cuda::Buffer<float> background[3], backgroundGradient[3]; // learned
    Backdrop backdrop;
    RenderOutputs outputs;
    bool pending = false; // a backward pass may follow
};

} // namespace maquette::fields
