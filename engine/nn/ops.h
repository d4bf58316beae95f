#pragma once

// The tensor type and the operators networks are written with. Narrow on purpose: a file that
// includes this compiles in about 3 s, one with torch/torch.h in 15.

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/embedding.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/full.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/scaled_dot_product_attention.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/upsample_nearest2d.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

namespace maquette::nn {

using at::Tensor;

// A [channels] group norm with optional SiLU in one pass: our fused kernels on channels-last CPU
// and CUDA tensors (fp32, bf16), differentiable; the library's operators otherwise.
Tensor groupNormSilu(const Tensor& x, std::int64_t groups, const Tensor& weight, const Tensor& bias,
                     double epsilon, bool silu);

// Multi-head softmax(q k^T / sqrt(width)) v of q [n, queries, heads * width] and k, v [n or 1,
// keys, heads * width]; our fused kernels on small CPU problems, the library's operator otherwise.
Tensor attend(const Tensor& q, const Tensor& k, const Tensor& v, std::int64_t heads, bool causal);

// First half of the channels times GELU (exact) of the second half; x [..., 2c] -> [..., c].
Tensor geglu(const Tensor& x);

// No gradients are recorded while it lives.
class NoGrad {
  public:
    NoGrad();
    ~NoGrad();
    NoGrad(const NoGrad&) = delete;
    NoGrad& operator=(const NoGrad&) = delete;

  private:
    bool m_before;
};

// A float tensor over (a copy of) host values.
Tensor tensorFrom(const std::vector<float>& values, at::IntArrayRef shape);

} // namespace maquette::nn
