#include <cstdio>

#include "engine/mesh/operations.h"
#include "engine/mesh/place.h"

namespace maquette::mesh {

namespace {

// The source is moved along, so that colours are found where they were.
void placeBoth(DeskState& state, const Placing& placing) {
    auto mesh = std::make_shared<base::Mesh>(*state.mesh);
    place(*mesh, placing);
    if (state.source == state.mesh) {
        state.source = mesh;
    } else {
        auto source = std::make_shared<base::Mesh>(*state.source);
        place(*source, placing);
        state.source = std::move(source);
    }
    state.mesh = std::move(mesh);
}

struct PivotParams {
    std::string at = "base";
    void describe(base::ParamVisitor& v) {
        v.choice({.name = "at",
                  .label = MAQUETTE_TR("Pivot"),
                  .tip = MAQUETTE_TR("The place about which other programs turn and set the "
                                     "object."),
                  .choices = {{"base", MAQUETTE_TR("Middle of the base")},
                              {"centre", MAQUETTE_TR("Middle of the object")},
                              {"mass", MAQUETTE_TR("Centre of mass")}}},
                 at);
    }
};

base::Text setPivot(DeskState& state, const PivotParams& params, const base::Progress&) {
    const Pivot pivot = params.at == "base"   ? Pivot::BaseCentre
                        : params.at == "mass" ? Pivot::Mass
                                              : Pivot::Centre;
    placeBoth(state, pivotAt(*state.mesh, pivot));
    return MAQUETTE_TR("The pivot is at the origin.");
}

struct ScaleParams {
    double size = 100;
    std::string unit = "mm";
    std::string side = "longest";
    void describe(base::ParamVisitor& v) {
        v.real({.name = "size",
                .label = MAQUETTE_TR("Size"),
                .tip = MAQUETTE_TR("How long that side becomes."),
                .minimum = 0.001,
                .maximum = 100000,
                .logarithmic = true},
               size);
        v.choice({.name = "unit",
                  .label = MAQUETTE_TR("Unit"),
                  .tip = MAQUETTE_TR("What the size is given in. The mesh itself is in metres, as "
                                     "glTF has it."),
                  .choices = {{"mm", MAQUETTE_TR("Millimetres")},
                              {"cm", MAQUETTE_TR("Centimetres")},
                              {"m", MAQUETTE_TR("Metres")},
                              {"in", MAQUETTE_TR("Inches")}}},
                 unit);
        v.choice({.name = "side",
                  .label = MAQUETTE_TR("Measured along"),
                  .tip = MAQUETTE_TR("Which side has that size."),
                  .choices = {{"longest", MAQUETTE_TR("Longest side")},
                              {"width", MAQUETTE_TR("Width")},
                              {"height", MAQUETTE_TR("Height")},
                              {"depth", MAQUETTE_TR("Depth")}}},
                 side);
    }
};

base::Text scale(DeskState& state, const ScaleParams& params, const base::Progress&) {
    const double metres = params.unit == "mm"   ? 0.001
                          : params.unit == "cm" ? 0.01
                          : params.unit == "in" ? 0.0254
                                                : 1.0;
    const int side = params.side == "width"    ? 0
                     : params.side == "height" ? 1
                     : params.side == "depth"  ? 2
                                               : 3;
    placeBoth(state, scaleTo(*state.mesh, side, params.size * metres));
    const base::Bounds box = base::bounds(*state.mesh);
    const glm::vec3 extent = (box.high - box.low) * 1000.0f;
    const auto number = [](float value) {
        char text[32];
        std::snprintf(text, sizeof text, "%.1f", static_cast<double>(value));
        return std::string(text);
    };
    return {MAQUETTE_TR("It measures %1 × %2 × %3 mm."), number(extent.x), number(extent.y),
            number(extent.z)};
}

struct TurnParams {
    std::string up = "y";
    double degrees = 0;
    void describe(base::ParamVisitor& v) {
        v.choice({.name = "up",
                  .label = MAQUETTE_TR("Up is now"),
                  .tip = MAQUETTE_TR("The direction that becomes up."),
                  .choices = {{"y", MAQUETTE_TR("Top")},
                              {"-y", MAQUETTE_TR("Bottom")},
                              {"x", MAQUETTE_TR("Right")},
                              {"-x", MAQUETTE_TR("Left")},
                              {"z", MAQUETTE_TR("Front")},
                              {"-z", MAQUETTE_TR("Back")}}},
                 up);
        v.real({.name = "degrees",
                .label = MAQUETTE_TR("Turn"),
                .tip = MAQUETTE_TR("About the upright axis, from the front towards the right."),
                .unit = "°",
                .minimum = -180,
                .maximum = 180,
                .step = 15},
               degrees);
    }
};

base::Text turn(DeskState& state, const TurnParams& params, const base::Progress&) {
    const char* names[] = {"x", "-x", "y", "-y", "z", "-z"};
    int direction = 2;
    for (int i = 0; i < 6; ++i) {
        if (params.up == names[i]) direction = i;
    }
    placeBoth(state, turnUp(direction, params.degrees));
    return MAQUETTE_TR("Turned.");
}

} // namespace

std::vector<MeshOperation> placeOperations() {
    return {
        makeOperation("turn", MAQUETTE_TR("Turn upright"),
                      MAQUETTE_TR("Chooses which side is up, and turns the object about it."),
                      turn),
        makeOperation("scale", MAQUETTE_TR("Set the size"),
                      MAQUETTE_TR("Scales the object to a real size."), scale),
        makeOperation("pivot", MAQUETTE_TR("Set the pivot"),
                      MAQUETTE_TR("Moves the object so that its pivot is at the origin."),
                      setPivot),
    };
}

} // namespace maquette::mesh
