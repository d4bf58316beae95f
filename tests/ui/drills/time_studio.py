#!/usr/bin/env python3
"""Times what the studio promises to do quickly, with the shipped method and the starter model.

    xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" tests/ui/drills/time_studio.py .build/dev/bin

START: from the start of the process to a window that can be used; the first start, which makes the
library, is told apart from the warm ones that follow. STOP: from the click on Discard, while a run
uses every core, until the engine has let go of the run. The exit code is 1 when half of the warm
starts took longer than 1.5 seconds, or a stop longer than one."""
import argparse
import os
import statistics
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from kill_studio import CUBE, Life  # noqa: E402

START_PROMISE, STOP_PROMISE = 1.5, 1.0  # seconds


class Timing:
    def __init__(self, options, home):
        self.options, self.home = options, home
        os.mkdir(home + "/runtime", 0o700)
        with open(home + "/cube.obj", "w") as file:
            file.write(CUBE)

    def until(self, word, count, patience, **more):
        """What a life of the studio told when it said that word so many times; it is killed then."""
        home = self.home
        life = Life([self.options.bin + "/studio_victim", "--library", home + "/library"],
                    {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home + "/config",
                     "XDG_STATE_HOME": home + "/state", "XDG_DATA_HOME": home + "/data",
                     "XDG_RUNTIME_DIR": home + "/runtime", "LIBGL_ALWAYS_SOFTWARE": "1",
                     "LC_ALL": "C.UTF-8", "MAQUETTE_DRILL_FOLDER": home,
                     "MAQUETTE_DRILL_METHOD": "hifa", "MAQUETTE_DRILL_LIBRARY": home + "/library",
                     "MAQUETTE_DRILL_SEED": "1", **more})
        end = time.monotonic() + patience
        while len(life.of(word)) < count and time.monotonic() < end and life.process.poll() is None:
            time.sleep(.02)
        life.kill()
        if len(life.of(word)) < count or life.of("trouble"):
            sys.exit(f"{word}: {len(life.of(word))} of {count}; {life.of('trouble')} {''.join(life.errors)[-800:]}")
        return [float(text.split()[0]) for _, text in life.of(word)]

    def starts(self):
        first, *warm = [self.until("ready", 1, 30)[0] for _ in range(self.options.starts + 1)]
        median = statistics.median(warm)
        print(f"START cases={len(warm)} first_s={first:.2f} warm_p50_s={median:.2f} warm_max_s={max(warm):.2f}")
        return median <= START_PROMISE

    def stops(self):
        times = self.until("stopped", self.options.stops, 60 * self.options.stops, MAQUETTE_DRILL_STOPS="1")
        print(f"STOP cases={len(times)} p50_ms={statistics.median(times):.0f} max_ms={max(times):.0f} "
              f"load={os.getloadavg()[0]:.1f}")
        return max(times) <= 1000 * STOP_PROMISE


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin")
    parser.add_argument("--starts", type=int, default=10, help="0: none")
    parser.add_argument("--stops", type=int, default=12, help="0: none")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="maquette-times-", ignore_cleanup_errors=True) as home:
        timing = Timing(options, home)
        kept = [what() for count, what in ((options.starts, timing.starts), (options.stops, timing.stops)) if count]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
