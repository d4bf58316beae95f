#version 450 core
// Soft studio light: a large key from the upper left of the viewer, a weaker fill, sky and floor,
// a thin rim. Diffuse only: the albedo is what the designer wants to judge. Lit in linear light.
in vec3 world;
in vec3 normal;
in vec2 uv;
in vec3 tint;
in vec4 tangent;
noperspective in vec3 corner;
out vec4 color;

uniform int style; // 0 solid, 1 wire, 2 textured, 3 unlit, 4 normals, 5 checker
uniform int hasTexture;
uniform int hasNormalMap;
uniform vec3 clay;
uniform vec3 wire;
uniform float wireWidth;
uniform vec3 eye;
uniform vec3 viewRight;
uniform vec3 viewUp;
uniform vec3 viewBack;
uniform float floorY;
layout(binding = 0) uniform sampler2D baseColor;
layout(binding = 1) uniform sampler2D normalMap;

vec3 toLinear(vec3 c) { return mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(0.04045, c)); }
vec3 toDisplay(vec3 c) {
    c = clamp(c, 0.0, 1.0);
    return mix(c * 12.92, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}

float wrapped(vec3 n, vec3 l, float wrap) { return max((dot(n, l) + wrap) / (1.0 + wrap), 0.0); }

vec3 shade(vec3 albedo, vec3 n, vec3 toEye) {
    vec3 key = normalize(-0.55 * viewRight + 0.75 * viewUp + 0.65 * viewBack);
    vec3 fill = normalize(0.8 * viewRight + 0.1 * viewUp + 0.55 * viewBack);
    float sky = 0.5 + 0.5 * n.y;
    vec3 light = mix(vec3(0.20, 0.19, 0.185), vec3(0.34, 0.35, 0.37), sky);
    light += 0.62 * vec3(1.0, 0.975, 0.94) * wrapped(n, key, 0.25);
    light += 0.20 * vec3(0.92, 0.96, 1.0) * wrapped(n, fill, 0.4);
    light *= mix(0.82, 1.0, smoothstep(0.0, 0.35, world.y - floorY)); // darker near the floor
    float facing = max(dot(n, toEye), 0.0);
    vec3 rim = vec3(0.10) * pow(1.0 - facing, 3.0) * (0.4 + 0.6 * sky);
    return albedo * light + rim * (0.25 + albedo);
}

// Squares of the texture's own axes, with every eighth line stronger: stretched or turned squares
// show how the texture lies on the surface.
vec3 checker() {
    vec2 cell = uv * 32.0;
    vec3 squares = mod(floor(cell.x) + floor(cell.y), 2.0) < 0.5 ? vec3(0.86) : vec3(0.42);
    vec2 block = fract(uv * 4.0);
    vec2 width = max(fwidth(uv * 4.0), vec2(1e-5)) * 1.5;
    float line = max(1.0 - step(width.x, block.x), 1.0 - step(width.y, block.y));
    vec3 hue = vec3(fract(uv.x), 0.35, fract(uv.y));
    return mix(mix(squares, hue, 0.35), wire, line);
}

// The normal of the map in the frame it was baked in.
vec3 mapped(vec3 n) {
    vec3 t = normalize(tangent.xyz);
    vec3 own = texture(normalMap, uv).xyz * 2.0 - 1.0;
    return normalize(own.x * t + own.y * sign(tangent.w) * cross(n, t) + own.z * n);
}

void main() {
    vec3 toEye = normalize(eye - world);
    vec3 n = normalize(normal);
    if (hasNormalMap != 0 && style != 1) n = mapped(n); // the wire shows the triangles as they are
    if (dot(n, toEye) < 0.0 && !gl_FrontFacing) n = -n;
    vec3 base = clay;
    if (style == 2 || style == 3) base = hasTexture != 0 ? texture(baseColor, uv).rgb : tint;
    if (style == 5) base = checker();
    vec3 lit = toDisplay(shade(toLinear(base), n, toEye));
    if (style == 3) lit = base;
    if (style == 4) lit = 0.5 + 0.5 * n;
    if (style == 1) {
        vec3 distanceToEdge = corner / max(fwidth(corner), vec3(1e-6));
        float nearest = min(distanceToEdge.x, min(distanceToEdge.y, distanceToEdge.z));
        float line = 1.0 - smoothstep(wireWidth - 0.6, wireWidth + 0.6, nearest);
        lit = mix(lit * 0.55, wire, 0.85 * line);
    }
    color = vec4(lit, 1.0);
}
