#include "engine/fields/workloads.h"

#include <chrono>
#include <cmath>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "cuda/squared_error.h"

namespace maquette::fields {

const std::vector<Workload>& allWorkloads() {
    static const std::vector<Workload> all = {Workload::HashForward,    Workload::HashTraining,
                                              Workload::NetworkForward, Workload::NetworkTraining,
                                              Workload::Step,           Workload::Preview};
    return all;
}

const char* name(Workload workload) {
    switch (workload) {
    case Workload::HashForward:
        return "hash_forward";
    case Workload::HashTraining:
        return "hash_training";
    case Workload::NetworkForward:
        return "network_forward";
    case Workload::NetworkTraining:
        return "network_training";
    case Workload::Step:
        return "step";
    case Workload::Preview:
        return "preview";
    }
    return "";
}

FieldBench::FieldBench(const cuda::Backend& backend, const HashGridConfig& config)
    : m_backend(backend)
    , m_field(backend, config, 1)
    , m_renderer(m_field)
    , m_rng(17)
    , m_points(3 * kSamples)
    , m_target(3 * kRays)
    , m_incoming(static_cast<std::size_t>(kSamples) * m_field.gridShape().channels()) {
    for (float& value : m_points)
        value = m_rng.uniform(-1, 1);
    m_rng.fillUniform(m_target);
    m_rng.fillNormal(m_incoming);
    std::vector<float> axis(kSamples);
    for (int a = 0; a < 3; ++a) {
        m_position[a] = cuda::Buffer<float>(backend, kSamples);
        m_position[a].upload(m_points.data() + a * kSamples);
        // Any direction will do.
        axis.assign(kSamples, a == 0 ? .6f : a == 1 ? 0.0f : -.8f);
        m_direction[a] = cuda::Buffer<float>(backend, kSamples);
        m_direction[a].upload(axis.data());
        m_colour[a] = cuda::Buffer<float>(backend, kSamples);
    }
    m_density = cuda::Buffer<float>(backend, kSamples);
    m_encoded = cuda::Buffer<float>(backend, static_cast<std::int64_t>(m_incoming.size()));
    m_encoded.upload(m_incoming.data());
    m_incomingDevice = cuda::Buffer<float>(backend, m_encoded.size());
    m_incomingDevice.upload(m_incoming.data());
    m_gradient = cuda::Buffer<float>(backend, 3 * kRays);
    m_targetDevice = cuda::Buffer<float>(backend, 3 * kRays);
    m_targetDevice.upload(m_target.data());
    // Tables of a trained field are not nearly zero.
    std::vector<float> table(static_cast<std::size_t>(m_field.table().count()));
    for (float& value : table)
        value = m_rng.uniform(-.1f, .1f);
    m_field.table().set(table);
}

FieldBench::~FieldBench() = default;

base::Camera FieldBench::stepCamera() const {
    return base::Camera::orbit(30, 20, 3, 20, 32, kRays / 32);
}

base::Camera FieldBench::previewCamera() const {
    return base::Camera::orbit(30, 20, 3, 40, 96, 96);
}

double FieldBench::run(Workload workload) {
    const auto start = std::chrono::steady_clock::now();
    switch (workload) {
    case Workload::HashForward:
    case Workload::HashTraining:
        hash(workload == Workload::HashTraining);
        break;
    case Workload::NetworkForward:
    case Workload::NetworkTraining:
        networks(workload == Workload::NetworkTraining);
        break;
    case Workload::Step:
        step();
        break;
    case Workload::Preview:
        m_renderer.preview(previewCamera(), {}, m_frame);
        break;
    }
    cuda::synchronise(m_backend);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

void FieldBench::hash(bool training) {
    const cuda::Points points{m_position[0].data(), m_position[1].data(), m_position[2].data()};
    cuda::hashGridForward(m_backend, {m_field.gridShape(), m_field.table().values(), points,
                                      kSamples, m_encoded.data()});
    if (!training) return;
    m_field.table().clearGradient();
    cuda::hashGridBackward(m_backend, {m_field.gridShape(), points, kSamples,
                                       m_incomingDevice.data(), m_field.table().gradient()});
}

void FieldBench::networks(bool training) {
    cuda::FieldMlpForward forward;
    forward.shape = m_field.networkShape();
    forward.shape.bfloat = m_field.config().rounded;
    forward.parameters = m_field.network().values();
    forward.encoded = m_incomingDevice.data();
    forward.points = {m_position[0].data(), m_position[1].data(), m_position[2].data()};
    forward.directions = {m_direction[0].data(), m_direction[1].data(), m_direction[2].data()};
    forward.count = kSamples;
    forward.density = m_density.data();
    for (int c = 0; c < 3; ++c)
        forward.colour[c] = m_colour[c].data();
    cuda::fieldMlpForward(m_backend, forward);
    if (!training) return;
    cuda::FieldMlpBackward backward;
    backward.shape = forward.shape;
    backward.parameters = forward.parameters;
    backward.encoded = forward.encoded;
    backward.points = forward.points;
    backward.directions = forward.directions;
    backward.count = kSamples;
    backward.densityGradient = m_density.data();
    for (int c = 0; c < 3; ++c)
        backward.colourGradient[c] = m_colour[c].data();
    m_field.network().clearGradient();
    backward.parameterGradient = m_field.network().gradient();
    backward.encodedGradient = m_encoded.data();
    cuda::fieldMlpBackward(m_backend, backward);
}

void FieldBench::step() {
    auto settings = RenderSettings::singlePass();
    settings.coarse = kSamples / kRays;
    settings.occupancy = false;
    m_outputs = m_renderer.render(stepCamera(), {}, m_rng, settings);
    cuda::squaredErrorGradient(
        m_backend, {m_outputs.rgb, m_targetDevice.data(), 3 * kRays, m_gradient.data()});
    m_renderer.backward({m_gradient.data()});
    m_field.step({});
}

// Where a ray meets the ball of radius .6, coloured by the place; white elsewhere.
static glm::vec3 ballColour(const base::Ray& ray) {
    const base::Interval hit = base::intersectSphere(ray, .6f);
    if (hit.empty()) return glm::vec3(1);
    return .5f + .4f * glm::sin(7.0f * (ray.origin + hit.enter * ray.direction));
}

void FieldBench::fitBall(int steps) {
    for (int i = 0; i < steps; ++i) {
        const auto camera =
            base::Camera::orbit(m_rng.uniform(0, 360), m_rng.uniform(-40, 60), 3, 36, 40, 40);
        const RenderOutputs& out = m_renderer.render(camera, {}, m_rng, {});
        std::vector<float> target;
        for (int y = 0; y < camera.height; ++y) {
            for (int x = 0; x < camera.width; ++x) {
                const glm::vec3 colour = ballColour(
                    camera.ray(static_cast<float>(x) + .5f, static_cast<float>(y) + .5f));
                for (int c = 0; c < 3; ++c)
                    target.push_back(colour[c]);
            }
        }
        cuda::Buffer<float> wanted(m_backend), gradient(m_backend, 3 * out.rays);
        wanted.upload(target);
        cuda::squaredErrorGradient(m_backend,
                                   {out.rgb, wanted.data(), 3 * out.rays, gradient.data()});
        m_renderer.backward({gradient.data()});
        m_field.step({});
        if (i >= 32 && i % 16 == 0) m_renderer.updateOccupancy(m_rng);
    }
}

} // namespace maquette::fields
