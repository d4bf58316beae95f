#version 450 core
// Looks up from below the floor: x and z become the picture, height becomes depth.
layout(std430, binding = 0) readonly buffer Positions { float positions[]; };
layout(std430, binding = 4) readonly buffer Triangles { uint triangles[]; };
uniform float extent;
uniform float floorY;
out float height;

void main() {
    uint i = triangles[gl_VertexID];
    vec3 p = vec3(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]);
    height = p.y - floorY;
    gl_Position = vec4(p.x / extent, p.z / extent, clamp(height, 0.0, 2.2) / 1.1 - 1.0, 1.0);
}
