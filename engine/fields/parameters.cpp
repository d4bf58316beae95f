#include "engine/fields/parameters.h"

#include <cmath>
#include <numeric>
#include <utility>

#include "cuda/adam.h"

namespace maquette::fields {

static std::int64_t product(const std::vector<std::int64_t>& shape) {
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

Parameters::Parameters(const cuda::Backend& backend, std::string name,
                       std::vector<std::int64_t> shape)
    : m_backend(backend)
    , m_name(std::move(name))
    , m_shape(std::move(shape))
    , m_values(backend, product(m_shape))
    , m_gradient(backend, product(m_shape))
    , m_first(backend, product(m_shape))
    , m_second(backend, product(m_shape)) {
    for (cuda::Buffer<float>* buffer : {&m_values, &m_gradient, &m_first, &m_second})
        buffer->clear();
}

double Parameters::gradientSquares(std::initializer_list<const Parameters*> all) {
    const cuda::Backend& backend = (*all.begin())->m_backend;
    cuda::Buffer<double> sums(backend, static_cast<std::int64_t>(all.size()));
    double* next = sums.data();
    for (const Parameters* each : all)
        cuda::sumOfSquares(backend, {each->m_gradient.data(), each->count(), next++});
    const std::vector<double> squares = sums.download();
    return std::accumulate(squares.begin(), squares.end(), 0.0);
}

double Parameters::valueSquares() const {
    cuda::Buffer<double> result(m_backend, 1);
    cuda::sumOfSquares(m_backend, {m_values.data(), count(), result.data()});
    return result.download().front();
}

void Parameters::step(const AdamSettings& settings, float rate, float gradientScale,
                      bool touchedOnly, std::int64_t step) {
    cuda::Adam args{m_values.data(), m_first.data(), m_second.data(), m_gradient.data(), count()};
    args.rate = rate;
    args.beta1 = settings.beta1;
    args.beta2 = settings.beta2;
    args.epsilon = settings.epsilon;
    args.correction1 =
        static_cast<float>(1 - std::pow(double{settings.beta1}, static_cast<double>(step)));
    args.correction2 =
        static_cast<float>(1 - std::pow(double{settings.beta2}, static_cast<double>(step)));
    args.gradientScale = gradientScale;
    args.touchedOnly = touchedOnly;
    cuda::adam(m_backend, args);
}

void Parameters::save(State& state) const {
    state.push_back({m_name, m_shape, m_values.download(), {}});
    state.push_back({m_name + ".m", m_shape, m_first.download(), {}});
    state.push_back({m_name + ".v", m_shape, m_second.download(), {}});
}

void Parameters::load(const State& state) {
    m_values.upload(floatsOf(state, m_name, count()));
    m_first.upload(floatsOf(state, m_name + ".m", count()));
    m_second.upload(floatsOf(state, m_name + ".v", count()));
    m_gradient.clear();
}

} // namespace maquette::fields
