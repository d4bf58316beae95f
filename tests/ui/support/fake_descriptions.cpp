#include "tests/ui/support/fake_descriptions.h"

namespace maquette::tests {

namespace {

struct FakeParams {
    std::int64_t steps = 600;
    std::string negative_prompt;
    double guidance = 7.5;
    double negative_weight = 0.0;
    double learning_rate = 0.01;
    double noise_top = 0.98;
    std::int64_t denoise_steps = 3;
    bool annealing = true;
    double zvar_weight = 0.1;
    double image_weight = 0.1;
    std::string background = "random";
    std::int64_t resolution = 64;
    std::int64_t grid_log2 = 15;
    bool smoothed_sampling = true;
    std::int64_t mesh_resolution = 160;
    std::int64_t triangles = 20000;

    void describe(base::ParamVisitor& v) {
        v.integer(
            {.name = "steps",
             .label = "Steps",
             .tip =
                 "How often the object is improved. More steps form finer detail and take longer.",
             .group = "Formation",
             .minimum = 50,
             .maximum = 5000,
             .step = 50},
            steps);
        v.string({.name = "negative_prompt",
                  .label = "Leave out",
                  .tip = "What the object should not have.",
                  .group = "Formation"},
                 negative_prompt);
        v.real({.name = "guidance",
                .label = "Prompt strength",
                .tip = "How strictly the object follows the words. High values saturate colours.",
                .group = "Formation",
                .minimum = 1,
                .maximum = 100,
                .logarithmic = true,
                .live = true},
               guidance);
        v.real(
            {.name = "noise_top",
             .label = "Boldness",
             .tip = "How much the model may still change at the start. Lower keeps an early shape.",
             .group = "Formation",
             .minimum = 0.2,
             .maximum = 0.99,
             .step = 0.01,
             .live = true},
            noise_top);
        v.integer({.name = "denoise_steps",
                   .label = "Looks ahead",
                   .tip = "Denoising steps the model takes before each correction.",
                   .group = "Formation",
                   .minimum = 1,
                   .maximum = 6},
                  denoise_steps);
        v.boolean({.name = "annealing",
                   .label = "Calm down over time",
                   .tip = "Large changes first, fine ones at the end.",
                   .group = "Formation"},
                  annealing);
        v.choice({.name = "background",
                  .label = "Background",
                  .tip = "What stands behind the object while it forms.",
                  .group = "Look",
                  .live = true,
                  .choices = {{"random", "Random colour"}, {"white", "White"}, {"grey", "Grey"}}},
                 background);
        v.integer({.name = "resolution",
                   .label = "Picture size",
                   .tip = "Side of the pictures the model judges.",
                   .group = "Look",
                   .unit = "px",
                   .minimum = 32,
                   .maximum = 512,
                   .step = 16,
                   .logarithmic = true},
                  resolution);
        v.real({.name = "image_weight",
                .label = "Pixel detail",
                .tip = "Weight of the comparison in pixels beside the one in latents.",
                .group = "Look",
                .minimum = 0,
                .maximum = 1,
                .step = 0.01,
                .live = true},
               image_weight);
        v.real({.name = "zvar_weight",
                .label = "Crisp surface",
                .tip = "Pulls fog together into a thin surface.",
                .group = "Surface",
                .minimum = 0,
                .maximum = 3,
                .step = 0.05,
                .live = true},
               zvar_weight);
        v.integer({.name = "mesh_resolution",
                   .label = "Mesh fineness",
                   .tip = "Cells along each side when the surface is extracted.",
                   .group = "Surface",
                   .minimum = 64,
                   .maximum = 512,
                   .step = 32},
                  mesh_resolution);
        v.integer({.name = "triangles",
                   .label = "Triangle budget",
                   .tip = "The finished mesh is simplified to at most so many triangles.",
                   .group = "Surface",
                   .minimum = 500,
                   .maximum = 500000,
                   .logarithmic = true},
                  triangles);
        v.real({.name = "learning_rate",
                .label = "Learning rate",
                .tip = "How far each step moves the field.",
                .group = "Expert",
                .minimum = 0.0001,
                .maximum = 0.1,
                .logarithmic = true,
                .live = true,
                .advanced = true},
               learning_rate);
        v.integer({.name = "grid_log2",
                   .label = "Grid size",
                   .tip = "Logarithm of the number of entries of the field's hash grid.",
                   .group = "Expert",
                   .minimum = 12,
                   .maximum = 22,
                   .advanced = true},
                  grid_log2);
        v.boolean({.name = "smoothed_sampling",
                   .label = "Smoothed sampling",
                   .tip = "Spreads samples round the surface with a smoothing kernel.",
                   .group = "Expert",
                   .advanced = true},
                  smoothed_sampling);
        v.real({.name = "negative_weight",
                .label = "Negative prompt strength",
                .tip = "How strongly the negative prompt pushes away.",
                .group = "Expert",
                .minimum = 0,
                .maximum = 2,
                .step = 0.05,
                .advanced = true},
               negative_weight);
    }
};

api::MethodInfo method(const char* id, const char* name, const char* summary) {
    api::MethodInfo info;
    info.id = id;
    info.name = name;
    info.summary = summary;
    info.card = "HiFA: High-fidelity Text-to-3D Generation with Advanced Diffusion Guidance.";
    info.params = base::specsOf<FakeParams>();
    info.modelKinds = {"starter", "diffusion", "mvdream"};
    if (info.id == "sds") info.modelKinds.push_back("zero123");
    // One method takes the words to leave out as every method does, the other describes them.
    if (info.id == "hifa")
        std::erase_if(info.params, [](const auto& spec) { return spec.name == "negative_prompt"; });
    info.modelParams["diffusion"] = {{"guidance", 60.0}, {"resolution", std::int64_t{256}}};
    info.takesLivePrompt = true;
    info.takesLiveBudget = true;
    info.takesImage = true;
    info.takesMask = true;
    info.presets = {
        {"draft", "Draft", "A first look in about a minute.", {{"steps", std::int64_t{300}}}},
        {"standard",
         "Standard",
         "Good shape and colour in a few minutes.",
         {{"steps", std::int64_t{900}}, {"resolution", std::int64_t{96}}}},
        {"fine",
         "Fine",
         "The best this model can do; takes a while.",
         {{"steps", std::int64_t{2400}},
          {"resolution", std::int64_t{128}},
          {"denoise_steps", std::int64_t{4}}}},
    };
    return info;
}

} // namespace

std::vector<api::MethodInfo> fakeMethods() {
    return {method("hifa", "HiFA", "Optimises a field until every view looks right to the model."),
            method("sds", "Classical SDS", "The baseline: one noisy look per step.")};
}

std::vector<api::ModelInfo> fakeModels() {
    api::ModelInfo model;
    model.id = model.kind = "starter";
    model.name = "Starter model";
    model.licence = "Apache-2.0";
    const std::pair<const char*, const char*> words[] = {
        {"chair", "object"},   {"table", "object"},    {"mug", "object"},
        {"car", "object"},     {"lamp", "object"},     {"house", "object"},
        {"tree", "object"},    {"mushroom", "object"}, {"bottle", "object"},
        {"teapot", "object"},  {"rocket", "object"},   {"snowman", "object"},
        {"sofa", "object"},    {"boat", "object"},     {"robot", "object"},
        {"red", "colour"},     {"blue", "colour"},     {"green", "colour"},
        {"yellow", "colour"},  {"white", "colour"},    {"purple", "colour"},
        {"orange", "colour"},  {"black", "colour"},    {"pink", "colour"},
        {"brown", "colour"},   {"wooden", "material"}, {"striped", "material"},
        {"metal", "material"}, {"dotted", "material"}, {"checkered", "material"},
        {"small", "size"},     {"tall", "size"},       {"wide", "size"},
        {"round", "shape"},    {"seat", "part"},       {"cap", "part"},
        {"handle", "part"}};
    for (const auto& [word, kind] : words) {
        model.vocabulary.push_back(word);
        model.vocabularyKinds.push_back(kind);
    }
    model.examples = {"a red chair", "a blue mug with a white stripe", "a purple mushroom"};
    return {model};
}

} // namespace maquette::tests
