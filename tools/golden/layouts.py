"""Names of the original code's single files, checked against diffusers' own converters."""
import re

import torch
from diffusers.loaders import single_file_utils as single

import networks

UNET = "model.diffusion_model."
VAE = "first_stage_model."
OPEN_CLIP = "cond_stage_model.model."
RESNET = {"norm1": "in_layers.0", "conv1": "in_layers.2", "time_emb_proj": "emb_layers.1",
          "norm2": "out_layers.0", "conv2": "out_layers.3", "conv_shortcut": "skip_connection"}
UNET_OUTER = {"conv_in": "input_blocks.0.0", "time_embedding.linear_1": "time_embed.0",
              "time_embedding.linear_2": "time_embed.2", "conv_norm_out": "out.0",
              "conv_out": "out.2", "mid_block.resnets.0": "middle_block.0",
              "mid_block.attentions.0": "middle_block.1", "mid_block.resnets.1": "middle_block.2"}
ATTENTION = {"group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out"}
CLIP = {"layer_norm1": "ln_1", "layer_norm2": "ln_2", "mlp.fc1": "mlp.c_fc",
        "mlp.fc2": "mlp.c_proj", "self_attn.out_proj": "attn.out_proj"}


def swap(text, pairs):
    for new, old in pairs.items():
        if text.startswith(new + "."):
            return old + text[len(new):]
    return text


def unet_name(name, layers, with_attention):
    outer = swap(name, UNET_OUTER)
    if outer != name:
        head, _, rest = outer.partition(".")
        block, _, rest = rest.partition(".")
        return f"{head}.{block}.{swap(rest, RESNET)}" if head == "middle_block" else outer
    way, level, part, index, rest = re.match(
        r"(down|up)_blocks\.(\d+)\.(\w+)\.(\d+)\.(.*)", name).groups()
    first = int(level) * (layers + 1)
    block = f"input_blocks.{first + int(index) + 1}" if way == "down" else \
        f"output_blocks.{first + int(index)}"
    if part == "resnets":
        return f"{block}.0.{swap(rest, RESNET)}"
    if part == "attentions":
        return f"{block}.1.{rest}"
    if part == "downsamplers":
        return f"input_blocks.{first + layers + 1}.0.op.{rest.removeprefix('conv.')}"
    return f"output_blocks.{first + layers}.{2 if with_attention[int(level)] else 1}.{rest}"


def vae_name(name, levels):
    side, rest = name.split(".", 1)
    if "coder" not in side:
        return name
    rest = rest.replace("conv_norm_out", "norm_out")
    found = re.match(r"(down|up)_blocks\.(\d+)\.(\w+)\.(\d+)\.(.*)", rest)
    if found:
        way, level, part, index, inner = found.groups()
        level = int(level) if way == "down" else levels - 1 - int(level)
        inner = inner.replace("conv_shortcut", "nin_shortcut")
        return f"{side}.{way}.{level}." + (f"block.{index}.{inner}" if part == "resnets"
                                           else f"{part.removesuffix('rs')}.{inner}")
    if rest.startswith("mid_block.resnets."):
        return f"{side}.mid.block_{int(rest[18]) + 1}{rest[19:]}"
    if rest.startswith("mid_block.attentions.0."):
        return f"{side}.mid.attn_1.{swap(rest[23:], ATTENTION)}"
    return f"{side}.{rest}"


def unet_rows(net):
    config, state = net.config, net.state_dict()
    attention = ["CrossAttn" in kind for kind in config.up_block_types]
    rows = [(unet_name(name, config.layers_per_block, attention), name) for name in state]
    converted = single.convert_ldm_unet_checkpoint(
        {UNET + old: state[new] for old, new in rows}, dict(config))
    check(converted, state)
    return rows


def vae_rows(net):
    state = net.state_dict()
    rows = [(vae_name(name, len(net.config.up_block_types)), name) for name in state]
    stored = {VAE + old: state[new][..., None, None] if ".to_" in new and new.endswith("weight")
              else state[new] for old, new in rows}
    check(single.convert_ldm_vae_checkpoint(stored, dict(net.config)), state)
    return rows


def open_clip_rows(model):
    """q, k and v become one tensor, so several rows share a name."""
    state, rows = model.state_dict(), []
    outer = {"embeddings.token_embedding": "token_embedding", "final_layer_norm": "ln_final"}
    for name in state:
        layer = re.match(r"encoder\.layers\.(\d+)\.(.*)", name)
        if name == "embeddings.position_embedding.weight":
            old = "positional_embedding"
        elif not layer:
            old = swap(name, outer)
        else:
            inner = re.sub(r"self_attn\.[qkv]_proj\.", "attn.in_proj_", layer[2])
            old = f"transformer.resblocks.{layer[1]}.{swap(inner, CLIP)}"
        rows.append((old, networks.TEXT_PREFIX + name))
    stored = {}
    for old in dict(rows):
        parts = [state[new.removeprefix(networks.TEXT_PREFIX)] for name, new in rows if name == old]
        if len(parts) == 3:  # the reference's own order is k, v, q
            parts = [parts[2], parts[0], parts[1]]
        stored[OPEN_CLIP + old] = torch.cat(parts)
    converted = {name.removeprefix(networks.TEXT_PREFIX): tensor for name, tensor in
                 single.convert_open_clip_checkpoint(model, stored, OPEN_CLIP).items()}
    check(converted, state)
    return rows


def check(converted, wanted):
    assert set(converted) == set(wanted), set(converted) ^ set(wanted)
    for name, tensor in wanted.items():
        assert converted[name].shape == tensor.shape, name
        assert tensor.is_meta or torch.equal(converted[name], tensor), name


def rows():
    with torch.device("meta"):
        full_unet, full_vae = networks.full_unet("sd15"), networks.full_vae()
    named = {"unet_full": unet_rows(full_unet), "unet_tiny": unet_rows(networks.unet("sd1")),
             "vae_full": vae_rows(full_vae), "vae_tiny": vae_rows(networks.vae("vae")),
             "open_clip_tiny": open_clip_rows(networks.text("text_gelu"))}
    return [[kind, old, new] for kind, pairs in named.items() for old, new in pairs]
