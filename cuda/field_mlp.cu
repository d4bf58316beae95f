#include <algorithm>

#include "cuda/buffer.h"
#include "cuda/device.cuh"
#include "cuda/field_mlp.h"

namespace maquette::cuda::gpu {

namespace {

// A block holds the activations of 64 samples in shared memory and takes them through all layers;
// each thread makes 4 x 4 outputs of a layer: 4 rows, 4 columns 16 apart.
constexpr int kColumns = 64;
constexpr int kMaxRows = 80; // a layer's inputs, harmonics included
constexpr int kMaxLayers = 2 * FieldMlpShape::kMaxLayers;
static_assert(kTile % kColumns == 0, "a block's samples lie in one tile");

// One float more a row, so that the rows of a column lie in different banks.
using Matrix = float[kMaxRows][kColumns + 1];

// The shape as the kernels read it.
struct Plan {
    int layers = 0, densityLayers = 0;
    bool direction = false;
    float densityGain = 1, blobHeight = 0, blobRadius = 1;
    int inputs[kMaxLayers] = {}, outputs[kMaxLayers] = {};
    int weights[kMaxLayers] = {}, biases[kMaxLayers] = {}; // offsets of parameters
    int tape[kMaxLayers] = {};                             // first row of a layer's inputs
    int tapeRows = 0, parameters = 0;

    explicit Plan(const FieldMlpShape& shape)
        : layers(shape.layers())
        , densityLayers(shape.densityLayers)
        , direction(shape.direction)
        , densityGain(shape.densityGain)
        , blobHeight(shape.blobHeight)
        , blobRadius(shape.blobRadius)
        , parameters(static_cast<int>(shape.parameters())) {
        for (int l = 0; l < layers; ++l) {
            inputs[l] = shape.layerInputs(l);
            outputs[l] = shape.layerOutputs(l);
            weights[l] = static_cast<int>(shape.weightOffset(l));
            biases[l] = static_cast<int>(shape.biasOffset(l));
            tape[l] = tapeRows;
            tapeRows += inputs[l];
        }
    }
    __device__ bool lastOfNetwork(int l) const { return l == densityLayers - 1 || l == layers - 1; }
    __device__ bool colourNetwork() const { return layers > densityLayers; }
};

__device__ inline int rowOf() {
    return static_cast<int>(threadIdx.x) / 16 * 4;
}
__device__ inline int columnOf() {
    return static_cast<int>(threadIdx.x) % 16;
}

// y = W x + b for the first `outputs` rows, with or without ReLU.
__device__ inline void layer(const float* weights, const float* biases, int inputs, int outputs,
                             bool relu, const Matrix& x, Matrix& y) {
    const int row = rowOf(), column = columnOf();
    if (row >= outputs) return;
    float sums[4][4];
    const float* w[4];
    for (int p = 0; p < 4; ++p) {
        const int j =
            row + p < outputs ? row + p : outputs - 1; // the last block of rows may be short
        w[p] = weights + j * inputs;
        for (int i = 0; i < 4; ++i)
            sums[p][i] = biases[j];
    }
    for (int k = 0; k < inputs; ++k) {
        float in[4];
        for (int i = 0; i < 4; ++i)
            in[i] = x[k][column + 16 * i];
        for (int p = 0; p < 4; ++p) {
            const float factor = w[p][k];
            for (int i = 0; i < 4; ++i)
                sums[p][i] = fmaf(factor, in[i], sums[p][i]);
        }
    }
    for (int p = 0; p < 4 && row + p < outputs; ++p) {
        for (int i = 0; i < 4; ++i)
            y[row + p][column + 16 * i] = relu ? fmaxf(sums[p][i], 0.0f) : sums[p][i];
    }
}

// Real spherical harmonics up to degree 3 of a unit vector, into 16 rows of a column.
__device__ inline void harmonics(float x, float y, float z, Matrix& out, int row, int column) {
    const float xx = x * x, yy = y * y, zz = z * z;
    const float values[FieldMlpShape::kHarmonics] = {
        0.28209479177387814f,
        -0.48860251190291987f * y,
        0.48860251190291987f * z,
        -0.48860251190291987f * x,
        1.0925484305920792f * x * y,
        -1.0925484305920792f * y * z,
        0.31539156525252005f * (3.0f * zz - 1.0f),
        -1.0925484305920792f * x * z,
        0.54627421529603959f * (xx - yy),
        -0.59004358992664352f * y * (3.0f * xx - yy),
        2.8906114426405538f * x * y * z,
        -0.45704579946446572f * y * (5.0f * zz - 1.0f),
        0.3731763325901154f * z * (5.0f * zz - 3.0f),
        -0.45704579946446572f * x * (5.0f * zz - 1.0f),
        1.4453057213202769f * z * (xx - yy),
        -0.59004358992664352f * x * (xx - 3.0f * yy),
    };
    for (int i = 0; i < FieldMlpShape::kHarmonics; ++i)
        out[row + i][column] = values[i];
}

// The block's inputs into x.
__device__ inline void loadEncoded(const Plan& plan, const float* encoded, std::int64_t first,
                                   Matrix& x) {
    const float* tile = encoded + first / kTile * plan.inputs[0] * kTile + first % kTile;
    for (int i = static_cast<int>(threadIdx.x); i < plan.inputs[0] * kColumns; i += kThreads)
        x[i / kColumns][i % kColumns] = tile[i / kColumns * kTile + i % kColumns];
    __syncthreads();
}

// The argument of the density's softplus.
__device__ inline float densityArgument(const Plan& plan, const Points& points, std::int64_t i,
                                        float raw) {
    raw *= plan.densityGain;
    if (plan.blobHeight == 0) return raw;
    const float x = points.x[i], y = points.y[i], z = points.z[i];
    return raw + plan.blobHeight * (1.0f - sqrtf(x * x + y * y + z * z) / plan.blobRadius);
}

// Both networks (or the density's alone) at the block's samples, from the inputs in a. Returns the
// matrix of the last outputs. density[c] becomes the raw density. With a tape, [rows, kColumns],
// keeps every layer's inputs.
__device__ inline Matrix* evaluate(const Plan& plan, const float* parameters,
                                   const Points& directions, std::int64_t first, std::int64_t count,
                                   bool colour, Matrix& a, Matrix& b, float* density, float* tape) {
    Matrix *x = &a, *y = &b;
    const int thread = static_cast<int>(threadIdx.x);
    const int layers = colour ? plan.layers : plan.densityLayers;
    for (int l = 0; l < layers; ++l) {
        for (int i = thread; tape && i < plan.inputs[l] * kColumns; i += kThreads)
            tape[plan.tape[l] * kColumns + i] = (*x)[i / kColumns][i % kColumns];
        layer(parameters + plan.weights[l], parameters + plan.biases[l], plan.inputs[l],
              plan.outputs[l], !plan.lastOfNetwork(l), *x, *y);
        __syncthreads();
        if (l == plan.densityLayers - 1 && thread < kColumns) {
            density[thread] = (*y)[0][thread];
            const std::int64_t i = first + thread;
            if (colour && plan.direction) {
                const bool live = i < count;
                harmonics(live ? directions.x[i] : 0.0f, live ? directions.y[i] : 0.0f,
                          live ? directions.z[i] : 0.0f, *y, plan.outputs[l], thread);
            }
        }
        __syncthreads();
        Matrix* swap = x;
        x = y;
        y = swap;
    }
    return x;
}

__global__ void forwardKernel(FieldMlpForward a, Plan plan) {
    __shared__ Matrix even, odd;
    __shared__ float density[kColumns];
    const std::int64_t first = static_cast<std::int64_t>(blockIdx.x) * kColumns;
    const bool colour = a.colour[0] != nullptr;
    loadEncoded(plan, a.encoded, first, even);
    const Matrix& out = *evaluate(plan, a.parameters, a.directions, first, a.count, colour, even,
                                  odd, density, nullptr);
    const int c = static_cast<int>(threadIdx.x);
    const std::int64_t i = first + c;
    if (c >= kColumns || i >= a.count) return;
    a.density[i] = softplus(densityArgument(plan, a.points, i, density[c]));
    const int row = plan.colourNetwork() ? 0 : 1;
    for (int k = 0; k < 3 && colour; ++k)
        a.colour[k][i] = sigmoid(out[row + k][c]);
}

// The gradients at the ends of the networks: of the raw colour into dy, of the raw density into
// `density`, and into dy as well where one network gives both.
__device__ inline void heads(const FieldMlpBackward& a, const Plan& plan, std::int64_t first,
                             const Matrix& out, float* density, Matrix& dy) {
    const int c = static_cast<int>(threadIdx.x);
    if (c >= kColumns) return;
    const std::int64_t i = first + c;
    const int row = plan.colourNetwork() ? 0 : 1;
    const bool live = i < a.count;
    float gradient[3] = {};
    for (int k = 0; k < 3 && live; ++k) {
        const float colour = sigmoid(out[row + k][c]);
        gradient[k] = a.colourGradient[k][i] * colour * (1.0f - colour);
    }
    density[c] = live ? a.densityGradient[i] * plan.densityGain *
                            sigmoid(densityArgument(plan, a.points, i, density[c]))
                      : 0.0f;
    for (int k = 0; k < 3; ++k)
        dy[row + k][c] = gradient[k];
    if (row == 1) dy[0][c] = density[c];
}

// gradient += the sums over the block's samples of dy x, and of dy for the biases.
__device__ inline void weightGradient(int inputs, int outputs, const Matrix& dy, const Matrix& x,
                                      float* weights, float* biases) {
    const int thread = static_cast<int>(threadIdx.x);
    const int across = inputs / 4, blocks = across * ((outputs + 3) / 4);
    for (int t = thread; t < blocks; t += kThreads) {
        const int j = t / across * 4, k = t % across * 4;
        float sums[4][4] = {};
        for (int c = 0; c < kColumns; ++c) {
            float in[4];
            for (int q = 0; q < 4; ++q)
                in[q] = x[k + q][c];
            for (int p = 0; p < 4; ++p) {
                const float factor = dy[j + p < outputs ? j + p : outputs - 1][c];
                for (int q = 0; q < 4; ++q)
                    sums[p][q] = fmaf(factor, in[q], sums[p][q]);
            }
        }
        for (int p = 0; p < 4 && j + p < outputs; ++p) {
            for (int q = 0; q < 4; ++q)
                weights[(j + p) * inputs + k + q] += sums[p][q];
        }
    }
    for (int j = thread; j < outputs; j += kThreads) {
        float sum = 0;
        for (int c = 0; c < kColumns; ++c)
            sum += dy[j][c];
        biases[j] += sum;
    }
}

// W^T dy for four rows k and four columns of this thread.
__device__ inline void inputGradient(const float* weights, int inputs, int outputs, int rows,
                                     const Matrix& dy, float (&dx)[4][4]) {
    const int row = rowOf(), column = columnOf();
    for (int q = 0; q < 4; ++q) {
        for (int i = 0; i < 4; ++i)
            dx[q][i] = 0;
    }
    if (row >= rows) return;
    for (int j = 0; j < outputs; ++j) {
        const float* w = weights + j * inputs + row;
        for (int i = 0; i < 4; ++i) {
            const float d = dy[j][column + 16 * i];
            for (int q = 0; q < 4; ++q)
                dx[q][i] = fmaf(w[q], d, dx[q][i]);
        }
    }
}

// One layer back: adds to the parameters' gradient, and dy becomes the gradient of what the layer
// before gave. x are the layer's inputs.
__device__ inline void layerBackward(const FieldMlpBackward& a, const Plan& plan, int l,
                                     std::int64_t first, const float* densityGradient,
                                     const Matrix& x, Matrix& dy, float* gradient) {
    const float* weights = a.parameters + plan.weights[l];
    weightGradient(plan.inputs[l], plan.outputs[l], dy, x, gradient + plan.weights[l],
                   gradient + plan.biases[l]);
    const int rows = l == 0 ? plan.inputs[0] : plan.outputs[l - 1]; // not of the harmonics
    float dx[4][4];
    inputGradient(weights, plan.inputs[l], plan.outputs[l], rows, dy, dx);
    __syncthreads();
    const int row = rowOf(), column = columnOf();
    float* out = a.encodedGradient + first / kTile * plan.inputs[0] * kTile + first % kTile;
    for (int q = 0; q < 4 && row < rows; ++q) {
        for (int i = 0; i < 4; ++i) {
            const int r = row + q, c = column + 16 * i;
            if (l == 0) {
                out[r * kTile + c] = dx[q][i];
            } else if (l == plan.densityLayers) {
                dy[r][c] = dx[q][i] + (r == 0 ? densityGradient[c] : 0.0f);
            } else {
                dy[r][c] = x[r][c] > 0 ? dx[q][i] : 0.0f;
            }
        }
    }
    __syncthreads();
}

// A block goes through every gridDim-th group of samples and sums into a gradient of its own.
__global__ void backwardKernel(FieldMlpBackward a, Plan plan, float* partials, float* tapes) {
    __shared__ Matrix even, odd;
    __shared__ float density[kColumns];
    float* gradient = partials + static_cast<std::int64_t>(blockIdx.x) * plan.parameters;
    float* tape = tapes + static_cast<std::int64_t>(blockIdx.x) * plan.tapeRows * kColumns;
    for (int i = static_cast<int>(threadIdx.x); i < plan.parameters; i += kThreads)
        gradient[i] = 0;
    for (std::int64_t first = static_cast<std::int64_t>(blockIdx.x) * kColumns; first < a.count;
         first += static_cast<std::int64_t>(gridDim.x) * kColumns) {
        __syncthreads();
        loadEncoded(plan, a.encoded, first, even);
        Matrix* out = evaluate(plan, a.parameters, a.directions, first, a.count, true, even, odd,
                               density, tape);
        Matrix &dy = out == &even ? odd : even, &x = *out;
        heads(a, plan, first, *out, density, dy);
        for (int l = plan.layers - 1; l >= 0; --l) {
            __syncthreads();
            const float* from = tape + plan.tape[l] * kColumns;
            for (int i = static_cast<int>(threadIdx.x); i < plan.inputs[l] * kColumns;
                 i += kThreads)
                x[i / kColumns][i % kColumns] = from[i];
            __syncthreads();
            layerBackward(a, plan, l, first, density, x, dy, gradient);
        }
    }
}

// Adds the blocks' gradients in order.
__global__ void gatherKernel(const float* partials, int blocks, int parameters, float* gradient) {
    const std::int64_t i = globalThread();
    if (i >= parameters) return;
    float sum = 0;
    for (int b = 0; b < blocks; ++b)
        sum += partials[static_cast<std::int64_t>(b) * parameters + i];
    gradient[i] += sum;
}

std::int64_t groupsOf(std::int64_t count) {
    return (count + kColumns - 1) / kColumns;
}

} // namespace

// Single precision throughout: `bfloat` only permits less.
void fieldMlpForward(const Backend& backend, const FieldMlpForward& args) {
    launch(backend, "fieldMlpForward", dim3(static_cast<unsigned>(groupsOf(args.count))),
           dim3(kThreads), forwardKernel, args, Plan(args.shape));
}

void fieldMlpBackward(const Backend& backend, const FieldMlpBackward& args) {
    // How many blocks there are depends on the number of samples alone, and so does the sum.
    constexpr std::int64_t kMaxBlocks = 512;
    const auto blocks = static_cast<unsigned>(std::min(groupsOf(args.count), kMaxBlocks));
    if (blocks == 0) return;
    const Plan plan(args.shape);
    Buffer<float> partials(backend, std::int64_t{blocks} * plan.parameters);
    Buffer<float> tapes(backend, std::int64_t{blocks} * plan.tapeRows * kColumns);
    launch(backend, "fieldMlpBackward", dim3(blocks), dim3(kThreads), backwardKernel, args, plan,
           partials.data(), tapes.data());
    launchEach(backend, "fieldMlpBackward", plan.parameters, gatherKernel, partials.data(),
               static_cast<int>(blocks), plan.parameters, args.parameterGradient);
}

} // namespace maquette::cuda::gpu
