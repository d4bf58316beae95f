#version 450 core
// A photographer's cyclorama: a graded wall, a floor that fades into it, a quiet grid and the
// object's contact shadow. All colours are display-referred.
in vec2 clip;
out vec4 color;

uniform mat4 clipToWorld;
uniform vec3 eye;
uniform vec3 wallTop;
uniform vec3 wallBottom;
uniform vec3 floorColor;
uniform vec3 gridColor;
uniform float gridStrength;
uniform float floorY;
uniform float shadowStrength;
uniform float shadowExtent;
uniform int hasShadow;
layout(binding = 0) uniform sampler2D shadow;

float lines(vec2 position, float cell, float width) {
    vec2 scaled = position / cell;
    vec2 footprint = max(fwidth(scaled), vec2(1e-6));
    vec2 nearest = abs(fract(scaled - 0.5) - 0.5) / footprint;
    vec2 line = clamp(width - nearest + 0.5, 0.0, 1.0) * (1.0 - smoothstep(0.25, 0.6, footprint));
    return max(line.x, line.y);
}

// Breaks the bands that 8 bits leave in soft gradients.
float noise(vec2 pixel) {
    return fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5;
}

void main() {
    float height = clip.y * 0.5 + 0.5;
    vec3 result = mix(wallBottom, wallTop, smoothstep(0.0, 1.0, height));
    result *= 1.0 - 0.10 * dot(clip, clip) * 0.5;

    vec4 far = clipToWorld * vec4(clip, 1.0, 1.0);
    vec3 direction = normalize(far.xyz / far.w - eye);
    float t = (floorY - eye.y) / (abs(direction.y) < 1e-5 ? -1e-5 : direction.y);
    vec2 place = eye.xz + t * direction.xz;
    float above = smoothstep(0.0, 0.25, eye.y - floorY);
    if (t > 0.0) {
        float far2 = dot(place, place);
        float grazing = smoothstep(0.0, 0.18, abs(direction.y));
        result = mix(result, floorColor, above * grazing * exp(-0.16 * far2));
        float fade = grazing * exp(-0.22 * far2) * mix(0.5, 1.0, above);
        float grid = max(0.55 * lines(place, 0.25, 0.5), lines(place, 1.0, 0.6));
        result = mix(result, gridColor, gridStrength * fade * grid);
        if (hasShadow != 0) {
            vec2 uv = place / (2.0 * shadowExtent) + 0.5;
            vec2 edge = smoothstep(vec2(0.5), vec2(0.42), abs(uv - 0.5));
            float dark = texture(shadow, uv).r * edge.x * edge.y;
            result *= 1.0 - shadowStrength * above * clamp(dark, 0.0, 1.0);
        }
    }
    color = vec4(result + noise(gl_FragCoord.xy) / 255.0, 1.0);
}
