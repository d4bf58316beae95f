#include "app/cli/composition.h"

#include "app/cli/contest_judge.h"
#include "engine/io/weight_summary.h"
#include "engine/runtime/model_library.h"

namespace maquette::cli {

std::shared_ptr<api::ModelLibrary> modelLibrary(const Composition& composition) {
    runtime::ModelLibraryConfig config;
    config.shipped = composition.models;
    config.devices = composition.devices;
    return runtime::makeModelLibrary(std::move(config));
}

runtime::EngineConfig engineConfig(const Composition& composition,
                                   const std::shared_ptr<api::ModelLibrary>& library) {
    runtime::EngineConfig config;
    config.program = "maquette " + composition.version;
    config.models = [library] {
        std::vector<api::ModelInfo> models;
        for (api::ListedModel& each : library->list())
            if (each.use == api::ModelUse::Model) models.push_back(std::move(each.info));
        return models;
    };
    config.modelAt = [library](const std::string& path) { return library->find(path).info; };
    config.memory = [library](const api::ModelInfo& model, const std::string& device) {
        return library->memoryFor(model, device);
    };
    config.devices = composition.devices;
    config.lookAround = composition.lookAround;
    config.judge = contestJudge;
    config.freeMemory = io::availableMemory;
    return config;
}

} // namespace maquette::cli
