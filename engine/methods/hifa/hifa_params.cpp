#include "engine/methods/hifa/hifa_params.h"

namespace maquette::methods::hifa {

void HifaParams::describeGuidance(base::ParamVisitor& v) {
    const std::string group = "guidance";
    v.choice(
        {.name = "guidance",
         .label = MAQUETTE_TR("Guidance"),
         .tip = MAQUETTE_TR("HiFA looks at the picture after several denoising steps; classical "
                            "score distillation after one. HiFA is calmer and truer to colour."),
         .group = group,
         .live = true,
         .advanced = true,
         .choices = {{"hifa", MAQUETTE_TR("HiFA")}, {"sds", MAQUETTE_TR("Score distillation")}}},
        guidance);
    v.real({.name = "guidance_scale",
            .label = MAQUETTE_TR("Follow the words"),
            .tip = MAQUETTE_TR("How strictly the object follows the prompt. Low values are softer, "
                               "high ones overdraw colours and edges."),
            .group = group,
            .minimum = 1,
            .maximum = 200,
            .logarithmic = true,
            .live = true},
           guidanceScale);
    v.real({.name = "guidance_rescale",
            .label = MAQUETTE_TR("Tame strong guidance"),
            .tip = MAQUETTE_TR("Brings the contrast of the guided prediction back to that of the "
                               "plain one; 0 leaves it, 1 does so fully."),
            .group = group,
            .maximum = 1,
            .live = true,
            .advanced = true},
           guidanceRescale);
    v.choice({.name = "annealing",
              .label = MAQUETTE_TR("Noise schedule"),
              .tip = MAQUETTE_TR("How the noise falls over the run, from the outline to details."),
              .group = group,
              .live = true,
              .advanced = true,
              .choices = {{"sqrt", MAQUETTE_TR("Square root")},
                          {"linear", MAQUETTE_TR("Linear")},
                          {"random", MAQUETTE_TR("Random")},
                          {"range", MAQUETTE_TR("Random in a falling range")}}},
             annealing);
    v.integer({.name = "t_max",
               .label = MAQUETTE_TR("First noise level"),
               .tip = MAQUETTE_TR("Timestep at the start of the run, of 1000."),
               .group = group,
               .minimum = 2,
               .maximum = 999,
               .live = true,
               .advanced = true},
              tMax);
    v.integer({.name = "t_min",
               .label = MAQUETTE_TR("Last noise level"),
               .tip = MAQUETTE_TR("Timestep at the end of the run. Lower values refine details and "
                                  "need more steps."),
               .group = group,
               .minimum = 1,
               .maximum = 999,
               .live = true,
               .advanced = true},
              tMin);
    v.integer({.name = "denoise_steps",
               .label = MAQUETTE_TR("Denoising steps"),
               .tip = MAQUETTE_TR("The most steps from a noised view to the picture the model "
                                  "imagines; 1 is the one-step estimate."),
               .group = group,
               .minimum = 1,
               .maximum = 20,
               .live = true,
               .advanced = true},
              denoiseSteps);
    v.real({.name = "eta",
            .label = MAQUETTE_TR("Fresh noise"),
            .tip = MAQUETTE_TR("Share of fresh noise in each denoising step; 0 is deterministic."),
            .group = group,
            .maximum = 1,
            .live = true,
            .advanced = true},
           eta);
    v.real({.name = "image_weight",
            .label = MAQUETTE_TR("Picture weight"),
            .tip = MAQUETTE_TR("Weight of the difference in the picture, beside 1 for the "
                               "difference in the latent."),
            .group = group,
            .maximum = 100,
            .live = true,
            .advanced = true},
           imageWeight);
    v.boolean({.name = "camera",
               .label = MAQUETTE_TR("Tell the camera"),
               .tip = MAQUETTE_TR("Tells the model where the camera stands, if it can listen."),
               .group = group,
               .live = true,
               .advanced = true},
              camera);
    v.boolean({.name = "drop_camera",
               .label = MAQUETTE_TR("Guide by the camera, too"),
               .tip = MAQUETTE_TR("Leaves the camera out of the unconditional prediction, so that "
                                  "guidance strengthens it as it strengthens the words."),
               .group = group,
               .live = true,
               .advanced = true},
              dropCamera);
    v.boolean({.name = "view_words",
               .label = MAQUETTE_TR("View words"),
               .tip = MAQUETTE_TR("Adds \"front view\", \"side view\" and so on to the prompt."),
               .group = group,
               .live = true,
               .advanced = true},
              viewWords);
    v.real({.name = "perp_neg",
            .label = MAQUETTE_TR("Against repeated fronts"),
            .tip = MAQUETTE_TR("Steers away from the words for the other sides of the object "
                               "(Perp-Neg), for models that are not told the camera. Costs two "
                               "more predictions a denoising step; 0 is off."),
            .group = group,
            .maximum = 10,
            .live = true,
            .advanced = true},
           perpNeg);
    v.real({.name = "recon_rescale",
            .label = MAQUETTE_TR("Tame guidance of view sets"),
            .tip = MAQUETTE_TR("How far the contrast of what a multi-view model imagines is "
                               "brought back to that without guidance. Lower it if floating "
                               "specks appear."),
            .group = group,
            .maximum = 1,
            .live = true,
            .advanced = true},
           reconRescale);
}

void HifaParams::describeRegularisers(base::ParamVisitor& v) {
    const std::string group = "shape";
    v.real({.name = "z_variance",
            .label = MAQUETTE_TR("Crisp surfaces"),
            .tip = MAQUETTE_TR("Pulls the density of each ray together (z-variance), against fog "
                               "and floating specks."),
            .group = group,
            .maximum = 5000,
            .live = true},
           zVarianceWeight);
    v.real({.name = "entropy",
            .label = MAQUETTE_TR("Solid or empty"),
            .tip = MAQUETTE_TR("Pushes half-transparent places to one side, more towards the end."),
            .group = group,
            .maximum = 1,
            .live = true,
            .advanced = true},
           entropyWeight);
    v.real({.name = "depth",
            .label = MAQUETTE_TR("Depth guidance"),
            .tip = MAQUETTE_TR("Compares the depth with what a depth estimator sees in the "
                               "imagined picture; fades out over the run."),
            .group = group,
            .maximum = 10,
            .live = true},
           depthWeight);
    v.real({.name = "reference",
            .label = MAQUETTE_TR("Reference picture"),
            .tip = MAQUETTE_TR("How strongly a reference picture holds the object."),
            .group = group,
            .maximum = 1000,
            .live = true},
           referenceWeight);
}

void HifaParams::describeRendering(base::ParamVisitor& v) {
    const std::string group = "rendering";
    v.integer({.name = "render_size",
               .label = MAQUETTE_TR("Rendered pixels"),
               .tip = MAQUETTE_TR("Edge of the views that are rendered. They are enlarged to what "
                                  "the model looks at, which is also the most that is rendered."),
               .group = group,
               .unit = "px",
               .minimum = 16,
               .maximum = 1024,
               .live = true,
               .advanced = true},
              renderSize);
    v.integer({.name = "samples",
               .label = MAQUETTE_TR("Samples per ray"),
               .tip = MAQUETTE_TR("Evenly spread samples of the field along each ray."),
               .group = group,
               .minimum = 8,
               .maximum = 256,
               .live = true,
               .advanced = true},
              samples);
    v.integer({.name = "fine_samples",
               .label = MAQUETTE_TR("Fine samples"),
               .tip = MAQUETTE_TR("Further samples where the surface is."),
               .group = group,
               .maximum = 256,
               .live = true,
               .advanced = true},
              fineSamples);
    v.choice({.name = "smoothing",
              .label = MAQUETTE_TR("Smoothing of fine samples"),
              .tip = MAQUETTE_TR("Spreads the fine samples round the surface, against moiré."),
              .group = group,
              .live = true,
              .advanced = true,
              .choices = {{"boxcar", MAQUETTE_TR("Box")},
                          {"trapezoid", MAQUETTE_TR("Peaked")},
                          {"none", MAQUETTE_TR("None")}}},
             smoothing);
    v.choice({.name = "background",
              .label = MAQUETTE_TR("Background"),
              .tip = MAQUETTE_TR("Flat colours that change with every step; learned as well in "
                                 "half of the steps for models that know photographs."),
              .group = group,
              .live = true,
              .advanced = true,
              .choices = {{"flat", MAQUETTE_TR("Flat colours")},
                          {"learned", MAQUETTE_TR("Flat and learned")}}},
             background);
    v.choice({.name = "field",
              .label = MAQUETTE_TR("Field"),
              .tip = MAQUETTE_TR("The small field suits the starter model; the large one has finer "
                                 "grids, larger networks and colours that depend on the view."),
              .group = group,
              .advanced = true,
              .choices = {{"small", MAQUETTE_TR("Small")}, {"large", MAQUETTE_TR("Large")}}},
             field);
    v.real({.name = "density_gain",
            .label = MAQUETTE_TR("Hardness"),
            .tip = MAQUETTE_TR("How fast the density grows beside the colour: higher values make "
                               "surfaces solid sooner, lower ones let them move longer."),
            .group = group,
            .minimum = 0.1,
            .maximum = 100,
            .logarithmic = true,
            .advanced = true},
           densityGain);
    v.integer({.name = "table_bits",
               .label = MAQUETTE_TR("Field size"),
               .tip = MAQUETTE_TR("Entries of the hash table of each level, as a power of two."),
               .group = group,
               .minimum = 10,
               .maximum = 22,
               .advanced = true},
              tableBits);
    v.real({.name = "elevation_low",
            .label = MAQUETTE_TR("Lowest usual view"),
            .tip = MAQUETTE_TR("Most views lie between the lowest and the highest usual one."),
            .group = group,
            .unit = "°",
            .minimum = -60,
            .maximum = 80,
            .live = true,
            .advanced = true},
           elevationLow);
    v.real({.name = "elevation_high",
            .label = MAQUETTE_TR("Highest usual view"),
            .tip = MAQUETTE_TR("Most views lie between the lowest and the highest usual one."),
            .group = group,
            .unit = "°",
            .minimum = -60,
            .maximum = 80,
            .live = true,
            .advanced = true},
           elevationHigh);
}

void HifaParams::describe(base::ParamVisitor& v) {
    v.integer({.name = "steps",
               .label = MAQUETTE_TR("Steps"),
               .tip = MAQUETTE_TR("How many views the object is improved from. The noise schedule "
                                  "always runs over all of them."),
               .group = "run",
               .minimum = 10,
               .maximum = 100000},
              steps);
    describeGuidance(v);
    describeRegularisers(v);
    describeRendering(v);
    const std::string group = "optimiser";
    v.real({.name = "grid_rate",
            .label = MAQUETTE_TR("Learning rate of the grid"),
            .tip = MAQUETTE_TR("How far one step may move the field's table."),
            .group = group,
            .minimum = 1e-5,
            .maximum = 1,
            .logarithmic = true,
            .live = true,
            .advanced = true},
           gridRate);
    v.real({.name = "network_rate",
            .label = MAQUETTE_TR("Learning rate of the network"),
            .tip = MAQUETTE_TR("How far one step may move the field's small network."),
            .group = group,
            .minimum = 1e-6,
            .maximum = 1,
            .logarithmic = true,
            .live = true,
            .advanced = true},
           networkRate);
    v.real({.name = "final_rate",
            .label = MAQUETTE_TR("Learning rate at the end"),
            .tip = MAQUETTE_TR("Share of the learning rates that is left at the end of the run."),
            .group = group,
            .minimum = 0.01,
            .maximum = 1,
            .live = true,
            .advanced = true},
           finalRate);
    v.real({.name = "surface_level",
            .label = MAQUETTE_TR("Surface density"),
            .tip = MAQUETTE_TR("What is thinner does not count for the mesh: lower values keep "
                               "faint parts, higher ones cut fog away."),
            .group = "surface",
            .minimum = 0.5,
            .maximum = 200,
            .logarithmic = true,
            .live = true,
            .advanced = true},
           surfaceLevel);
    mesh.describe(v);
}

} // namespace maquette::methods::hifa
