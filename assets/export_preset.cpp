#include "assets/export_preset.h"

#include <algorithm>

#include "engine/base/error.h"

namespace maquette::assets {

namespace {

// Data only; what a preset means is done by the functions below.
std::vector<ExportPreset> makePresets() {
    return {
        {.id = "blender",
         .label = MAQUETTE_TR("Blender"),
         .tip = MAQUETTE_TR("GLB in metres with everything in it."),
         .formats = {"glb", "obj", "ply"}},
        {.id = "unity",
         .label = MAQUETTE_TR("Unity"),
         .tip = MAQUETTE_TR("OBJ with material and textures of 2048 texels at most, 50,000 "
                            "triangles at most, two coarser levels."),
         .formats = {"obj", "glb"},
         .triangles = 50000,
         .textureSize = 2048,
         .levels = 2},
        {.id = "unreal",
         .label = MAQUETTE_TR("Unreal"),
         .tip = MAQUETTE_TR("GLB with textures of 2048 texels at most, 100,000 triangles at most, "
                            "two coarser levels. Unreal turns metres into its centimetres."),
         .formats = {"glb", "obj"},
         .triangles = 100000,
         .textureSize = 2048,
         .levels = 2},
        {.id = "web",
         .label = MAQUETTE_TR("Web"),
         .tip = MAQUETTE_TR("GLB that loads quickly: 20,000 triangles and 1024 texels at most."),
         .formats = {"glb"},
         .triangles = 20000,
         .textureSize = 1024},
        {.id = "print",
         .label = MAQUETTE_TR("3D print"),
         .tip = MAQUETTE_TR("3MF in millimetres, closed; 100 mm long unless a size was set."),
         .formats = {"3mf", "stl"},
         .unit = LengthUnit::Millimetre,
         .up = UpAxis::Z,
         .closed = true,
         .size = 100},
    };
}

// Two by two texels averaged; a last row or column without a partner is averaged alone.
base::Image8 halved(const base::Image8& image) {
    base::Image8 out((image.width + 1) / 2, (image.height + 1) / 2, image.channels);
    for (int y = 0; y < out.height; ++y) {
        for (int x = 0; x < out.width; ++x) {
            for (int c = 0; c < image.channels; ++c) {
                int sum = 0;
                for (int i = 0; i < 4; ++i)
                    sum += image.pixel(std::min(2 * x + i % 2, image.width - 1),
                                       std::min(2 * y + i / 2, image.height - 1))[c];
                out.pixel(x, y)[c] = static_cast<std::uint8_t>((sum + 2) / 4);
            }
        }
    }
    return out;
}

void shrink(std::shared_ptr<const base::Image8>& picture, int size) {
    while (picture && std::max(picture->width, picture->height) > size)
        picture = std::make_shared<const base::Image8>(halved(*picture));
}

} // namespace

std::span<const ExportPreset> exportPresets() {
    static const std::vector<ExportPreset> presets = makePresets();
    return presets;
}

const ExportPreset& exportPreset(const std::string& id) {
    std::string known;
    for (const ExportPreset& preset : exportPresets()) {
        if (preset.id == id) return preset;
        known += (known.empty() ? "" : ", ") + preset.id;
    }
    throw base::Error(base::ErrorKind::Usage,
                      {MAQUETTE_TR("There is no export preset \"%1\". There are: %2."), id, known});
}

base::MeshRecipe stepsFor(const ExportPreset& preset, const base::Mesh& mesh, bool sized) {
    base::MeshRecipe steps;
    if (preset.closed) steps.push_back({"repair", true, {}});
    if (preset.triangles > 0 && static_cast<std::int64_t>(mesh.triangles.size()) > preset.triangles)
        steps.push_back({"decimate", true, {{"triangles", preset.triangles}}});
    if (preset.size > 0 && !sized)
        steps.push_back({"scale", true, {{"size", preset.size}, {"unit", std::string("mm")}}});
    return steps;
}

base::Mesh withSmallerPictures(const base::Mesh& mesh, int size) {
    base::Mesh out = mesh;
    if (size <= 0) return out;
    shrink(out.baseColor, size);
    shrink(out.normalMap, size);
    return out;
}

bool setsSize(const base::MeshRecipe& recipe) {
    return std::any_of(recipe.begin(), recipe.end(), [](const base::MeshStep& step) {
        return step.enabled && step.operation == "scale";
    });
}

ExportOptions optionsFor(const ExportPreset& preset, ExportOptions options) {
    options.unit = preset.unit;
    options.up = preset.up;
    return options;
}

} // namespace maquette::assets
