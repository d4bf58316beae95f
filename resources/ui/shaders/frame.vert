#version 450 core
// The engine's picture stands in the world where its camera saw it, so that moving the view moves
// the picture at once, before the next one arrives.
uniform vec3 corners[4]; // top left, top right, bottom left, bottom right
uniform mat4 worldToClip;
out vec2 uv;

void main() {
    uv = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    gl_Position = worldToClip * vec4(corners[gl_VertexID], 1.0);
}
