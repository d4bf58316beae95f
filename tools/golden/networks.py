"""The tiny and the full-size models of the family, and the additions diffusers lacks (MVDream)."""
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from diffusers.models.attention_processor import AttnProcessor2_0
from diffusers.models.embeddings import TimestepEmbedding
from transformers import (CLIPTextConfig, CLIPTextModel, CLIPVisionConfig,
                          CLIPVisionModelWithProjection)

from generator import fill

TINY = dict(sample_size=8, block_out_channels=(32, 64), layers_per_block=2,
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
            cross_attention_dim=32, attention_head_dim=8)
UNETS = {
    "sd1": TINY,
    "sd2": TINY | dict(attention_head_dim=(2, 4), use_linear_projection=True),
    "zero123": TINY | dict(in_channels=8, norm_num_groups=16),
    "deep": dict(sample_size=8, block_out_channels=(32, 32, 64, 64), layers_per_block=2,
                 cross_attention_dim=16, attention_head_dim=(2, 2, 4, 4), norm_num_groups=8),
    "classes": TINY | dict(in_channels=10, norm_num_groups=8, class_embed_type="projection",
                           projection_class_embeddings_input_dim=5,
                           transformer_layers_per_block=2, only_cross_attention=False),
    "mvdream": TINY | dict(attention_head_dim=(2, 4), use_linear_projection=True),
}
VAES = {
    "vae": dict(block_out_channels=(32, 64), layers_per_block=2, latent_channels=4,
                down_block_types=("DownEncoderBlock2D",) * 2,
                up_block_types=("UpDecoderBlock2D",) * 2, sample_size=16),
    "vae_plain": dict(block_out_channels=(16, 32, 32), layers_per_block=1, latent_channels=4,
                      norm_num_groups=8, mid_block_add_attention=False, scaling_factor=0.5,
                      down_block_types=("DownEncoderBlock2D",) * 3,
                      up_block_types=("UpDecoderBlock2D",) * 3, sample_size=16),
}
TEXTS = {
    name: dict(vocab_size=1000, hidden_size=32, intermediate_size=37, num_hidden_layers=5,
               num_attention_heads=4, max_position_embeddings=77, hidden_act=act,
               projection_dim=32, bos_token_id=0, eos_token_id=2, pad_token_id=1)
    for name, act in (("text_quick", "quick_gelu"), ("text_gelu", "gelu"))
}
VISION = dict(hidden_size=32, intermediate_size=37, num_hidden_layers=4, num_attention_heads=4,
              image_size=30, patch_size=6, projection_dim=24, hidden_act="quick_gelu")

SD_LEVELS = (320, 640, 1280, 1280)
FULL_UNETS = {
    "sd15": dict(cross_attention_dim=768, attention_head_dim=8),
    "sd21": dict(cross_attention_dim=1024, attention_head_dim=(5, 10, 20, 20),
                 use_linear_projection=True),
}
FULL_VAE = dict(block_out_channels=(128, 256, 512, 512), layers_per_block=2, latent_channels=4,
                down_block_types=("DownEncoderBlock2D",) * 4,
                up_block_types=("UpDecoderBlock2D",) * 4, sample_size=512)
FULL_TEXTS = {
    "clip_l": dict(hidden_size=768, intermediate_size=3072, num_hidden_layers=12,
                   num_attention_heads=12, hidden_act="quick_gelu", projection_dim=768),
    "clip_h": dict(hidden_size=1024, intermediate_size=4096, num_hidden_layers=23,
                   num_attention_heads=16, hidden_act="gelu", projection_dim=512),
}
TEXT_PREFIX = "text_model."  # on disk; the present transformers drop it in memory


class JointViews:
    """Self-attention over the tokens of a set's views together: (b f) l c -> b (f l) c."""

    def __init__(self, views):
        self.views, self.inner = views, AttnProcessor2_0()

    def __call__(self, attn, hidden_states, *args, **kwargs):
        n, l, c = hidden_states.shape
        joint = hidden_states.reshape(n // self.views, self.views * l, c)
        return self.inner(attn, joint, *args, **kwargs).reshape(n, l, c)


class MultiViewUNet(torch.nn.Module):
    """MVDream: the camera's embedding joins the time's, self-attention sees all views of a set."""

    def __init__(self, config, camera_dim=16, views=4):
        super().__init__()
        self.unet, self.views = UNet2DConditionModel(**config), views
        time = 4 * config["block_out_channels"][0]
        self.camera_embedding = TimestepEmbedding(camera_dim, time)

    def fill(self):
        fill(self.unet)
        fill(self.camera_embedding, "camera_embedding.")
        return self.eval()

    def forward(self, sample, t, context, cameras=None):
        joint, plain = JointViews(self.views), AttnProcessor2_0()
        self.unet.set_attn_processor({
            name: joint if cameras is not None and "attn1" in name else plain
            for name in self.unet.attn_processors})
        hook = self.unet.time_embedding.register_forward_hook(
            lambda _m, _i, out: out if cameras is None else out + self.camera_embedding(cameras))
        try:
            return self.unet(sample, t, context).sample
        finally:
            hook.remove()


def unet(name):
    return fill(UNet2DConditionModel(**UNETS[name]))


def vae(name):
    return fill(AutoencoderKL(**VAES[name]))


def text(name):
    return fill(CLIPTextModel(CLIPTextConfig(**TEXTS[name])), TEXT_PREFIX)


def vision():
    return fill(CLIPVisionModelWithProjection(CLIPVisionConfig(**VISION)))


def configs():
    """Every tiny configuration as the reference libraries write it to disk."""
    out = {}
    for name, config in UNETS.items():
        out[name] = dict(UNet2DConditionModel(**config).config)
    out["mvdream"]["camera_dim"] = 16
    for name, config in VAES.items():
        out[name] = dict(AutoencoderKL(**config).config)
    for name, config in TEXTS.items():
        out[name] = CLIPTextConfig(**config).to_dict()
    out["vision"] = CLIPVisionConfig(**VISION).to_dict()
    return out


def full_unet(name):
    return UNet2DConditionModel(block_out_channels=SD_LEVELS, **FULL_UNETS[name])


def full_vae():
    return AutoencoderKL(**FULL_VAE)


def full_text(name):
    return CLIPTextModel(CLIPTextConfig(vocab_size=49408, max_position_embeddings=77,
                                        **FULL_TEXTS[name]))
