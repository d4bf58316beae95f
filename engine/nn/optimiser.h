#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/nn/module.h"

namespace maquette::nn {

struct AdamWSettings {
    double beta1 = 0.9, beta2 = 0.99, epsilon = 1e-8, decay = 0.01;
    double clip = 1.0;            // of the gradient's global norm; 0: none
    double averageDecay = 0.9995; // of the EMA, reached gradually
};

// AdamW over fp32 master weights, with an EMA, for a network that computes in its own precision.
// The network's tensors become leaves that require gradients; step() takes their gradients, updates
// all and drops them. Layers named without decay: biases and one-dimensional weights.
class Optimiser {
  public:
    explicit Optimiser(AdamWSettings settings)
        : m_settings(settings) {}

    // Adds a network's parameters under a prefix. `rateScale` multiplies the learning rate. The
    // network must stay where it is; its tensors are replaced by trainable copies of this type.
    template <class Network>
    void add(const std::string& prefix, Network& network, at::ScalarType dtype,
             double rateScale = 1) {
        visitParameters(network,
                        [&](const std::string& name, Tensor& tensor, at::IntArrayRef, Init) {
                            addTensor(prefix + "." + name, tensor, dtype, rateScale);
                        });
    }

    // Returns the gradient's norm before clipping. A norm that is not finite changes nothing.
    double step(double rate);

    std::int64_t steps() const { return m_steps; }

    // The EMA (or the master weights) of a network added with this prefix, fp32, by name, in main
    // memory.
    ParamMap averages(const std::string& prefix) const;
    ParamMap masters(const std::string& prefix) const;

    // Everything resuming needs, by name: masters, moments, averages, where the network computes;
    // the step count is separate.
    ParamMap state() const;
    // Throws Error(BadFile) naming `file` when the tensors are not this optimiser's.
    void restore(const ParamMap& state, std::int64_t steps, const std::string& file);

  private:
    struct Entry {
        std::string name;
        Tensor master, first, second, average, copy;
        double rateScale = 1;
        bool decays = true;
    };
    double gradientSquares() const;
    void addTensor(const std::string& name, Tensor& tensor, at::ScalarType dtype, double rateScale);
    void update(Entry& entry, double rate, double gradientScale);

    AdamWSettings m_settings;
    std::vector<Entry> m_entries;
    std::int64_t m_steps = 0;
};

} // namespace maquette::nn
