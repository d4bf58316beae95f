#include "engine/methods/hifa/shared_models.h"

#include "engine/runtime/job_context.h"

namespace maquette::methods::hifa {

namespace {

// Everything loadModels() looks at; empty where the model is the job's own.
std::string keyOf(const runtime::JobContext& context) {
    const api::ModelInfo& model = context.model();
    if (model.kind == "zero123") return {}; // guided by the request's picture
    std::string key = model.id + '\n' + model.path + '\n' + model.hash + '\n' + model.prediction +
                      '\n' + context.device().text();
    for (const api::LoraUse& lora : context.request().loras)
        key += '\n' + lora.path + ':' + lora.sha256 + ':' + std::to_string(lora.weight);
    return key;
}

} // namespace

HifaModels SharedModels::get(const runtime::JobContext& context) {
    const std::string key = keyOf(context);
    HifaModels models{m_prior.lock(), m_disparity.lock()};
    const bool whole = models.prior && (models.disparity || !m_hasDisparity);
    if (!key.empty() && key == m_key && whole) return models;
    models = loadModels(context);
    m_key = key;
    m_prior = models.prior;
    m_disparity = models.disparity;
    m_hasDisparity = models.disparity != nullptr;
    return models;
}

} // namespace maquette::methods::hifa
