// What the networks' loops share: the ends of the networks and their inputs.

// The rows of a matrix [rows, >= columns] in memory.
struct Rows {
    float* data;
    int stride;
    Rows from(int column) const { return {data + column, stride}; }
};
struct ConstRows {
    const float* data;
    int stride;
    ConstRows(const float* d, int s)
        : data(d)
        , stride(s) {}
    ConstRows(Rows rows)
        : data(rows.data)
        , stride(rows.stride) {}
    ConstRows from(int column) const { return {data + column, stride}; }
};

// Real spherical harmonics up to degree 3 of a unit vector; Sloan, "Efficient spherical harmonic
// evaluation", 2013.
MAQUETTE_INLINE void harmonics(F x, F y, F z, Rows out) {
    const F xx = x * x, yy = y * y, zz = z * z, xy = x * y, yz = y * z, xz = x * z;
    const auto put = [&](int i, F value) { store(out.data + i * out.stride, value); };
    const auto times = [](float a, F b) { return set(a) * b; };
    const F five = fma(set(5.0f), zz, set(-1.0f));
    put(0, set(0.28209479177387814f));
    put(1, times(-0.48860251190291987f, y));
    put(2, times(0.48860251190291987f, z));
    put(3, times(-0.48860251190291987f, x));
    put(4, times(1.0925484305920792f, xy));
    put(5, times(-1.0925484305920792f, yz));
    put(6, times(0.31539156525252005f, fma(set(3.0f), zz, set(-1.0f))));
    put(7, times(-1.0925484305920792f, xz));
    put(8, times(0.54627421529603959f, xx - yy));
    put(9, times(-0.59004358992664352f, y * (set(3.0f) * xx - yy)));
    put(10, times(2.8906114426405538f, xy * z));
    put(11, times(-0.45704579946446572f, y * five));
    put(12, times(0.3731763325901154f, z * fma(set(5.0f), zz, set(-3.0f))));
    put(13, times(-0.45704579946446572f, x * five));
    put(14, times(1.4453057213202769f, z * (xx - yy)));
    put(15, times(-0.59004358992664352f, x * (xx - set(3.0f) * yy)));
}

MAQUETTE_INLINE M liveLanes(std::int64_t first, std::int64_t count) {
    const std::int64_t left = count - first;
    return firstLanes(left >= 16 ? 16 : left > 0 ? static_cast<int>(left) : 0);
}

// The argument of the density's softplus.
MAQUETTE_INLINE F densityArgument(const FieldMlpShape& shape, const Points& points, std::int64_t i,
                                  M live, F raw) {
    raw = raw * set(shape.densityGain);
    if (shape.blobHeight == 0) return raw;
    const F x = load(points.x + i, live), y = load(points.y + i, live);
    const F z = load(points.z + i, live);
    const F r = sqrt(fma(x, x, fma(y, y, z * z)));
    return raw + fma(r, set(-shape.blobHeight / shape.blobRadius), set(shape.blobHeight));
}
