#pragma once

#include <vector>

#include <glm/vec3.hpp>

#include "engine/base/image.h"

namespace at {
class Tensor;
}

// Between pictures and tensors; internal to this room.
namespace maquette::evaluation {

// Rows of [n, 3, h, w] in [0, 1] as RGB pictures.
std::vector<base::ImageF> picturesOf(const at::Tensor& batch);

// One picture, RGB or RGBA, over a plain colour and reduced to size x size by area: [1, 3, size,
// size] in [0, 1].
at::Tensor pictureTensor(const base::Image8& picture, const glm::vec3& background, int size);

} // namespace maquette::evaluation
