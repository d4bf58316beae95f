#pragma once

#include <memory>
#include <span>

#include <glm/vec3.hpp>

#include "cuda/march.h"
#include "engine/fields/parameters.h"

namespace maquette::fields {

// Points to evaluate, planar, in the memory of the field's backend.
struct FieldInput {
    cuda::Points points;
    cuda::Points directions; // unit vectors; only for fields that want them
    std::int64_t count = 0;
};

struct FieldOutput {
    float* density = nullptr; // [count], >= 0, per world unit
    float* colour[3] = {};    // [count] each, display-referred, [0, 1]; null: density alone
};

struct FieldGradient {
    const float* density = nullptr;
    const float* colour[3] = {};
};

// What a field keeps of a forward pass for its gradient; made by the field it belongs to.
class FieldTape {
  public:
    virtual ~FieldTape() = default;
};

// Density and colour at points, differentiable in its parameters. A field belongs to one thread.
class Field {
  public:
    virtual ~Field() = default;

    virtual const cuda::Backend& backend() const = 0;
    virtual cuda::Bounds bounds() const = 0;  // density is not asked for outside
    virtual bool wantsDirections() const = 0; // colour depends on the view
    virtual float detail() const = 0;         // the finest distance it resolves, world units

    virtual std::unique_ptr<FieldTape> makeTape() const = 0;
    // With a tape a backward pass may follow; its earlier contents are dropped.
    virtual void forward(const FieldInput& input, const FieldOutput& output, FieldTape* tape) = 0;
    // Adds to the gradients of the parameters. The tape is used up.
    virtual void backward(const FieldInput& input, const FieldGradient& gradient,
                          FieldTape& tape) = 0;

    // One step of every parameter with the gradients gathered since the last one, which become 0.
    virtual void step(const AdamSettings& settings) = 0;
    // The norm of all gradients; NaN or infinite when one of them is.
    virtual double gradientNorm() const = 0;
    // Whether every parameter is a finite number.
    virtual bool finite() const = 0;
    virtual void clearGradients() = 0;

    // Parameters, moments and the step count. load throws base::Error(BadFile) when it does not
    // fit.
    virtual State save() const = 0;
    virtual void load(const State& state) = 0;
};

// Evaluates points from the host, in any number; on all threads. For fields that want directions
// the view is the one straight at the origin. colour may be empty.
void evaluate(Field& field, std::span<const glm::vec3> points, std::span<float> density,
              std::span<glm::vec3> colour);

} // namespace maquette::fields
