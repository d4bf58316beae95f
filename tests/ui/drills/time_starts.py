#!/usr/bin/env python3
"""Times how long the studio takes from its start to a window that can be used.

    xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" tests/ui/drills/time_starts.py .build/dev/bin --starts 10

The first start, which makes the library, is told apart from the warm ones that follow. The exit code
is 1 when half of the warm ones took longer than --promise seconds."""
import argparse
import os
import statistics
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from kill_studio import CUBE, Life  # noqa: E402

PATIENCE = 30.0


def start(options, home):
    """Seconds to the exposed window, counted from the start of the process; None: it never came."""
    life = Life([options.bin + "/studio_victim", "--library", home + "/library"],
                {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home + "/config",
                 "XDG_STATE_HOME": home + "/state", "XDG_DATA_HOME": home + "/data",
                 "XDG_RUNTIME_DIR": home + "/runtime", "LIBGL_ALWAYS_SOFTWARE": "1",
                 "MAQUETTE_DRILL_FOLDER": home, "MAQUETTE_DRILL_METHOD": "hifa",
                 "MAQUETTE_DRILL_LIBRARY": home + "/library", "MAQUETTE_DRILL_SEED": "1"})
    end = time.monotonic() + PATIENCE
    while not life.first("ready") and time.monotonic() < end and life.process.poll() is None:
        time.sleep(.02)
    life.kill()
    ready = life.first("ready")
    return float(ready[1].split()[0]) if ready else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin")
    parser.add_argument("--starts", type=int, default=10)
    parser.add_argument("--promise", type=float, default=1.5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="maquette-starts-") as home:
        os.mkdir(home + "/runtime", 0o700)
        with open(home + "/cube.obj", "w") as file:
            file.write(CUBE)
        first = start(options, home)
        warm = [start(options, home) for _ in range(options.starts)]
    if first is None or None in warm:
        print("the window never came")
        return 1
    print(f"START cases={len(warm)} first_s={first:.2f} warm_p50_s={statistics.median(warm):.2f} "
          f"warm_max_s={max(warm):.2f}")
    return 1 if statistics.median(warm) > options.promise else 0


if __name__ == "__main__":
    sys.exit(main())
