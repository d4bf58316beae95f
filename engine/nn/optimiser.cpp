#include "engine/nn/optimiser.h"

#include <algorithm>
#include <cmath>

#include "cuda/adam.h"
#include "cuda/buffer.h"
#include "cuda/nn_adamw.h"
#include "engine/base/error.h"
#include "engine/nn/backend.h"

namespace maquette::nn {

namespace {

cuda::ActivationType typeOf(const Tensor& tensor) {
    base::require(tensor.scalar_type() == at::kFloat || tensor.scalar_type() == at::kBFloat16,
                  "networks train in fp32 or bf16");
    return tensor.scalar_type() == at::kFloat ? cuda::ActivationType::Float32
                                              : cuda::ActivationType::BFloat16;
}

} // namespace

void Optimiser::addTensor(const std::string& name, Tensor& tensor, at::ScalarType dtype,
                          double rateScale) {
    const NoGrad noGrad;
    Entry entry;
    entry.name = name;
    entry.copy = placed(tensor.detach(), dtype, tensor.device()).clone();
    entry.master = placed(tensor.detach(), at::kFloat, tensor.device()).clone();
    entry.first = at::zeros_like(entry.master);
    entry.second = at::zeros_like(entry.master);
    entry.average = entry.master.clone();
    entry.rateScale = rateScale;
    entry.decays = tensor.dim() > 1;
    entry.copy.set_requires_grad(true);
    tensor = entry.copy;
    m_entries.push_back(std::move(entry));
}

// The gradient in the memory order of the weights (autograd does not promise it).
static Tensor gradientLike(const Tensor& gradient, const Tensor& weights) {
    if (gradient.strides() == weights.strides()) return gradient;
    Tensor ordered = at::empty_like(weights, gradient.scalar_type());
    ordered.copy_(gradient);
    return ordered;
}

void Optimiser::update(Entry& entry, double rate, double gradientScale) {
    const Tensor gradient = gradientLike(entry.copy.grad(), entry.master);
    const auto t = static_cast<double>(m_steps);
    // The average follows quickly at first: (1 + t) / (10 + t), as usual for short runs.
    const double averageDecay = std::min(m_settings.averageDecay, (1 + t) / (10 + t));
    cuda::adamW(backendOf(entry.master),
                {.count = entry.master.numel(),
                 .master = entry.master.mutable_data_ptr<float>(),
                 .first = entry.first.mutable_data_ptr<float>(),
                 .second = entry.second.mutable_data_ptr<float>(),
                 .average = entry.average.mutable_data_ptr<float>(),
                 .copy = entry.copy.mutable_data_ptr(),
                 .copyType = typeOf(entry.copy),
                 .gradient = gradient.const_data_ptr(),
                 .gradientType = typeOf(gradient),
                 .gradientScale = static_cast<float>(gradientScale),
                 .rate = static_cast<float>(rate * entry.rateScale),
                 .beta1 = static_cast<float>(m_settings.beta1),
                 .beta2 = static_cast<float>(m_settings.beta2),
                 .epsilon = static_cast<float>(m_settings.epsilon),
                 .decay = entry.decays ? static_cast<float>(m_settings.decay) : 0.0f,
                 .correction1 = static_cast<float>(1 - std::pow(m_settings.beta1, t)),
                 .correction2 = static_cast<float>(1 - std::pow(m_settings.beta2, t)),
                 .averageDecay = static_cast<float>(averageDecay)});
}

double Optimiser::gradientSquares() const {
    if (m_entries.empty()) return 0;
    // All sums are fetched at once: a device is waited for one time only.
    const cuda::Backend backend = backendOf(m_entries.front().master);
    cuda::Buffer<double> sums(backend, static_cast<std::int64_t>(m_entries.size()));
    sums.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Tensor& gradient = m_entries[i].copy.grad();
        if (!gradient.defined()) continue;
        cuda::sumOfSquares(backend, {gradient.const_data_ptr(), gradient.numel(), sums.data() + i,
                                     typeOf(gradient)});
    }
    double total = 0;
    for (const double sum : sums.download())
        total += sum;
    return total;
}

double Optimiser::step(double rate) {
    const NoGrad noGrad;
    const double squares = gradientSquares();
    const double norm = std::sqrt(squares);
    const bool finite = std::isfinite(norm);
    if (finite) ++m_steps;
    const double scale =
        m_settings.clip > 0 && norm > m_settings.clip ? m_settings.clip / norm : 1.0;
    for (Entry& entry : m_entries) {
        if (!entry.copy.grad().defined()) continue;
        if (finite) update(entry, rate, scale);
        entry.copy.mutable_grad().reset();
    }
    return norm;
}

namespace {

bool under(const std::string& name, const std::string& prefix) {
    return name.size() > prefix.size() && name.compare(0, prefix.size(), prefix) == 0 &&
           name[prefix.size()] == '.';
}

} // namespace

ParamMap Optimiser::averages(const std::string& prefix) const {
    ParamMap map;
    for (const Entry& entry : m_entries) {
        if (under(entry.name, prefix))
            map[entry.name.substr(prefix.size() + 1)] = entry.average.cpu();
    }
    return map;
}

ParamMap Optimiser::masters(const std::string& prefix) const {
    ParamMap map;
    for (const Entry& entry : m_entries) {
        if (under(entry.name, prefix))
            map[entry.name.substr(prefix.size() + 1)] = entry.master.cpu();
    }
    return map;
}

ParamMap Optimiser::state() const {
    ParamMap map;
    for (const Entry& entry : m_entries) {
        map["master." + entry.name] = entry.master;
        map["first." + entry.name] = entry.first;
        map["second." + entry.name] = entry.second;
        map["average." + entry.name] = entry.average;
    }
    return map;
}

void Optimiser::restore(const ParamMap& saved, std::int64_t steps, const std::string& file) {
    const NoGrad noGrad;
    const ParamMap mine = state();
    checkFits(shapesOf(saved), shapesOf(mine), file);
    for (const auto& [name, tensor] : mine)
        Tensor(tensor).copy_(saved.at(name));
    for (Entry& entry : m_entries)
        entry.copy.data().copy_(entry.master);
    m_steps = steps;
}

} // namespace maquette::nn
