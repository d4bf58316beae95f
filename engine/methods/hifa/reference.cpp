#include "engine/methods/hifa/reference.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/io/image_codec.h"
#include "engine/nn/placing.h"

namespace maquette::methods::hifa {

namespace {

using base::ImageF;

ImageF withAlpha(const ImageF& image) {
    if (image.channels == 4) return image;
    ImageF out(image.width, image.height, 4, 1.0f);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            for (int c = 0; c < 3; ++c)
                out.pixel(x, y)[c] = image.pixel(x, y)[image.channels == 1 ? 0 : c];
        }
    }
    return out;
}

// The median of each channel along the border.
glm::vec3 borderColour(const ImageF& image) {
    glm::vec3 colour;
    for (int c = 0; c < 3; ++c) {
        std::vector<float> values;
        for (int x = 0; x < image.width; ++x) {
            values.push_back(image.pixel(x, 0)[c]);
            values.push_back(image.pixel(x, image.height - 1)[c]);
        }
        for (int y = 0; y < image.height; ++y) {
            values.push_back(image.pixel(0, y)[c]);
            values.push_back(image.pixel(image.width - 1, y)[c]);
        }
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        colour[c] = *middle;
    }
    return colour;
}

// Alpha from the distance to the background's colour, with a soft edge.
void cutBackground(ImageF& image) {
    constexpr float kSame = 0.06f, kOther = 0.16f;
    const glm::vec3 background = borderColour(image);
    for (std::size_t i = 0; i < image.data.size(); i += 4) {
        float distance = 0;
        for (int c = 0; c < 3; ++c)
            distance = std::max(
                distance, std::abs(image.data[i + static_cast<std::size_t>(c)] - background[c]));
        image.data[i + 3] = std::clamp((distance - kSame) / (kOther - kSame), 0.0f, 1.0f);
    }
}

bool hasHoles(const ImageF& image) {
    for (std::size_t i = 3; i < image.data.size(); i += 4) {
        if (image.data[i] < 0.5f) return true;
    }
    return false;
}

// The middle square, averaged down to size x size, premultiplied.
ImageF shrunk(const ImageF& image, int size) {
    const int side = std::min(image.width, image.height);
    const int left = (image.width - side) / 2, top = (image.height - side) / 2;
    ImageF out(size, size, 4, 0.0f);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const int x0 = left + x * side / size, y0 = top + y * side / size;
            const int x1 = std::max(x0 + 1, left + (x + 1) * side / size);
            const int y1 = std::max(y0 + 1, top + (y + 1) * side / size);
            float* pixel = out.pixel(x, y);
            for (int v = y0; v < y1; ++v) {
                for (int u = x0; u < x1; ++u) {
                    const float* from = image.pixel(u, v);
                    for (int c = 0; c < 3; ++c)
                        pixel[c] += from[c] * from[3];
                    pixel[3] += from[3];
                }
            }
            for (int c = 0; c < 4; ++c)
                pixel[c] /= static_cast<float>((x1 - x0) * (y1 - y0));
        }
    }
    return out;
}

double coverage(const ImageF& picture) {
    double sum = 0;
    for (std::size_t i = 3; i < picture.data.size(); i += 4)
        sum += picture.data[i];
    return sum / static_cast<double>(picture.width * picture.height);
}

} // namespace

Reference::Reference(const api::ReferenceImage& image, int size, at::Device device)
    : m_camera(base::Camera::orbit(
          static_cast<float>(image.azimuth), static_cast<float>(image.elevation),
          static_cast<float>(image.radius), static_cast<float>(image.fovY), size, size)) {
    ImageF full = withAlpha(base::toImageF(io::readImage(image.path)));
    if (!hasHoles(full)) cutBackground(full);
    m_picture = shrunk(full, size);
    const double share = coverage(m_picture);
    if (share < 0.01 || share > 0.95) {
        throw base::Error(
            base::ErrorKind::Usage,
            {MAQUETTE_TR("The picture %1 cannot be cut out: the object covers %2 %% of it. Use a "
                         "picture with a transparent or a plain background."),
             image.path, std::to_string(std::lround(100 * share))});
    }
    const at::Tensor all =
        nn::toDevice(nn::tensorFrom(m_picture.data, {std::int64_t{size} * size, 4}), device);
    m_premultiplied = all.narrow(1, 0, 3);
    m_mask = all.narrow(1, 3, 1);
}

base::Image8 Reference::cutOut() const {
    ImageF straight = m_picture;
    for (std::size_t i = 0; i < straight.data.size(); i += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            straight.data[i + c] /= std::max(straight.data[i + 3], 1e-4f);
    }
    return base::toImage8(straight);
}

at::Tensor Reference::over(const glm::vec3& background) const {
    const at::Tensor behind = nn::toDevice(
        nn::tensorFrom({background.x, background.y, background.z}, {1, 3}), m_mask.device());
    const std::int64_t size = m_picture.width;
    return (m_premultiplied + (1 - m_mask) * behind)
        .view({1, size, size, 3})
        .permute({0, 3, 1, 2})
        .contiguous();
}

Reference::Gradients Reference::compare(const at::Tensor& rgb, const at::Tensor& opacity,
                                        const glm::vec3& background, double weight) const {
    const nn::NoGrad noGrad;
    const at::Tensor behind = nn::toDevice(
        nn::tensorFrom({background.x, background.y, background.z}, {1, 3}), m_mask.device());
    const at::Tensor colour = rgb - (m_premultiplied + (1 - m_mask) * behind);
    const at::Tensor mask = opacity - m_mask.squeeze(1);
    const auto rays = static_cast<double>(opacity.size(0));
    return {colour.square().mean() + 0.5 * mask.square().mean(), colour * (weight * 2 / (3 * rays)),
            mask * (weight * 0.5 * 2 / rays)};
}

} // namespace maquette::methods::hifa
