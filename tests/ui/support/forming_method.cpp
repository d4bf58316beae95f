#include "tests/ui/support/forming_method.h"

#include <chrono>
#include <cmath>
#include <thread>

#include "engine/runtime/checkpoint.h"
#include "engine/runtime/job.h"
#include "engine/runtime/job_context.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/fake_object.h"

namespace maquette::tests {

namespace {

constexpr int kMeshCells = 72;
constexpr int kTallestPreview = 144; // pixels
constexpr std::int64_t kStepsBetweenPictures = 20;

class FormingJob final : public runtime::Job {
  public:
    FormingJob(const api::Request& request, std::int64_t steps, int milliseconds)
        : m_object(request.prompt)
        , m_steps(steps)
        , m_milliseconds(milliseconds) {}

    void init(runtime::JobContext& context) override {
        context.progress("Loading the models").checkStop();
    }
    std::int64_t steps() const override { return m_steps; }

    void step(runtime::JobContext& context) override {
        std::this_thread::sleep_for(std::chrono::milliseconds(m_milliseconds));
        m_done = context.step() + 1;
        const double share = static_cast<double>(m_done) / static_cast<double>(m_steps);
        const double noise = 0.05 * (1 - share) * (context.rng().uniform() - 0.5);
        context.metrics({{"latent", 0.25 + 0.75 * std::exp(-4 * share) + noise},
                         {"image", 0.12 + 0.5 * std::exp(-3 * share) + noise}});
        if (m_done % kStepsBetweenPictures == 5) {
            context.previewImage("imagination",
                                 m_object.picture(static_cast<float>(m_done * 37 % 360), 64, 0.8f));
        }
    }

    void preview(const base::ViewRequest& view, base::Frame& frame,
                 const base::Progress& progress) override {
        progress.checkStop();
        base::Camera camera = view.camera;
        const float scale = view.quality * static_cast<float>(kTallestPreview) /
                            static_cast<float>(std::max(camera.height, kTallestPreview));
        camera.width = std::max(8, static_cast<int>(scale * static_cast<float>(camera.width)));
        camera.height = std::max(8, static_cast<int>(scale * static_cast<float>(camera.height)));
        base::Frame drawn = m_object.render(
            camera, view.shading, static_cast<float>(m_done) / static_cast<float>(m_steps));
        frame.width = drawn.width;
        frame.height = drawn.height;
        frame.color = std::move(drawn.color);
        frame.depth = std::move(drawn.depth);
    }

    api::AssetReady finish(runtime::JobContext& context) override {
        context.progress("Extracting the surface").checkStop();
        api::AssetReady asset;
        asset.mesh = m_object.mesh(kMeshCells);
        for (int view = 0; view < 8; ++view)
            asset.turntable.push_back(m_object.picture(45.0f * static_cast<float>(view), 96, 1));
        asset.thumbnail = m_object.picture(32, 160, 1);
        return asset;
    }

    void save(runtime::CheckpointData& data) const override { data.state["done"] = m_done; }
    void load(const runtime::CheckpointData& data) override {
        m_done = data.state.at("done").get<std::int64_t>();
    }
    void apply(const base::Params& live) override {
        const auto words = live.find(api::kLivePrompt);
        if (words != live.end()) m_object = FakeObject(std::get<std::string>(words->second));
    }
    bool reduceStep() override { return false; }

  private:
    FakeObject m_object;
    std::int64_t m_steps;
    std::int64_t m_done = 0;
    int m_milliseconds;
};

class FormingMethod final : public runtime::Method {
  public:
    explicit FormingMethod(int milliseconds)
        : m_milliseconds(milliseconds) {}

    api::MethodInfo info() const override { return fakeMethods().front(); }
    void check(const api::Request&, const api::ModelInfo&) const override {}
    api::Footprint footprint(const api::Request& request, const api::ModelInfo&) const override {
        const base::Params params = runtime::effectiveParams(info(), request);
        constexpr std::uint64_t kEach = 1'000'000; // bytes a step
        return {kEach * static_cast<std::uint64_t>(std::get<std::int64_t>(params.at("steps"))), 0};
    }
    std::unique_ptr<runtime::Job> makeJob(const api::Request& request) const override {
        const base::Params params = runtime::effectiveParams(info(), request);
        return std::make_unique<FormingJob>(request, std::get<std::int64_t>(params.at("steps")),
                                            m_milliseconds);
    }

  private:
    int m_milliseconds;
};

} // namespace

std::shared_ptr<const runtime::Method> formingMethod(int millisecondsPerStep) {
    return std::make_shared<FormingMethod>(millisecondsPerStep);
}

} // namespace maquette::tests
