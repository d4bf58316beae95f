#include "tests/support/fake_method.h"

#include <chrono>
#include <cmath>
#include <limits>
#include <new>
#include <thread>

#include "engine/base/error.h"

namespace maquette::tests {

namespace {

constexpr std::size_t kValues = 257;

// Long inner work: sleeps in small pieces and asks whether to go on.
void workFor(double milliseconds, const base::Progress& progress) {
    const auto begin = std::chrono::steady_clock::now();
    const auto spent = [&] {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
            .count();
    };
    while (spent() < milliseconds) {
        progress.checkStop();
        progress(static_cast<float>(spent() / milliseconds));
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

base::Mesh octahedron() {
    base::Mesh mesh;
    mesh.positions = {{1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};
    mesh.colors = {{1, 0, 0}, {0, 1, 1}, {0, 1, 0}, {1, 0, 1}, {0, 0, 1}, {1, 1, 0}};
    mesh.triangles = {{0, 2, 4}, {2, 1, 4}, {1, 3, 4}, {3, 0, 4},
                      {2, 0, 5}, {1, 2, 5}, {3, 1, 5}, {0, 3, 5}};
    base::computeNormals(mesh);
    return mesh;
}

void throwFailure(const std::string& failure) {
    using base::Error;
    using base::ErrorKind;
    if (failure == "memory") throw std::bad_alloc();
    if (failure == "torch-memory") throw Error(ErrorKind::OutOfMemory, "GPU memory");
    if (failure == "surface") throw Error(ErrorKind::NotFound, "There is no surface.");
    throw std::runtime_error("a defect");
}

} // namespace

void FakeParams::describe(base::ParamVisitor& v) {
    v.integer({.name = "steps", .tip = "How many.", .minimum = 1, .maximum = 1000000}, steps);
    v.real({.name = "rate", .minimum = 0, .maximum = 1, .live = true}, rate);
    v.real({.name = "step_ms", .minimum = 0, .maximum = 1e6, .live = true}, stepMs);
    v.real({.name = "finish_ms", .minimum = 0, .maximum = 1e6}, finishMs);
    v.real({.name = "preview_ms", .minimum = 0, .maximum = 1e6}, previewMs);
    v.integer({.name = "bad_at", .minimum = -1, .maximum = 1000000}, badAt);
    v.real({.name = "bad_above", .minimum = 0, .maximum = 1}, badAbove);
    v.integer({.name = "fail_at", .minimum = -1, .maximum = 1000000}, failAt);
    v.choice({.name = "failure",
              .choices = {{"none", "None"},
                          {"memory", "Memory"},
                          {"torch-memory", "GPU memory"},
                          {"defect", "Defect"},
                          {"surface", "No surface"}}},
             failure);
}

FakeJob::FakeJob(const FakeParams& params, std::shared_ptr<FakeTrace> trace, double budgetSeconds,
                 std::string prompt, std::string negative)
    : m_params(params)
    , m_trace(std::move(trace))
    , m_planner({.steps = params.steps,
                 .budgetSeconds = budgetSeconds,
                 .reserveSeconds = params.finishMs / 1000})
    , m_prompt(std::move(prompt))
    , m_negative(std::move(negative)) {}

void FakeJob::init(runtime::JobContext& context) {
    context.progress("Loading the fake models").checkStop();
    m_values.assign(kValues, 0);
    m_moments.assign(kValues, 0);
    context.rng().fillNormal(m_values);
    ++m_trace->inits;
}

void FakeJob::step(runtime::JobContext& context) {
    m_planner.progress(context.step(), context.elapsed());
    std::vector<float> targets(kValues);
    context.rng().fillNormal(targets);
    workFor(m_params.stepMs, context.progress("Sampling"));
    if (context.step() == m_params.failAt && m_params.failure != "surface")
        throwFailure(m_params.failure);
    double loss = 0;
    const float towards =
        0.01f * static_cast<float>(m_prompt.size()) - 0.02f * static_cast<float>(m_negative.size());
    for (std::size_t i = 0; i < kValues; ++i) {
        m_moments[i] = 0.9f * m_moments[i] + 0.1f * (targets[i] + towards - m_values[i]);
        m_values[i] += static_cast<float>(m_params.rate) * m_moments[i];
        loss += m_moments[i] * m_moments[i];
    }
    if (context.step() == m_params.badAt && m_params.rate > m_params.badAbove) {
        m_values[7] = std::numeric_limits<float>::quiet_NaN();
        loss = m_values[7];
    }
    m_trace->visited.push_back(context.step());
    ++m_trace->steps;
    context.metrics({{"loss", loss}});
}

void FakeJob::preview(const base::ViewRequest& view, base::Frame& frame,
                      const base::Progress& progress) {
    workFor(m_params.previewMs, progress);
    const int width = static_cast<int>(std::lround(view.camera.width * view.quality));
    const int height = static_cast<int>(std::lround(view.camera.height * view.quality));
    frame.width = std::max(1, width);
    frame.height = std::max(1, height);
    frame.color = base::ImageF(frame.width, frame.height, 4, 0.5f);
    frame.depth = base::ImageF(frame.width, frame.height, 1, 1.0f);
    ++m_trace->previews;
}

api::AssetReady FakeJob::finish(runtime::JobContext& context) {
    workFor(m_params.finishMs, context.progress("Extracting the surface"));
    if (m_params.failure == "surface") throwFailure(m_params.failure);
    m_trace->values = m_values;
    m_trace->prompt = m_prompt;
    m_trace->negative = m_negative;
    context.recipe().schedule = m_planner.schedule(context.step());
    context.recipe().meshOperations = {{"octahedron", {{"faces", std::int64_t{8}}}}};
    api::AssetReady asset;
    asset.mesh = std::make_shared<const base::Mesh>(octahedron());
    for (int i = 0; i < 8; ++i) {
        base::Image8 view(32, 32, 4, static_cast<std::uint8_t>(30 * i));
        asset.turntable.push_back(view);
    }
    asset.thumbnail = asset.turntable.front();
    return asset;
}

void FakeJob::save(runtime::CheckpointData& data) const {
    data.add("values", m_values);
    data.add("moments", m_moments);
    data.state["rate"] = m_params.rate;
    data.state["step_ms"] = m_params.stepMs;
    data.state["prompt"] = m_prompt;
    data.state["negative"] = m_negative;
}

void FakeJob::load(const runtime::CheckpointData& data) {
    data.copyTo("values", std::span<float>(m_values));
    data.copyTo("moments", std::span<float>(m_moments));
    m_params.rate = data.state.at("rate").get<double>();
    m_params.stepMs = data.state.at("step_ms").get<double>();
    m_prompt = data.state.at("prompt").get<std::string>();
    m_negative = data.state.at("negative").get<std::string>();
}

void FakeJob::fork(const runtime::CheckpointData& data) {
    data.copyTo("values", std::span<float>(m_values));
    data.copyTo("moments", std::span<float>(m_moments));
}

void FakeJob::apply(const base::Params& live) {
    base::Params numbers = live;
    if (const auto seconds = numbers.extract(api::kLiveBudget))
        m_planner.setBudget(std::get<double>(seconds.mapped()));
    if (const auto words = numbers.extract(api::kLivePrompt))
        m_prompt = std::get<std::string>(words.mapped());
    if (const auto words = numbers.extract(api::kLiveNegativePrompt))
        m_negative = std::get<std::string>(words.mapped());
    base::assign(m_params, numbers);
}

bool FakeJob::reduceStep() {
    m_params.rate /= 2;
    return m_params.rate > 1e-4;
}

api::MethodInfo FakeMethod::info() const {
    api::MethodInfo info;
    info.id = "fake";
    info.name = "Fake";
    info.params = base::specsOf<FakeParams>();
    info.presets = {{"draft", "Draft", "", {{"steps", std::int64_t{20}}}},
                    {"fine", "Fine", "", {{"steps", std::int64_t{60}}}}};
    info.modelKinds = {"fake"};
    info.takesLivePrompt = true;
    info.takesLiveBudget = true;
    return info;
}

void FakeMethod::check(const api::Request& request, const api::ModelInfo&) const {
    if (request.seed == 666)
        throw base::Error(base::ErrorKind::Usage, "The seed 666 is not possible.");
}

api::Footprint FakeMethod::footprint(const api::Request& request, const api::ModelInfo&) const {
    FakeParams params;
    base::assign(params, runtime::effectiveParams(info(), request));
    const auto steps = static_cast<std::uint64_t>(params.steps);
    return {steps * 1'000'000, steps * 10'000};
}

std::unique_ptr<runtime::Job> FakeMethod::makeJob(const api::Request& request) const {
    FakeParams params;
    base::assign(params, runtime::effectiveParams(info(), request));
    return std::make_unique<FakeJob>(params, m_trace, request.budgetSeconds, request.prompt,
                                     request.negativePrompt);
}

api::ModelInfo fakeModel() {
    api::ModelInfo model;
    model.id = "starter";
    model.kind = "fake";
    model.hash = std::string(64, 'a');
    model.licence = "CC0-1.0";
    model.vocabulary = {"a", "red", "blue", "chair", "mug"};
    return model;
}

} // namespace maquette::tests
