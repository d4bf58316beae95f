#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

namespace maquette::world {

using Slot = std::uint8_t; // number of a Surface of the object

// Growing triangles with smooth normals and pattern coordinates (lengths along the surface, in the
// units of the object before it is scaled into the unit sphere). Internal to this room.
struct Sculpture {
    std::vector<glm::vec3> positions;
    std::vector<glm::vec3> normals;
    std::vector<glm::vec2> uvs;
    std::vector<glm::uvec3> triangles; // counter-clockwise from outside
    std::vector<Slot> slots;           // one a triangle
};

// Everything added since some moment; its methods move exactly that, in the order called.
class Piece {
  public:
    explicit Piece(Sculpture& sculpture)
        : m_sculpture(&sculpture)
        , m_vertex(sculpture.positions.size())
        , m_triangle(sculpture.triangles.size()) {}

    Piece& move(float x, float y, float z) { return move(glm::vec3(x, y, z)); }
    Piece& move(const glm::vec3& by);
    Piece& scale(float x, float y, float z);
    Piece& scale(float factor) { return scale(factor, factor, factor); }
    Piece& turnX(float degrees); // positive: +y towards +z
    Piece& turnY(float degrees); // positive: +z towards +x
    Piece& turnZ(float degrees); // positive: +x towards +y
    Piece& deform(const std::function<glm::vec3(const glm::vec3&)>& map);
    // Bends what lies in the xy plane round the y axis: x becomes arc length on a surface of
    // revolution of this radius, z height above it.
    Piece& wrap(const std::function<float(float)>& radiusAt);
    Piece& swapUv(); // turns a pattern by 90 degrees

    // A second copy, mirrored at x = 0 (or z = 0); the piece then spans both.
    Piece& mirrorX() { return mirror(0); }
    Piece& mirrorZ() { return mirror(2); }

  private:
    Piece& mirror(int axis);
    Piece& turn(int from, int to, float degrees);

    Sculpture* m_sculpture;
    std::size_t m_vertex;
    std::size_t m_triangle;
};

// A corner of an outline or profile. `fillet` is how far from the corner its rounding starts along
// both sides (0: sharp; kSmooth: as far as possible).
struct Corner {
    float x = 0; // profile: distance from the axis
    float y = 0;
    float fillet = 0;
};
constexpr float kSmooth = 1e9f;

// A point of a rounded line with its direction; sharp corners appear twice.
struct LinePoint {
    glm::vec2 position{0};
    glm::vec2 direction{0}; // unit
};
std::vector<LinePoint> roundedLine(std::span<const Corner> corners, bool closed, int steps = 3);

using Corners = std::vector<Corner>;

// Boxes with chamfers shaded round (bevel 0: sharp). steps > 1 makes the rounding true: cushions.
Piece addBox(Sculpture&, Slot, const glm::vec3& half, float bevel, int steps = 0);

// Around the y axis from the lower to the upper end of a profile; degrees from +z towards +x.
struct Sweep {
    float from = -180;
    float to = 180;
    int segments = 30;
};
Piece addLathe(Sculpture&, Slot, const Corners& profile, const Sweep& sweep = {});
Piece addBall(Sculpture&, Slot, const glm::vec3& radii, int segments = 22);
// Along y, centred, with rounded rims.
Piece addCylinder(Sculpture&, Slot, float radius, float height, float bevel, int segments = 20);
Piece addCone(Sculpture&, Slot, float lowRadius, float highRadius, float height, float bevel,
              int segments = 20);

// A round bar along a smooth line through the points, thickness interpolated, with round ends.
struct Knot {
    glm::vec3 position{0};
    float radius = 0.1f;
};
Piece addTube(Sculpture&, Slot, std::span<const Knot> knots, int segments = 10, int steps = 6);
Piece addTube(Sculpture&, Slot, std::initializer_list<Knot> knots, int segments = 10,
              int steps = 6);

// A torus round the y axis, or an arc of one with round ends.
Piece addRing(Sculpture&, Slot, float radius, float thickness, const Sweep& sweep = {},
              int section = 12);

// A flat outline (counter-clockwise seen from +z) with thickness along z, centred, rims bevelled.
Piece addSlab(Sculpture&, Slot, const Corners& outline, float thickness, float bevel);

// A flat outline facing +z without thickness, in rings, to be deformed onto a surface.
Piece addPatch(Sculpture&, Slot, const Corners& outline, int rings = 3);

// map(u, v) for u, v in [0, 1]; normals along du x dv.
Piece addSheet(Sculpture&, Slot, int columns, int rows,
               const std::function<glm::vec3(float, float)>& map);

// Outlines about 1 unit wide, for emblems and decorations.
Corners circleOutline(float radius, int corners = 16);
Corners heartOutline(float size);
Corners starOutline(float outer, float inner, int points);
Corners rectangleOutline(float halfWidth, float halfHeight, float fillet);

} // namespace maquette::world
