#include "app/cli/world_command.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/world_rate.h"
#include "engine/base/error.h"
#include "engine/io/image_codec.h"
#include "engine/world/world.h"

namespace maquette::cli {

namespace {

struct SheetOptions {
    std::string out = "sheet.png";
    std::vector<std::string> classes; // empty: all
    int size = 96;
    int variants = 3; // objects a class
    std::uint64_t seed = 1;
    int supersampling = 4;
    int columns = 12;
};

constexpr glm::vec3 kBackdrop{0.80f, 0.84f, 0.90f};

base::ImageF pictureOf(const world::Object& object, float azimuth, float elevation, int size,
                       int supersampling) {
    const auto camera = base::Camera::orbit(azimuth, elevation, 3.0f, 40.0f, size, size);
    const auto picture =
        world::render(object, camera, world::Lighting{}, world::ColourChannel, supersampling);
    return world::composite(picture.rgba, kBackdrop);
}

// The first variant is plain; the others roam through colours, materials and words of shape.
world::ObjectSpec sheetSpec(int classId, int variant, const SheetOptions& options) {
    const std::uint64_t seed =
        base::mix(options.seed, static_cast<std::uint64_t>(classId * 1000 + variant));
    world::ObjectSpec spec = world::randomSpec(seed, world::Split::All);
    const world::ClassInfo& info = world::classes()[static_cast<std::size_t>(classId)];
    spec.classId = classId;
    spec.partIndex = spec.partColour = -1;
    spec.shapeWord = -1;
    spec.colour = (classId * 3 + variant * 3) % static_cast<int>(world::colours().size());
    spec.material = variant % static_cast<int>(world::materials().size());
    if (variant > 0 && !info.shapeWords.empty())
        spec.shapeWord =
            info.shapeWords[static_cast<std::size_t>(variant - 1) % info.shapeWords.size()];
    if (variant % 3 == 2 && !info.parts.empty()) {
        spec.partIndex = variant / 3 % static_cast<int>(info.parts.size());
        spec.partColour = (spec.colour + 4) % static_cast<int>(world::colours().size());
    }
    return spec;
}

void drawSheet(const SheetOptions& options) {
    struct View {
        float azimuth, elevation;
    };
    const std::vector<View> views{{0, 8}, {35, 22}, {90, 8}, {180, 8}, {215, 45}, {325, -8}};
    std::vector<base::ImageF> tiles;
    for (const world::ClassInfo& info : world::classes()) {
        if (!options.classes.empty() && std::find(options.classes.begin(), options.classes.end(),
                                                  info.name) == options.classes.end())
            continue;
        for (int variant = 0; variant < options.variants; ++variant) {
            const world::Object object = world::makeObject(sheetSpec(info.id, variant, options));
            std::printf("%s\n", world::fullCaption(object.spec).c_str());
            for (const View& view : views)
                tiles.push_back(pictureOf(object, view.azimuth, view.elevation, options.size,
                                          options.supersampling));
        }
    }
    if (tiles.empty())
        throw base::Error(base::ErrorKind::Usage, MAQUETTE_TR("There is no class of that name."));
    io::writePng(options.out, base::toImage8(base::tile(tiles, options.columns, 2)));
}

struct RenderOptions {
    std::string prompt;
    std::string out = "object.png";
    float azimuth = 35;
    float elevation = 20;
    int size = 256;
    std::uint64_t seed = 1;
};

void renderPrompt(const RenderOptions& options) {
    const world::ParsedPrompt parsed = world::parse(options.prompt);
    for (const std::string& word : parsed.unknown)
        std::fprintf(stderr, "the world does not know the word \"%s\"\n", word.c_str());
    const world::Object object = world::makeObject(parsed.spec(options.seed));
    io::writePng(options.out, base::toImage8(pictureOf(object, options.azimuth, options.elevation,
                                                       options.size, 4)));
    std::printf("%s: %s, %zu triangles\n", options.out.c_str(),
                world::fullCaption(object.spec).c_str(), object.triangles.size());
}

struct BenchOptions {
    int objects = 200;
    int supersampling = 3;
};

void measure(const BenchOptions& options) {
    for (const int size : {64, 128}) {
        const WorldRate rate = measureWorld(options.objects, size, options.supersampling);
        std::printf("%d px, %dx%d samples: %.0f images/s on one thread (%d objects x %d views; "
                    "%.2f ms an object of %ld triangles, %.2f ms a view)\n",
                    size, options.supersampling, options.supersampling, rate.imagesPerSecond,
                    options.objects, WorldRate::kViews, rate.objectMs, rate.triangles, rate.viewMs);
    }
}

void addSheet(CLI::App& world) {
    auto sheet = std::make_shared<SheetOptions>();
    CLI::App* sheetVerb = world.add_subcommand("sheet", "Draw a contact sheet of the classes");
    sheetVerb->add_option("--out", sheet->out, "PNG file")->capture_default_str();
    sheetVerb->add_option("--class", sheet->classes, "Only these classes");
    sheetVerb->add_option("--size", sheet->size, "Pixels of one picture")
        ->check(CLI::Range(16, 1024))
        ->capture_default_str();
    sheetVerb->add_option("--variants", sheet->variants, "Objects a class")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    sheetVerb->add_option("--supersampling", sheet->supersampling, "Samples per pixel and axis")
        ->check(CLI::Range(1, 8))
        ->capture_default_str();
    sheetVerb->add_option("--columns", sheet->columns, "Pictures a row; an object has six")
        ->check(CLI::Range(1, 120))
        ->capture_default_str();
    sheetVerb->add_option("--seed", sheet->seed, "Proportions")->capture_default_str();
    sheetVerb->callback([sheet] { drawSheet(*sheet); });
}

void addRender(CLI::App& world) {
    auto render = std::make_shared<RenderOptions>();
    CLI::App* renderVerb = world.add_subcommand("render", "Draw one object from a caption");
    renderVerb->add_option("prompt", render->prompt, "For example \"a red chair with a blue seat\"")
        ->required();
    renderVerb->add_option("--azimuth", render->azimuth, "Degrees from the front towards +x")
        ->capture_default_str();
    renderVerb->add_option("--elevation", render->elevation, "Degrees")
        ->check(CLI::Range(-90, 90))
        ->capture_default_str();
    renderVerb->add_option("--size", render->size, "Pixels")
        ->check(CLI::Range(16, 4096))
        ->capture_default_str();
    renderVerb->add_option("--seed", render->seed, "Proportions")->capture_default_str();
    renderVerb->add_option("--out", render->out, "PNG file")->capture_default_str();
    renderVerb->callback([render] { renderPrompt(*render); });
}

void addBench(CLI::App& world) {
    auto bench = std::make_shared<BenchOptions>();
    CLI::App* benchVerb = world.add_subcommand("bench", "Measure images a second on one thread");
    benchVerb->add_option("--objects", bench->objects, "How many")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    benchVerb->add_option("--supersampling", bench->supersampling, "Samples per pixel and axis")
        ->check(CLI::Range(1, 8))
        ->capture_default_str();
    benchVerb->callback([bench] { measure(*bench); });
}

} // namespace

void addWorldCommand(CLI::App& app) {
    CLI::App* world = app.add_subcommand("world", "The procedural world of captioned objects");
    world->require_subcommand(1);
    addSheet(*world);
    addRender(*world);
    addBench(*world);
}

} // namespace maquette::cli
