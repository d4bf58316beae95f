#pragma once

#include <functional>
#include <stop_token>

#include "engine/nn/ops.h"

namespace maquette::nn {

// While it lives, the networks that this thread runs ask between their blocks, and between the
// tensors they read from files, whether to go on. Scopes nest: the innermost one is asked. What a
// network computes does not depend on it.
class StopScope {
  public:
    explicit StopScope(std::stop_token stop);
    explicit StopScope(std::function<bool()> stopped);
    ~StopScope();
    StopScope(const StopScope&) = delete;
    StopScope& operator=(const StopScope&) = delete;

    // Throws Error(Cancelled) when this thread is in a scope that says so.
    static void check();
    // Between two blocks of a network: check() now and, when a gradient will come back through this
    // tensor on the processor, again by then.
    static const Tensor& between(const Tensor& blocks);

  private:
    std::function<bool()> m_stopped;
    const StopScope* m_outer;
};

} // namespace maquette::nn
