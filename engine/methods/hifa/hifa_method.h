#pragma once

#include <memory>

#include "engine/runtime/method.h"

namespace maquette::methods::hifa {

class SharedModels;

// HiFA: High-fidelity text-to-3D generation with advanced diffusion guidance (Zhu, Zhuang, Koyejo
// 2023, arXiv 2305.18766), at the size of the loaded model.
class HifaMethod final : public runtime::Method {
  public:
    HifaMethod();
    ~HifaMethod() override;
    api::MethodInfo info() const override;
    void check(const api::Request& request, const api::ModelInfo& model) const override;
    api::Footprint footprint(const api::Request& request,
                             const api::ModelInfo& model) const override;
    std::unique_ptr<runtime::Job> makeJob(const api::Request& request) const override;

  private:
    std::shared_ptr<SharedModels> m_models;
};

} // namespace maquette::methods::hifa
