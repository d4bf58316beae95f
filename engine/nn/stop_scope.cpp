#include "engine/nn/stop_scope.h"

#include "engine/base/error.h"

namespace maquette::nn {

// Networks run on the thread that calls them, and so does the backward pass of the processor.
static thread_local const StopScope* innermost = nullptr;

StopScope::StopScope(std::stop_token stop)
    : StopScope([stop = std::move(stop)] { return stop.stop_requested(); }) {}

StopScope::StopScope(std::function<bool()> stopped)
    : m_stopped(std::move(stopped))
    , m_outer(innermost) {
    innermost = this;
}

StopScope::~StopScope() {
    innermost = m_outer;
}

void StopScope::check() {
    if (innermost && innermost->m_stopped())
        throw base::Error(base::ErrorKind::Cancelled, MAQUETTE_TR("Stopped."));
}

const Tensor& StopScope::between(const Tensor& blocks) {
    if (!innermost) return blocks;
    check();
    if (blocks.requires_grad()) blocks.register_hook([](const Tensor&) { check(); });
    return blocks;
}

} // namespace maquette::nn
