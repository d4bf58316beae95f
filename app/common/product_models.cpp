#include "app/common/product_models.h"

#include <algorithm>
#include <memory>
#include <string>

#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/runtime/model_catalogue.h"
#include "engine/world/world.h"

namespace maquette::app {

namespace {

template <class List>
bool names(const List& list, const std::string& word) {
    return std::any_of(list.begin(), list.end(), [&](const auto& each) {
        return each.name == word ||
               std::find(each.synonyms.begin(), each.synonyms.end(), word) != each.synonyms.end();
    });
}

bool isPart(const std::string& word) {
    for (const world::ClassInfo& info : world::classes()) {
        for (const world::PartInfo& part : info.parts) {
            if (part.name == word || part.name + "s" == word || word + "s" == part.name)
                return true;
        }
    }
    return false;
}

const char* kindOf(const std::string& word) {
    if (names(world::classes(), word)) return "object";
    if (world::colourId(word) >= 0) return "colour";
    if (names(world::materials(), word)) return "material";
    if (word == "round" || word == "square") return "shape";
    if (names(world::shapeWords(), word)) return "size";
    return isPart(word) ? "part" : "other";
}

void sortWords(api::ModelInfo& model) {
    if (model.kind != "starter" || !model.vocabularyKinds.empty()) return;
    for (const std::string& word : model.vocabulary)
        model.vocabularyKinds.push_back(kindOf(word));
}

api::ModelInfo missingStarter(const base::Error& error) {
    api::ModelInfo model;
    model.id = "starter";
    model.name = "Maquette starter";
    model.kind = "starter";
    model.refusal = error.sentence();
    model.refusalKind = error.kind();
    return model;
}

} // namespace

std::function<std::vector<api::ModelInfo>()> productModels() {
    try {
        const auto catalogue =
            std::make_shared<const runtime::ModelCatalogue>(base::resourcesFolder());
        return [catalogue] {
            std::vector<api::ModelInfo> models = catalogue->list();
            for (api::ModelInfo& model : models)
                sortWords(model);
            return models;
        };
    } catch (const base::Error& error) {
        return [missing = missingStarter(error)] { return std::vector{missing}; };
    }
}

} // namespace maquette::app
