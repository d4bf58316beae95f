#include "tests/bench/bench_field_peer.h"

#include <torch/torch.h>

#include "cuda/frequency.h"

namespace maquette::bench {

using torch::Tensor;

namespace {

Tensor tensorOf(const std::vector<float>& values, at::IntArrayRef shape) {
    return torch::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat).clone();
}

std::vector<float> valuesOf(const Tensor& tensor) {
    const Tensor flat = tensor.detach().contiguous();
    return {flat.const_data_ptr<float>(), flat.const_data_ptr<float>() + flat.numel()};
}

// Real spherical harmonics up to degree 3, [n, 16].
Tensor harmonics(const Tensor& d) {
    const Tensor x = d.select(1, 0), y = d.select(1, 1), z = d.select(1, 2);
    const Tensor xx = x * x, yy = y * y, zz = z * z;
    return torch::stack(
        {torch::full_like(x, 0.28209479177387814), -0.48860251190291987 * y,
         0.48860251190291987 * z, -0.48860251190291987 * x, 1.0925484305920792 * x * y,
         -1.0925484305920792 * y * z, 0.31539156525252005 * (3 * zz - 1),
         -1.0925484305920792 * x * z, 0.54627421529603959 * (xx - yy),
         -0.59004358992664352 * y * (3 * xx - yy), 2.8906114426405538 * x * y * z,
         -0.45704579946446572 * y * (5 * zz - 1), 0.3731763325901154 * z * (5 * zz - 3),
         -0.45704579946446572 * x * (5 * zz - 1), 1.4453057213202769 * z * (xx - yy),
         -0.59004358992664352 * x * (xx - 3 * yy)},
        1);
}

struct Layer {
    Tensor weight, bias;
};

} // namespace

struct EagerField::Tensors {
    cuda::HashGridShape grid;
    cuda::FieldMlpShape network;
    std::vector<Tensor> levels; // a table each
    std::vector<Layer> layers;
    std::unique_ptr<torch::optim::Adam> adam;

    Tensor points, incoming, encoded, encodedLeaf, direction; // of the parts
    Tensor origin, along, enter, part, target, rgb;           // of the step
    int samples = 0;

    Tensor level(int l, const Tensor& p) const;
    Tensor encode(const Tensor& p) const;
    std::pair<Tensor, Tensor> evaluate(const Tensor& p, const Tensor& encoded,
                                       const Tensor& direction) const;
    void clearGradients();
};

// Corner by corner, as in the paper's section 3: [n, features].
Tensor EagerField::Tensors::level(int l, const Tensor& p) const {
    const auto n = static_cast<double>(grid.resolution[l]);
    const Tensor position = ((p - grid.low) * (grid.inverseExtent * n)).clamp(0, n);
    const Tensor cell = position.floor().clamp_max(n - 1);
    Tensor w = position - cell;
    if (grid.interpolation == cuda::Interpolation::Smoothstep) w = w * w * (3 - 2 * w);
    const Tensor low = cell.to(torch::kLong);
    const bool dense = grid.dense[l];
    const std::int64_t strideY = dense ? grid.resolution[l] + 1 : 2654435761u;
    const std::int64_t strideZ = dense ? strideY * strideY : 805459861u;
    const Tensor x[2] = {low.select(1, 0), low.select(1, 0) + 1};
    const Tensor y[2] = {low.select(1, 1) * strideY, (low.select(1, 1) + 1) * strideY};
    const Tensor z[2] = {low.select(1, 2) * strideZ, (low.select(1, 2) + 1) * strideZ};
    std::vector<Tensor> index, weight;
    for (int c = 0; c < 8; ++c) {
        const Tensor &a = x[c & 1], &b = y[c >> 1 & 1], &d = z[c >> 2];
        index.push_back(dense ? a + b + d : (a ^ b ^ d) & (std::int64_t{grid.size[l]} - 1));
        Tensor product = c & 1 ? w.select(1, 0) : 1 - w.select(1, 0);
        product = product * (c & 2 ? w.select(1, 1) : 1 - w.select(1, 1));
        weight.push_back(product * (c & 4 ? w.select(1, 2) : 1 - w.select(1, 2)));
    }
    const Tensor corners = torch::embedding(levels[l], torch::stack(index, 1)); // [n, 8, features]
    return (corners * torch::stack(weight, 1).unsqueeze(2)).sum(1);
}

Tensor EagerField::Tensors::encode(const Tensor& p) const {
    std::vector<Tensor> parts;
    for (int l = 0; l < grid.levels; ++l)
        parts.push_back(level(l, p));
    return torch::cat(parts, 1);
}

// Density [n] and colour [n, 3].
std::pair<Tensor, Tensor> EagerField::Tensors::evaluate(const Tensor& p, const Tensor& features,
                                                        const Tensor& directions) const {
    Tensor x = features;
    for (int l = 0; l < network.densityLayers; ++l) {
        x = torch::linear(x, layers[l].weight, layers[l].bias);
        if (l + 1 < network.densityLayers) x = torch::relu(x);
    }
    Tensor raw = network.densityGain * x.select(1, 0);
    if (network.blobHeight != 0) {
        raw = raw + network.blobHeight * (1 - p.norm(2, 1) / network.blobRadius);
    }
    const Tensor density = torch::softplus(raw);
    if (network.colourLayers == 0) return {density, torch::sigmoid(x.slice(1, 1, 4))};
    if (network.direction) x = torch::cat({x, harmonics(directions)}, 1);
    for (int l = network.densityLayers; l < network.layers(); ++l) {
        x = torch::linear(x, layers[l].weight, layers[l].bias);
        if (l + 1 < network.layers()) x = torch::relu(x);
    }
    return {density, torch::sigmoid(x)};
}

void EagerField::Tensors::clearGradients() {
    for (Tensor& table : levels)
        table.mutable_grad().reset();
    for (Layer& layer : layers) {
        layer.weight.mutable_grad().reset();
        layer.bias.mutable_grad().reset();
    }
}

EagerField::EagerField(fields::HashGridField& field)
    : m(std::make_unique<Tensors>()) {
    m->grid = field.gridShape();
    m->network = field.networkShape();
    std::vector<Tensor> parameters;
    for (int l = 0; l < m->grid.levels; ++l) {
        const float* first =
            field.table().values() + std::int64_t{m->grid.offset[l]} * m->grid.features;
        const std::vector<float> values(first,
                                        first + std::int64_t{m->grid.size[l]} * m->grid.features);
        m->levels.push_back(tensorOf(values, {m->grid.size[l], m->grid.features}));
        parameters.push_back(m->levels.back().set_requires_grad(true));
    }
    for (int l = 0; l < m->network.layers(); ++l) {
        const std::int64_t in = m->network.layerInputs(l), out = m->network.layerOutputs(l);
        const float* weights = field.network().values() + m->network.weightOffset(l);
        const float* biases = field.network().values() + m->network.biasOffset(l);
        m->layers.push_back({tensorOf({weights, weights + in * out}, {out, in}),
                             tensorOf({biases, biases + out}, {out})});
        parameters.push_back(m->layers.back().weight.set_requires_grad(true));
        parameters.push_back(m->layers.back().bias.set_requires_grad(true));
    }
    m->adam = std::make_unique<torch::optim::Adam>(
        parameters, torch::optim::AdamOptions(1e-2).betas({.9, .99}).eps(1e-15));
}

EagerField::~EagerField() = default;

void EagerField::setPoints(const std::vector<float>& planar, const std::vector<float>& incoming) {
    const auto n = static_cast<std::int64_t>(planar.size()) / 3;
    const std::int64_t channels = m->grid.channels();
    m->points = tensorOf(planar, {3, n}).t().contiguous();
    m->incoming = tensorOf(incoming, {n / cuda::kTile, channels, cuda::kTile})
                      .transpose(1, 2)
                      .reshape({n, channels});
    m->encodedLeaf = m->incoming.clone().set_requires_grad(true);
    m->direction = torch::tensor({.6f, 0.f, -.8f}).expand({n, 3}).contiguous();
}

void EagerField::setRays(const base::Camera& camera, int samples,
                         const std::vector<float>& target) {
    std::vector<float> origin, along, enter, part;
    for (int y = 0; y < camera.height; ++y) {
        for (int x = 0; x < camera.width; ++x) {
            const base::Ray ray =
                camera.ray(static_cast<float>(x) + .5f, static_cast<float>(y) + .5f);
            const base::Interval hit = base::intersectSphere(ray, 1);
            for (int a = 0; a < 3; ++a) {
                origin.push_back(ray.origin[a]);
                along.push_back(ray.direction[a]);
            }
            enter.push_back(hit.empty() ? 0 : hit.enter);
            part.push_back(hit.empty() ? 0 : (hit.leave - hit.enter) / static_cast<float>(samples));
        }
    }
    const auto rays = static_cast<std::int64_t>(enter.size());
    m->samples = samples;
    m->origin = tensorOf(origin, {rays, 1, 3});
    m->along = tensorOf(along, {rays, 1, 3});
    m->enter = tensorOf(enter, {rays, 1});
    m->part = tensorOf(part, {rays, 1});
    m->target = tensorOf(target, {rays, 3});
}

void EagerField::encode() {
    const torch::NoGradGuard guard;
    m->encoded = m->encode(m->points);
}

void EagerField::encodeTraining() {
    m->clearGradients();
    m->encoded = m->encode(m->points);
    m->encoded.backward(m->incoming);
}

void EagerField::networkForward() {
    const torch::NoGradGuard guard;
    m->evaluate(m->points, m->encodedLeaf, m->direction);
}

void EagerField::networkTraining() {
    m->clearGradients();
    m->encodedLeaf.mutable_grad().reset();
    const auto [density, colour] = m->evaluate(m->points, m->encodedLeaf, m->direction);
    torch::autograd::backward({density, colour},
                              {torch::ones_like(density), torch::ones_like(colour)});
}

void EagerField::step(bool jitter, bool adam) {
    const std::int64_t rays = m->enter.size(0);
    m->clearGradients();
    Tensor within = torch::arange(m->samples, torch::kFloat).unsqueeze(0);
    within = jitter ? within + torch::rand({rays, m->samples}) : within + .5;
    const Tensor t = m->enter + within * m->part;
    const Tensor p = (m->origin + t.unsqueeze(2) * m->along).reshape({-1, 3});
    const Tensor directions = m->along.expand({rays, m->samples, 3}).reshape({-1, 3});
    const auto [density, colour] = m->evaluate(p, m->encode(p), directions);
    const Tensor tau = density.view({rays, m->samples}) * m->part;
    const Tensor alpha = 1 - torch::exp(-tau);
    const Tensor through = torch::exp(tau - torch::cumsum(tau, 1)); // reaches the sample
    const Tensor weight = alpha * through;
    m->rgb = (weight.unsqueeze(2) * colour.view({rays, m->samples, 3})).sum(1) +
             (1 - weight.sum(1, true));
    torch::mse_loss(m->rgb, m->target).backward();
    if (adam) m->adam->step();
}

std::vector<float> EagerField::encoded() const {
    return valuesOf(m->encoded);
}

std::vector<float> EagerField::tableGradient() const {
    std::vector<Tensor> parts;
    for (const Tensor& table : m->levels)
        parts.push_back(table.grad());
    return valuesOf(torch::cat(parts, 0));
}

std::vector<float> EagerField::networkGradient() const {
    std::vector<Tensor> parts;
    for (const Layer& layer : m->layers) {
        parts.push_back(layer.weight.grad().flatten());
        parts.push_back(layer.bias.grad());
    }
    return valuesOf(torch::cat(parts, 0));
}

std::vector<float> EagerField::rgb() const {
    return valuesOf(m->rgb);
}

} // namespace maquette::bench
