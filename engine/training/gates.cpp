#include "engine/training/gates.h"

namespace maquette::training {

namespace {

struct Gate {
    const char* name;
    const char* place; // in the figures
    double bound;
    bool exact = false;
};

constexpr Gate kGates[] = {
    {"VAE: PSNR on unseen objects, dB", "/vae/psnr_unseen", 29},
    {"judge: class accuracy on unseen objects", "/judge/class_accuracy", 0.97},
    {"judge: colour accuracy on unseen objects", "/judge/colour_accuracy", 0.97},
    {"judge: azimuth within 45 degrees on unseen objects", "/judge/azimuth_within_45", 0.97},
    {"samples of seen pairs: class named right", "/seen_pairs/class_accuracy", 0.9},
    {"samples of seen pairs: colour named right", "/seen_pairs/colour_accuracy", 0.95},
    {"samples of held-out pairs: class named right", "/held_out_pairs/class_accuracy", 0.8},
    {"samples of held-out pairs: colour named right", "/held_out_pairs/colour_accuracy", 0.9},
    {"samples with a front: azimuth within 45 degrees", "/azimuth_within_45", 0.9},
    {"v-loss added by a camera wrong by 90 degrees, t = 700", "/camera/wrong_by_90_costs", 0.6},
    {"azimuth offset with the least v-loss, degrees", "/camera/scan_minimum_at", 0, true},
};

} // namespace

io::Json gatesOf(const io::Json& figures) {
    io::Json gates = io::Json::array();
    for (const Gate& gate : kGates) {
        io::Json row = {{"gate", gate.name},
                        {"value", nullptr},
                        {gate.exact ? "equals" : "at_least", gate.bound},
                        {"met", nullptr}};
        const io::Json::json_pointer place(gate.place);
        if (figures.contains(place) && figures.at(place).is_number()) {
            const auto value = figures.at(place).get<double>();
            row["value"] = value;
            row["met"] = gate.exact ? value == gate.bound : value >= gate.bound;
        }
        gates.push_back(row);
    }
    return gates;
}

} // namespace maquette::training
