#pragma once

#include <string>

#include "assets/database.h"
#include "assets/library.h"
#include "engine/base/rng.h"

namespace maquette::tests {

// Objects as somebody has them after some years: prompts of common words, a few methods and tags,
// stars on some, a thumbnail each. One transaction.
inline void fillLibrary(assets::Library& library, int count, int thumbnailSide) {
    static const char* kColours[] = {"red", "blue", "green", "purple", "white", "golden", "grey"};
    static const char* kThings[] = {"chair", "mug",   "mushroom", "tree",  "castle",
                                    "boat",  "lamp",  "teapot",   "robot", "snowman",
                                    "table", "house", "car"};
    static const char* kTags[] = {"kitchen", "client", "draft", "final", "toy"};
    base::Rng rng(11);
    assets::Transaction transaction = library.begin();
    for (int i = 0; i < count; ++i) {
        assets::NewAsset asset;
        asset.prompt = std::string("a ") + kColours[rng.below(7)] + " " + kThings[rng.below(13)];
        asset.name = asset.prompt + " " + std::to_string(i);
        asset.method = rng.below(4) == 0 ? "et3d" : "hifa";
        asset.model = "starter";
        asset.rating = rng.below(3) == 0 ? static_cast<int>(rng.below(6)) : 0;
        if (rng.below(2)) asset.tags.push_back(kTags[rng.below(5)]);
        asset.thumbnail.width = asset.thumbnail.height = thumbnailSide;
        asset.thumbnail.channels = 4;
        const auto bytes = static_cast<std::size_t>(4) * thumbnailSide * thumbnailSide;
        asset.thumbnail.data.resize(bytes);
        for (std::size_t k = 0; k < bytes; ++k) // smooth, as pictures are
            asset.thumbnail.data[k] = static_cast<std::uint8_t>((k / 64 + i * 7) & 0xff);
        library.assets().add(asset);
    }
    transaction.commit();
}

} // namespace maquette::tests
