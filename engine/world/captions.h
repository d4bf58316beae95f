#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/camera.h"
#include "engine/base/rng.h"
#include "engine/world/spec.h"

namespace maquette::world {

// How often a training caption says what it could say; probabilities.
struct CaptionOptions {
    float colour = 0.93f;
    float className = 0.97f; // else "object"
    float synonym = 0.08f;   // "plane" for "aeroplane", "glossy" for "shiny"
    float matte = 0.3f;      // names the material where it is matte
    float material = 0.9f;   // other materials
    float shapeWord = 0.95f;
    float part = 0.95f;
    float article = 0.92f;
    float view = 0.5f;
};

// "front view", "side view", "back view" (within 45 degrees of azimuth) or, from 50 degrees of
// elevation, "overhead view".
std::string viewWords(const base::Camera& camera);

// A caption of the object seen by the camera: "a striped tall pink rocket with blue fins, back
// view". Adjectives come in any order.
std::string caption(const ObjectSpec& spec, const base::Camera& camera, base::Rng& rng,
                    const CaptionOptions& options = {});

// Everything the spec says in a fixed order, no view: "a tall red wooden chair with a blue seat".
// Matte is not named.
std::string fullCaption(const ObjectSpec& spec);

// Every word captions may use and parse() knows, sorted.
std::vector<std::string> vocabulary();

// What a prompt says about an object.
struct ParsedPrompt {
    std::optional<int> classId, colour, material, shapeWord;
    std::optional<int> partIndex, partColour; // of that class
    std::optional<std::string> view;          // as viewWords()
    std::vector<std::string> unknown;         // words outside the vocabulary, in order

    // A drawable spec: what the prompt leaves open is taken from randomSpec(seed).
    ObjectSpec spec(std::uint64_t seed) const;
};

// Never fails: a prompt about other things has everything empty and its words in `unknown`.
ParsedPrompt parse(const std::string& prompt);

} // namespace maquette::world
