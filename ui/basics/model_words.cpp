#include "ui/basics/model_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/basics/texts.h"

namespace maquette::ui {

namespace {

constexpr const char* kContext = "maquette::ui::Models";

struct Word {
    const char* id;
    const char* text;
};

// The word of an id, or nothing.
template <std::size_t N>
QString wordOf(const Word (&words)[N], const std::string& id) {
    for (const Word& word : words) {
        if (id == word.id) return QCoreApplication::translate(kContext, word.text);
    }
    return {};
}

QString words(const char* text) {
    return QCoreApplication::translate(kContext, text);
}

constexpr Word kKinds[] = {
    {"starter", QT_TRANSLATE_NOOP("maquette::ui::Models", "Small model of everyday things")},
    {"diffusion", QT_TRANSLATE_NOOP("maquette::ui::Models", "Model that draws what words say")},
    {"mvdream", QT_TRANSLATE_NOOP("maquette::ui::Models", "Model that draws four views at once")},
    {"zero123",
     QT_TRANSLATE_NOOP("maquette::ui::Models", "Model that turns a picture to other views")},
    {"unet", QT_TRANSLATE_NOOP("maquette::ui::Models", "Image network without its other parts")},
    {"vae", QT_TRANSLATE_NOOP("maquette::ui::Models", "Picture decoder (VAE)")},
    {"text encoder", QT_TRANSLATE_NOOP("maquette::ui::Models", "Text encoder")},
    {"vision encoder", QT_TRANSLATE_NOOP("maquette::ui::Models", "Picture encoder")},
    {"lora", QT_TRANSLATE_NOOP("maquette::ui::Models", "LoRA, a style or subject for a model")},
    {"controlnet", QT_TRANSLATE_NOOP("maquette::ui::Models", "ControlNet")},
    {"embedding", QT_TRANSLATE_NOOP("maquette::ui::Models", "Embedding, a learnt word")},
    {"pickle", QT_TRANSLATE_NOOP("maquette::ui::Models", "Pickled weights")},
};

constexpr Word kFamilies[] = {
    {"sd1", "Stable Diffusion 1"},
    {"sd1-inpaint", QT_TRANSLATE_NOOP("maquette::ui::Models", "Stable Diffusion 1, inpainting")},
    {"sd2", "Stable Diffusion 2"},
    {"sd2-inpaint", QT_TRANSLATE_NOOP("maquette::ui::Models", "Stable Diffusion 2, inpainting")},
    {"sdxl", "Stable Diffusion XL"},
    {"sdxl-refiner", QT_TRANSLATE_NOOP("maquette::ui::Models", "Stable Diffusion XL, refiner")},
    {"mvdream", "MVDream"},
    {"zero123", "Zero-1-to-3"},
};

constexpr Word kOwners[] = {
    {"Maquette", QT_TRANSLATE_NOOP("maquette::ui::Models", "Comes with Maquette")},
    {"added", QT_TRANSLATE_NOOP("maquette::ui::Models", "Added folder")},
    {"converted", QT_TRANSLATE_NOOP("maquette::ui::Models", "Converted by Maquette")},
};

} // namespace

ModelState stateOf(const api::ListedModel& model) {
    if (model.info.kind == "pickle") return ModelState::NeedsConversion;
    if (!model.info.refusal.empty()) return ModelState::Refused;
    return model.use == api::ModelUse::Model ? ModelState::Usable : ModelState::Part;
}

QString kindInWords(const api::ListedModel& model) {
    const QString known = wordOf(kKinds, model.info.kind);
    return known.isEmpty() ? words(QT_TRANSLATE_NOOP("maquette::ui::Models", "Unknown weights"))
                           : known;
}

QString familyInWords(const std::string& family) {
    return wordOf(kFamilies, family);
}

QString dtypeInWords(const std::string& dtype) {
    if (dtype == "fp16" || dtype == "bf16" || dtype == "fp32") {
        return words(QT_TRANSLATE_NOOP("maquette::ui::Models", "%1 bit (%2)"))
            .arg(dtype == "fp32" ? 32 : 16)
            .arg(say(dtype));
    }
    return say(dtype);
}

QString ownerInWords(const std::string& owner) {
    const QString known = wordOf(kOwners, owner);
    return known.isEmpty() ? say(owner) : known;
}

QString stateInWords(ModelState state) {
    switch (state) {
    case ModelState::Usable:
        return words(QT_TRANSLATE_NOOP("maquette::ui::Models", "Ready"));
    case ModelState::NeedsConversion:
        return words(QT_TRANSLATE_NOOP("maquette::ui::Models", "Convert first"));
    case ModelState::Part:
        return words(QT_TRANSLATE_NOOP("maquette::ui::Models", "Part"));
    case ModelState::Refused:
        break;
    }
    return words(QT_TRANSLATE_NOOP("maquette::ui::Models", "Not usable"));
}

QString summaryOf(const api::ListedModel& model) {
    const QString family = familyInWords(model.info.base);
    QStringList parts;
    if (!family.isEmpty()) parts << family;
    if (family.isEmpty() || model.use != api::ModelUse::Model) parts << kindInWords(model);
    if (model.info.bytes > 0) parts << bytes(static_cast<double>(model.info.bytes));
    parts << ownerInWords(model.owner);
    return parts.join(QStringLiteral(" · "));
}

QString whyNotUsable(const api::ListedModel& model) {
    if (!model.info.refusal.empty()) return say(model.info.refusal);
    if (model.use == api::ModelUse::Model) return {};
    if (model.use == api::ModelUse::Lora) {
        return words(QT_TRANSLATE_NOOP("maquette::ui::Models",
                                       "A LoRA goes with a model and makes nothing by itself. Runs "
                                       "add it to the model in use."));
    }
    return words(QT_TRANSLATE_NOOP("maquette::ui::Models",
                                   "This goes with a model and makes nothing by itself. Choose a "
                                   "whole model."));
}

QString memoryInWords(const api::MemoryNeed& need) {
    if (!need.enough()) return say(need.shortage);
    const QString half = bytes(static_cast<double>(need.needed));
    if (need.free == 0) {
        return words(QT_TRANSLATE_NOOP("maquette::ui::Models", "A run needs about %1.")).arg(half);
    }
    const QString there = bytes(static_cast<double>(need.free));
    if (need.free < need.full) {
        return words(QT_TRANSLATE_NOOP("maquette::ui::Models",
                                       "A run needs about %1 of the %2 that are free, computing in "
                                       "16 bits."))
            .arg(half, there);
    }
    return words(QT_TRANSLATE_NOOP("maquette::ui::Models",
                                   "A run needs about %1 of the %2 that are free."))
        .arg(half, there);
}

} // namespace maquette::ui
