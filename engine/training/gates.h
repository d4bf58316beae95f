#pragma once

#include "engine/io/json.h"

namespace maquette::training {

// What the shipped models must reach, in the order of the card: [{"gate", "value", "at_least" or
// "equals", "met"}, ...] from the figures of `evaluate`. Value and met are null where nothing was
// measured.
io::Json gatesOf(const io::Json& figures);

} // namespace maquette::training
