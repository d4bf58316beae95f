#include <cmath>
#include <map>

#include "tests/cuda/reference.h"
#include "tests/cuda/twin_table.h"

namespace maquette::tests {

namespace {

cuda::FieldMlpShape starter() {
    cuda::FieldMlpShape shape;
    shape.inputs = 16;
    shape.densityLayers = 3;
    shape.densityWidth[0] = shape.densityWidth[1] = 32;
    shape.densityWidth[2] = 4;
    shape.densityGain = 3;
    shape.blobHeight = 6;
    shape.blobRadius = .5f;
    return shape;
}

cuda::FieldMlpShape full() {
    cuda::FieldMlpShape shape;
    shape.inputs = 32;
    shape.densityLayers = 2;
    shape.densityWidth[0] = 64;
    shape.densityWidth[1] = 16;
    shape.colourLayers = 3;
    shape.colourWidth[0] = shape.colourWidth[1] = 64;
    shape.colourWidth[2] = 3;
    shape.direction = true;
    return shape;
}

// One linear density layer, a colour network without the direction, widths that are not powers of
// two.
cuda::FieldMlpShape odd() {
    cuda::FieldMlpShape shape;
    shape.inputs = 12;
    shape.densityLayers = 1;
    shape.densityWidth[0] = 20;
    shape.colourLayers = 2;
    shape.colourWidth[0] = 36;
    shape.colourWidth[1] = 3;
    shape.blobHeight = 5;
    shape.blobRadius = .2f;
    return shape;
}

// Products of rounded numbers are only that good; single precision everywhere else.
double tolerance(const cuda::Backend& backend, const cuda::FieldMlpShape& shape, double single) {
    const bool rounded =
        backend.device == cuda::Device::Cuda || backend.set == cuda::InstructionSet::Avx512Bf16;
    return shape.bfloat && rounded ? 1e-2 : single;
}

cuda::FieldMlpShape rounded(cuda::FieldMlpShape shape) {
    shape.bfloat = true;
    return shape;
}

struct Inputs {
    std::vector<float> parameters, encoded, point[3], direction[3];
    std::vector<float> densityGradient, colourGradient[3];
};

Inputs inputsFor(const cuda::FieldMlpShape& shape, int count) {
    Draw draw(11);
    Inputs in;
    in.parameters = draw.floats(shape.parameters(), -.35, .35);
    in.encoded = draw.floats(cuda::tilesFor(count) * shape.inputs * cuda::kTile, -1, 1);
    for (int a = 0; a < 3; ++a) {
        in.point[a] = draw.floats(count, -.6, .6);
        in.direction[a] = draw.floats(count, -1, 1);
        in.colourGradient[a] = draw.floats(count, -1, 1);
    }
    for (int i = 0; i < count; ++i) {
        const float length = std::hypot(in.direction[0][i], in.direction[1][i], in.direction[2][i]);
        for (auto& axis : in.direction)
            axis[i] /= length;
    }
    in.densityGradient = draw.floats(count, -1, 1);
    return in;
}

std::size_t lane(const cuda::FieldMlpShape& shape, int sample, int channel) {
    return static_cast<std::size_t>((sample / cuda::kTile * shape.inputs + channel) * cuda::kTile +
                                    sample % cuda::kTile);
}

DensityColour reference(const cuda::FieldMlpShape& shape, const Inputs& in,
                        const std::vector<double>& parameters, const std::vector<double>& encoded,
                        int i) {
    return network(shape, parameters, encoded, {in.point[0][i], in.point[1][i], in.point[2][i]},
                   {in.direction[0][i], in.direction[1][i], in.direction[2][i]});
}

std::vector<double> encodedOf(const cuda::FieldMlpShape& shape, const Inputs& in, int i) {
    std::vector<double> row;
    for (int c = 0; c < shape.inputs; ++c)
        row.push_back(in.encoded[lane(shape, i, c)]);
    return row;
}

// The scalar whose gradient the incoming gradients make.
double loss(const cuda::FieldMlpShape& shape, const Inputs& in,
            const std::vector<double>& parameters, const std::vector<double>& encoded, int i) {
    const DensityColour out = reference(shape, in, parameters, encoded, i);
    double total = out.density * in.densityGradient[i];
    for (int c = 0; c < 3; ++c)
        total += out.colour[c] * in.colourGradient[c][i];
    return total;
}

class Run {
  public:
    Run(const cuda::Backend& backend, const cuda::FieldMlpShape& shape, const Inputs& in, int count)
        : m_backend(backend)
        , m_shape(shape)
        , m_count(count)
        , m_parameters(on(backend, in.parameters))
        , m_encoded(on(backend, in.encoded)) {
        for (int a = 0; a < 3; ++a) {
            m_point[a] = on(backend, in.point[a]);
            m_direction[a] = on(backend, in.direction[a]);
            m_colourGradient[a] = on(backend, in.colourGradient[a]);
            m_colour[a] = zeros(backend, count);
        }
        m_densityGradient = on(backend, in.densityGradient);
        m_density = zeros(backend, count);
        m_parameterGradient = zeros(backend, shape.parameters());
    }

    void forward(bool colour) {
        cuda::FieldMlpForward args;
        args.shape = m_shape;
        args.parameters = m_parameters.data();
        args.encoded = m_encoded.data();
        args.points = points(m_point);
        args.directions = points(m_direction);
        args.count = m_count;
        args.density = m_density.data();
        for (int c = 0; c < 3 && colour; ++c)
            args.colour[c] = m_colour[c].data();
        cuda::fieldMlpForward(m_backend, args);
    }
    void backward() {
        cuda::FieldMlpBackward args;
        args.shape = m_shape;
        args.parameters = m_parameters.data();
        args.encoded = m_encoded.data();
        args.points = points(m_point);
        args.directions = points(m_direction);
        args.count = m_count;
        args.densityGradient = m_densityGradient.data();
        for (int c = 0; c < 3; ++c)
            args.colourGradient[c] = m_colourGradient[c].data();
        args.parameterGradient = m_parameterGradient.data();
        args.encodedGradient = m_encoded.data();
        cuda::fieldMlpBackward(m_backend, args);
    }
    std::vector<float> density() const { return m_density.download(); }
    std::vector<float> colour(int c) const { return m_colour[c].download(); }
    std::vector<float> parameterGradient() const { return m_parameterGradient.download(); }
    std::vector<float> encodedGradient() const { return m_encoded.download(); }

  private:
    static cuda::Points points(const cuda::Buffer<float> (&p)[3]) {
        return {p[0].data(), p[1].data(), p[2].data()};
    }
    cuda::Backend m_backend;
    cuda::FieldMlpShape m_shape;
    int m_count;
    cuda::Buffer<float> m_parameters, m_encoded, m_point[3], m_direction[3];
    cuda::Buffer<float> m_densityGradient, m_colourGradient[3];
    cuda::Buffer<float> m_density, m_colour[3], m_parameterGradient;
};

void values(Report& report, const cuda::Backend& backend, const cuda::FieldMlpShape& shape,
            int count) {
    const Inputs in = inputsFor(shape, count);
    Run run(backend, shape, in, count);
    run.forward(false);
    const std::vector<float> alone = run.density();
    run.forward(true);
    report.same("density without colour", alone, run.density());
    std::vector<double> density, colour[3];
    for (int i = 0; i < count; ++i) {
        const DensityColour out =
            reference(shape, in, doubles(in.parameters), encodedOf(shape, in, i), i);
        density.push_back(out.density);
        for (int c = 0; c < 3; ++c)
            colour[c].push_back(out.colour[c]);
    }
    const double most = tolerance(backend, shape, 2e-6);
    report.close("density", run.density(), density, most);
    for (int c = 0; c < 3; ++c)
        report.close("colour", run.colour(c), colour[c], most);
}

// Against the difference quotients of the float64 reference, every parameter and every input.
void gradients(Report& report, const cuda::Backend& backend, const cuda::FieldMlpShape& shape,
               int count) {
    const Inputs in = inputsFor(shape, count);
    Run run(backend, shape, in, count);
    run.backward();
    static std::map<std::pair<std::int64_t, int>,
                    std::pair<std::vector<double>, std::vector<double>>>
        known; // the quotients are dear and every backend wants them
    auto& [parameters, encoded] = known[{shape.parameters(), count}];
    if (parameters.empty()) {
        parameters.assign(in.parameters.size(), 0);
        for (int i = 0; i < count; ++i) {
            const std::vector<double> row = encodedOf(shape, in, i);
            const auto ofParameters = differences(
                [&](const std::vector<double>& p) { return loss(shape, in, p, row, i); },
                doubles(in.parameters));
            for (std::size_t k = 0; k < parameters.size(); ++k)
                parameters[k] += ofParameters[k];
            const auto ofEncoded = differences(
                [&](const std::vector<double>& e) {
                    return loss(shape, in, doubles(in.parameters), e, i);
                },
                row);
            encoded.insert(encoded.end(), ofEncoded.begin(), ofEncoded.end());
        }
    }
    const double most = tolerance(backend, shape, 1e-5);
    report.close("parameter gradient", run.parameterGradient(), parameters, most);
    const std::vector<float> tiled = run.encodedGradient();
    std::vector<float> rows;
    for (int i = 0; i < count; ++i) {
        for (int c = 0; c < shape.inputs; ++c)
            rows.push_back(tiled[lane(shape, i, c)]);
    }
    report.close("input gradient", rows, encoded, most);
}

// The same bits for any number of threads.
void threads(Report& report, const cuda::Backend& backend, const cuda::FieldMlpShape& shape) {
    if (backend.device != cuda::Device::Cpu) return;
    const int count = 9000;
    const Inputs in = inputsFor(shape, count);
    Run run(backend, shape, in, count);
    run.backward();
    cuda::ThreadPool single(1);
    cuda::Backend alone = backend;
    alone.pool = &single;
    Run other(alone, shape, in, count);
    other.backward();
    report.same("parameter gradient", run.parameterGradient(), other.parameterGradient());
    report.same("input gradient", run.encodedGradient(), other.encodedGradient());
}

const bool kRows[] = {
    addTwin("field_mlp starter values",
            [](Report& r, const cuda::Backend& b) { values(r, b, starter(), 1027); }),
    addTwin("field_mlp full values",
            [](Report& r, const cuda::Backend& b) { values(r, b, full(), 301); }),
    addTwin("field_mlp odd values",
            [](Report& r, const cuda::Backend& b) { values(r, b, odd(), 1); }),
    addTwin("field_mlp starter gradients",
            [](Report& r, const cuda::Backend& b) { gradients(r, b, starter(), 37); }),
    addTwin("field_mlp full gradients",
            [](Report& r, const cuda::Backend& b) { gradients(r, b, full(), 5); }),
    addTwin("field_mlp odd gradients",
            [](Report& r, const cuda::Backend& b) { gradients(r, b, odd(), 19); }),
    addTwin("field_mlp threads",
            [](Report& r, const cuda::Backend& b) { threads(r, b, starter()); }),
    addTwin("field_mlp rounded starter",
            [](Report& r, const cuda::Backend& b) {
                values(r, b, rounded(starter()), 1027);
                gradients(r, b, rounded(starter()), 37);
            }),
    addTwin("field_mlp rounded full",
            [](Report& r, const cuda::Backend& b) {
                values(r, b, rounded(full()), 301);
                gradients(r, b, rounded(full()), 5);
            }),
    addTwin("field_mlp rounded odd",
            [](Report& r, const cuda::Backend& b) {
                values(r, b, rounded(odd()), 1);
                gradients(r, b, rounded(odd()), 19);
            }),
    addTwin("field_mlp rounded threads",
            [](Report& r, const cuda::Backend& b) { threads(r, b, rounded(full())); }),
};

} // namespace

} // namespace maquette::tests
