#pragma once

#include <string>
#include <string_view>

#include "engine/io/safetensors.h"

namespace maquette::io {

// Throws SafetensorsError: the sentence of a rule with the file and the place it was violated at.
[[noreturn]] void refuseSafetensors(SafetensorsRule rule, const std::string& file,
                                    const std::string& place = {});

// A tensor's name as shown in sentences.
std::string shownName(const std::string& name);

// Strict UTF-8 (RFC 3629).
bool isUtf8(std::string_view text);

// Rules 5 and 6 of the header and the limits on what it may cost: takes the JSON apart token by
// token, so that duplicates are seen and nothing is built of what will be refused. Fills tensors
// and metadata. Throws SafetensorsError.
void readSafetensorsJson(std::string_view text, SafetensorsHeader& header, const std::string& file);

} // namespace maquette::io
