#include <algorithm>

#include "engine/methods/hifa/hifa_job.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/request_json.h"

namespace maquette::methods::hifa {

namespace {

constexpr const char* kCheckpoint = "the checkpoint"; // in errors

fields::State wholeState(const fields::Field& field, const fields::VolumeRenderer& renderer,
                         const fields::BackgroundNet* background) {
    fields::State state = field.save();
    renderer.save(state);
    if (background) background->save(state);
    return state;
}

} // namespace

fields::State fieldState(const runtime::CheckpointData& data) {
    fields::State state;
    for (const auto& [name, tensor] : data.tensors()) {
        fields::StateTensor copy{name, tensor.shape, {}, {}};
        if (tensor.dtype == io::Dtype::F32) {
            copy.floats.resize(tensor.bytes.size() / sizeof(float));
            data.copyTo(name, std::span<float>(copy.floats));
        } else {
            copy.words.resize(tensor.bytes.size() / sizeof(std::uint32_t));
            data.copyTo(name, std::span<std::uint32_t>(copy.words));
        }
        state.push_back(std::move(copy));
    }
    return state;
}

void HifaJob::save(runtime::CheckpointData& data) const {
    for (const auto& tensor : wholeState(*m_shown, *m_renderer, m_background.get())) {
        if (!tensor.words.empty())
            data.add(tensor.name, tensor.shape, std::span<const std::uint32_t>(tensor.words));
        else
            data.add(tensor.name, tensor.shape, std::span<const float>(tensor.floats));
    }
    data.state["schedule"] = runtime::toJson(m_planner.schedule());
    data.state["budget"] = m_planner.budget();
    data.state["rate"] = m_rate;
    data.state["noise"] = {
        {"progress", m_progress}, {"from", m_noise.start().p}, {"level", m_noise.start().level}};
    base::Params live{{api::kLivePrompt, m_prompt},
                      {api::kLiveNegativePrompt, m_negativePrompt},
                      {api::kLiveMask, m_mask}};
    const base::Params values = base::valuesOf(m_params);
    for (const base::ParamSpec& spec : base::specsOf<HifaParams>()) {
        if (spec.live) live[spec.name] = values.at(spec.name);
    }
    data.state["live"] = io::toJson(live);
}

void HifaJob::takeFormed(const runtime::CheckpointData& data) {
    const fields::State state = fieldState(data);
    m_shown->load(state);
    // States of before there was a brush have no mask.
    const io::Json live = io::field<io::Json>(data.state, "live", kCheckpoint);
    setMask(live.contains(api::kLiveMask)
                ? io::field<std::string>(live, api::kLiveMask, kCheckpoint)
                : std::string());
    m_renderer->load(state);
    chooseBackground(&state);
    m_rate = io::field<double>(data.state, "rate", kCheckpoint);
}

void HifaJob::fork(const runtime::CheckpointData& data) {
    takeFormed(data);
}

void HifaJob::load(const runtime::CheckpointData& data) {
    const std::string name = kCheckpoint;
    m_progress = -1; // what a state says it was told is no change of its range
    takeFormed(data);
    apply(io::paramsFromJson(io::field<io::Json>(data.state, "live", name), name));
    loadNoise(data.state);
    m_planner.setBudget(io::fieldOr<double>(data.state, "budget", m_request.budgetSeconds, name));
    m_planner.continueFrom(
        runtime::scheduleFromJson(io::field<io::Json>(data.state, "schedule", name), name));
}

void HifaJob::loadNoise(const io::Json& state) {
    if (!state.contains("noise")) return startNoise(); // of before the range could change
    const auto noise = io::field<io::Json>(state, "noise", kCheckpoint);
    m_progress = io::field<double>(noise, "progress", kCheckpoint);
    m_noise = NoiseFall(m_params.annealing == "linear",
                        {io::field<double>(noise, "from", kCheckpoint),
                         io::field<int>(noise, "level", kCheckpoint)},
                        static_cast<int>(std::min(m_params.tMin, m_params.tMax)));
}

} // namespace maquette::methods::hifa
