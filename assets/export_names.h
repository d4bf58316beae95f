#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace maquette::assets {

// A file name (without extension) made of a prompt or any other text: valid on Linux, macOS and
// Windows, one word without spaces, at most maxBytes long, never empty. Letters of every script and
// emoji stay; separators, control and reserved characters become "_"; broken UTF-8 is dropped;
// names that Windows reserves (CON, LPT1, ...) get a "_" in front.
std::string fileStem(std::string_view text, std::size_t maxBytes = 80);

// folder / (stem + extension), or with "-2", "-3", ... after the stem while a file of that name, or
// a .mtl or .png that an export would put beside it, is there. The extension has its dot.
std::filesystem::path unusedPath(const std::filesystem::path& folder, const std::string& stem,
                                 const std::string& extension);

} // namespace maquette::assets
