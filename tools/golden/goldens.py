"""Outputs of the reference's layers, blocks and tiny networks on generated weights and inputs."""
import torch
from diffusers.models.activations import GEGLU
from diffusers.models.attention import FeedForward
from diffusers.models.attention_processor import Attention
from diffusers.models.embeddings import get_timestep_embedding
from diffusers.models.resnet import Downsample2D, ResnetBlock2D, Upsample2D
from diffusers.models.transformers.transformer_2d import Transformer2DModel

import networks
from generator import data, fill, ids

STEPS = torch.tensor([0.0, 1.0, 500.0, 999.0])


def embeddings():
    t = torch.tensor([0.0, 1.0, 7.0, 500.0, 999.0])
    return {f"timesteps.{dim}": get_timestep_embedding(t, dim, True, 0) for dim in (8, 32, 320)} | {
        "timesteps.plain": get_timestep_embedding(t, 32, False, 1)}


def norms():
    """Inputs of variance 1e-5 tell 1e-5 from 1e-6."""
    x, out = data("norm.x", (2, 32, 6, 5)) * 1e-5 ** 0.5, {}
    for label, eps in (("5", 1e-5), ("6", 1e-6)):
        out["norm.eps" + label] = fill(torch.nn.GroupNorm(8, 32, eps=eps), "norm.")(x)
    return out


def resnets():
    x, time, out = data("resnet.x", (2, 32, 6, 5)), data("resnet.time", (2, 64)), {}
    for label, width, eps in (("same", 32, 1e-5), ("wider", 48, 1e-5)):
        block = ResnetBlock2D(in_channels=32, out_channels=width, temb_channels=64, groups=8,
                              eps=eps)
        out["resnet." + label] = fill(block, f"resnet.{label}.")(x, time)
    block = ResnetBlock2D(in_channels=32, out_channels=48, temb_channels=None, groups=8, eps=1e-6)
    out["resnet.vae"] = fill(block, "resnet.vae.")(x, None)
    up = fill(Upsample2D(32, use_conv=True, out_channels=32), "upsample.")
    out["upsample.twice"], out["upsample.odd"] = up(x), up(x, (11, 9))
    down = Downsample2D(32, use_conv=True, out_channels=32, padding=1, name="op")
    out["downsample"] = fill(down.conv, "downsample.")(x)
    return out


def attentions():
    x, long = data("attention.x", (2, 30, 32)), data("attention.long", (1, 1100, 32))
    context, out = data("attention.context", (2, 7, 24)), {}
    self_ = fill(Attention(query_dim=32, heads=4, dim_head=8), "attention.self.")
    out["attention.self"], out["attention.long"] = self_(x), self_(long)
    cross = fill(Attention(query_dim=32, cross_attention_dim=24, heads=4, dim_head=8),
                 "attention.cross.")
    out["attention.cross"] = cross(x, context)
    out["geglu"] = GEGLU.forward(fill(FeedForward(32), "geglu.").net[0], x)
    out["feed_forward"] = fill(FeedForward(32), "geglu.")(x)
    image = data("transformer.x", (2, 32, 6, 5))
    for label, linear in (("conv", False), ("linear", True)):
        net = Transformer2DModel(num_attention_heads=2, attention_head_dim=16, in_channels=32,
                                 cross_attention_dim=24, norm_num_groups=8, num_layers=2,
                                 use_linear_projection=linear)
        out["transformer." + label] = fill(net, f"transformer.{label}.")(
            image, encoder_hidden_states=context).sample
    return out


def blocks():
    """The sd2 network's blocks one by one."""
    net, out = networks.unet("sd2"), {}
    time, context = data("block.time", (2, 128)), data("block.context", (2, 7, 32))
    small, large = data("block.small", (2, 32, 9, 7)), data("block.large", (2, 64, 5, 4))
    out["block.down0"], skips = net.down_blocks[0](small, time)
    out |= {f"block.down0.skip{i}": skip for i, skip in enumerate(skips[:-1])}
    out["block.down1"], _ = net.down_blocks[1](data("block.half", (2, 32, 5, 4)), time,
                                               encoder_hidden_states=context)
    out["block.mid"] = net.mid_block(large, time, encoder_hidden_states=context)
    skips = tuple(data(f"block.skip{i}", (2, width, 5, 4)) for i, width in enumerate((32, 64, 64)))
    out["block.up0"] = net.up_blocks[0](large, skips, time, encoder_hidden_states=context,
                                        upsample_size=(9, 7))
    skips = tuple(data(f"block.last{i}", (2, 32, 9, 7)) for i in range(3))
    out["block.up1"] = net.up_blocks[1](data("block.wide", (2, 64, 9, 7)), skips, time)
    return out


def unets():
    out = {}
    for name, config in networks.UNETS.items():
        if name == "mvdream":
            continue
        net = networks.unet(name)
        channels = config.get("in_channels", 4)
        context = data(name + ".context", (4, 7, config["cross_attention_dim"]))
        classes = data(name + ".classes", (4, 5)) if name == "classes" else None
        for height, width in ((8, 8), (9, 7)):
            sample = data(f"{name}.sample{height}x{width}", (4, channels, height, width))
            out[f"{name}.{height}x{width}"] = net(sample, STEPS, context,
                                                  class_labels=classes).sample
    return out


def multi_view():
    net = networks.MultiViewUNet(networks.UNETS["mvdream"]).fill()
    sample, context = data("mvdream.sample", (8, 4, 8, 8)), data("mvdream.context", (8, 7, 32))
    cameras = data("mvdream.cameras", (8, 16))
    t = torch.full((8,), 500.0)
    return {"mvdream.sets": net(sample, t, context, cameras),
            "mvdream.single": net(sample, t, context)}


def vaes():
    out = {}
    for name in networks.VAES:
        net = networks.vae(name)
        for height, width in ((16, 16), (18, 14), (17, 15)):
            image = data(f"{name}.image{height}x{width}", (2, 3, height, width))
            out[f"{name}.moments{height}x{width}"] = net.encode(image).latent_dist.parameters
        out[name + ".image"] = net.decode(data(name + ".latents", (2, 4, 5, 3))).sample
    return out


def clips():
    out = {}
    for name in networks.TEXTS:
        tokens = ids(name + ".ids", (2, 77), 1000)
        out[name] = networks.text(name)(tokens).last_hidden_state
    net = networks.vision()
    result = net(data("vision.pixels", (2, 3, 30, 30)))
    out["vision.embedding"] = result.image_embeds
    out["vision.hidden"] = result.last_hidden_state
    picture = (data("vision.picture", (2, 3, 21, 40)) * 0.25 + 0.5).clamp(0, 1)
    mean = torch.tensor([0.48145466, 0.4578275, 0.40821073]).view(1, 3, 1, 1)
    deviation = torch.tensor([0.26862954, 0.26130258, 0.27577711]).view(1, 3, 1, 1)
    resized = torch.nn.functional.interpolate(picture, (30, 30), mode="bicubic",
                                              align_corners=True)
    out["vision.prepared"] = (resized - mean) / deviation
    projection = fill(torch.nn.Linear(28, 24), "cc_projection.")
    pose = data("cc.pose", (2, 1, 4))
    out["cc.token"] = projection(torch.cat([result.image_embeds[:, None], pose], -1))
    return out
