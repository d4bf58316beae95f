#pragma once

#include <string>
#include <vector>

#include <glm/vec3.hpp>

#include "engine/base/rng.h"
#include "engine/world/catalogue.h"
#include "engine/world/sculpture.h"
#include "engine/world/spec.h"
#include "engine/world/surface.h"

namespace maquette::world {

// Proportions by the seed and the word of shape; 1 is the class's ordinary build.
struct Build {
    float height = 1;
    float width = 1;
    float thickness = 1; // of legs, handles, rims
};

// What the function of a class works with: the growing shape, the palette, chance. Internal.
class Maker {
  public:
    Maker(const ObjectSpec& spec, Sculpture& sculpture, std::vector<Surface>& surfaces);

    Sculpture& shape;
    base::Rng rng;
    Build build;

    Slot main() const { return 0; }
    // A caption's colour where it names this part, else the class's own: `plain` in a finish.
    Slot part(int index, const glm::vec3& plain, Finish finish = Finish::Matte);
    // As above, else the main surface.
    Slot partLikeMain(int index);
    Slot paint(const glm::vec3& colour, Finish finish = Finish::Matte);
    // The main colour without pattern, mixed with white (amount > 0) or black (amount < 0).
    Slot shade(float amount);
    // The first of the two that does not drown in the main colour.
    glm::vec3 against(const glm::vec3& first, const glm::vec3& second) const;

    bool hasPart(int index) const { return m_spec.partIndex == index; } // named by the caption
    bool is(ShapeWord word) const { return m_spec.shapeWord == word; }
    float vary(float low, float high) { return rng.uniform(low, high); }
    Pattern mainPattern() const { return m_surfaces.front().pattern; }
    glm::vec3 mainColour() const { return m_surfaces.front().colour; }

  private:
    const ObjectSpec& m_spec;
    std::vector<Surface>& m_surfaces;
};

// Colours of things nobody names in a caption.
namespace palette {
constexpr glm::vec3 kCream{0.95f, 0.90f, 0.78f};
constexpr glm::vec3 kIvory{0.93f, 0.92f, 0.88f};
constexpr glm::vec3 kOak{0.76f, 0.58f, 0.38f};
constexpr glm::vec3 kWalnut{0.40f, 0.27f, 0.17f};
constexpr glm::vec3 kSteel{0.66f, 0.68f, 0.71f};
constexpr glm::vec3 kIron{0.26f, 0.27f, 0.29f};
constexpr glm::vec3 kCoal{0.11f, 0.11f, 0.12f};
constexpr glm::vec3 kGold{0.90f, 0.70f, 0.24f};
constexpr glm::vec3 kGlass{0.42f, 0.62f, 0.74f};
constexpr glm::vec3 kDarkGlass{0.20f, 0.29f, 0.36f};
constexpr glm::vec3 kLamp{1.0f, 0.95f, 0.62f};
constexpr glm::vec3 kRed{0.84f, 0.13f, 0.14f};
constexpr glm::vec3 kSlate{0.43f, 0.45f, 0.49f};
} // namespace palette

// One class: 1 function + 1 row of the table in classes.cpp.
struct ClassRow {
    ClassInfo info;
    std::string heldOut; // colour
    void (*make)(Maker&);
};
const std::vector<ClassRow>& classRows();

void makeChair(Maker&);
void makeTable(Maker&);
void makeMug(Maker&);
void makeCar(Maker&);
void makeLamp(Maker&);
void makeHouse(Maker&);
void makeTree(Maker&);
void makeMushroom(Maker&);
void makeBottle(Maker&);
void makeTeapot(Maker&);
void makeRocket(Maker&);
void makeSnowman(Maker&);
void makeSofa(Maker&);
void makeBoat(Maker&);
void makeDonut(Maker&);
void makeBarrel(Maker&);
void makeAeroplane(Maker&);
void makeRobot(Maker&);
void makeDog(Maker&);
void makeBed(Maker&);
void makeGuitar(Maker&);
void makeHat(Maker&);
void makeSword(Maker&);
void makeCake(Maker&);

} // namespace maquette::world
