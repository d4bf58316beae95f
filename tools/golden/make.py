"""Writes tests/fixtures/goldens: what diffusers and transformers compute, for tests without Python.

    python tools/golden/make.py [name ...]      all quick groups, or the named ones
    python tools/golden/make.py full_size       one SD 1.5 forward (minutes, 5 GB)
"""
import json
import os
import platform
import sys
from pathlib import Path

import diffusers
import numpy
import safetensors
import tokenizers
import torch
import transformers
from safetensors.torch import save_file

import full_size
import goldens
import guidance
import layouts
import networks
import tokens

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "fixtures" / "goldens"


def write(name, tensors):
    tensors = {key: value.detach().float().contiguous() for key, value in tensors.items()}
    save_file(tensors, FOLDER / f"{name}.safetensors")


def layers():
    write("layers", goldens.embeddings() | goldens.norms() | goldens.resnets()
          | goldens.attentions() | goldens.blocks())


def nets():
    write("nets", goldens.unets() | goldens.multi_view() | goldens.vaes() | goldens.clips())
    write_json("configs", networks.configs())


def full():
    write("full_size", full_size.forward())


def write_json(name, value):
    text = json.dumps(value, indent=1, ensure_ascii=False, default=list)
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def tokenizer():
    write_rows("tokenizer", tokens.goldens())


def guide():
    write("guidance", guidance.goldens())


def names():
    write_rows("layouts", layouts.rows())


def write_rows(name, rows):
    """A list with one entry a line."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=True, separators=(",", ":")) for row in rows)
    (FOLDER / f"{name}.json").write_text('{"rows": [\n' + lines + "\n]}\n", encoding="ascii")


def manifest():
    versions = {module.__name__: module.__version__ for module in
                (torch, diffusers, transformers, tokenizers, safetensors, numpy)}
    files = {path.name: path.stat().st_size for path in sorted(FOLDER.iterdir())
             if path.name != "manifest.json"}
    write_json("manifest", {"python": platform.python_version(), "versions": versions,
                            "files": files})


GROUPS = {"layers": layers, "nets": nets, "tokenizer": tokenizer, "names": names, "guidance": guide,
          "full_size": full}
QUICK = ["layers", "nets", "tokenizer", "names", "guidance"]


def main(names):
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    FOLDER.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        for name in names or QUICK:
            GROUPS[name]()
    manifest()


if __name__ == "__main__":
    main(sys.argv[1:])
