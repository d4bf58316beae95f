#!/usr/bin/env python3
"""A LoRA on small networks in three namings, and the weights peft merges of it: tests/fixtures/lora."""
import json
import pathlib

import safetensors.torch
import torch
from diffusers import UNet2DConditionModel
from peft import LoraConfig, get_peft_model_state_dict, inject_adapter_in_model
from transformers import CLIPTextConfig, CLIPTextModel

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "tests/fixtures/lora"
RANK, ALPHA, SCALE = 4, 6.0, 0.7
UNET = ["down_blocks.0.resnets.0.conv1", "down_blocks.1.attentions.0.proj_in",
        "down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_q",
        "down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k",
        "down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_out.0",
        "down_blocks.1.attentions.0.transformer_blocks.0.ff.net.0.proj"]
TEXT = ["text_model.encoder.layers.0.self_attn.q_proj", "text_model.encoder.layers.0.mlp.fc1"]


def networks():
    torch.manual_seed(3)
    unet = UNet2DConditionModel(
        sample_size=8, block_out_channels=(8, 16), layers_per_block=1, norm_num_groups=4, cross_attention_dim=12,
        attention_head_dim=4, down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"))
    text = CLIPTextModel(CLIPTextConfig(vocab_size=20, hidden_size=12, intermediate_size=20, num_hidden_layers=1,
                                        num_attention_heads=2, max_position_embeddings=8))
    return unet, text


def adapt(network, names):
    own = dict(network.named_modules())
    names = [name if name in own else name.removeprefix("text_model.") for name in names]
    before = {name: own[name].weight.detach().clone() for name in names}
    inject_adapter_in_model(LoraConfig(r=RANK, lora_alpha=ALPHA, target_modules=names, init_lora_weights=False), network)
    halves = {key.removeprefix("base_model.model."): value.detach().clone()
              for key, value in get_peft_model_state_dict(network, adapter_name="default").items()}
    for module in network.modules():
        if hasattr(module, "merge") and hasattr(module, "set_scale"):
            module.set_scale("default", SCALE)
            module.merge()
    after = {name: dict(network.named_modules())[name].base_layer.weight.detach().clone() for name in names}
    return before, halves, after


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    unet, text = networks()
    tables = {"before": {}, "after": {}, "diffusers": {}, "kohya": {}, "processor": {}}
    for prefix, flat, network, names in (("unet.", "lora_unet_", unet, UNET), ("text_encoder.", "lora_te_", text, TEXT)):
        before, halves, after = adapt(network, names)
        own = lambda name: name if prefix == "unet." or name.startswith("text_model.") else "text_model." + name
        tables["before"] |= {f"{prefix}{own(name)}.weight": value for name, value in before.items()}
        tables["after"] |= {f"{prefix}{own(name)}.weight": value for name, value in after.items()}
        for key, value in halves.items():
            key = own(key)
            layer, half = key.removesuffix(".weight").rsplit(".", 1)
            end = {"lora_A": "down", "lora_B": "up"}[half]
            tables["diffusers"][prefix + key] = value
            tables["kohya"][f"{flat}{layer.replace('.', '_')}.lora_{end}.weight"] = value
            tables["kohya"][f"{flat}{layer.replace('.', '_')}.alpha"] = torch.tensor(ALPHA)
            if ".attn" in layer:  # the processors' names, without alpha
                block, projection = layer.removesuffix(".0").rsplit(".", 1)
                tables["processor"][f"{prefix}{block}.processor.{projection}_lora.{end}.weight"] = value
    alphas = {f"{network}.{key}": value for network in ("unet", "text_encoder") for key, value in (("r", RANK), ("lora_alpha", ALPHA))}
    for name, table in tables.items():
        metadata = {"lora_adapter_metadata": json.dumps(alphas)} if name in ("diffusers", "processor") else None
        safetensors.torch.save_file({key: value.contiguous() for key, value in table.items()}, FOLDER / f"{name}.safetensors", metadata)
    print({name: len(table) for name, table in tables.items()})


if __name__ == "__main__":
    main()
