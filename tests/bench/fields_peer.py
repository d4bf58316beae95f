#!/usr/bin/env python3
"""The peer of bench_fields: the same field written the usual way in eager PyTorch.

Reads one JSON object a line on standard input and answers with one JSON object a line:
  {"op": "load", "folder": F, "threads": n, ...config}   parameters and inputs as raw little-endian files in F
  {"op": "run", "case": "hash_fwd" | "hash_train" | "mlp_fwd" | "mlp_train" | "step" | "preview"}  -> {"ms": t}
  {"op": "dump", "case": ...}                            outputs as raw files in F, for the comparison
"""
import json
import os
import sys
import time

import numpy as np
import torch

PRIMES = (1, 2654435761, 805459861)


class HashGrid(torch.nn.Module):
    def __init__(self, resolutions, log2_size, features):
        super().__init__()
        self.features = features
        self.resolutions = resolutions
        self.sizes, self.dense = [], []
        for r in resolutions:
            cells = (r + 1) ** 3
            self.dense.append(cells <= 2 ** log2_size)
            self.sizes.append(min(cells, 2 ** log2_size))
        offsets = np.concatenate([[0], np.cumsum(self.sizes)])
        self.offsets = [int(o) for o in offsets[:-1]]
        self.table = torch.nn.Parameter(torch.zeros(int(offsets[-1]), features))

    def forward(self, x):  # [points, 3] in [0, 1] -> [points, levels * features]
        outputs = []
        for level, r in enumerate(self.resolutions):
            scaled = x * r
            cell = scaled.floor().clamp_(0, r - 1)
            w = scaled - cell
            c = cell.long()
            result = 0
            for corner in range(8):
                ox, oy, oz = corner & 1, corner >> 1 & 1, corner >> 2 & 1
                cx, cy, cz = c[:, 0] + ox, c[:, 1] + oy, c[:, 2] + oz
                if self.dense[level]:
                    index = cx + (r + 1) * (cy + (r + 1) * cz)
                else:
                    index = (cx * PRIMES[0] ^ cy * PRIMES[1] ^ cz * PRIMES[2]) & (self.sizes[level] - 1)
                weight = ((w[:, 0] if ox else 1 - w[:, 0]) * (w[:, 1] if oy else 1 - w[:, 1]) *
                          (w[:, 2] if oz else 1 - w[:, 2]))
                result = result + weight[:, None] * self.table[index + self.offsets[level]]
            outputs.append(result)
        return torch.cat(outputs, 1)


def mlp(widths):
    layers = []
    for i, (a, b) in enumerate(zip(widths[:-1], widths[1:])):
        layers.append(torch.nn.Linear(a, b))
        if i + 2 < len(widths):
            layers.append(torch.nn.ReLU(inplace=True))
    return torch.nn.Sequential(*layers)


def sh4(d):  # real spherical harmonics to degree 3, 16 values
    x, y, z = d.unbind(-1)
    xx, yy, zz, xy, yz, xz = x * x, y * y, z * z, x * y, y * z, x * z
    return torch.stack([
        torch.full_like(x, 0.28209479177387814), -0.4886025119029199 * y, 0.4886025119029199 * z,
        -0.4886025119029199 * x, 1.0925484305920792 * xy, -1.0925484305920792 * yz,
        0.31539156525252005 * (3 * zz - 1), -1.0925484305920792 * xz, 0.5462742152960396 * (xx - yy),
        -0.5900435899266435 * y * (3 * xx - yy), 2.890611442640554 * xy * z,
        -0.4570457994644658 * y * (5 * zz - 1), 0.3731763325901154 * z * (5 * zz - 3),
        -0.4570457994644658 * x * (5 * zz - 1), 1.445305721320277 * z * (xx - yy),
        -0.5900435899266435 * x * (xx - 3 * yy)], -1)
