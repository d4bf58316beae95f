#pragma once

#include "engine/runtime/method.h"

namespace maquette::methods::hifa {

// HiFA: High-fidelity text-to-3D generation with advanced diffusion guidance (Zhu, Zhuang, Koyejo
// 2023, arXiv 2305.18766), at the size of the loaded model.
class HifaMethod final : public runtime::Method {
  public:
    api::MethodInfo info() const override;
    void check(const api::Request& request, const api::ModelInfo& model) const override;
    std::unique_ptr<runtime::Job> makeJob(const api::Request& request) const override;
};

} // namespace maquette::methods::hifa
