#include "engine/methods/hifa/regularisers.h"

#include <algorithm>
#include <cmath>

#include <ATen/ops/log.h>
#include <ATen/ops/where.h>

namespace maquette::methods::hifa {

Term zVarianceTerm(const Tensor& zVariance, const Tensor& opacity) {
    const nn::NoGrad noGrad;
    const Tensor gate = (opacity > kOpaque).to(zVariance.scalar_type());
    const double rays = std::max(1.0, gate.sum().item<double>());
    return {(gate * zVariance).sum().item<double>() / rays, gate / rays};
}

Term entropyTerm(const Tensor& opacity) {
    const nn::NoGrad noGrad;
    const Tensor o = opacity.clamp(1e-4, 1 - 1e-4);
    const Tensor full = at::log(o), empty = at::log(1 - o);
    const auto n = static_cast<double>(o.numel());
    // Outside the clamped range the entropy is flat.
    const Tensor inside = (opacity == o).to(o.scalar_type());
    return {-(o * full + (1 - o) * empty).mean().item<double>(), (empty - full) * inside / n};
}

Term disparityTerm(const Tensor& disparity, const Tensor& target, const Tensor& mask) {
    const nn::NoGrad noGrad;
    Term term{0, at::zeros_like(disparity)};
    const Tensor m = mask.to(disparity.scalar_type());
    const double n = m.sum().item<double>();
    if (n < static_cast<double>(kLeastRays)) return term;
    const Tensor d = (disparity - (disparity * m).sum() / n) * m;
    const Tensor s = (target - (target * m).sum() / n) * m;
    const double dd = d.square().sum().item<double>(), ss = s.square().sum().item<double>();
    if (dd < 1e-12 * n || ss < 1e-12 * n) return term;
    const double rho = (d * s).sum().item<double>() / std::sqrt(dd * ss);
    const double scale = (n - 1) / n;
    term.loss = scale * (1 - rho * std::abs(rho));
    // drho/dd_i = s_i / sqrt(dd ss) - rho d_i / dd; removing the mean leaves it as it is, because
    // both sum to zero.
    term.gradient = (s / std::sqrt(dd * ss) - d * (rho / dd)) * (-2 * scale * std::abs(rho));
    return term;
}

double projectionResidual(const Tensor& disparity, const Tensor& target) {
    const nn::NoGrad noGrad;
    const double k = (disparity * target).sum().item<double>() /
                     std::max(disparity.square().sum().item<double>(), 1e-30);
    return (disparity * k - target).square().mean().item<double>();
}

} // namespace maquette::methods::hifa
