#include "engine/training/model_card.h"

#include <cmath>
#include <cstdio>

#include "engine/io/safetensors.h"
#include "engine/training/training_log.h"
#include "engine/world/world.h"

namespace maquette::training {

namespace fs = std::filesystem;

namespace {

std::string shortNumber(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, std::fabs(value) >= 100 ? "%.0f" : "%.3g", value);
    return buffer;
}

std::string percent(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.1f %%", 100 * value);
    return buffer;
}

// Numbers of weights and bytes of all weight files below a folder.
std::string sizeOf(const fs::path& folder) {
    std::int64_t count = 0;
    std::uintmax_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".safetensors") continue;
        const io::SafetensorsFile file(entry.path());
        for (const auto& [name, info] : file.header().tensors)
            count += info.elements();
        bytes += entry.file_size();
    }
    return shortNumber(static_cast<double>(count) / 1e6) + " M weights, " +
           shortNumber(static_cast<double>(bytes) / 1e6) + " MB as fp16";
}

std::string joined(const std::vector<std::int64_t>& list) {
    std::string text;
    for (const std::int64_t value : list)
        text += (text.empty() ? "" : ", ") + std::to_string(value);
    return text;
}

// The value at a place of the figures, or null.
io::Json at(const io::Json& json, const std::string& place) {
    const io::Json::json_pointer pointer(place);
    return json.contains(pointer) ? json.at(pointer) : io::Json();
}

std::string widths(const fs::path& folder) {
    const io::Json config = io::readJson(folder / "config.json");
    return joined(config.value("block_out_channels", std::vector<std::int64_t>{}));
}

std::string legsTable(const CardSource& source, const std::vector<std::string>& stages) {
    std::string rows;
    for (const Leg& leg : legsOf(source.log)) {
        if (std::find(stages.begin(), stages.end(), leg.stage) == stages.end()) continue;
        std::string last;
        for (const auto& [name, value] : leg.figures.items())
            last += (last.empty() ? "" : ", ") + name + " " + shortNumber(value.get<double>());
        std::string end = leg.date.empty() ? "not noted" : leg.date;
        if (!leg.done) end += " (stopped, or still running)";
        char row[512];
        std::snprintf(row, sizeof row, "| %s%s | %lld to %lld | %.1f | %s | %s | %s | %s |\n",
                      leg.stage.c_str(), leg.continued ? ", from shipped weights" : "",
                      static_cast<long long>(leg.firstStep), static_cast<long long>(leg.lastStep),
                      leg.minutes, leg.precision.empty() ? "not noted" : leg.precision.c_str(),
                      leg.machine.empty() ? "not noted" : leg.machine.c_str(), end.c_str(),
                      last.c_str());
        rows += row;
    }
    if (rows.empty()) return "No log of the training was kept.\n";
    return "| stage | steps | minutes | precision | machine | date (UTC) | last figures |\n"
           "|---|---|---|---|---|---|---|\n" +
           rows;
}

std::string unfinishedNote(const CardSource& source, const std::vector<std::string>& stages) {
    std::string text;
    for (const auto& [stage, step] : source.unfinished) {
        if (std::find(stages.begin(), stages.end(), stage) == stages.end()) continue;
        text += "\n**The " + stage +
                " stage was still in training: its weights are those of step " +
                std::to_string(step) + ".**\n";
    }
    return text;
}

std::string training(const CardSource& source, const std::vector<std::string>& stages) {
    std::string text = "## Training\n\nBy `maquette train starter`, from random weights unless the "
                       "table says otherwise; minutes are working time. ";
    for (const std::string& stage : stages) {
        const io::Json figures = at(source.figures, "/stages/" + stage);
        if (!figures.is_object()) continue;
        text += stage + ": seed " + figures.value("seed", io::Json(nullptr)).dump() +
                ", world fingerprint `" + figures.value("world", std::string("unknown")) + "`. ";
    }
    return text + "\n" + unfinishedNote(source, stages) + "\n" + legsTable(source, stages) + "\n";
}

std::string data(const std::string& what) {
    const auto classes = world::classes().size(), colours = world::colours().size();
    return "## Data\n\nPictures of 64 x 64 pixels of this project's own procedural world "
           "(`engine/world`): " +
           std::to_string(classes) + " classes of objects in " + std::to_string(colours) +
           " colours and " + std::to_string(world::materials().size()) +
           " materials, with words of shape and coloured parts, drawn as training needs them from "
           "a seed; nothing is stored or downloaded, no picture, text or weight comes from "
           "elsewhere. " +
           what + "\n\n";
}

const char* const kHeldOut = "One colour of each class (10 % of the pairs) never occurs in "
                             "training.";

std::string gatesTable(const io::Json& evaluation) {
    if (!evaluation.is_object())
        return "These weights have not been evaluated yet (`maquette train starter --stage "
               "evaluate`).\n\n";
    std::string text = "| gate | measured | wanted | met |\n|---|---|---|---|\n";
    for (const io::Json& gate : evaluation.value("gates", io::Json::array())) {
        const bool exact = gate.contains("equals");
        const io::Json value = gate.value("value", io::Json()), met = gate.value("met", io::Json());
        text += "| " + gate.value("gate", std::string()) + " | " +
                (value.is_number() ? shortNumber(value.get<double>()) : "not measured") + " | " +
                (exact ? "" : "at least ") +
                shortNumber(gate.value(exact ? "equals" : "at_least", 0.0)) + " | " +
                (met.is_boolean() ? (met.get<bool>() ? "yes" : "**no**") : "-") + " |\n";
    }
    return text + "\n";
}

std::string measuredWhere(const io::Json& evaluation) {
    if (!evaluation.is_object()) return {};
    return "Measured " + evaluation.value("date", std::string("at an unknown time")) + " UTC on " +
           evaluation.value("machine", std::string("an unknown machine")) + ", samples at " +
           evaluation.value("ddim_steps", io::Json(25)).dump() + " DDIM steps with guidance " +
           evaluation.value("guidance", io::Json(4)).dump() + " in " +
           evaluation.value("precision", std::string("fp32")) + ".\n\n";
}

std::string cameraScan(const io::Json& evaluation) {
    const io::Json scan = at(evaluation, "/camera/scan_v_loss");
    if (!scan.is_object()) return {};
    std::string head = "| azimuth offset |", line = "|---|", row = "| v-loss at t = 700 |";
    for (const auto& [offset, loss] : scan.items()) {
        head += " " + offset + " |";
        line += "---|";
        row += " " + shortNumber(loss.get<double>()) + " |";
    }
    return "What a wrong camera costs, classes with a front:\n\n" + head + "\n" + line + "\n" +
           row + "\n\n";
}

std::string missedClasses(const io::Json& evaluation) {
    std::string text;
    for (const auto& [place, words] : {std::pair("/seen_pairs/missed", "seen pairs"),
                                       std::pair("/held_out_pairs/missed", "held-out pairs")}) {
        const io::Json missed = at(evaluation, place);
        if (!missed.is_object()) continue;
        text += std::string("Classes missed among ") + words + ":";
        for (const auto& [name, count] : missed.items())
            text += " " + name + " (" + count.get<std::string>() + ")";
        text += ".\n";
    }
    return text.empty() ? text : text + "\n";
}

const char* const kLicence = "## Licence\n\nApache-2.0, like the program.\n";

std::string starterCard(const CardSource& source) {
    const fs::path folder = source.folder / "starter";
    const io::Json evaluation = at(source.figures, "/evaluation");
    std::string text =
        "# Maquette starter\n\nA small latent diffusion model: text, camera and background colour "
        "in, pictures of single objects out. It is the prior that Maquette's text-to-3D methods "
        "ask when no other model is installed. Folder layout and classes are those of Stable "
        "Diffusion in diffusers; what goes beyond them stands in `maquette.json`.\n\n## Parts\n\n"
        "| part | what | widths | size |\n|---|---|---|---|\n";
    const auto row = [&](const char* part, const char* what, const std::string& sizes) {
        text += std::string("| ") + part + " | " + what + " | " + sizes + " | " +
                sizeOf(folder / part) + " |\n";
    };
    const io::Json words = io::readJson(folder / "text_encoder" / "config.json");
    row("vae", "AutoencoderKL, 64 px to 16 x 16 x 4; latents come normalised (scaling_factor 1)",
        widths(folder / "vae"));
    row("unet",
        "UNet2DConditionModel, v-prediction; 4 latent channels + 6 of a ray map that tells the "
        "camera; background colour and pooled text as class embedding",
        widths(folder / "unet"));
    row("text_encoder", "CLIPTextModel, the score's text encoder fine-tuned with the UNet",
        words.value("num_hidden_layers", io::Json()).dump() + " layers of " +
            words.value("hidden_size", io::Json()).dump());
    text +=
        "\nScheduler: 1000 steps, scaled-linear .00085 to .012. `training_log.jsonl` is the "
        "log of the training (thinned), `figures.json` every figure of this card" +
        std::string(fs::exists(folder / "samples.png") ? ", `samples.png` samples.\n\n" : ".\n\n");
    text += data(std::string(kHeldOut) +
                 " The UNet sees pictures encoded once (their number stands in `figures.json`), "
                 "captions drawn anew each time; the text is dropped in 10 %, the camera in 12 %.");
    text += training(source, {"vae", "score", "unet"});
    text += "## Figures\n\n" + gatesTable(evaluation) + measuredWhere(evaluation);
    if (const io::Json chroma = at(evaluation, "/vae/chroma_error_unseen"); chroma.is_number()) {
        text += "Chroma error of the VAE (mean |R - G|, |B - G| difference, of 1): " +
                shortNumber(chroma.get<double>()) + ".\n\n";
    }
    text += cameraScan(evaluation) + missedClasses(evaluation);
    text += "## Limits\n\nIt knows the words of its world and nothing else (`maquette.json` lists "
            "them); one object a picture, 64 pixels, flat backgrounds, cameras that look at the "
            "object from -10 to 60 degrees of elevation. Fine parts (handles, faces, doors) are "
            "the weakest. The figures are of a judge trained on the same kind of pictures and say "
            "nothing about photographs.\n\n";
    return text + kLicence;
}

// The figures of a stage: as evaluated last, else as measured at the end of its training.
std::string stageFigures(const CardSource& source, const std::string& stage) {
    io::Json figures = at(source.figures, "/evaluation/" + stage);
    if (!figures.is_object()) figures = at(source.figures, "/stages/" + stage);
    if (!figures.is_object()) return "Not measured yet.\n\n";
    static const std::pair<const char*, const char*> kRows[] = {
        {"class_accuracy", "class named right"},
        {"colour_accuracy", "colour named right"},
        {"azimuth_within_45", "azimuth within 45 degrees, classes with a front"},
        {"recall_at_1_seen_pairs", "own caption first of all pairs, seen pairs"},
        {"recall_at_1_held_out_pairs", "own caption first of all pairs, held-out pairs"},
        {"correlation_unseen", "correlation with the true disparity"}};
    std::string text = "| on true renders of unseen objects | |\n|---|---|\n";
    for (const auto& [key, words] : kRows) {
        const io::Json value = at(figures, std::string("/") + key);
        if (value.is_number())
            text += std::string("| ") + words + " | " + percent(value.get<double>()) + " |\n";
    }
    return text + "\n";
}

struct SmallCard {
    const char* model;
    const char* title;
    const char* what;
    const char* data;
    const char* limits;
};

constexpr SmallCard kSmallCards[] = {
    {"score", "Maquette text-image score",
     "A text encoder and an image encoder trained as a contrastive pair (CLIP's scheme): the "
     "cosine of their outputs says how well a picture fits a text. It ranks and reports; it is not "
     "CLIP and its figures cannot be compared with CLIP's.",
     "One colour of each class (10 % of the pairs) never occurs in training.",
     "Knows the words of the procedural world only. It saturates early: a mug without its handle "
     "still scores as a mug, so look at the picture as well."},
    {"judge", "Maquette judge",
     "A classifier of class, main colour and azimuth. It measures quality (`maquette judge`, the "
     "gates of the starter) and is never part of a training loss.",
     "True renders only, all pairs of class and colour; measured on objects it has not seen.",
     "It always answers with one of its classes, also for pictures of nothing it knows. Azimuth "
     "means something for classes with a front only."},
    {"disparity", "Maquette disparity",
     "An hourglass that estimates disparity (nearer is larger) from one picture; HiFA's depth term "
     "uses it.",
     "Trained on exact depth. One colour of each class (10 % of the pairs) never occurs in "
     "training.",
     "Relative depth of single objects on flat backgrounds; it was not made for photographs."}};

std::string smallCard(const CardSource& source, const SmallCard& card) {
    const fs::path folder = source.folder / card.model;
    const fs::path net = fs::exists(folder / "image_encoder") ? folder / "image_encoder" : folder;
    return std::string("# ") + card.title + "\n\n" + card.what +
           "\n\nResidual convolutional network for 64 x 64 pixels, widths " + widths(net) +
           (net == folder ? "" : ", beside a causal text transformer") + "; " + sizeOf(folder) +
           ".\n\n" + data(card.data) + training(source, {card.model}) + "## Figures\n\n" +
           stageFigures(source, card.model) + measuredWhere(at(source.figures, "/evaluation")) +
           "## Limits\n\n" + card.limits + "\n\n" + kLicence;
}

} // namespace

std::string modelCard(const CardSource& source, const std::string& model) {
    for (const SmallCard& card : kSmallCards) {
        if (model == card.model) return smallCard(source, card);
    }
    return starterCard(source);
}

} // namespace maquette::training
