#pragma once

#include "engine/methods/hifa/hifa_job.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/job_context.h"
#include "tests/engine/methods/hifa/delta_priors.h"

namespace maquette::tests {

inline constexpr glm::vec3 kBallColour{0.8f, 0.15f, 0.1f};

inline methods::hifa::HifaModels ballModels(const runtime::JobContext&) {
    return {std::make_shared<ExactPrior>(ballPrior(32, 0.6f, kBallColour)), nullptr};
}

// A job with everything round it.
struct JobRun {
    explicit JobRun(methods::hifa::HifaParams params, api::Request wish = {},
                    methods::hifa::HifaJob::LoadModels load = ballModels)
        : request(std::move(wish))
        , job(request, params, std::move(load))
        , context({.request = request, .send = [this](api::Event e) { events.push_back(e); }}) {
        job.init(context);
    }

    void go(std::int64_t from, std::int64_t to) {
        for (std::int64_t i = from; i < to; ++i) {
            context.setStep(i);
            job.step(context);
        }
        context.setStep(to);
    }

    runtime::CheckpointData saved() const {
        runtime::CheckpointData data;
        job.save(data);
        return data;
    }

    api::Request request;
    std::vector<api::Event> events;
    methods::hifa::HifaJob job;
    runtime::JobContext context;
};

inline bool same(const runtime::CheckpointData& a, const runtime::CheckpointData& b) {
    if (a.tensors().size() != b.tensors().size() || a.state != b.state) return false;
    for (const auto& [name, tensor] : a.tensors()) {
        if (tensor.bytes != b.tensor(name).bytes) return false;
    }
    return true;
}

} // namespace maquette::tests
