#include "app/cli/judge_command.h"

#include <cstdio>
#include <memory>
#include <optional>

#include <CLI/CLI.hpp>

#include "app/cli/event_json.h"
#include "app/cli/interrupt.h"
#include "app/cli/judge_prompts.h"
#include "app/cli/judge_table.h"
#include "app/cli/model_choice.h"
#include "app/cli/progress_line.h"
#include "app/cli/values.h"
#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/evaluation/prior_sampler.h"
#include "engine/evaluation/quality.h"
#include "engine/evaluation/views.h"
#include "engine/io/image_codec.h"
#include "engine/runtime/recipe.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using evaluation::PromptQuality;

namespace {

struct JudgeOptions {
    std::string what, out;
    bool generate = false;
    bool json = false;
    std::string method = "hifa", model = "starter", preset = "draft", seed = "0", device = "auto";
    std::vector<std::string> assignments;
};

// Judges one prompt after another and shows how far it is.
class Judging {
  public:
    explicit Judging(std::size_t prompts)
        : m_prompts(prompts)
        , m_judge(base::resourcesFolder()) {
        m_report.phase = "Judging";
    }

    std::stop_token stop() const { return m_interrupt.token(); }
    const evaluation::QualityJudge& judge() const { return m_judge; }

    void look(const std::string& prompt, const std::vector<base::Image8>& views) {
        m_rows.push_back(m_judge.look(prompt, views, evaluation::turntableAzimuths()));
        m_report.share = static_cast<double>(m_rows.size()) / static_cast<double>(m_prompts);
        m_line.show(m_report);
        base::Progress{{}, stop()}.checkStop();
    }

    const std::vector<PromptQuality>& rows() {
        m_line.clear();
        return m_rows;
    }

  private:
    StopOnInterrupt m_interrupt;
    std::size_t m_prompts;
    evaluation::QualityJudge m_judge;
    ProgressLine m_line;
    api::ProgressReport m_report;
    std::vector<PromptQuality> m_rows;
};

void print(const std::vector<PromptQuality>& rows, const std::string& title, bool json) {
    if (!json) {
        std::printf("%s, %d views each, %s\n%s", title.c_str(), evaluation::kTurntableViews,
                    runtime::utcNow().c_str(), qualityTable(rows).c_str());
        return;
    }
    for (const PromptQuality& row : rows)
        printLine(toJson(row));
    for (const io::Json& line : totalsJson(rows))
        printLine(line);
}

void judgeObjects(const std::vector<JudgedPrompt>& objects, const std::string& title, bool json) {
    Judging judging(objects.size());
    int failed = 0;
    for (const JudgedPrompt& object : objects)
        judging.judge().check(object.prompt);
    for (const JudgedPrompt& object : objects) {
        std::vector<base::Image8> views;
        const fs::path sheet = object.folder / "turntable.png";
        if (object.folder.empty())
            ++failed;
        else
            views = evaluation::viewsOfTurntable(io::readImage(sheet), sheet.string());
        judging.look(object.prompt, views);
    }
    print(judging.rows(), title, json);
    if (failed == 0) return;
    throw Error(ErrorKind::Internal,
                {MAQUETTE_TR("%1 of the %2 prompts could not be made; they count as wrong."),
                 std::to_string(failed), std::to_string(objects.size())});
}

// What the diffusion model alone makes of the prompts, seen from the same eight sides.
void judgePrior(const std::vector<std::string>& prompts, const JudgeOptions& options,
                const Composition& composition) {
    const ModelChoice model = chooseModel({options.model}, composition, "cpu");
    evaluation::SampleOrder order;
    order.count = evaluation::kTurntableViews;
    order.seed = parseWhole("--seed", options.seed, 0, ~std::uint64_t{0});
    order.azimuths = evaluation::turntableAzimuths();
    Judging judging(prompts.size());
    for (const std::string& prompt : prompts)
        judging.judge().check(prompt);
    evaluation::PriorSampler sampler({.model = model.folder, .prediction = model.info.prediction});
    for (const std::string& prompt : prompts) {
        order.prompt = prompt;
        judging.look(prompt, sampler.sample(order, {{}, judging.stop()}));
    }
    print(judging.rows(), "Pictures of the model " + model.info.id + " without any 3D",
          options.json);
}

void judge(const JudgeOptions& options, const Composition& composition) {
    const fs::path what = options.what.empty() ? base::resourcesFolder() / "quality" / "prompts.txt"
                                               : fs::path(options.what);
    std::error_code error;
    if (fs::is_directory(what, error)) {
        if (options.generate) {
            throw Error(ErrorKind::Usage,
                        MAQUETTE_TR("--generate needs a file of prompts, not a folder."));
        }
        return judgeObjects(madeIn(what), "Objects in " + what.string(), options.json);
    }
    const std::vector<std::string> prompts = readPrompts(what);
    if (!options.generate) return judgePrior(prompts, options, composition);
    if (options.out.empty()) {
        throw Error(ErrorKind::Usage,
                    MAQUETTE_TR("--generate needs --out with a folder for the objects."));
    }
    parseWhole("--seed", options.seed, 0, ~std::uint64_t{0});
    const MakingOrder order{.out = options.out,
                            .method = options.method,
                            .model = {.model = options.model},
                            .preset = options.preset,
                            .seed = options.seed,
                            .device = options.device,
                            .assignments = options.assignments};
    const auto made = makeAll(prompts, order);
    judgeObjects(made,
                 "Objects of " + options.method + ", preset " + options.preset + ", seed " +
                     options.seed,
                 options.json);
}

} // namespace

void addJudgeCommand(CLI::App& app, const Composition& composition) {
    CLI::App* verb =
        app.add_subcommand("judge", "The table of quality, by a classifier outside all training");
    auto o = std::make_shared<JudgeOptions>();
    const auto option = [&](const char* name, std::string& value, const char* type,
                            const char* help) {
        CLI::Option* added = verb->add_option(name, value, help)->type_name(type);
        if (!value.empty()) added->capture_default_str();
    };
    option("what", o->what, "DIR|PROMPTS",
           "A folder of results of `generate`, or a text file with a prompt a line (default: the "
           "24 fixed ones). Of a file alone the model's own pictures are judged.");
    verb->add_flag("--generate", o->generate,
                   "Make an object of each prompt first; those in --out already are left alone");
    option("--out", o->out, "DIR", "For the objects, a folder each");
    option("--method", o->method, "ID", "With --generate: how they are made");
    option("--model", o->model, "ID", "The model that imagines them");
    option("--preset", o->preset, "ID", "With --generate: how long and how fine");
    option("--seed", o->seed, "N", "The same for each prompt");
    option("--device", o->device, "ID", "With --generate: auto, cpu or cuda");
    verb->add_option("--set", o->assignments, "With --generate: a parameter of the method")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    verb->add_flag("--json", o->json, "One JSON object a line");
    verb->footer("\"class\" and \"colour\": views in which the judge names what the prompt says; "
                 "\"front\": views whose\nazimuth it tells within 45 degrees, for things with a "
                 "front; \"score\": cosine of picture and words.\nRight of the bar: the same "
                 "judge on true renders of the same words.");
    verb->callback([o, &composition] { judge(*o, composition); });
}

} // namespace maquette::cli
