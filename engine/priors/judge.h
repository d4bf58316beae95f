#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/nn/conv_net.h"

namespace maquette::priors {

using at::Tensor;

// What the judge sees in a picture.
struct Verdict {
    int classId = 0;
    int colour = 0;
    float azimuth = 0; // degrees, 0 = the object's front
    float classConfidence = 0, colourConfidence = 0;
    float front = 0; // how likely the camera stands within 45 degrees of the object's front
};

// The measuring classifier (resources/judge): trained on true renders of the world only and never
// part of a loss; its class and colour numbers are indices into the names it carries.
class Judge {
  public:
    // Throws NotFound, BadFile.
    explicit Judge(const std::filesystem::path& folder, at::Device device = at::kCPU);

    // Images [n, 3, size, size], display-referred [0, 1], on any device.
    std::vector<Verdict> look(const Tensor& images) const;

    const std::vector<std::string>& classNames() const { return m_classes; }
    const std::vector<std::string>& colourNames() const { return m_colours; }
    bool hasFront(int classId) const { return m_hasFront[static_cast<std::size_t>(classId)]; }

  private:
    nn::ConvNet m_net;
    at::Device m_device;
    std::vector<std::string> m_classes, m_colours;
    std::vector<bool> m_hasFront;
};

// |a - b| on the circle, degrees in [0, 180].
float azimuthDifference(float a, float b);

} // namespace maquette::priors
