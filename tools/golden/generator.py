"""Tensors as a function of (name, index): Philox4x32-10 keyed by a seed, one stream a name.

Bit-equal to tests/engine/nn/goldens.h, so fixtures hold outputs only. Two or more dimensions:
uniform with variance 1 / fan in. One dimension: norm weights 1 + u/4, everything else u/4, with u in
[-1, 1), so that swapped norms and lost biases show.
"""
import math

import numpy as np
import torch

SEED = 2026


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def philox_words(name, count, first_block=0, stream=None):
    """`count` 32-bit words of a name's stream from a block on."""
    mask, stream = np.uint64(0xFFFFFFFF), fnv1a(name) if stream is None else stream
    blocks = np.arange(first_block, first_block + (count + 3) // 4, dtype=np.uint64)
    c = [blocks & mask, blocks >> np.uint64(32),
         np.full_like(blocks, stream & 0xFFFFFFFF), np.full_like(blocks, stream >> 32)]
    k0, k1 = SEED & 0xFFFFFFFF, SEED >> 32
    for _ in range(10):
        p0, p1 = c[0] * np.uint64(0xD2511F53), c[2] * np.uint64(0xCD9E8D57)
        c = [(p1 >> np.uint64(32)) ^ c[1] ^ np.uint64(k0), p1 & mask,
             (p0 >> np.uint64(32)) ^ c[3] ^ np.uint64(k1), p0 & mask]
        k0, k1 = (k0 + 0x9E3779B9) & 0xFFFFFFFF, (k1 + 0xBB67AE85) & 0xFFFFFFFF
    return np.stack(c, 1).astype(np.uint32).reshape(-1)[:count]


def uniform(name, count):
    """fp32 in [-1, 1), in pieces so that large tensors do not need 16 times their memory."""
    out, piece = np.empty(count, np.float32), 1 << 22
    for start in range(0, count, piece):
        size = min(piece, count - start)
        words = philox_words(name, size, start // 4)
        out[start:start + size] = ((words >> 8).astype(np.float32) - np.float32(1 << 23)) \
            * np.float32(2.0 ** -23)
    return out


def weight(name, shape):
    values = uniform(name, math.prod(shape))
    if len(shape) >= 2:
        fan_in = math.prod(shape[1:])
        values *= np.float32(math.sqrt(3.0 / fan_in))
    else:
        values *= np.float32(0.25)
        if name.endswith(".weight"):
            values += np.float32(1.0)
    return torch.from_numpy(values.reshape(shape))


def data(name, shape):
    """Inputs: uniform with variance 1."""
    values = uniform(name, math.prod(shape)) * np.float32(math.sqrt(3.0))
    return torch.from_numpy(values.reshape(shape))


def ids(name, shape, vocabulary):
    words = philox_words(name, math.prod(shape)).astype(np.uint64)
    values = (words * np.uint64(vocabulary)) >> np.uint64(32)
    return torch.from_numpy(values.astype(np.int64).reshape(shape))


def fill(module, prefix=""):
    """Every parameter from its name on disk; the module is ready to be evaluated."""
    with torch.no_grad():
        for name, tensor in module.state_dict().items():
            if tensor.is_floating_point():
                tensor.copy_(weight(prefix + name, tuple(tensor.shape)))
    return module.eval()
