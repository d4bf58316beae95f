#include "tests/ui/support/fake_object.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace maquette::tests {

namespace {

float box(const glm::vec3& p, const glm::vec3& half, float round) {
    const glm::vec3 q = glm::abs(p) - half + round;
    return glm::length(glm::max(q, 0.0f)) + std::min(std::max({q.x, q.y, q.z}), 0.0f) - round;
}

float cylinder(const glm::vec3& p, float radius, float half, float round) {
    const glm::vec2 d{std::hypot(p.x, p.z) - radius + round, std::abs(p.y) - half + round};
    return std::min(std::max(d.x, d.y), 0.0f) + glm::length(glm::max(d, 0.0f)) - round;
}

float chair(const glm::vec3& p) {
    float d = box(p - glm::vec3(0, -0.08f, 0), {0.42f, 0.06f, 0.40f}, 0.04f);
    d = std::min(d, box(p - glm::vec3(0, 0.42f, -0.35f), {0.42f, 0.46f, 0.05f}, 0.04f));
    const glm::vec3 leg{std::abs(p.x) - 0.35f, p.y + 0.44f, std::abs(p.z) - 0.33f};
    return std::min(d, box(leg, {0.055f, 0.36f, 0.055f}, 0.02f));
}

float mug(const glm::vec3& p) {
    const float outer = cylinder(p, 0.5f, 0.55f, 0.06f);
    const float inner = cylinder(p - glm::vec3(0, 0.14f, 0), 0.41f, 0.55f, 0.05f);
    const glm::vec3 q = p - glm::vec3(0.52f, 0, 0);
    const float ring = std::hypot(std::hypot(q.x, q.y) - 0.28f, q.z) - 0.075f;
    return std::min(std::max(outer, -inner), std::max(ring, -(std::hypot(p.x, p.z) - 0.44f)));
}

float mushroom(const glm::vec3& p) {
    const float stem = cylinder(p - glm::vec3(0, -0.35f, 0), 0.2f, 0.42f, 0.08f);
    const glm::vec3 q = (p - glm::vec3(0, 0.12f, 0)) / glm::vec3(0.72f, 0.5f, 0.72f);
    const float cap = (glm::length(q) - 1.0f) * 0.5f;
    return std::min(stem, std::max(cap, -(p.y - 0.05f)));
}

constexpr int kMarchSteps = 40;
constexpr float kReach = 1.25f; // radius of the sphere that is looked at

} // namespace

FakeObject::FakeObject(const std::string& prompt) {
    const std::pair<const char*, glm::vec3> colors[] = {
        {"red", {0.80f, 0.16f, 0.14f}},   {"blue", {0.20f, 0.36f, 0.80f}},
        {"green", {0.25f, 0.60f, 0.30f}}, {"yellow", {0.93f, 0.76f, 0.22f}},
        {"white", {0.92f, 0.91f, 0.88f}}, {"purple", {0.50f, 0.28f, 0.66f}}};
    for (const auto& [word, value] : colors) {
        if (prompt.find(word) != std::string::npos) m_first = value;
    }
    if (prompt.find("chair") != std::string::npos) m_kind = Kind::Chair;
    if (prompt.find("mug") != std::string::npos) m_kind = Kind::Mug;
    if (prompt.find("mushroom") != std::string::npos) m_kind = Kind::Mushroom;
    if (m_kind == Kind::Chair) m_second = {0.55f, 0.38f, 0.24f};
}

float FakeObject::distance(const glm::vec3& p) const {
    switch (m_kind) {
    case Kind::Chair:
        return chair(p);
    case Kind::Mug:
        return mug(p);
    case Kind::Mushroom:
        return mushroom(p);
    case Kind::Ball:
        break;
    }
    return glm::length(p) - 0.7f +
           0.04f * std::sin(9 * p.x) * std::sin(9 * p.y) * std::sin(9 * p.z);
}

glm::vec3 FakeObject::color(const glm::vec3& p) const {
    switch (m_kind) {
    case Kind::Chair:
        return p.y > -0.16f ? m_first : m_second;
    case Kind::Mug:
        return std::abs(p.y + 0.1f) < 0.1f && std::hypot(p.x, p.z) > 0.46f ? m_second : m_first;
    case Kind::Mushroom:
        if (p.y < 0.06f) return m_second;
        return std::sin(11 * p.x) * std::sin(11 * p.z) > 0.62f ? m_second : m_first;
    case Kind::Ball:
        break;
    }
    return std::sin(8 * p.y) > 0.4f ? m_second : m_first;
}

glm::vec3 FakeObject::normal(const glm::vec3& p) const {
    constexpr float e = 0.003f;
    const glm::vec3 g{distance(p + glm::vec3(e, 0, 0)) - distance(p - glm::vec3(e, 0, 0)),
                      distance(p + glm::vec3(0, e, 0)) - distance(p - glm::vec3(0, e, 0)),
                      distance(p + glm::vec3(0, 0, e)) - distance(p - glm::vec3(0, 0, e))};
    return g / std::max(glm::length(g), 1e-9f);
}

// Marches through fog whose edge sharpens with progress and whose surface is bumpy at first.
base::Frame FakeObject::render(const base::Camera& camera, base::Shading shading,
                               float progress) const {
    base::Frame frame;
    frame.width = camera.width;
    frame.height = camera.height;
    frame.camera = camera;
    frame.shading = shading;
    frame.color = base::ImageF(camera.width, camera.height, 4);
    frame.depth = base::ImageF(camera.width, camera.height, 1);
    const float soft = glm::mix(0.22f, 0.012f, std::sqrt(progress));
    const float bumps = 0.16f * (1 - progress) * (1 - progress);
    const glm::vec3 light = glm::normalize(glm::vec3(-0.4f, 0.8f, 0.5f));
    for (int y = 0; y < camera.height; ++y) {
        for (int x = 0; x < camera.width; ++x) {
            const base::Ray ray =
                camera.ray(static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f);
            const base::Interval span = base::intersectSphere(ray, kReach);
            if (span.empty()) continue;
            const float step = (span.leave - span.enter) / kMarchSteps;
            float through = 1, deep = 0;
            glm::vec3 sum(0);
            for (int i = 0; i < kMarchSteps && through > 0.02f; ++i) {
                const float t = span.enter + (static_cast<float>(i) + 0.5f) * step;
                const glm::vec3 p = ray.origin + t * ray.direction;
                const float bump =
                    bumps * std::sin(7 * p.x + 3) * std::sin(6 * p.y) * std::sin(8 * p.z + 1);
                const float d = distance(p) + bump;
                if (d > 3 * soft + step) continue;
                const float density = 1 / (1 + std::exp(std::clamp(d / soft, -20.0f, 20.0f)));
                const float alpha = 1 - std::exp(-density * step * glm::mix(6.0f, 60.0f, progress));
                if (alpha < 0.004f) continue;
                const glm::vec3 n = normal(p);
                const glm::vec3 shaded =
                    shading == base::Shading::Normal ? n * 0.5f + 0.5f
                    : shading == base::Shading::Shaded
                        ? glm::vec3(0.75f) * (0.3f + 0.7f * std::max(glm::dot(n, light), 0.0f))
                        : glm::mix(glm::vec3(0.6f), color(p), std::min(1.0f, 0.3f + progress)) *
                              (0.62f + 0.42f * std::max(glm::dot(n, light), 0.0f));
                sum += through * alpha * shaded;
                deep += through * alpha * t * glm::dot(ray.direction, camera.forward());
                through *= 1 - alpha;
            }
            float* pixel = frame.color.pixel(x, y);
            for (int c = 0; c < 3; ++c)
                pixel[c] = sum[c];
            pixel[3] = 1 - through;
            if (pixel[3] > 0.02f) *frame.depth.pixel(x, y) = deep / pixel[3];
        }
    }
    return frame;
}

base::Image8 FakeObject::picture(float azimuth, int size, float progress) const {
    const base::Frame frame = render(base::Camera::orbit(azimuth, 15, 3.2f, 40, size, size),
                                     base::Shading::Color, progress);
    base::ImageF straight = frame.color;
    for (std::size_t i = 0; i < straight.data.size(); i += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            straight.data[i + c] /= std::max(straight.data[i + 3], 1e-4f);
    }
    return base::toImage8(straight);
}

// Surface nets: one vertex in every cell the surface crosses, one quad round every crossed edge.
std::shared_ptr<base::Mesh> FakeObject::mesh(int n) const {
    const auto place = [&](float i) { return 2.2f * i / static_cast<float>(n) - 1.1f; };
    const auto at = [&](int x, int y, int z) {
        return distance({place(static_cast<float>(x)), place(static_cast<float>(y)),
                         place(static_cast<float>(z))});
    };
    const int side = n + 1;
    const auto index = [&](int x, int y, int z) {
        return (static_cast<std::size_t>(z) * side + y) * side + x;
    };
    std::vector<float> values(static_cast<std::size_t>(side) * side * side);
    for (int z = 0; z < side; ++z)
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                values[index(x, y, z)] = at(x, y, z);

    auto mesh = std::make_shared<base::Mesh>();
    std::map<std::size_t, unsigned> vertexOf;
    const auto vertex = [&](int x, int y, int z) {
        const auto [found, fresh] =
            vertexOf.emplace(index(x, y, z), static_cast<unsigned>(mesh->positions.size()));
        if (fresh) {
            glm::vec3 p{place(static_cast<float>(x) + 0.5f), place(static_cast<float>(y) + 0.5f),
                        place(static_cast<float>(z) + 0.5f)};
            for (int i = 0; i < 4; ++i)
                p -= 0.8f * distance(p) * normal(p);
            mesh->positions.push_back(p);
            mesh->normals.push_back(normal(p));
            mesh->colors.push_back(color(p));
            mesh->uvs.push_back({0.5f + 0.45f * p.x, 0.5f - 0.45f * p.y});
        }
        return found->second;
    };
    constexpr std::array<glm::ivec3, 3> axes{glm::ivec3(1, 0, 0), {0, 1, 0}, {0, 0, 1}};
    for (int z = 1; z < n; ++z) {
        for (int y = 1; y < n; ++y) {
            for (int x = 1; x < n; ++x) {
                for (std::size_t a = 0; a < 3; ++a) {
                    const glm::ivec3 d = axes[a], u = axes[(a + 1) % 3], v = axes[(a + 2) % 3];
                    const bool inside = values[index(x, y, z)] < 0;
                    if (inside == (values[index(x + d.x, y + d.y, z + d.z)] < 0)) continue;
                    const unsigned q[] = {vertex(x - u.x - v.x, y - u.y - v.y, z - u.z - v.z),
                                          vertex(x - v.x, y - v.y, z - v.z), vertex(x, y, z),
                                          vertex(x - u.x, y - u.y, z - u.z)};
                    if (inside) {
                        mesh->triangles.push_back({q[0], q[1], q[2]});
                        mesh->triangles.push_back({q[0], q[2], q[3]});
                    } else {
                        mesh->triangles.push_back({q[0], q[2], q[1]});
                        mesh->triangles.push_back({q[0], q[3], q[2]});
                    }
                }
            }
        }
    }
    return mesh;
}

} // namespace maquette::tests
