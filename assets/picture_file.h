#pragma once

#include <filesystem>
#include <string>

#include "engine/base/image.h"

namespace maquette::assets {

// Pictures that carry the recipe of what they show, as uncompressed text in the PNG under the
// keyword below. The text is a JSON object as inside a GLB.
inline constexpr const char* kRecipeKeyword = "maquette-recipe";
inline constexpr const char* kAssetKeyword = "maquette-asset"; // the uid of the library's object

// Writes a PNG, complete or not at all. Throws Error(Io). Any thread.
void writePicture(const std::filesystem::path& path, const base::Image8& image,
                  const std::string& recipeJson, const std::string& assetUid = {});

// The recipe inside a PNG, or "" when there is none, when the file is no PNG, or when the text is
// damaged or larger than a megabyte. Walks the chunks without decoding a pixel, at most 4096 of
// them, and reads no byte that is not a header or our text. Throws Error(NotFound), Error(Io).
std::string readPictureRecipe(const std::filesystem::path& path);
std::string readPictureAssetUid(const std::filesystem::path& path);

} // namespace maquette::assets
