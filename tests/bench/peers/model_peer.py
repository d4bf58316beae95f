"""The peers of bench_models: diffusers and safetensors. One JSON object for each line."""
import itertools
import json
import sys
import time

import torch
from diffusers.utils import logging

logging.set_verbosity_error()
logging.disable_progress_bar()
LAYOUTS = [torch.contiguous_format, torch.channels_last]
TYPES = {"cpu": [torch.float32, torch.bfloat16], "cuda": [torch.float16, torch.bfloat16]}


def read_tensor(path, shape):
    import numpy as np
    return torch.from_numpy(np.fromfile(path, np.float32).reshape(shape))


def timed(body):
    wall, cpu = time.perf_counter(), time.process_time()
    body()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return {"ms": 1e3 * (time.perf_counter() - wall), "cpu_ms": 1e3 * (time.process_time() - cpu)}


class Network:
    """A UNet in whichever type and memory layout it is fastest in here, found by trying all."""

    def __init__(self, device, clock, folder, inputs):
        from diffusers import UNet2DConditionModel
        self.inputs, self.times = [x.to(device) for x in inputs], {}
        net = UNet2DConditionModel.from_pretrained(folder, torch_dtype=torch.float32).eval().to(device)
        best = None
        for dtype, layout in itertools.product(TYPES[device], LAYOUTS):
            self.net = net = net.to(dtype=dtype, memory_format=layout)
            self.dtype, self.layout = dtype, layout
            self.run()
            took = min(timed(self.run)[clock] for _ in range(2))
            name = f"{dtype} {layout}".replace("torch.", "")
            self.times[name] = took
            if best is None or took < best[0]:
                best = (took, dtype, layout, name)
        # Weights that went through bfloat16 are rounded: read again.
        self.net = None
        del net
        _, self.dtype, self.layout, self.name = best
        self.net = UNet2DConditionModel.from_pretrained(
            folder, torch_dtype=self.dtype).eval().to(device, memory_format=self.layout)

    @torch.no_grad()
    def run(self):
        sample, steps, context, *rest = self.inputs
        classes = rest[0].to(self.dtype) if rest else None
        sample = sample.to(self.dtype).to(memory_format=self.layout)
        out = self.net(sample, steps, context.to(self.dtype), class_labels=classes).sample.float()
        # One step of classifier-free guidance, as the caller has to take it.
        conditional, unconditional = out.chunk(2)
        self.guided = unconditional + 4.0 * (conditional - unconditional)
        return out


class SdsStep:
    """Score distillation to a picture, in the type in which its UNet is fastest here."""

    def __init__(self, device, clock, unet, vae, factors, inputs):
        from diffusers import AutoencoderKL
        self.alpha, self.sigma, self.guidance = factors
        self.image, self.noise, steps, context = [x.to(device) for x in inputs]
        rows = torch.cat([self.noise, self.noise])
        self.network = Network(device, clock, unet, [rows, steps, context])
        self.name, dtype = self.network.name, self.network.dtype
        self.vae = AutoencoderKL.from_pretrained(vae, torch_dtype=dtype).eval().to(device)
        self.vae.requires_grad_(False)
        self.dtype = dtype

    def run(self):
        seen = self.image.clone().requires_grad_(True)
        encoded = self.vae.encode((seen * 2 - 1).to(self.dtype)).latent_dist.mode()
        latents = (encoded * self.vae.config.scaling_factor).float()
        with torch.no_grad():
            noisy = latents * self.alpha + self.noise * self.sigma
            network = self.network
            network.inputs[0] = torch.cat([noisy, noisy])
            given, free = network.run().chunk(2)
            difference = free + self.guidance * (given - free) - self.noise
        (latents * difference).sum().backward()
        return seen.grad

    def finished(self):
        float(self.run().flatten()[0])


def open_file(path):
    def body():
        from safetensors import safe_open
        with safe_open(path, "pt") as file:
            name = sorted(file.keys())[0]
            float(file.get_tensor(name).float().sum())
    return timed(body)


def main():
    import safetensors.torch  # noqa: F401  (its import is not what is measured)
    network = None
    for line in sys.stdin:
        words = line.split("\t")
        words[-1] = words[-1].rstrip("\n")
        if words[0] == "load":  # device, clock, folder, then path and shape of each input
            inputs = [read_tensor(path, json.loads(shape))
                      for path, shape in zip(words[4::2], words[5::2])]
            network = None
            network = Network(words[1], words[2], words[3], inputs)
            answer = {"kind": network.name, "times": network.times}
        elif words[0] == "run":
            count = int(words[1])
            answer = timed(lambda: [network.run() for _ in range(count)])
        elif words[0] == "output":
            network.run().contiguous().cpu().numpy().tofile(words[1])
            answer = {}
        elif words[0] == "sds":  # device, clock, UNet, VAE, factors, then path and shape of inputs
            inputs = [read_tensor(path, json.loads(shape))
                      for path, shape in zip(words[6::2], words[7::2])]
            network = None
            network = SdsStep(words[1], words[2], words[3], words[4], json.loads(words[5]), inputs)
            network.finished()
            answer = {"kind": network.name}
        elif words[0] == "gradient":
            network.run().contiguous().cpu().numpy().tofile(words[1])
            answer = {}
        elif words[0] == "step":
            answer = timed(network.finished)
        elif words[0] == "open":
            answer = open_file(words[1])
        print(json.dumps(answer), flush=True)


main()
