#include "engine/geometry/ray_caster.h"

#include <algorithm>
#include <cmath>

#include <embree3/rtcore.h>
#include <glm/geometric.hpp>

#include "engine/base/error.h"

namespace maquette::geometry {

struct RayCaster::Scene {
    std::span<const glm::vec3> positions;
    std::span<const glm::uvec3> triangles;
    RTCDevice device = nullptr;
    RTCScene scene = nullptr;

    ~Scene() {
        if (scene) rtcReleaseScene(scene);
        if (device) rtcReleaseDevice(device);
    }
};

namespace {

// Embree may read 16 bytes from the last element on, which a caller's array need not have; so it
// gets copies of its own.
template <class T>
void setBuffer(RTCGeometry geometry, RTCBufferType type, RTCFormat format, std::span<const T> in) {
    void* buffer = rtcSetNewGeometryBuffer(geometry, type, 0, format, sizeof(T), in.size());
    if (!buffer) {
        throw base::Error(base::ErrorKind::OutOfMemory,
                          MAQUETTE_TR("There is not enough memory for the mesh."));
    }
    std::copy(in.begin(), in.end(), static_cast<T*>(buffer));
}

struct Search {
    std::span<const glm::vec3> positions;
    std::span<const glm::uvec3> triangles;
    glm::vec3 point;
    RayCaster::Hit best;
};

bool visit(RTCPointQueryFunctionArguments* arguments) {
    Search& search = *static_cast<Search*>(arguments->userPtr);
    const glm::uvec3& t = search.triangles[arguments->primID];
    const glm::vec3 &a = search.positions[t.x], &b = search.positions[t.y],
                    &c = search.positions[t.z];
    const glm::vec3 w = nearestWeights(search.point, a, b, c);
    const float distance = glm::length(w.x * a + w.y * b + w.z * c - search.point);
    if (!(distance < search.best.distance)) return false;
    search.best = {arguments->primID, w, distance};
    arguments->query->radius = distance;
    return true;
}

} // namespace

RayCaster::RayCaster(std::span<const glm::vec3> positions, std::span<const glm::uvec3> triangles)
    : m_scene(std::make_unique<Scene>()) {
    m_scene->positions = positions;
    m_scene->triangles = triangles;
    m_scene->device = rtcNewDevice("threads=1"); // one order of building: one order of answers
    if (!m_scene->device) {
        throw base::Error(base::ErrorKind::Unavailable,
                          MAQUETTE_TR("The ray caster cannot start on this machine."));
    }
    RTCGeometry geometry = rtcNewGeometry(m_scene->device, RTC_GEOMETRY_TYPE_TRIANGLE);
    setBuffer(geometry, RTC_BUFFER_TYPE_VERTEX, RTC_FORMAT_FLOAT3, positions);
    setBuffer(geometry, RTC_BUFFER_TYPE_INDEX, RTC_FORMAT_UINT3, triangles);
    rtcCommitGeometry(geometry);
    m_scene->scene = rtcNewScene(m_scene->device);
    rtcSetSceneFlags(m_scene->scene, RTC_SCENE_FLAG_ROBUST); // no leaks between neighbours
    rtcAttachGeometry(m_scene->scene, geometry);
    rtcReleaseGeometry(geometry);
    rtcCommitScene(m_scene->scene);
}

RayCaster::~RayCaster() = default;
RayCaster::RayCaster(RayCaster&&) noexcept = default;
RayCaster& RayCaster::operator=(RayCaster&&) noexcept = default;

std::optional<RayCaster::Hit> RayCaster::cast(const glm::vec3& origin, const glm::vec3& direction,
                                              float nearest, float farthest) const {
    RTCRayHit query{};
    query.ray.org_x = origin.x, query.ray.org_y = origin.y, query.ray.org_z = origin.z;
    query.ray.dir_x = direction.x, query.ray.dir_y = direction.y, query.ray.dir_z = direction.z;
    query.ray.tnear = nearest;
    query.ray.tfar = farthest;
    query.ray.mask = ~0u;
    query.hit.geomID = RTC_INVALID_GEOMETRY_ID;
    RTCIntersectContext context;
    rtcInitIntersectContext(&context);
    rtcIntersect1(m_scene->scene, &context, &query);
    if (query.hit.geomID == RTC_INVALID_GEOMETRY_ID) return {};
    return Hit{query.hit.primID,
               {1 - query.hit.u - query.hit.v, query.hit.u, query.hit.v},
               query.ray.tfar};
}

RayCaster::Hit RayCaster::nearest(const glm::vec3& point) const {
    base::require(!m_scene->triangles.empty(), "nearest() needs a triangle");
    Search search{m_scene->positions,
                  m_scene->triangles,
                  point,
                  {0, {1, 0, 0}, std::numeric_limits<float>::infinity()}};
    RTCPointQuery query{};
    query.x = point.x, query.y = point.y, query.z = point.z;
    query.radius = std::numeric_limits<float>::infinity();
    RTCPointQueryContext context;
    rtcInitPointQueryContext(&context);
    rtcPointQuery(m_scene->scene, &query, &context, visit, &search);
    return search.best;
}

glm::vec3 nearestWeights(const glm::vec3& p, const glm::vec3& a, const glm::vec3& b,
                         const glm::vec3& c) {
    const glm::vec3 ab = b - a, ac = c - a, ap = p - a, bp = p - b, cp = p - c;
    const float d1 = glm::dot(ab, ap), d2 = glm::dot(ac, ap);
    if (d1 <= 0 && d2 <= 0) return {1, 0, 0};
    const float d3 = glm::dot(ab, bp), d4 = glm::dot(ac, bp);
    if (d3 >= 0 && d4 <= d3) return {0, 1, 0};
    const float overC = d1 * d4 - d3 * d2;
    if (overC <= 0 && d1 >= 0 && d3 <= 0) {
        const float v = d1 / std::max(d1 - d3, 1e-30f);
        return {1 - v, v, 0};
    }
    const float d5 = glm::dot(ab, cp), d6 = glm::dot(ac, cp);
    if (d6 >= 0 && d5 <= d6) return {0, 0, 1};
    const float overB = d5 * d2 - d1 * d6;
    if (overB <= 0 && d2 >= 0 && d6 <= 0) {
        const float w = d2 / std::max(d2 - d6, 1e-30f);
        return {1 - w, 0, w};
    }
    const float overA = d3 * d6 - d5 * d4;
    if (overA <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
        const float w = (d4 - d3) / std::max((d4 - d3) + (d5 - d6), 1e-30f);
        return {0, 1 - w, w};
    }
    const float sum = overA + overB + overC;
    if (!(std::abs(sum) > 1e-37f)) return {1, 0, 0};
    return {overA / sum, overB / sum, overC / sum};
}

} // namespace maquette::geometry
