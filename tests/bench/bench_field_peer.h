#pragma once

#include <memory>
#include <vector>

#include "engine/base/camera.h"
#include "engine/fields/hash_grid_field.h"

// The same field once more as one would write it in eager PyTorch: a tensor operation for every
// line of the definition, autograd for the way back, torch's Adam.
namespace maquette::bench {

class EagerField {
  public:
    // Copies the field's parameters.
    explicit EagerField(fields::HashGridField& field);
    ~EagerField();

    void setPoints(const std::vector<float>& planar, const std::vector<float>& incoming);
    void setRays(const base::Camera& camera, int samples, const std::vector<float>& target);

    // Timed pieces; each leaves its result.
    void encode();
    void encodeTraining();  // and the gradient of the table for the incoming one
    void networkForward();  // of the encoded points, along one direction
    void networkTraining(); // and back
    void step(bool jitter, bool adam);

    std::vector<float> encoded() const;       // [points, channels]
    std::vector<float> tableGradient() const; // [entries, features]
    std::vector<float> networkGradient() const;
    std::vector<float> rgb() const; // [rays, 3] of the last step

  private:
    struct Tensors;
    std::unique_ptr<Tensors> m;
};

} // namespace maquette::bench
