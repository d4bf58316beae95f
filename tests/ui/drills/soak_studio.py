#!/usr/bin/env python3
"""Lets the restless studio work for a long time and watches it from outside.

    xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" tests/ui/drills/soak_studio.py .build/dev/bin --minutes 25

Reports the slope of its memory after a warm-up, its open files and threads, and the longest time its
event loop was silent; and minute by minute the megabytes that were resident, that the program held (of
these, the pictures of the library), that its allocator kept free (mostly never touched), how many objects
Qt had, and how many objects and runs there had been. With --objects
the library grows to that many and no further: runs go on, but are discarded. The exit code is 1 when memory grows by more than --slope percent an hour,
files or threads keep growing, or the window was silent for five seconds."""
import argparse
import os
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from kill_studio import CUBE, Life  # noqa: E402

SILENCE = 5.0


def memory(pid):
    with open(f"/proc/{pid}/status") as file:
        fields = dict(line.split(":", 1) for line in file if ":" in line)
    return int(fields["VmRSS"].split()[0]) / 1024, int(fields["Threads"])


def slope(points):
    """Per hour, by least squares over (seconds, value)."""
    count = len(points)
    if count < 3:
        return 0.0
    mean_t, mean_v = (sum(p[i] for p in points) / count for i in (0, 1))
    spread = sum((t - mean_t) ** 2 for t, _ in points)
    return 3600 * sum((t - mean_t) * (v - mean_v) for t, v in points) / spread


def table(life, samples):
    """One line a minute, from what was seen from outside and what the studio told."""
    told = life.of("memory")
    print("minute resident held pictures free qobjects made runs")
    for minute in range(1, 1 + int((samples[-1][0] if samples else 0) / 60)):
        until = life.started + 60 * minute
        rss = [rss for t, rss, _, _ in samples if t <= 60 * minute][-1]
        held = [text.split() for when, text in told if when <= until]
        if not held:
            continue
        own, free, large, objects, pictures = held[-1]
        count, runs = (len({text.split()[0] for when, text in life.of(word) if when <= until})
                       for word in ("asset", "run"))
        print(f"{minute:6d} {rss:8.0f} {float(own) + float(large):4.1f} {float(pictures):8.1f} {float(free):4.0f} "
              f"{objects:>8} {count:4d} {runs:4d}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin")
    parser.add_argument("--minutes", type=float, default=25)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--objects", type=int, help="make no more than this many")
    parser.add_argument("--slope", type=float, default=0, help="percent an hour; 0: only report")
    options = parser.parse_args()
    home = tempfile.mkdtemp(prefix="maquette-soak-")
    with open(home + "/cube.obj", "w") as file:
        file.write(CUBE)
    life = Life([options.bin + "/studio_victim", "--library", home + "/library"],
                {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home + "/config",
                 "XDG_STATE_HOME": home + "/state", "XDG_DATA_HOME": home + "/data",
                 "LIBGL_ALWAYS_SOFTWARE": "1", "MAQUETTE_DRILL_FOLDER": home,
                 **({"MAQUETTE_DRILL_OBJECTS": str(options.objects)} if options.objects else {}),
                 "MAQUETTE_DRILL_LIBRARY": home + "/library", "MAQUETTE_DRILL_SEED": str(options.seed)})
    samples, end = [], time.monotonic() + 60 * options.minutes
    while time.monotonic() < end and life.process.poll() is None:
        time.sleep(5)
        try:
            rss, threads = memory(life.process.pid)
            files = len(os.listdir(f"/proc/{life.process.pid}/fd"))
        except (FileNotFoundError, KeyError):
            break
        samples.append((time.monotonic() - life.started, rss, files, threads))
    early = life.kill()
    table(life, samples)
    steady = samples[len(samples) // 4:]
    beats = [when for when, _ in life.of("alive")]
    silent = max((b - a for a, b in zip(beats, beats[1:])), default=0.0)
    growth = slope([(t, rss) for t, rss, _, _ in steady])
    share = 100 * growth / steady[0][1] if steady else 0.0
    assets, runs = (len({text.split()[0] for _, text in life.of(word)}) for word in ("asset", "run"))
    print(f"RELIABILITY R20 cases={len(beats)} faults={int(early is not None)} lost=0 seed={options.seed} "
          f"minutes={options.minutes:.0f} rss_mb={steady[0][1]:.0f}..{steady[-1][1]:.0f} "
          f"slope={share:.1f}%/h files={steady[0][2]}..{steady[-1][2]} "
          f"threads={steady[0][3]}..{steady[-1][3]} silent_max={silent:.1f}s runs={runs} assets={assets}")
    if early is not None:
        print("".join(life.errors)[-2000:])
    failed = early is not None or silent > SILENCE or (options.slope and share > options.slope)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
