#!/usr/bin/env python3
"""Writes benign files of torch.save, and what they hold as safetensors, into tests/fixtures/torch_save."""
import collections
import pathlib

import safetensors.torch
import torch

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "tests/fixtures/torch_save"


def numbers(*shape, dtype=torch.float32):
    count = int(torch.tensor(shape).prod()) if shape else 1
    values = torch.arange(count, dtype=torch.float64) * 0.37 - 2.5
    return values.reshape(shape).to(dtype)


def flatten(value, name=""):
    if isinstance(value, torch.Tensor):
        return {name or "tensor": value.detach().contiguous().clone()}
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, (list, tuple)) else ()
    out = {}
    for key, item in pairs:
        if isinstance(key, (str, int)):
            out |= flatten(item, f"{name}.{key}" if name else str(key))
    return out


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4))
        self.register_buffer("table", numbers(2, 5))


def cases():
    torch.manual_seed(1)
    base = numbers(6, 8)
    big = numbers(40)
    yield "plain", {"w": numbers(2, 3), "b": numbers(3)}
    yield "legacy", {"w": numbers(2, 3), "b": numbers(3)}
    yield "types", {"f16": numbers(4, dtype=torch.float16), "bf16": numbers(4, dtype=torch.bfloat16),
                    "f64": numbers(4, dtype=torch.float64), "i64": numbers(4, dtype=torch.int64),
                    "i32": numbers(4, dtype=torch.int32), "i16": numbers(4, dtype=torch.int16),
                    "i8": numbers(4, dtype=torch.int8), "u8": (numbers(4) + 3).to(torch.uint8),
                    "bool": numbers(9) > 0}
    yield "types_legacy", {"f16": numbers(4, dtype=torch.float16), "bf16": numbers(4, dtype=torch.bfloat16),
                           "i64": numbers(4, dtype=torch.int64), "bool": numbers(9) > 0}
    yield "views", {"row": base[2], "column": base[:, 3], "block": base[1:4, 2:7], "steps": base[::2, ::3],
                    "transposed": base.t(), "all": base}
    yield "views_legacy", {"row": base[2], "column": base[:, 3], "transposed": base.t()}
    yield "shared", {"a": big[:30], "b": big[10:], "tied": big, "again": big}
    yield "expanded", {"e": numbers(1, 3).expand(5, 3), "s": numbers().expand(4)}
    yield "permuted", {"p": numbers(2, 3, 4, 5).permute(3, 1, 0, 2), "n": numbers(1, 3, 2, 2).to(memory_format=torch.channels_last)}
    yield "scalars", {"zero_rank": numbers(), "one": numbers(1), "step": torch.tensor(7)}
    yield "empty", {"none": torch.zeros(0), "wide": torch.zeros(0, 4), "full": numbers(2)}
    yield "ordered", collections.OrderedDict([("z", numbers(2)), ("a", numbers(3))])
    yield "parameters", {"p": torch.nn.Parameter(numbers(3, 2)), "q": torch.nn.Parameter(numbers(2), requires_grad=False)}
    yield "module_state", Net().state_dict()
    yield "module_state_legacy", Net().state_dict()
    yield "nested", {"model": {"layers": [{"w": numbers(2)}, {"w": numbers(3)}], "pair": (numbers(1), numbers(4))}, "n": 3}
    yield "checkpoint", {"epoch": 4, "global_step": 470000, "pytorch-lightning_version": "1.4.2", "lr": 1e-4,
                         "state_dict": Net().state_dict(), "optimizer_states": [{"state": {0: {"exp_avg": numbers(3)}}}],
                         "done": True, "note": None, "big": 2 ** 40, "negative": -5, "text": "caf\u00e9"}
    yield "tensor_alone", numbers(3, 3)
    yield "list", [numbers(2), numbers(3, dtype=torch.float16)]
    yield "integer_keys", {0: numbers(2), 1: {5: numbers(1)}}
    yield "size", {"shape": torch.Size([2, 3]), "w": numbers(2, 3)}
    yield "float8", {"e4": numbers(8).to(torch.float8_e4m3fn), "e5": numbers(8).to(torch.float8_e5m2), "u16": (numbers(4) + 3).to(torch.uint16)}
    yield "complex", {"c": torch.complex(numbers(4), numbers(4) * 2)}


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, value in cases():
        torch.save(value, FOLDER / f"{name}.pt", _use_new_zipfile_serialization=not name.endswith("legacy"))
        kept = value["state_dict"] if isinstance(value, dict) and "state_dict" in value else value
        safetensors.torch.save_file(flatten(kept), FOLDER / f"{name}.safetensors")
    print(f"torch {torch.__version__}: {len(list(FOLDER.glob('*.pt')))} files")


if __name__ == "__main__":
    main()
