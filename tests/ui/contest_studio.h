#pragma once

#include "engine/runtime/engine.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/support/fake_codec.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"

// Contests of the real engine with a quick method, and a judge whose taste is known.

namespace maquette::tests {

// Mugs are better than chairs, and blue is better than red.
class TasteJudge final : public runtime::ContestJudge {
  public:
    int side() const override { return 24; }
    std::vector<double> look(const std::string& prompt,
                             std::span<const base::Image8> views) override {
        const auto has = [&](const char* word) { return prompt.find(word) != std::string::npos; };
        return std::vector<double>(views.size(), 0.3 + 0.3 * has("mug") + 0.2 * has("blue"));
    }
};

inline StudioFixture::MakeEngine forming(int milliseconds, double checkpointSeconds = 0) {
    return [=] {
        runtime::EngineConfig config;
        config.models = [] { return fakeModels(); };
        config.checkpointSeconds = checkpointSeconds;
        config.momentBytes = std::uint64_t{8} << 20;
        config.judge = [] { return std::make_shared<TasteJudge>(); };
        runtime::MethodRegistry methods;
        methods.add(formingMethod(milliseconds));
        return runtime::makeEngine(std::move(methods), std::move(config));
    };
}

inline api::ContestRequest contest(std::initializer_list<const char*> prompts, int steps = 60,
                                   bool byHand = false) {
    api::ContestRequest request;
    request.byHand = byHand;
    for (const char* prompt : prompts) {
        api::Request each;
        each.prompt = prompt;
        each.method = fakeMethods().front().id;
        each.params = {{"steps", std::int64_t(steps)}};
        request.candidates.push_back(each);
    }
    return request;
}

} // namespace maquette::tests
