#include "app/cli/contest_judge.h"

#include "engine/base/paths.h"
#include "engine/evaluation/text_match.h"

namespace maquette::cli {

namespace {

class TextJudge final : public runtime::ContestJudge {
  public:
    int side() const override { return evaluation::TextMatch::kSide; }
    std::vector<double> look(const std::string& prompt,
                             std::span<const base::Image8> views) override {
        return m_match.look(prompt, views);
    }

  private:
    evaluation::TextMatch m_match{base::resourcesFolder()};
};

} // namespace

std::shared_ptr<runtime::ContestJudge> contestJudge() {
    return std::make_shared<TextJudge>();
}

} // namespace maquette::cli
