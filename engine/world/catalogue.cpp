#include "engine/world/catalogue.h"

#include <algorithm>

#include "engine/world/maker.h"

namespace maquette::world {

const std::vector<ColourInfo>& colours() {
    static const std::vector<ColourInfo> list{
        {"red", {0.86f, 0.08f, 0.10f}},    {"orange", {0.98f, 0.50f, 0.04f}},
        {"yellow", {0.98f, 0.86f, 0.10f}}, {"green", {0.13f, 0.62f, 0.20f}},
        {"blue", {0.12f, 0.32f, 0.88f}},   {"purple", {0.50f, 0.17f, 0.72f}},
        {"pink", {0.98f, 0.56f, 0.74f}},   {"brown", {0.42f, 0.24f, 0.12f}},
        {"black", {0.11f, 0.11f, 0.12f}},  {"white", {0.95f, 0.95f, 0.93f}},
    };
    return list;
}

const std::vector<MaterialInfo>& materials() {
    static const std::vector<MaterialInfo> list{
        {"matte", {}},
        {"shiny", {"glossy"}},
        {"metallic", {"metal"}},
        {"wooden", {"wood"}},
        {"striped", {}},
        {"dotted", {"spotted"}},
        {"checkered", {"chequered"}},
    };
    return list;
}

const std::vector<ShapeInfo>& shapeWords() {
    static const std::vector<ShapeInfo> list{
        {"tall", {"high"}},    {"low", {"short"}}, {"wide", {"broad"}}, {"narrow", {}},
        {"chunky", {"thick"}}, {"slim", {"thin"}}, {"round", {}},       {"square", {}},
    };
    return list;
}

const std::vector<ClassInfo>& classes() {
    static const std::vector<ClassInfo> list = [] {
        std::vector<ClassInfo> all;
        for (const ClassRow& row : classRows()) {
            ClassInfo info = row.info;
            info.id = static_cast<int>(all.size());
            info.heldOutColour = colourId(row.heldOut);
            all.push_back(info);
        }
        return all;
    }();
    return list;
}

namespace {

template <class List>
int indexOf(const List& list, const std::string& name) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& e) { return e.name == name; });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

} // namespace

int classId(const std::string& name) {
    return indexOf(classes(), name);
}

int colourId(const std::string& name) {
    return indexOf(colours(), name);
}

int materialId(const std::string& name) {
    return indexOf(materials(), name);
}

bool isHeldOut(int classId, int colourId) {
    return classes().at(static_cast<std::size_t>(classId)).heldOutColour == colourId;
}

} // namespace maquette::world
