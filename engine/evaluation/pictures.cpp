#include "engine/evaluation/pictures.h"

#include <algorithm>

#include <ATen/ops/adaptive_avg_pool2d.h>

#include "engine/nn/ops.h"

namespace maquette::evaluation {

std::vector<base::ImageF> picturesOf(const at::Tensor& batch) {
    const at::Tensor pixels = batch.to(at::kCPU, at::kFloat).permute({0, 2, 3, 1}).contiguous();
    const std::int64_t height = pixels.size(1), width = pixels.size(2), channels = pixels.size(3);
    const float* values = pixels.const_data_ptr<float>();
    std::vector<base::ImageF> pictures;
    for (std::int64_t i = 0; i < pixels.size(0); ++i) {
        base::ImageF picture(static_cast<int>(width), static_cast<int>(height),
                             static_cast<int>(channels));
        std::copy_n(values + i * height * width * channels, picture.data.size(),
                    picture.data.begin());
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

at::Tensor pictureTensor(const base::Image8& picture, const glm::vec3& background, int size) {
    const int area = picture.width * picture.height;
    std::vector<float> planes(static_cast<std::size_t>(area) * 3);
    for (int i = 0; i < area; ++i) {
        const std::uint8_t* pixel = &picture.data[static_cast<std::size_t>(i) * picture.channels];
        const float alpha = picture.channels == 4 ? pixel[3] / 255.0f : 1.0f;
        for (int c = 0; c < 3; ++c) {
            const float value = pixel[picture.channels >= 3 ? c : 0] / 255.0f;
            planes[static_cast<std::size_t>(c * area + i)] =
                alpha * value + (1 - alpha) * background[c];
        }
    }
    const at::Tensor full = nn::tensorFrom(planes, {1, 3, picture.height, picture.width});
    return at::adaptive_avg_pool2d(full, {size, size});
}

} // namespace maquette::evaluation
