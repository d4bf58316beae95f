#pragma once

#include <vector>

#include "engine/api/request.h"
#include "engine/base/camera.h"
#include "engine/base/image.h"
#include "engine/nn/ops.h"

namespace maquette::methods::hifa {

// A picture of the object seen from a known camera, cut out of its background.
class Reference {
  public:
    // Reads the picture, crops the middle square to size x size; what is compared later must lie on
    // the device. Without alpha the background is
    // what has the colour of the border. Throws Error(NotFound), Error(BadFile), and Error(Usage)
    // when the picture shows nothing or its background cannot be told from the object.
    Reference(const api::ReferenceImage& image, int size, at::Device device = at::kCPU);

    const base::Camera& camera() const { return m_camera; }
    base::Image8 cutOut() const; // RGBA
    // [1, 3, size, size], with this colour behind the object.
    at::Tensor over(const glm::vec3& background) const;

    struct Gradients {
        at::Tensor loss; // scalar: mean colour error + 0.5 mean mask error
        at::Tensor rgb, opacity;
    };
    // Of weight * (mean (x - y)^2 + 0.5 mean (o - mask)^2) for a render over this background
    // (image-guided mode of the method sheet): its colours [rays, 3] and opacities [rays] on the
    // device.
    Gradients compare(const at::Tensor& rgb, const at::Tensor& opacity, const glm::vec3& background,
                      double weight) const;

  private:
    base::Camera m_camera;
    base::ImageF m_picture;             // RGBA, premultiplied
    at::Tensor m_premultiplied, m_mask; // of it: [rays, 3], [rays, 1]
};

} // namespace maquette::methods::hifa
