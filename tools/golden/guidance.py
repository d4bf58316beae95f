"""Sampling and image gradients through tiny models, written out plainly in PyTorch."""
import numpy as np
import torch
from diffusers import DDIMScheduler

import generator
import networks
from generator import data

SCHEDULE = dict(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear",
                num_train_timesteps=1000, steps_offset=1, set_alpha_to_one=False,
                clip_sample=False, timestep_spacing="leading")
KINDS = {"sd1": "epsilon", "sd2": "v_prediction"}


def normal(seed, shape):
    """What base::Rng(seed).fillNormal draws: Box-Muller on two words a value."""
    count = int(np.prod(shape))
    before, generator.SEED = generator.SEED, seed
    words = generator.philox_words("", 2 * count, 0, stream=0)
    generator.SEED = before
    u = (words >> 8).astype(np.float64) * 2.0 ** -24
    values = np.sqrt(-2 * np.log(1 - u[::2])) * np.cos(2 * np.pi * u[1::2])
    return torch.from_numpy(values.astype(np.float32).reshape(shape))


class Model:
    def __init__(self, name):
        self.unet, self.vae = networks.unet(name), networks.vae("vae")
        self.kind = KINDS[name]
        self.context = data(name + ".pair", (2, 7, 32))  # unconditional, conditional
        beta = np.linspace(0.00085 ** 0.5, 0.012 ** 0.5, 1000) ** 2
        self.bar = np.cumprod(1 - beta)

    def guided(self, z, t, scale):
        pair = self.unet(torch.cat([z, z]), torch.full((2,), float(t)), self.context).sample
        return pair[:1] + scale * (pair[1:] - pair[:1])

    def clean_and_noise(self, z, t, scale):
        out, a, s = self.guided(z, t, scale), self.bar[t] ** 0.5, (1 - self.bar[t]) ** 0.5
        if self.kind == "epsilon":
            return (z - s * out) / a, out
        return a * z - s * out, a * out + s * z

    def encode(self, image):
        return self.vae.encode(image * 2 - 1).latent_dist.mean * 0.18215

    def decode(self, z):
        return self.vae.decode(z / 0.18215).sample * 0.5 + 0.5


def hifa(model, image, t, noise, scale, weight):
    """mean (E(x) - zhat)^2 + weight mean (x - xhat)^2 with zhat by up to four DDIM steps."""
    x = image.clone().requires_grad_(True)
    z = model.encode(x)
    stride = min(max((t + 1) // 2, 1), 250)
    visits = [t]
    while len(visits) < 4 and visits[-1] - stride > 0:
        visits.append(visits[-1] - stride)
    with torch.no_grad():
        zt = model.bar[t] ** 0.5 * z + (1 - model.bar[t]) ** 0.5 * noise
        for now, then in zip(visits, visits[1:] + [None]):
            clean, eps = model.clean_and_noise(zt, now, scale)
            if then is not None:
                zt = model.bar[then] ** 0.5 * clean + (1 - model.bar[then]) ** 0.5 * eps
        xhat = model.decode(clean).clamp(0, 1)
    (((z - clean) ** 2).mean() + weight * ((x - xhat) ** 2).mean()).backward()
    return x.grad, xhat


def distillation(model, image, t, noise, scale):
    """w(t) (ehat - eps) with w = sigma^2, pulled back through the encoder; a mean, not a sum."""
    x = image.clone().requires_grad_(True)
    z = model.encode(x)
    with torch.no_grad():
        a, s = model.bar[t] ** 0.5, (1 - model.bar[t]) ** 0.5
        _, eps = model.clean_and_noise(a * z + s * noise, t, scale)
        direction = s ** 2 * (eps - noise)
    ((z * direction).sum() * 2 / z.numel()).backward()
    return x.grad


def sampled(name):
    """Ten DDIM steps with guidance by diffusers' scheduler."""
    model = Model(name)
    scheduler = DDIMScheduler(**SCHEDULE, prediction_type=model.kind)
    scheduler.set_timesteps(10)
    z = normal(21, (1, 4, 8, 8))
    for t in scheduler.timesteps:
        z = scheduler.step(model.guided(z, int(t), 4.0), t, z).prev_sample
    return z


def zero123():
    """One guided prediction of a tiny Zero-1-to-3 for a picture and a pose."""
    unet, vae, vision = networks.unet("zero123"), networks.vae("vae"), networks.vision()
    projection = generator.fill(torch.nn.Linear(28, 32), "projection.")
    image = (data("zero123.image", (1, 3, 16, 16)) * 0.25 + 0.5).clamp(0, 1)
    mean = torch.tensor([0.48145466, 0.4578275, 0.40821073]).view(1, 3, 1, 1)
    deviation = torch.tensor([0.26862954, 0.26130258, 0.27577711]).view(1, 3, 1, 1)
    pixels = torch.nn.functional.interpolate(image, (30, 30), mode="bicubic", align_corners=True)
    embedding = vision((pixels - mean) / deviation).image_embeds[:, None]
    pose = torch.tensor([[[np.pi / 6, 1.0, 0.0, 0.2]]])
    token = projection(torch.cat([embedding, pose.float()], -1))
    picture = vae.encode(image * 2 - 1).latent_dist.mode()
    z = data("zero123.z", (1, 4, 8, 8))
    both = torch.cat([torch.cat([z, torch.zeros_like(picture)], 1), torch.cat([z, picture], 1)])
    out = unet(both, torch.full((2,), 500.0), torch.cat([torch.zeros_like(token), token])).sample
    return out[:1] + 3.0 * (out[1:] - out[:1])


def goldens():
    image, out = (data("guidance.image", (1, 3, 16, 16)) * 0.25 + 0.5).clamp(0, 1), {}
    with torch.no_grad():
        out |= {f"{name}.sampled": sampled(name) for name in KINDS}
        out["zero123.guided"] = zero123()
    noise = normal(11, (1, 4, 8, 8))
    with torch.enable_grad():
        for name in KINDS:
            model = Model(name)
            out[name + ".hifa"], out[name + ".xhat"] = hifa(model, image, 600, noise, 4.0, 4.8)
            out[name + ".distillation"] = distillation(model, image, 300, noise, 4.0)
    return out
