#pragma once

#include <string>
#include <string_view>

#include "engine/io/safetensors.h"

namespace maquette::io {

// Throws SafetensorsError: the sentence of a rule with the file and the place it was violated at.
[[noreturn]] void refuseSafetensors(SafetensorsRule rule, const std::string& file,
                                    const std::string& place = {});

// What a header may cost.
inline constexpr std::size_t kMaxSafetensorsTensors = 200'000;
inline constexpr std::size_t kMaxSafetensorsMetadata = 65'536;
inline constexpr std::size_t kMaxSafetensorsName = 1'024; // bytes
inline constexpr std::size_t kMaxSafetensorsRank = 64;
inline constexpr std::size_t kMaxSafetensorsToken = std::size_t{16} << 20; // bytes of one text

// A tensor's name as shown in sentences.
std::string shownName(const std::string& name);

// Strict UTF-8 (RFC 3629).
bool isUtf8(std::string_view text);

// Rules 5 and 6 of the header and the limits on what it may cost: takes the JSON apart token by
// token, so that duplicates are seen and nothing is built of what will be refused. Fills tensors
// and metadata. Throws SafetensorsError.
void readSafetensorsJson(std::string_view text, SafetensorsHeader& header, const std::string& file);

// The same, several times as fast, for headers in the exact form that the format's own tools write:
// no spaces, no escapes, dtype before shape before data_offsets. False, with nothing filled in, for
// any other text, right or wrong: then readSafetensorsJson decides. `text` is UTF-8.
bool readCanonicalSafetensors(std::string_view text, SafetensorsHeader& header);

} // namespace maquette::io
