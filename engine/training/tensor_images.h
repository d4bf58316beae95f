#pragma once

#include <vector>

#include "engine/base/image.h"
#include "engine/nn/ops.h"

namespace maquette::training {

// Rows of [n, 3, h, w] in [-1, 1] as pictures.
std::vector<base::ImageF> imagesOf(const at::Tensor& batch);

// 20 log10(2) - 10 log10(MSE) of images in [-1, 1].
double psnr(const at::Tensor& a, const at::Tensor& b);

// Mean absolute error of the two chroma differences (R - G, B - G), images in [-1, 1], halved to
// [0, 1].
double chromaError(const at::Tensor& a, const at::Tensor& b);

at::Tensor chroma(const at::Tensor& images); // [n, 2, h, w]

} // namespace maquette::training
