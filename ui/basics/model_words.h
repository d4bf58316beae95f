#pragma once

#include <QString>

#include "engine/api/model_library.h"

namespace maquette::ui {

// What can be done with what the model manager lists.
enum class ModelState { Usable, NeedsConversion, Part, Refused };
ModelState stateOf(const api::ListedModel& model);

// Models in designers' words, in the user's language.
QString kindInWords(const api::ListedModel& model); // "Text-to-picture model"
QString familyInWords(const std::string& family);   // "Stable Diffusion 2"
QString dtypeInWords(const std::string& dtype);     // "16 bit (fp16)"
QString ownerInWords(const std::string& owner);     // "Hugging Face", "Added by you", ...
QString stateInWords(ModelState state);             // "Ready", "Convert first", ...
QString summaryOf(const api::ListedModel& model);   // one line for lists
// Why it cannot be used, in a sentence; empty when it can.
QString whyNotUsable(const api::ListedModel& model);
// What a run needs and what is free, and what to change when that is not enough.
QString memoryInWords(const api::MemoryNeed& need);

} // namespace maquette::ui
