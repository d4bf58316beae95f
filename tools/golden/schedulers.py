#!/usr/bin/env python3
"""Whole trajectories of diffusers' schedulers: tests/fixtures/schedulers/{cases.json,trajectories.safetensors}.

The model and the noise are formulas that both sides have; tests/engine/priors/tst_schedulers.cpp computes the same
trajectories in double.
"""
import json
import math
import pathlib

import diffusers
import numpy
import safetensors.numpy
import torch

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "tests/fixtures/schedulers"
SD = {"num_train_timesteps": 1000, "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
FIRST = ("DDPMScheduler", "DDIMScheduler", "PNDMScheduler")
SIGMA = ("EulerDiscreteScheduler", "EulerAncestralDiscreteScheduler", "DPMSolverMultistepScheduler", "UniPCMultistepScheduler")


def cases():
    for name in FIRST + SIGMA:
        always = {"skip_prk_steps": True} if name == "PNDMScheduler" else {"clip_sample": False} if name in FIRST else {}
        kinds = ["epsilon", "v_prediction"] + ([] if name in ("PNDMScheduler", "EulerAncestralDiscreteScheduler") else ["sample"])
        for kind in kinds:
            for spacing in ("leading", "linspace", "trailing"):
                extra = {"prediction_type": kind, "timestep_spacing": spacing, "steps_offset": 1 if spacing == "leading" else 0}
                yield name, {**SD, **always, **extra}, 7, 0.0
        yield name, {**SD, **always}, 20, 0.0  # the class's own defaults
        yield name, {**SD, **always, "num_train_timesteps": 500, "beta_schedule": "linear"}, 10, 0.0
        yield name, {**SD, **always}, 1, 0.0
        if name != "PNDMScheduler":
            zero = {"rescale_betas_zero_snr": True, "prediction_type": "v_prediction", "timestep_spacing": "trailing"}
            yield name, {**SD, **always, **zero}, 10, 0.0
    for extra, eta in (({"set_alpha_to_one": False, "steps_offset": 1}, 0.0), ({"set_alpha_to_one": True}, 0.5), ({}, 1.0),
                       ({"clip_sample": True, "clip_sample_range": 0.8}, 0.0)):
        yield "DDIMScheduler", {**SD, "clip_sample": False, **extra}, 10, eta
    yield "DDPMScheduler", {**SD, "clip_sample": True, "variance_type": "fixed_large"}, 10, 0.0
    yield "PNDMScheduler", {**SD, "skip_prk_steps": True, "set_alpha_to_one": True, "steps_offset": 1}, 50, 0.0
    for name in SIGMA[2:]:
        yield name, {**SD, "final_sigmas_type": "sigma_min"}, 10, 0.0
        yield name, {**SD, "final_sigmas_type": "sigma_min", "lower_order_final": False}, 10, 0.0
        yield name, {**SD, "lower_order_final": True}, 25, 0.0
    yield "EulerDiscreteScheduler", {**SD, "final_sigmas_type": "sigma_min"}, 10, 0.0


def start():
    return torch.tensor([math.sin(1.7 * i) for i in range(12)], dtype=torch.float64).reshape(1, 4, 3, 1)


def model(z, t):
    return 0.6 * torch.sin(3 * z + t / 200) + 0.3 * z


def noise(call):
    return torch.tensor([math.sin(12.9898 * (i + 1) + 78.233 * (call + 1)) for i in range(12)]).reshape(1, 4, 3, 1)


def trajectory(name, config, steps, eta):
    scheduler = getattr(diffusers, name)(**config)
    scheduler.set_timesteps(steps)
    calls = iter(range(10_000))

    def fresh(shape, **_):
        return noise(next(calls)).to(torch.float64)

    module = __import__(f"diffusers.schedulers.{type(scheduler).__module__.split('.')[-1]}", fromlist=["x"])
    module.randn_tensor = fresh
    z, path = start() * float(scheduler.init_noise_sigma), []
    for t in scheduler.timesteps:
        scaled = scheduler.scale_model_input(z, t)
        extra = {"eta": eta} if name == "DDIMScheduler" else {}
        z = scheduler.step(model(scaled, float(t)), t, z, **extra).prev_sample.to(torch.float64)
        path.append(z.reshape(-1).numpy())
    return numpy.array([float(t) for t in scheduler.timesteps]), numpy.stack(path)


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    listed, tensors = [], {}
    for number, (name, config, steps, eta) in enumerate(cases()):
        timesteps, path = trajectory(name, config, steps, eta)
        listed.append({"config": {"_class_name": name, **config}, "steps": steps, "eta": eta})
        tensors[f"{number}.timesteps"] = timesteps.astype(numpy.float32)
        tensors[f"{number}.path"] = path.astype(numpy.float32)
    text = "[\n" + ",\n".join(json.dumps(each) for each in listed) + "\n]\n"
    (FOLDER / "cases.json").write_text('{"diffusers": "%s", "cases": %s}\n' % (diffusers.__version__, text))
    safetensors.numpy.save_file(tensors, FOLDER / "trajectories.safetensors")
    print(f"diffusers {diffusers.__version__}: {len(listed)} trajectories")


if __name__ == "__main__":
    main()
