#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <glm/vec3.hpp>

#include "engine/base/camera.h"
#include "engine/nn/ops.h"
#include "engine/world/world.h"

namespace maquette::training {

using at::Tensor;

// Pictures of the procedural world, numbered without end: picture i of a seed is always the same,
// so a data set is a seed and resuming needs only the next number. Nothing is stored.
class WorldSource {
  public:
    WorldSource(std::uint64_t seed, world::Split split, int imageSize, int viewsPerObject = 2)
        : m_seed(seed)
        , m_split(split)
        , m_imageSize(imageSize)
        , m_views(viewsPerObject) {}

    struct Item {
        world::ObjectSpec spec;
        base::Camera camera;
        glm::vec3 background{1};
    };
    // What picture i shows, without drawing it.
    Item item(std::int64_t index) const;

    struct Batch {
        std::vector<Item> items;
        Tensor images;      // [n, 3, size, size] in [-1, 1], over the items' backgrounds
        Tensor backgrounds; // [n, 3] in [0, 1]
        Tensor coverage;    // [n, 1, size, size] in [0, 1]
        Tensor disparity;   // [n, 1, size, size]: (radius + 1 - depth) / 2 where covered, else 0
    };
    // Pictures [first, first + count), drawn on the default pool.
    Batch batch(std::int64_t first, std::int64_t count, bool withDisparity = false) const;

    int imageSize() const { return m_imageSize; }
    // The caption of an item as drawn for the n-th time.
    static std::string caption(const Item& item, std::uint64_t drawing);

    // A hash of probe pictures: changes when the world draws differently.
    static std::string fingerprint();

  private:
    std::uint64_t viewKey(std::int64_t index) const;

    std::uint64_t m_seed;
    world::Split m_split;
    int m_imageSize;
    int m_views;
};

// The optical-axis depth at which a disparity of WorldSource is seen from a camera's distance.
float disparityOfDepth(float depth, float cameraRadius);

} // namespace maquette::training
