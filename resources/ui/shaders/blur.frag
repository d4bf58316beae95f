#version 450 core
// One direction of a Gaussian.
in vec2 clip;
out vec4 color;
uniform vec2 stride; // in texture coordinates
layout(binding = 0) uniform sampler2D image;

void main() {
    vec2 at = clip * 0.5 + 0.5;
    vec4 sum = vec4(0.0);
    float total = 0.0;
    for (int i = -8; i <= 8; ++i) {
        float weight = exp(-float(i * i) / 24.0);
        sum += weight * texture(image, at + float(i) * stride);
        total += weight;
    }
    color = sum / total;
}
