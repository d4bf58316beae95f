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
KINDS = {"sd1": "epsilon", "sd2": "v_prediction", "zero123": "epsilon"}


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
        self.negatives, self.rescale = [], 0.0
        self.context = data(name + ".pair", (2, 7, 32))  # unconditional, conditional
        beta = np.linspace(0.00085 ** 0.5, 0.012 ** 0.5, 1000) ** 2
        self.bar = np.cumprod(1 - beta)

    def guided(self, z, t, scale):
        rows = torch.cat([self.context] + [text for text, _ in self.negatives])
        out = self.unet(z.repeat(len(rows), 1, 1, 1), torch.full((len(rows),), float(t)),
                        rows).sample
        without, along = out[:1], out[1:2] - out[:1]
        direction = along.clone()
        for other, (_, weight) in zip(out[2:], self.negatives):  # Perp-Neg
            d = other[None] - without
            direction += weight * (d - along * (d * along).sum() / (along * along).sum())
        mixed = without + scale * direction
        factor = out[1].std() / mixed.std()
        return mixed * (self.rescale * factor + 1 - self.rescale)

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
    small = image.clone().requires_grad_(True)
    x = torch.nn.functional.interpolate(small, (16, 16), mode="bilinear", align_corners=False)
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
    return small.grad, xhat


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


def sampled(model, views=1):
    """Ten DDIM steps with guidance by diffusers' scheduler."""
    scheduler = DDIMScheduler(**SCHEDULE, prediction_type=model.kind)
    scheduler.set_timesteps(10)
    z = normal(21, (views, 4, 8, 8))
    for t in scheduler.timesteps:
        z = scheduler.step(model.guided(z, int(t), 4.0), t, z).prev_sample
    return z


class Pictured(Model):
    """A tiny Zero-1-to-3 that looks at a picture from a relative pose."""

    def __init__(self, pose):
        super().__init__("zero123")
        vision = networks.vision()
        projection = generator.fill(torch.nn.Linear(28, 32), "projection.")
        image = (data("zero123.image", (1, 3, 16, 16)) * 0.25 + 0.5).clamp(0, 1)
        mean = torch.tensor([0.48145466, 0.4578275, 0.40821073]).view(1, 3, 1, 1)
        deviation = torch.tensor([0.26862954, 0.26130258, 0.27577711]).view(1, 3, 1, 1)
        pixels = torch.nn.functional.interpolate(image, (30, 30), mode="bicubic",
                                                 align_corners=True)
        embedding = vision((pixels - mean) / deviation).image_embeds[:, None]
        with torch.no_grad():
            self.token = projection(torch.cat([embedding, torch.tensor([[pose]])], -1))
            self.picture = self.vae.encode(image * 2 - 1).latent_dist.mode()

    def guided(self, z, t, scale):
        nothing = torch.zeros_like(self.picture)
        both = torch.cat([torch.cat([z, nothing], 1), torch.cat([z, self.picture], 1)])
        out = self.unet(both, torch.full((2,), float(t)),
                        torch.cat([torch.zeros_like(self.token), self.token])).sample
        return out[:1] + scale * (out[1:] - out[:1])


class ViewSet(Model):
    """A tiny MVDream that draws four views a quarter turn apart."""

    def __init__(self):
        super().__init__("sd2")
        self.kind, self.unet = "epsilon", networks.MultiViewUNet(networks.UNETS["mvdream"]).fill()
        pair = data("mvdream.pair", (2, 7, 32))
        self.context = pair.repeat_interleave(4, 0)
        self.cameras = torch.stack([camera(quarter * 90 + 25, 15) for quarter in range(4)] * 2)

    def halves(self, z, t):
        out = self.unet(torch.cat([z, z]), torch.full((8,), float(t)), self.context, self.cameras)
        return out[:4], out[4:]

    def guided(self, z, t, scale):
        without, conditional = self.halves(z, t)
        return without + scale * (conditional - without)


def camera(azimuth, elevation):
    """MVDream's camera-to-world matrix: z up, azimuth 0 at -y, on the unit sphere."""
    a, e = np.deg2rad(azimuth), np.deg2rad(elevation)
    back = np.array([np.cos(e) * np.sin(a), -np.cos(e) * np.cos(a), np.sin(e)])
    right = np.array([np.cos(a), np.sin(a), 0.0])
    pose = np.eye(4)
    pose[:3] = np.stack([right, np.cross(back, right), back, back], 1)
    return torch.from_numpy(pose.astype(np.float32).reshape(16))


def reconstruction(model, image, t, noise, scale, rescale):
    """Mean (z - x0*)^2 of a set with MVDream's rescaled clean estimate."""
    small = image.clone().requires_grad_(True)
    x = torch.nn.functional.interpolate(small, (16, 16), mode="bilinear", align_corners=False)
    z = model.encode(x)
    with torch.no_grad():
        a, s = model.bar[t] ** 0.5, (1 - model.bar[t]) ** 0.5
        zt = a * z + s * noise
        without, conditional = model.halves(zt, t)
        guided = (zt - s * (without + scale * (conditional - without))) / a
        plain = (zt - s * conditional) / a
        factor = (plain.std() + 1e-8) / (guided.std() + 1e-8)
        target = rescale * factor * guided + (1 - rescale) * guided
    ((z - target) ** 2).mean().backward()
    return small.grad


def picture(name, shape):
    return (data(name, shape) * 0.25 + 0.5).clamp(0, 1)


def variants(image, noise):
    """Views that are smaller than the model's, Perp-Neg and the rescaled guidance."""
    model, out = Model("sd1"), {}
    out["sd1.small"], _ = hifa(model, picture("guidance.small", (1, 3, 11, 11)), 600, noise, 4.0,
                               4.8)
    texts = data("sd1.negatives", (2, 7, 32))
    model.negatives = [(texts[:1], -1.5), (texts[1:], -0.4)]
    out["sd1.perp_neg"], _ = hifa(model, image, 600, noise, 4.0, 4.8)
    model.negatives, model.rescale = [], 0.7
    out["sd1.rescaled"], _ = hifa(model, image, 600, noise, 4.0, 4.8)
    return out


def view_sets():
    model, noise = ViewSet(), normal(11, (4, 4, 8, 8))
    images = picture("mvdream.images", (4, 3, 16, 16))
    small = picture("mvdream.small", (4, 3, 11, 11))
    return {"mvdream.half": reconstruction(model, images, 600, noise, 50.0, 0.5),
            "mvdream.none": reconstruction(model, images, 300, noise, 50.0, 0.0),
            "mvdream.small": reconstruction(model, small, 600, noise, 50.0, 0.5)}


def goldens():
    image, out = picture("guidance.image", (1, 3, 16, 16)), {}
    with torch.no_grad():
        out |= {f"{name}.sampled": sampled(Model(name)) for name in ("sd1", "sd2")}
        out["mvdream.sampled"] = sampled(ViewSet(), 4)
        out["zero123.guided"] = Pictured([np.pi / 6, 1.0, 0.0, 0.2]).guided(
            data("zero123.z", (1, 4, 8, 8)), 500, 3.0)
        turned = Pictured([-np.pi / 6, 1.0, 0.0, 0.0])
        out["zero123.sampled"] = sampled(turned)
    noise = normal(11, (1, 4, 8, 8))
    with torch.enable_grad():
        for name in ("sd1", "sd2"):
            model = Model(name)
            out[name + ".hifa"], out[name + ".xhat"] = hifa(model, image, 600, noise, 4.0, 4.8)
            out[name + ".distillation"] = distillation(model, image, 300, noise, 4.0)
        out["zero123.hifa"], _ = hifa(turned, image, 600, noise, 3.0, 4.8)
        out |= variants(image, noise) | view_sets()
    return out
