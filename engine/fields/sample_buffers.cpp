#include "engine/fields/sample_buffers.h"

#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/fields/volume_renderer.h"

namespace maquette::fields {

void RayBuffers::resize(std::int64_t count) {
    m_count = count;
    for (auto* buffer : {&m_origin[0], &m_origin[1], &m_origin[2], &m_direction[0], &m_direction[1],
                         &m_direction[2], &m_enter, &m_leave, &m_cosine}) {
        if (buffer->size() < count) *buffer = cuda::Buffer<float>(m_backend, count);
    }
}

void RayBuffers::set(const base::Camera& camera, const cuda::Bounds& bounds) {
    resize(std::int64_t{camera.width} * camera.height);
    cuda::CameraRays args;
    const auto put = [](float* out, const glm::vec3& v) {
        for (int axis = 0; axis < 3; ++axis)
            out[axis] = v[axis];
    };
    put(args.position, camera.position());
    put(args.right, glm::vec3(camera.cameraToWorld[0]));
    put(args.up, glm::vec3(camera.cameraToWorld[1]));
    put(args.back, glm::vec3(camera.cameraToWorld[2]));
    args.focalPixels = camera.focalPixels();
    args.width = camera.width;
    args.height = camera.height;
    args.bounds = bounds;
    for (int axis = 0; axis < 3; ++axis) {
        args.origin[axis] = m_origin[axis].data();
        args.direction[axis] = m_direction[axis].data();
    }
    args.enter = m_enter.data();
    args.leave = m_leave.data();
    args.cosine = m_cosine.data();
    cuda::cameraRays(m_backend, args);
}

void RayBuffers::set(std::span<const base::Ray> rays, const glm::vec3& axis,
                     const cuda::Bounds& bounds) {
    const auto count = static_cast<std::int64_t>(rays.size());
    resize(count);
    std::vector<float> values(rays.size());
    const auto upload = [&](cuda::Buffer<float>& buffer, auto&& of) {
        for (std::size_t i = 0; i < rays.size(); ++i)
            values[i] = of(rays[i]);
        cuda::copyIn(m_backend, buffer.data(), values.data(), values.size() * sizeof(float));
    };
    for (int a = 0; a < 3; ++a) {
        upload(m_origin[a], [&](const base::Ray& ray) { return ray.origin[a]; });
        upload(m_direction[a], [&](const base::Ray& ray) { return ray.direction[a]; });
    }
    upload(m_cosine, [&](const base::Ray& ray) { return glm::dot(ray.direction, axis); });
    cuda::clipRays(m_backend, {view(), bounds, m_enter.data(), m_leave.data()});
}

cuda::Points RayBuffers::directions() const {
    return {m_direction[0].data(), m_direction[1].data(), m_direction[2].data()};
}

cuda::Rays RayBuffers::view(std::int64_t first, std::int64_t count) const {
    cuda::Rays rays;
    rays.count = count;
    for (int a = 0; a < 3; ++a) {
        rays.origin[a] = m_origin[a].data() + first;
        rays.direction[a] = m_direction[a].data() + first;
    }
    rays.enter = m_enter.data() + first;
    rays.leave = m_leave.data() + first;
    rays.cosine = m_cosine.data() + first;
    return rays;
}

SampleBuffers::SampleBuffers(Field& field, bool withTape)
    : m_field(field)
    , m_backend(field.backend()) {
    for (auto* buffer : {&m_start, &m_part, &m_fineStart, &m_sortedStart, &m_order})
        *buffer = cuda::Buffer<std::uint32_t>(m_backend);
    for (auto* buffer :
         {&m_t, &m_delta, &m_sortedT, &m_sortedDelta, &m_density, &m_densityGradient})
        *buffer = cuda::Buffer<float>(m_backend);
    for (int a = 0; a < 3; ++a) {
        for (auto* buffer : {&m_position[a], &m_direction[a], &m_colour[a], &m_colourGradient[a]})
            *buffer = cuda::Buffer<float>(m_backend);
    }
    if (!withTape) return;
    m_coarseTape = field.makeTape();
    m_fineTape = field.makeTape();
}

void SampleBuffers::reserve(std::int64_t slots, bool fine) {
    m_t.grow(slots);
    m_delta.grow(slots);
    m_density.grow(slots);
    for (int a = 0; a < 3; ++a) {
        m_position[a].grow(slots);
        m_colour[a].grow(slots);
        if (m_field.wantsDirections()) m_direction[a].grow(slots);
    }
    if (!fine) return;
    m_part.grow(slots);
    m_order.grow(slots);
    m_sortedT.grow(slots);
    m_sortedDelta.grow(slots);
}

static std::int64_t valueAt(const cuda::Backend& backend, const cuda::Buffer<std::uint32_t>& values,
                            std::int64_t index) {
    std::uint32_t value = 0;
    cuda::copyOut(backend, &value, values.data() + index, sizeof value);
    return value;
}

void SampleBuffers::fill(const cuda::Rays& rays, const RenderSettings& settings,
                         const cuda::OccupancyBits& occupancy, std::uint64_t key) {
    base::require(settings.coarse >= 1 && settings.coarse <= 1024 && settings.fine >= 0 &&
                      settings.fine <= 1024,
                  "a ray takes 1 to 1024 coarse and 0 to 1024 fine samples");
    place(rays, settings, occupancy, key);
    evaluate(0, m_coarse, m_coarseTape.get());
    m_fine = 0;
    if (settings.fine > 0) refine(settings, key);
}

void SampleBuffers::place(const cuda::Rays& rays, const RenderSettings& settings,
                          const cuda::OccupancyBits& occupancy, std::uint64_t key) {
    m_start.grow(rays.count + 1);
    m_march = {};
    m_march.rays = rays;
    m_march.samples = settings.coarse;
    m_march.jitter = settings.jitter;
    m_march.explore = settings.explore;
    m_march.key = key;
    if (settings.occupancy) m_march.occupancy = occupancy;
    m_march.start = m_start.data();
    cuda::marchCount(m_backend, m_march);
    m_coarse = valueAt(m_backend, m_start, rays.count);
    reserve(m_coarse + rays.count * settings.fine, settings.fine > 0);
    m_march.t = m_t.data();
    m_march.delta = m_delta.data();
    m_march.part = settings.fine > 0 ? m_part.data() : nullptr;
    for (int a = 0; a < 3; ++a) {
        m_march.position[a] = m_position[a].data();
        m_march.direction[a] = m_field.wantsDirections() ? m_direction[a].data() : nullptr;
    }
    cuda::marchFill(m_backend, m_march);
}

void SampleBuffers::refine(const RenderSettings& settings, std::uint64_t key) {
    m_fineStart.grow(m_march.rays.count + 1);
    m_sortedStart.grow(m_march.rays.count + 1);
    cuda::Resample args;
    args.coarse = m_march;
    args.density = m_density.data();
    args.fine = settings.fine;
    args.kernel = settings.kernel;
    args.key = key;
    args.fineBase = m_coarse;
    args.fineStart = m_fineStart.data();
    args.start = m_sortedStart.data();
    args.order = m_order.data();
    args.t = m_sortedT.data();
    args.delta = m_sortedDelta.data();
    for (int a = 0; a < 3; ++a) {
        args.position[a] = m_position[a].data();
        args.direction[a] = m_march.direction[a];
    }
    cuda::resampleCount(m_backend, args);
    m_fine = valueAt(m_backend, m_fineStart, m_march.rays.count);
    cuda::resampleFill(m_backend, args);
    evaluate(m_coarse, m_fine, m_fineTape.get());
}

FieldInput SampleBuffers::input(std::int64_t first, std::int64_t count) const {
    FieldInput in;
    in.points = {m_position[0].data() + first, m_position[1].data() + first,
                 m_position[2].data() + first};
    if (m_field.wantsDirections()) {
        in.directions = {m_direction[0].data() + first, m_direction[1].data() + first,
                         m_direction[2].data() + first};
    }
    in.count = count;
    return in;
}

void SampleBuffers::evaluate(std::int64_t first, std::int64_t count, FieldTape* tape) {
    FieldOutput out{m_density.data() + first, {}};
    for (int a = 0; a < 3; ++a)
        out.colour[a] = m_colour[a].data() + first;
    m_field.forward(input(first, count), out, tape);
}

cuda::RaySamples SampleBuffers::sorted() const {
    cuda::RaySamples samples;
    const bool merged = m_march.part != nullptr;
    samples.rays = m_march.rays.count;
    samples.start = merged ? m_sortedStart.data() : m_start.data();
    samples.order = merged ? m_order.data() : nullptr;
    samples.t = merged ? m_sortedT.data() : m_t.data();
    samples.delta = merged ? m_sortedDelta.data() : m_delta.data();
    samples.cosine = m_march.rays.cosine;
    samples.density = m_density.data();
    for (int a = 0; a < 3; ++a)
        samples.colour[a] = m_colour[a].data();
    return samples;
}

void SampleBuffers::setGradients(cuda::CompositeBackward& args) {
    m_densityGradient.grow(count());
    args.densityGradient = m_densityGradient.data();
    for (int a = 0; a < 3; ++a) {
        m_colourGradient[a].grow(count());
        args.colourGradient[a] = m_colourGradient[a].data();
    }
}

void SampleBuffers::addTo(Pressure& pressure) const {
    FieldGradient gradient{m_densityGradient.data(), {}};
    for (int a = 0; a < 3; ++a)
        gradient.colour[a] = m_colourGradient[a].data();
    pressure.fade();
    pressure.add(input(0, count()).points, count(), m_density.data(), gradient);
}

void SampleBuffers::backward() {
    const auto range = [&](std::int64_t first, std::int64_t count, FieldTape& tape) {
        FieldGradient gradient{m_densityGradient.data() + first, {}};
        for (int a = 0; a < 3; ++a)
            gradient.colour[a] = m_colourGradient[a].data() + first;
        m_field.backward(input(first, count), gradient, tape);
    };
    range(0, m_coarse, *m_coarseTape);
    range(m_coarse, m_fine, *m_fineTape);
}

} // namespace maquette::fields
