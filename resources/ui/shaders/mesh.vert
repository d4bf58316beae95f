#version 450 core
// Pulls its vertices from buffers, so that every corner of a triangle knows its own barycentric
// coordinate for the wire.
layout(std430, binding = 0) readonly buffer Positions { float positions[]; };
layout(std430, binding = 1) readonly buffer Normals { float normals[]; };
layout(std430, binding = 2) readonly buffer Uvs { float uvs[]; };
layout(std430, binding = 3) readonly buffer Colors { float colors[]; };
layout(std430, binding = 4) readonly buffer Triangles { uint triangles[]; };
layout(std430, binding = 5) readonly buffer Tangents { float tangents[]; };

uniform mat4 worldToClip;
uniform int hasUvs;
uniform int hasColors;
uniform int hasNormalMap;
uniform vec3 clay;

out vec3 world;
out vec3 normal;
out vec2 uv;
out vec3 tint;
out vec4 tangent; // w: the side of the bitangent
noperspective out vec3 corner;

void main() {
    uint i = triangles[gl_VertexID];
    world = vec3(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]);
    normal = vec3(normals[3 * i], normals[3 * i + 1], normals[3 * i + 2]);
    uv = hasUvs != 0 ? vec2(uvs[2 * i], uvs[2 * i + 1]) : vec2(0.0);
    tint = hasColors != 0 ? vec3(colors[3 * i], colors[3 * i + 1], colors[3 * i + 2]) : clay;
    tangent = hasNormalMap != 0 ? vec4(tangents[4 * i], tangents[4 * i + 1], tangents[4 * i + 2],
                                       tangents[4 * i + 3])
                                : vec4(1.0, 0.0, 0.0, 1.0);
    int k = gl_VertexID % 3;
    corner = vec3(k == 0, k == 1, k == 2);
    gl_Position = worldToClip * vec4(world, 1.0);
}
