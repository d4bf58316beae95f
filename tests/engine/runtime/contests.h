#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/runtime/checkpoint.h"
#include "tests/support/engine_driver.h"

// Contests of the fake method, and a judge whose taste is known.

namespace maquette::tests {

using api::ContestReport;
using api::ContestRequest;
using api::Standing;

// Judges by a table: what each prompt is worth.
class TableJudge final : public runtime::ContestJudge {
  public:
    explicit TableJudge(std::map<std::string, double> worth)
        : m_worth(std::move(worth)) {}
    int side() const override { return 16; }
    std::vector<double> look(const std::string& prompt,
                             std::span<const base::Image8> views) override {
        if (views.size() != 8 || views[0].width != 16) return {};
        return std::vector<double>(views.size(), m_worth.at(prompt));
    }

  private:
    std::map<std::string, double> m_worth;
};

inline const std::vector<std::string> kPrompts{"a red chair",  "a blue mug", "a red mug",
                                               "a blue chair", "red",        "a chair"};

inline runtime::EngineConfig judged(std::uint64_t freeMemory = 0) {
    runtime::EngineConfig config;
    config.judge = [] {
        std::map<std::string, double> worth;
        for (std::size_t i = 0; i < kPrompts.size(); ++i)
            worth[kPrompts[i]] = 0.1 * static_cast<double>(i);
        return std::make_shared<TableJudge>(worth);
    };
    if (freeMemory > 0) config.freeMemory = [freeMemory] { return freeMemory; };
    return config;
}

inline ContestRequest contest(const EngineDriver& driver, std::size_t count,
                              base::Params params = {}) {
    ContestRequest request;
    for (std::size_t i = 0; i < count; ++i) {
        api::Request each = driver.request(params);
        each.prompt = kPrompts[i];
        each.seed = 7 + i;
        each.outputFolder += "/candidate-" + std::to_string(i);
        request.candidates.push_back(each);
    }
    return request;
}

inline const ContestReport& last(const EngineDriver& driver, api::JobId job) {
    return *driver.all<ContestReport>(job).back();
}

inline std::vector<Standing> standings(const ContestReport& report) {
    std::vector<Standing> all;
    for (const auto& each : report.candidates)
        all.push_back(each.standing);
    return all;
}

// The newest checkpoint below a folder.
inline runtime::CheckpointData stateIn(const std::string& folder) {
    return runtime::readCheckpoint(
        runtime::listCheckpoints(runtime::checkpointFolder(folder)).front().path);
}

inline bool equal(const runtime::CheckpointData& a, const runtime::CheckpointData& b) {
    if (a.step != b.step || !(a.rng == b.rng) || a.tensors().size() != b.tensors().size())
        return false;
    return std::all_of(a.tensors().begin(), a.tensors().end(), [&](const auto& each) {
        return b.tensor(each.first).bytes == each.second.bytes;
    });
}

} // namespace maquette::tests
