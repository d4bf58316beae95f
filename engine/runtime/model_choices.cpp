#include "engine/runtime/model_choices.h"

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using base::Error;
using io::Json;

namespace {

ModelChoices choicesOf(const Json& json, const std::string& name) {
    ModelChoices choices;
    choices.folders = io::fieldOr(json, "folders", choices.folders, name);
    choices.chosen = io::fieldOr(json, "chosen", choices.chosen, name);
    choices.predictions = io::fieldOr(json, "predictions", choices.predictions, name);
    return choices;
}

} // namespace

ModelChoicesFile::ModelChoicesFile(fs::path file)
    : m_file(std::move(file)) {}

ModelChoices ModelChoicesFile::read() const {
    const std::lock_guard lock(m_mutex);
    return load(false);
}

ModelChoices ModelChoicesFile::load(bool keepDamaged) const {
    std::error_code error;
    if (!fs::exists(m_file, error)) return {};
    try {
        return choicesOf(io::readJson(m_file), m_file.string());
    } catch (const Error& damage) {
        base::logWarning(damage.what());
        if (keepDamaged) fs::rename(m_file, fs::path(m_file) += ".damaged", error);
        return {};
    }
}

void ModelChoicesFile::store(const ModelChoices& choices) const {
    io::makeWritableFolder(m_file.parent_path());
    io::writeJson(m_file, {{"folders", choices.folders},
                           {"chosen", choices.chosen},
                           {"predictions", choices.predictions}});
}

} // namespace maquette::runtime
