#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "engine/fields/background_net.h"
#include "engine/fields/frozen_field.h"
#include "engine/fields/volume_renderer.h"
#include "engine/methods/hifa/guidance.h"
#include "engine/methods/hifa/hifa_params.h"
#include "engine/methods/hifa/reference.h"
#include "engine/methods/hifa/schedule.h"
#include "engine/methods/hifa/views.h"
#include "engine/methods/placement.h"
#include "engine/priors/disparity_model.h"
#include "engine/priors/prior.h"
#include "engine/runtime/budget_planner.h"
#include "engine/runtime/job.h"

namespace maquette::methods::hifa {

// The networks a run is guided by. Both lie on the same device.
struct HifaModels {
    std::shared_ptr<const priors::Prior> prior;
    std::shared_ptr<const priors::DisparityModel> disparity; // null: no depth term
};

// Loads what a job's model is: a latent diffusion model, or Zero-1-to-3 with the request's picture.
// Into the memory of the job's device, in the precision it computes in. Throws as the loaders do,
// and Error(Cancelled).
HifaModels loadModels(const runtime::JobContext& context);

// One run of HiFA: each step renders the field from a random camera (or a set of four, for models
// that draw such sets), asks the prior what the picture should look like, and moves the field
// there.
class HifaJob final : public runtime::Job {
  public:
    using LoadModels = std::function<HifaModels(const runtime::JobContext&)>;

    HifaJob(const api::Request& request, const HifaParams& params, LoadModels load);
    ~HifaJob() override;

    void init(runtime::JobContext& context) override;
    std::int64_t steps() const override { return m_planner.steps(); }
    void step(runtime::JobContext& context) override;
    void preview(const base::ViewRequest& view, base::Frame& frame,
                 const base::Progress& progress) override;
    api::AssetReady finish(runtime::JobContext& context) override;
    double stepCost(std::int64_t step) const override;
    double finishSeconds() const override;
    void save(runtime::CheckpointData& data) const override;
    void load(const runtime::CheckpointData& data) override;
    void fork(const runtime::CheckpointData& data) override;
    void apply(const base::Params& live) override;
    bool reduceStep() override;

  private:
    // Gradients for the renderer, and what the step reports: scalars stay where they were computed
    // until all of them are fetched at once.
    struct StepLosses {
        Tensor rgb, opacity, depth, zVariance;
        std::map<std::string, Tensor> scalars;
        std::map<std::string, double> metrics;
        bool learnedBackground = false;
    };

    runtime::BudgetPlanner makePlanner() const;
    void embedPrompts();
    void startNoise();
    void follow(const HifaParams& before);
    void cutReference();
    bool learnsBackground() const;
    void chooseBackground(const fields::State* state);
    void loadNoise(const io::Json& state);
    void takeFormed(const runtime::CheckpointData& data);
    void makeField(std::uint64_t seed);
    void setMask(const std::string& strokes);
    void chooseViews();
    priors::TextEmbedding textFor(const base::Camera& camera) const;
    priors::GuidanceExtras extrasFor(const base::Camera& camera,
                                     const priors::Condition& unconditional) const;
    glm::vec3 backgroundOf(base::Rng& rng) const;
    int timestep(double p, base::Rng& rng) const;
    GuidanceSettings guidanceSettings(const base::Progress& progress) const;
    fields::RenderSettings renderSettings() const;
    void guideView(runtime::JobContext& context, double p, StepLosses& losses);
    void guideViews(runtime::JobContext& context, double p, StepLosses& losses);
    void addRegularisers(const fields::RenderOutputs& render, double p, double share,
                         StepLosses& losses);
    void addDepth(const fields::RenderOutputs& render, const Guidance& guidance, double p,
                  StepLosses& losses);
    void followReference(runtime::JobContext& context, StepLosses& losses);
    void moveField(double p, bool learnedBackground);
    void imagine(runtime::JobContext& context, const Guidance& guidance,
                 std::vector<base::Camera> cameras) const;
    bool imagines(const runtime::JobContext& context) const;
    void tellLosses(runtime::JobContext& context, StepLosses& losses) const;
    Tensor perRay(const float* values, std::int64_t rays) const;
    Tensor coloursOf(const fields::RenderOutputs& render) const;
    Tensor imageOf(const fields::RenderOutputs& render) const;
    void backward(const StepLosses& losses);

    base::Mesh extract(runtime::JobContext& context, mesh::MeshReport& report);
    void fillRecipe(runtime::JobContext& context, const mesh::MeshReport& report) const;

    const api::Request m_request;
    std::string m_prompt, m_negativePrompt, m_mask; // as they are now
    HifaParams m_params;
    LoadModels m_load;
    runtime::BudgetPlanner m_planner;
    Placement m_place;
    HifaModels m_models;
    ViewSettings m_views;
    NoiseFall m_noise;
    double m_progress = -1; // of the step that was done last; -1: none yet
    std::optional<Reference> m_reference;

    priors::TextEmbedding m_plain, m_unconditional;
    std::vector<priors::TextEmbedding> m_viewTexts; // front, side, back, overhead

    std::unique_ptr<fields::HashGridField> m_field; // what learns
    std::unique_ptr<fields::FrozenField> m_shown;   // with what the brush froze
    std::unique_ptr<fields::BackgroundNet> m_background;
    std::unique_ptr<fields::VolumeRenderer> m_renderer;
    double m_rate = 1; // halved after bad numbers
};

// The field and its renderer's occupancy as a job of this method saved them.
fields::State fieldState(const runtime::CheckpointData& data);

} // namespace maquette::methods::hifa
