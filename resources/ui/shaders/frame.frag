#version 450 core
// Colour is premultiplied and display-referred. Depth is shown as a ramp, opacity as grey.
in vec2 uv;
out vec4 color;

uniform int mode; // 0 as it is, 1 depth ramp, 2 opacity
uniform vec2 depthRange;
layout(binding = 0) uniform sampler2D pixels;
layout(binding = 1) uniform sampler2D depths;

// Catmull-Rom in five bilinear taps: an up-scaled preview stays crisp without ringing into blocks.
vec4 smoothPixel(vec2 at) {
    vec2 size = vec2(textureSize(pixels, 0));
    vec2 position = at * size;
    vec2 centre = floor(position - 0.5) + 0.5;
    vec2 f = position - centre;
    vec2 w0 = f * (-0.5 + f * (1.0 - 0.5 * f));
    vec2 w1 = 1.0 + f * f * (1.5 * f - 2.5);
    vec2 w2 = f * (0.5 + f * (2.0 - 1.5 * f));
    vec2 w3 = f * f * (0.5 * f - 0.5);
    vec2 w12 = w1 + w2;
    vec2 p0 = (centre - 1.0) / size;
    vec2 p3 = (centre + 2.0) / size;
    vec2 p12 = (centre + w2 / w12) / size;
    vec4 sum = texture(pixels, vec2(p12.x, p0.y)) * (w12.x * w0.y) +
               texture(pixels, vec2(p0.x, p12.y)) * (w0.x * w12.y) +
               texture(pixels, p12) * (w12.x * w12.y) +
               texture(pixels, vec2(p3.x, p12.y)) * (w3.x * w12.y) +
               texture(pixels, vec2(p12.x, p3.y)) * (w12.x * w3.y);
    float weight = w12.x * w0.y + w0.x * w12.y + w12.x * w12.y + w3.x * w12.y + w12.x * w3.y;
    return clamp(sum / weight, 0.0, 1.0);
}

vec3 ramp(float near) {
    vec3 low = vec3(0.16, 0.14, 0.30);
    vec3 middle = vec3(0.62, 0.28, 0.42);
    vec3 high = vec3(0.99, 0.86, 0.62);
    return near < 0.5 ? mix(low, middle, 2.0 * near) : mix(middle, high, 2.0 * near - 1.0);
}

void main() {
    vec4 sampled = smoothPixel(uv);
    sampled.rgb = min(sampled.rgb, vec3(sampled.a));
    if (mode == 1) {
        float depth = texture(depths, uv).r;
        float near = (depthRange.y - depth) / (depthRange.y - depthRange.x);
        float there = depth > 0.0 ? sampled.a : 0.0;
        color = vec4(ramp(clamp(near, 0.0, 1.0)) * there, there);
    } else if (mode == 2) {
        color = vec4(vec3(sampled.a), 1.0) * smoothstep(0.0, 0.04, sampled.a);
    } else {
        color = sampled;
    }
}
