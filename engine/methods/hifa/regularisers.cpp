#include "engine/methods/hifa/regularisers.h"

#include <algorithm>
#include <cmath>

#include <ATen/ops/log.h>
#include <ATen/ops/where.h>

namespace maquette::methods::hifa {

namespace {

Tensor wideSum(const Tensor& x) {
    return x.sum().to(at::kDouble);
}

} // namespace

Term zVarianceTerm(const Tensor& zVariance, const Tensor& opacity) {
    const nn::NoGrad noGrad;
    const Tensor gate = (opacity > kOpaque).to(zVariance.scalar_type());
    const Tensor rays = wideSum(gate).clamp_min(1);
    return {wideSum(gate * zVariance) / rays, gate / rays};
}

Term entropyTerm(const Tensor& opacity) {
    const nn::NoGrad noGrad;
    const Tensor o = opacity.clamp(1e-4, 1 - 1e-4);
    const Tensor full = at::log(o), empty = at::log(1 - o);
    const auto n = static_cast<double>(o.numel());
    // Outside the clamped range the entropy is flat.
    const Tensor inside = (opacity == o).to(o.scalar_type());
    return {-(o * full + (1 - o) * empty).mean().to(at::kDouble), (empty - full) * inside / n};
}

Term disparityTerm(const Tensor& disparity, const Tensor& target, const Tensor& mask) {
    const nn::NoGrad noGrad;
    const Tensor m = mask.to(disparity.scalar_type());
    const Tensor count = m.sum(), n = count.to(at::kDouble);
    const Tensor d = (disparity - (disparity * m).sum() / count) * m;
    const Tensor s = (target - (target * m).sum() / count) * m;
    const Tensor dd = wideSum(d.square()), ss = wideSum(s.square());
    // What a term without anything to correlate computes is not a number, and is dropped.
    const Tensor told = (n >= static_cast<double>(kLeastRays))
                            .logical_and(dd >= 1e-12 * n)
                            .logical_and(ss >= 1e-12 * n);
    const Tensor both = (dd * ss).sqrt();
    const Tensor rho = wideSum(d * s) / both, scale = (n - 1) / n;
    // drho/dd_i = s_i / sqrt(dd ss) - rho d_i / dd; removing the mean leaves it as it is, because
    // both sum to zero.
    const Tensor gradient = (s / both - d * (rho / dd)) * (-2 * scale * rho.abs());
    return {at::where(told, scale * (1 - rho * rho.abs()), at::zeros_like(n)),
            at::where(told, gradient, at::zeros_like(gradient))};
}

double projectionResidual(const Tensor& disparity, const Tensor& target) {
    const nn::NoGrad noGrad;
    const double k = (disparity * target).sum().item<double>() /
                     std::max(disparity.square().sum().item<double>(), 1e-30);
    return (disparity * k - target).square().mean().item<double>();
}

} // namespace maquette::methods::hifa
