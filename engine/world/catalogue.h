#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <glm/vec3.hpp>

// What the world is made of: its classes, colours, materials and words of shape. Every list is
// fixed; a number stored in a data set keeps its meaning.
namespace maquette::world {

struct ColourInfo {
    std::string name;
    glm::vec3 srgb{0}; // display-referred, [0, 1]
};

struct MaterialInfo {
    std::string name;
    std::vector<std::string> synonyms;
};

enum MaterialId { Matte, Shiny, Metallic, Wooden, Striped, Dotted, Checkered };

// Words of shape; what they do to an object is up to its class.
enum ShapeWord { Tall, Low, Wide, Narrow, Chunky, Slim, Round, Square };

struct ShapeInfo {
    std::string name;
    std::vector<std::string> synonyms;
};

// A secondary part that a caption may colour: "a chair with a blue seat".
struct PartInfo {
    std::string name;
    bool plural = false; // "with white wheels" rather than "with a white wheel"
};

struct ClassInfo {
    int id = 0;
    std::string name;
    std::string article; // "a" or "an"
    std::vector<std::string> synonyms;
    bool hasFront = true; // front and rear can be told apart
    std::vector<PartInfo> parts;
    std::vector<ShapeWord> shapeWords;
    int heldOutColour = 0; // the pair with this colour never occurs in training
};

const std::vector<ClassInfo>& classes();
const std::vector<ColourInfo>& colours();
const std::vector<MaterialInfo>& materials();
const std::vector<ShapeInfo>& shapeWords();

// -1 when there is none of this name (names only, no synonyms).
int classId(const std::string& name);
int colourId(const std::string& name);
int materialId(const std::string& name);

// The 24 of the 240 pairs of class and colour that test whether a model composes: one a class,
// every colour in two or three of them.
bool isHeldOut(int classId, int colourId);

} // namespace maquette::world
