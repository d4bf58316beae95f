#include "engine/training/tensor_images.h"

#include <cmath>

namespace maquette::training {

std::vector<base::ImageF> imagesOf(const at::Tensor& batch) {
    const at::Tensor pixels =
        (batch.to(at::kCPU, at::kFloat) * 0.5 + 0.5).permute({0, 2, 3, 1}).contiguous();
    const std::int64_t height = pixels.size(1), width = pixels.size(2), channels = pixels.size(3);
    const float* values = pixels.const_data_ptr<float>();
    std::vector<base::ImageF> images;
    for (std::int64_t i = 0; i < pixels.size(0); ++i) {
        base::ImageF image(static_cast<int>(width), static_cast<int>(height),
                           static_cast<int>(channels));
        std::copy_n(values + i * height * width * channels, image.data.size(), image.data.begin());
        images.push_back(std::move(image));
    }
    return images;
}

double psnr(const at::Tensor& a, const at::Tensor& b) {
    const double mse = (a - b).pow(2).mean().item<double>();
    return 10 * std::log10(4.0 / mse);
}

at::Tensor chroma(const at::Tensor& images) {
    const at::Tensor green = images.narrow(1, 1, 1);
    return at::cat({images.narrow(1, 0, 1) - green, images.narrow(1, 2, 1) - green}, 1);
}

double chromaError(const at::Tensor& a, const at::Tensor& b) {
    return 0.5 * (chroma(a) - chroma(b)).abs().mean().item<double>();
}

} // namespace maquette::training
