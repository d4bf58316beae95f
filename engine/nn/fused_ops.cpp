#include <optional>

#include <torch/csrc/autograd/custom_function.h>

#include <ATen/core/grad_mode.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/native_group_norm.h>

#include "cuda/attention.h"
#include "cuda/group_norm.h"
#include "engine/nn/backend.h"
#include "engine/nn/ops.h"

namespace maquette::nn {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Variable;
using torch::autograd::variable_list;

cuda::GroupNormShape shapeOf(const Tensor& x, std::int64_t groups, double epsilon, bool silu) {
    return {.images = x.size(0),
            .pixels = x.size(2) * x.size(3),
            .channels = x.size(1),
            .groups = groups,
            .epsilon = static_cast<float>(epsilon),
            .silu = silu};
}

cuda::ActivationType typeOf(const Tensor& x) {
    return x.scalar_type() == at::kFloat ? cuda::ActivationType::Float32
                                         : cuda::ActivationType::BFloat16;
}

Tensor channelsLast(const Tensor& x) {
    return x.contiguous(at::MemoryFormat::ChannelsLast);
}

struct GroupNormState {
    Tensor y, mean, rstd;
};

GroupNormState groupNorm(const Tensor& x, const Tensor& weight, const Tensor& bias,
                         const cuda::GroupNormShape& shape) {
    const auto floats = x.options().dtype(at::kFloat);
    GroupNormState out{at::empty_like(x), at::empty({shape.images, shape.groups}, floats),
                       at::empty({shape.images, shape.groups}, floats)};
    cuda::groupNormForward(backendOf(x), {.shape = shape,
                                          .type = typeOf(x),
                                          .x = x.const_data_ptr(),
                                          .weight = weight.const_data_ptr<float>(),
                                          .bias = bias.const_data_ptr<float>(),
                                          .y = out.y.mutable_data_ptr(),
                                          .mean = out.mean.mutable_data_ptr<float>(),
                                          .rstd = out.rstd.mutable_data_ptr<float>()});
    return out;
}

class GroupNormSilu : public torch::autograd::Function<GroupNormSilu> {
  public:
    static Variable forward(AutogradContext* context, const Variable& input, std::int64_t groups,
                            const Variable& weight, const Variable& bias, double epsilon,
                            bool silu) {
        const Tensor x = channelsLast(input);
        const Tensor w = weight.to(at::kFloat), b = bias.to(at::kFloat);
        const GroupNormState state = groupNorm(x, w, b, shapeOf(x, groups, epsilon, silu));
        context->save_for_backward({x, w, b, state.mean, state.rstd});
        context->saved_data["groups"] = groups;
        context->saved_data["epsilon"] = epsilon;
        context->saved_data["silu"] = silu;
        context->saved_data["dtype"] = weight.scalar_type();
        context->saved_data["parameters"] = weight.requires_grad();
        return state.y;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const variable_list saved = context->get_saved_variables();
        const Tensor& x = saved[0];
        const Tensor dy = channelsLast(gradients[0]);
        const bool parameters = context->saved_data["parameters"].toBool();
        const auto shape = shapeOf(x, context->saved_data["groups"].toInt(),
                                   context->saved_data["epsilon"].toDouble(),
                                   context->saved_data["silu"].toBool());
        Tensor dx = at::empty_like(x), dw, db;
        if (parameters) {
            dw = at::empty({shape.images, shape.channels}, x.options().dtype(at::kFloat));
            db = at::empty_like(dw);
        }
        cuda::groupNormBackward(
            backendOf(x), {.shape = shape,
                           .type = typeOf(x),
                           .x = x.const_data_ptr(),
                           .dy = dy.const_data_ptr(),
                           .weight = saved[1].const_data_ptr<float>(),
                           .bias = saved[2].const_data_ptr<float>(),
                           .mean = saved[3].const_data_ptr<float>(),
                           .rstd = saved[4].const_data_ptr<float>(),
                           .dx = dx.mutable_data_ptr(),
                           .weightPartials = parameters ? dw.mutable_data_ptr<float>() : nullptr,
                           .biasPartials = parameters ? db.mutable_data_ptr<float>() : nullptr});
        if (parameters) {
            const at::ScalarType dtype = context->saved_data["dtype"].toScalarType();
            dw = dw.sum(0).to(dtype);
            db = db.sum(0).to(dtype);
        }
        return {dx, Variable(), dw, db, Variable(), Variable()};
    }
};

cuda::AttentionShape shapeOf(const Tensor& q, const Tensor& k, std::int64_t heads, bool causal) {
    const bool shared = k.size(0) == 1 && q.size(0) != 1;
    return {.images = q.size(0),
            .queries = q.size(1),
            .keys = k.size(1),
            .heads = heads,
            .width = q.size(2) / heads,
            .queryStride = q.stride(1),
            .keyStride = k.stride(1),
            .queryImageStride = q.stride(0),
            .keyImageStride = shared ? 0 : k.stride(0),
            .causal = causal};
}

struct AttentionState {
    Tensor o, logSum;
};

AttentionState attention(const Tensor& q, const Tensor& k, const Tensor& v, std::int64_t heads,
                         bool causal) {
    AttentionState out{at::empty({q.size(0), q.size(1), q.size(2)}, q.options()),
                       at::empty({q.size(0), heads, q.size(1)}, q.options().dtype(at::kFloat))};
    cuda::attentionForward(backendOf(q), {.shape = shapeOf(q, k, heads, causal),
                                          .type = typeOf(q),
                                          .q = q.const_data_ptr(),
                                          .k = k.const_data_ptr(),
                                          .v = v.const_data_ptr(),
                                          .o = out.o.mutable_data_ptr(),
                                          .logSum = out.logSum.mutable_data_ptr<float>()});
    return out;
}

class FusedAttention : public torch::autograd::Function<FusedAttention> {
  public:
    static Variable forward(AutogradContext* context, const Variable& q, const Variable& k,
                            const Variable& v, std::int64_t heads, bool causal) {
        const AttentionState state = attention(q, k, v, heads, causal);
        context->save_for_backward({q, k, v, state.o, state.logSum});
        context->saved_data["heads"] = heads;
        context->saved_data["causal"] = causal;
        return state.o;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const variable_list saved = context->get_saved_variables();
        const Tensor &q = saved[0], &k = saved[1], &v = saved[2];
        const Tensor dO = gradients[0].contiguous();
        const auto shape = shapeOf(q, k, context->saved_data["heads"].toInt(),
                                   context->saved_data["causal"].toBool());
        Tensor dq = at::empty(q.sizes(), q.options());
        Tensor dk = at::empty({shape.images, shape.keys, q.size(2)}, q.options());
        Tensor dv = at::empty({shape.images, shape.keys, q.size(2)}, q.options());
        cuda::attentionBackward(backendOf(q), {.shape = shape,
                                               .type = typeOf(q),
                                               .q = q.const_data_ptr(),
                                               .k = k.const_data_ptr(),
                                               .v = v.const_data_ptr(),
                                               .o = saved[3].const_data_ptr(),
                                               .dO = dO.const_data_ptr(),
                                               .logSum = saved[4].const_data_ptr<float>(),
                                               .dq = dq.mutable_data_ptr(),
                                               .dk = dk.mutable_data_ptr(),
                                               .dv = dv.mutable_data_ptr()});
        if (k.size(0) != shape.images) {
            dk = dk.sum(0, true);
            dv = dv.sum(0, true);
        }
        return {dq, dk, dv, Variable(), Variable()};
    }
};

Tensor gegluForward(const Tensor& x) {
    std::vector<std::int64_t> sizes = x.sizes().vec();
    sizes.back() /= 2;
    Tensor y = at::empty(sizes, x.options());
    cuda::gegluForward(backendOf(x), {x.numel() / x.size(-1), x.size(-1) / 2, typeOf(x),
                                      x.const_data_ptr(), y.mutable_data_ptr()});
    return y;
}

class FusedGeglu : public torch::autograd::Function<FusedGeglu> {
  public:
    static Variable forward(AutogradContext* context, const Variable& input) {
        const Tensor x = input.contiguous();
        context->save_for_backward({x});
        return gegluForward(x);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const Tensor x = context->get_saved_variables()[0];
        const Tensor dy = gradients[0].contiguous();
        Tensor dx = at::empty_like(x);
        cuda::gegluBackward(backendOf(x),
                            {x.numel() / x.size(-1), x.size(-1) / 2, typeOf(x), x.const_data_ptr(),
                             dy.const_data_ptr(), dx.mutable_data_ptr()});
        return {dx};
    }
};

bool fusedType(const Tensor& x) {
    return (x.is_cpu() || x.is_cuda()) &&
           (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

bool fusedFits(const Tensor& x) {
    return x.dim() == 4 && fusedType(x);
}

// Small problems on the processor only: beyond, the library's blocked kernel uses the caches
// better, and on a GPU the matrix units.
bool attentionFits(const Tensor& q, const Tensor& k, const Tensor& v, std::int64_t heads) {
    return q.is_cpu() && fusedType(q) && q.size(2) / heads <= cuda::kMaxAttentionWidth &&
           k.size(1) <= cuda::kMaxAttentionKeys && q.stride(2) == 1 && k.stride(2) == 1 &&
           v.strides() == k.strides() && v.sizes() == k.sizes();
}

Tensor libraryAttention(const Tensor& q, const Tensor& k, const Tensor& v, std::int64_t heads,
                        bool causal) {
    const auto split = [&](const Tensor& t) {
        return t.view({t.size(0), t.size(1), heads, t.size(2) / heads})
            .transpose(1, 2)
            .expand({q.size(0), heads, t.size(1), t.size(2) / heads});
    };
    const Tensor y =
        at::scaled_dot_product_attention(split(q), split(k), split(v), {}, 0.0, causal);
    return y.transpose(1, 2).reshape({q.size(0), q.size(1), v.size(2)});
}

// Without gradients and in bfloat16, where the processor has instructions for that.
std::optional<Tensor> blockedAttention(const Tensor& q, const Tensor& k, const Tensor& v,
                                       std::int64_t heads, bool causal) {
    if (at::GradMode::is_enabled() || !q.is_cpu() || !fusedType(q) || q.stride(2) != 1 ||
        k.stride(2) != 1 || v.strides() != k.strides() || v.sizes() != k.sizes())
        return std::nullopt;
    const cuda::AttentionShape shape = shapeOf(q, k, heads, causal);
    if (!cuda::blockedAttentionFits(backendOf(q), shape, typeOf(q))) return std::nullopt;
    Tensor o = at::empty({q.size(0), q.size(1), q.size(2)}, q.options());
    cuda::blockedAttention(backendOf(q), {.shape = shape,
                                          .type = typeOf(q),
                                          .q = q.const_data_ptr(),
                                          .k = k.const_data_ptr(),
                                          .v = v.const_data_ptr(),
                                          .o = o.mutable_data_ptr()});
    return o;
}

} // namespace

Tensor attend(const Tensor& q, const Tensor& k, const Tensor& v, std::int64_t heads, bool causal) {
    if (const auto o = blockedAttention(q, k, v, heads, causal)) return *o;
    if (!attentionFits(q, k, v, heads)) return libraryAttention(q, k, v, heads, causal);
    if (at::GradMode::is_enabled()) return FusedAttention::apply(q, k, v, heads, causal);
    return attention(q, k, v, heads, causal).o;
}

Tensor geglu(const Tensor& x) {
    if (!fusedType(x)) {
        const auto halves = x.chunk(2, -1);
        return halves[0] * at::gelu(halves[1]);
    }
    return at::GradMode::is_enabled() ? FusedGeglu::apply(x) : gegluForward(x.contiguous());
}

Tensor groupNormSilu(const Tensor& x, std::int64_t groups, const Tensor& weight, const Tensor& bias,
                     double epsilon, bool silu) {
    if (fusedFits(x)) {
        if (at::GradMode::is_enabled()) {
            return GroupNormSilu::apply(x, groups, weight, bias, epsilon, silu);
        }
        const Tensor input = channelsLast(x);
        return groupNorm(input, weight.to(at::kFloat), bias.to(at::kFloat),
                         shapeOf(input, groups, epsilon, silu))
            .y;
    }
    const Tensor y =
        std::get<0>(at::native_group_norm(x.contiguous(), weight, bias, x.size(0), x.size(1),
                                          x.numel() / (x.size(0) * x.size(1)), groups, epsilon));
    return silu ? at::silu(y) : y;
}

NoGrad::NoGrad()
    : m_before(at::GradMode::is_enabled()) {
    at::GradMode::set_enabled(false);
}

NoGrad::~NoGrad() {
    at::GradMode::set_enabled(m_before);
}

Tensor tensorFrom(const std::vector<float>& values, at::IntArrayRef shape) {
    return at::from_blob(const_cast<float*>(values.data()), shape, at::kFloat).clone();
}

} // namespace maquette::nn
