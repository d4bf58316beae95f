#include "engine/methods/hifa/hifa_params.h"

namespace maquette::methods::hifa {

namespace {

// The published code's field, sampling and weights (arXiv 2305.18766), as means instead of sums:
// latent : picture : z-variance = 1 : 4.8 : 1920; rates for Adam in place of Adan.
base::Params published() {
    return {{"field", std::string("large")},
            {"table_bits", std::int64_t{19}},
            {"density_gain", 1.0},
            {"samples", std::int64_t{128}},
            {"fine_samples", std::int64_t{64}},
            {"background", std::string("learned")},
            {"t_min", std::int64_t{300}},
            {"eta", 1.0},
            {"guidance_scale", 100.0},
            {"perp_neg", 2.0},
            {"z_variance", 1920.0},
            {"entropy", 0.0},
            {"depth", 0.0},
            {"elevation_low", -15.0},
            {"elevation_high", 45.0},
            {"grid_rate", 1e-2},
            {"network_rate", 1e-3},
            {"final_rate", 1.0},
            {"surface_level", 10.0}};
}

// MVDream's own guidance: no regularisers and no words for the view.
base::Params viewSets() {
    base::Params params = published();
    params["guidance_scale"] = 50.0;
    params["annealing"] = std::string("range");
    params["samples"] = std::int64_t{256};
    params["fine_samples"] = std::int64_t{0};
    params["z_variance"] = 0.0;
    params["perp_neg"] = 0.0;
    params["view_words"] = false;
    return params;
}

// Zero-1-to-3 is sure of what it sees: little guidance, over the white it was trained on.
base::Params pictured() {
    base::Params params = published();
    params["guidance_scale"] = 3.0;
    params["t_min"] = std::int64_t{100};
    params["perp_neg"] = 0.0;
    params["view_words"] = false;
    params["background"] = std::string("flat");
    return params;
}

} // namespace

base::Params modelParams(const std::string& kind) {
    if (kind == "diffusion") return published();
    if (kind == "mvdream") return viewSets();
    if (kind == "zero123") return pictured();
    return {};
}

} // namespace maquette::methods::hifa
