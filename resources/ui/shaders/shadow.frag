#version 450 core
// What touches the floor shades it most.
in float height;
out vec4 dark;

void main() {
    dark = vec4(0.30 + 0.70 * exp(-6.0 * max(height, 0.0)));
}
