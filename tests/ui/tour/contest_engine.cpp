#include "tests/ui/tour/tour.h"

#include <cmath>

#include "engine/runtime/engine.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"

namespace maquette::tests {

namespace {

class SomeJudge final : public runtime::ContestJudge {
  public:
    int side() const override { return 24; }
    std::vector<double> look(const std::string& prompt,
                             std::span<const base::Image8> views) override {
        std::vector<double> scores;
        for (std::size_t i = 0; i < views.size(); ++i) {
            const double wave = std::sin(0.7 * static_cast<double>(prompt.size()) + m_calls);
            scores.push_back(0.62 + 0.2 * wave + 0.01 * static_cast<double>(i));
        }
        ++m_calls;
        return scores;
    }

  private:
    int m_calls = 0;
};

} // namespace

std::unique_ptr<api::Engine> contestEngine(bool tight) {
    runtime::EngineConfig config;
    config.models = fakeModels;
    config.judge = [] { return std::make_shared<SomeJudge>(); };
    if (tight) {
        const auto steps = std::get<std::int64_t>(
            fakeMethods().front().presets.front().params.at("steps")); // a megabyte each
        config.freeMemory = [steps] { return static_cast<std::uint64_t>(steps + 10) * 1'000'000; };
    }
    runtime::MethodRegistry methods;
    methods.add(formingMethod(12));
    return runtime::makeEngine(std::move(methods), std::move(config));
}

} // namespace maquette::tests
