#include "engine/base/error.h"
#include "engine/priors/schedulers.h"

namespace maquette::priors {

namespace {

struct ClassRow {
    const char* name;
    SamplerKind kind;
};
constexpr ClassRow kClasses[] = {
    {"DDPMScheduler", SamplerKind::Ddpm},
    {"DDIMScheduler", SamplerKind::Ddim},
    {"PNDMScheduler", SamplerKind::Pndm},
    {"EulerDiscreteScheduler", SamplerKind::Euler},
    {"EulerAncestralDiscreteScheduler", SamplerKind::EulerAncestral},
    {"DPMSolverMultistepScheduler", SamplerKind::DpmSolver2M},
    {"UniPCMultistepScheduler", SamplerKind::UniPc},
};

SamplerKind kindOf(const io::Json& json, const std::string& file) {
    const auto given = io::field<std::string>(json, "_class_name", file);
    for (const ClassRow& row : kClasses)
        if (given == row.name) return row.kind;
    io::refuseField("_class_name", file);
}

bool stepsFirst(SamplerKind kind) {
    return kind == SamplerKind::Ddpm || kind == SamplerKind::Ddim || kind == SamplerKind::Pndm;
}

Spacing spacingOf(const io::Json& json, SamplerKind kind, const std::string& file) {
    const auto given = io::fieldOr<std::string>(json, "timestep_spacing",
                                                stepsFirst(kind) ? "leading" : "linspace", file);
    if (given == "leading") return Spacing::Leading;
    if (given == "linspace") return Spacing::Linspace;
    if (given == "trailing") return Spacing::Trailing;
    io::refuseField("timestep_spacing", file);
}

// Refuses a field that is there with another value than the one this code computes.
template <class T>
void only(const io::Json& json, const char* key, const T& value, const std::string& file) {
    if (io::fieldOr<T>(json, key, value, file) != value) io::refuseField(key, file);
}

void refuseOthers(const io::Json& json, SamplerKind kind, const std::string& file) {
    for (const char* key :
         {"use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "use_lu_lambdas",
          "use_flow_sigmas", "thresholding", "euler_at_final", "use_dynamic_shifting"})
        only(json, key, false, file);
    if (kind == SamplerKind::Pndm) {
        only(json, "skip_prk_steps", true, file);
    } else if (kind == SamplerKind::Euler) {
        only<std::string>(json, "interpolation_type", "linear", file);
        only<std::string>(json, "timestep_type", "discrete", file);
    } else if (kind == SamplerKind::DpmSolver2M) {
        only<std::string>(json, "algorithm_type", "dpmsolver++", file);
        only<std::string>(json, "solver_type", "midpoint", file);
        only(json, "solver_order", 2, file);
    } else if (kind == SamplerKind::UniPc) {
        only<std::string>(json, "solver_type", "bh2", file);
        only(json, "solver_order", 2, file);
        only(json, "predict_x0", true, file);
    }
    const auto corrector = json.find("disable_corrector");
    if (corrector != json.end() && !corrector->empty()) io::refuseField("disable_corrector", file);
}

bool largeVariance(const io::Json& json, const std::string& file) {
    const auto given = io::fieldOr<std::string>(json, "variance_type", "fixed_small", file);
    if (given != "fixed_small" && given != "fixed_large") io::refuseField("variance_type", file);
    return given == "fixed_large";
}

bool finalSigmaZero(const io::Json& json, const std::string& file) {
    const auto given = io::fieldOr<std::string>(json, "final_sigmas_type", "zero", file);
    if (given != "zero" && given != "sigma_min") io::refuseField("final_sigmas_type", file);
    return given == "zero";
}

} // namespace

SchedulerConfig schedulerConfigFromJson(const io::Json& json, const std::string& file) {
    SchedulerConfig config;
    config.kind = kindOf(json, file);
    refuseOthers(json, config.kind, file);
    config.schedule = NoiseSchedule::fromJson(json, file);
    if (config.schedule.prediction() == Prediction::Sample &&
        (config.kind == SamplerKind::Pndm || config.kind == SamplerKind::EulerAncestral))
        io::refuseField("prediction_type", file);
    config.spacing = spacingOf(json, config.kind, file);
    config.stepsOffset = io::fieldOr(json, "steps_offset", 0, file);
    if (config.stepsOffset < 0 || config.stepsOffset >= config.schedule.steps())
        io::refuseField("steps_offset", file);
    if (io::fieldOr(json, "clip_sample", false, file) && stepsFirst(config.kind))
        config.clip = io::fieldOr(json, "clip_sample_range", 1.0, file);
    if (config.kind == SamplerKind::Ddpm) config.largeVariance = largeVariance(json, file);
    config.finalSigmaZero = finalSigmaZero(json, file);
    config.lowerOrderFinal = io::fieldOr(json, "lower_order_final", true, file);
    return config;
}

SchedulerConfig samplerOf(const std::filesystem::path& model, const NoiseSchedule& schedule,
                          const std::string& name) {
    const std::filesystem::path file = model / "scheduler" / "scheduler_config.json";
    SchedulerConfig config;
    config.schedule = schedule;
    std::error_code error;
    if (std::filesystem::is_regular_file(file, error)) {
        try {
            config = schedulerConfigFromJson(io::readJson(file), file.string());
        } catch (const base::Error& refused) {
            if (name.empty()) {
                throw base::Error(refused.kind(),
                                  {MAQUETTE_TR("%1 The sampler it describes is none of this "
                                               "program's; choose one of them: %2."),
                                   refused.what(), samplerNames()});
            }
        }
    }
    config.schedule = schedule;
    return name.empty() ? config : withSampler(std::move(config), samplerNamed(name));
}

SchedulerConfig withSampler(SchedulerConfig config, SamplerKind kind) {
    if (kind == config.kind) return config;
    SchedulerConfig other;
    other.kind = kind;
    other.schedule = std::move(config.schedule);
    other.stepsOffset = config.stepsOffset;
    other.clip = stepsFirst(kind) ? config.clip : 0;
    other.spacing = config.spacing == Spacing::Trailing ? Spacing::Trailing
                    : stepsFirst(kind)                  ? Spacing::Leading
                                                        : Spacing::Linspace;
    return other;
}

} // namespace maquette::priors
