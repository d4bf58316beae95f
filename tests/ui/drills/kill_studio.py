#!/usr/bin/env python3
"""Kills the whole studio at random moments and judges what the next start finds.

    xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" tests/ui/drills/kill_studio.py .build/dev/bin --kills 300 --seed 1

Each life: studio_victim is started, works at random, and gets SIGKILL after 0 to --longest seconds
(starting up included). The next start must find, without anybody's help: a sound library, every run
and asset that could be read back before the kill, the prompt and seed of the last second, and for a
run that had gone on for a while a checkpoint that costs no more than 30 seconds. Exports under their
final names are whole. Prints one RELIABILITY line; the exit code is 1 when something was lost."""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

AT_RISK = 1.0  # seconds of typing
LOST_STEPS = 30.0  # seconds of optimisation
CUBE = "".join(f"v {x} {y} {z}\n" for x in (0, 1) for y in (0, 1) for z in (0, 1)) + \
    "f 1 2 4 3\nf 5 7 8 6\nf 1 5 6 2\nf 3 4 8 7\nf 1 3 7 5\nf 2 6 8 4\n"


class Life:
    """What one life of the studio told, line by line: (word, time, text)."""

    def __init__(self, command, environment):
        self.lines, self.started = [], time.monotonic()
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True, start_new_session=True)
        self.errors = []
        self.readers = [threading.Thread(target=self._read), threading.Thread(target=self._read_errors)]
        for reader in self.readers:
            reader.start()

    def _read(self):
        for line in self.process.stdout:
            if not line.endswith("\n"):
                break  # torn by the kill
            word, when, *text = line[:-1].split(" ", 2)
            self.lines.append((word, float(when), text[0] if text else ""))

    def _read_errors(self):
        for line in self.process.stderr:
            self.errors.append(line)

    def kill(self):
        self.killed, self.killed_at = time.monotonic(), time.time()
        early = self.process.poll()
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        for reader in self.readers:
            reader.join()
        return early  # not None: it had ended by itself

    def of(self, word):
        return [(when, text) for word_, when, text in self.lines if word_ == word]

    def first(self, word):
        found = self.of(word)
        return found[0] if found else None


def current(history, since, until):
    """The texts that were on the screen at some time of that span."""
    texts = set()
    for index, (when, text) in enumerate(history):
        gone = history[index + 1][0] if index + 1 < len(history) else float("inf")
        if when <= until and gone >= since:
            texts.add(text)
    return texts


def wholeness(path):
    """Why an exported file is not whole; None when it is."""
    with open(path, "rb") as file:
        data = file.read()
    if path.endswith(".glb"):
        return None if data[:4] == b"glTF" and int.from_bytes(data[8:12], "little") == len(data) else "torn GLB"
    if not data:
        return "empty"
    return None if data.endswith(b"\n") or path.endswith(".ply") else "torn text"


class Drill:
    def __init__(self, options):
        self.options, self.random = options, random.Random(options.seed)
        self.home = tempfile.mkdtemp(prefix="maquette-kills-")
        self.library = os.path.join(self.home, "library")
        self.files = os.path.join(self.home, "files")
        # What a desktop gives everybody who logs in: a private folder in memory.
        self.memory = tempfile.mkdtemp(prefix="maquette-kills-", dir="/dev/shm")
        os.mkdir(self.files)
        with open(os.path.join(self.files, "cube.obj"), "w") as file:
            file.write(CUBE)
        self.problems, self.reopen, self.at_risk, self.lost_seconds = [], [], [], []
        self.expected = {"prompt": None, "seed": None}  # None: anything
        self.told = {"prompt": set(), "seed": set()}  # by any life
        self.newer = 0
        self.runs, self.assets = {}, {}
        self.kills = self.facts = self.checks = self.resumable = 0
        self.last = None  # the life before
        self.undone = False  # in the last moments before the kill: older names are right then
        self.active = None  # (uid, [(time, step)]) of the run the last kill ended

    def environment(self, number):
        return {**os.environ, "HOME": self.home, "XDG_CONFIG_HOME": self.home + "/config",
                "XDG_STATE_HOME": self.home + "/state", "XDG_DATA_HOME": self.home + "/data",
                "XDG_RUNTIME_DIR": self.memory,
                "LIBGL_ALWAYS_SOFTWARE": "1", "MAQUETTE_DRILL_FOLDER": self.files,
                "MAQUETTE_DRILL_LIBRARY": self.library, "MAQUETTE_DRILL_METHOD": self.options.method,
                "MAQUETTE_DRILL_SEED": str(self.options.seed * 100000 + number)}

    def problem(self, number, sentence):
        self.problems.append(f"kill {number}: {sentence}")
        print(self.problems[-1], flush=True)

    def live(self, number):
        self.left = self.records_left()
        life = Life([os.path.join(self.options.bin, "studio_victim"), "--library", self.library],
                    self.environment(number))
        # Half of the lives are short, so that starting up is hit, too.
        time.sleep(self.random.uniform(0, self.options.longest if number % 2 else 2.5))
        early = life.kill()
        if early is not None:
            self.problem(number, f"the studio ended by itself with {early}: {''.join(life.errors)[-400:]}")
        return life

    def records_left(self):
        """How old the records of the session were at the kill, for whoever asks why something was lost."""
        if not self.last:
            return ""
        folders = (self.home + "/state/maquette/sessions", self.memory + "/maquette")
        ages = [f"{os.path.basename(folder)}/{name[-9:]} {self.last.killed_at - os.stat(os.path.join(folder, name)).st_mtime:.2f} s"
                for folder in folders if os.path.isdir(folder) for name in sorted(os.listdir(folder))]
        words = [when for _, when, _ in self.last.lines]
        silent = f"{self.last.killed - words[-1]:.2f} s" if words else "always"
        gap = max((b - a for a, b in zip(words, words[1:]) if b > self.last.killed - 4), default=0.0)
        return f"records written {', '.join(ages)} before the kill, the window silent for {silent}, earlier for {gap:.2f} s"

    def judge_start(self, number, life):
        ready = life.first("ready")
        if not ready:
            return
        self.reopen.append(float(ready[1].split()[0]))
        found = life.first("found")
        if not found:
            return
        for word in ("prompt", "seed"):
            allowed, first = self.expected[word], life.first(word)
            if first and allowed is not None:
                history, killed = allowed
                # What no life has told is newer: typed, and kept, in the very moment of the kill.
                untold = first[1] not in self.told[word]
                self.newer += untold
                if not untold and first[1] not in current(history, killed - AT_RISK, killed):
                    self.problem(number, f"{word} is {first[1]!r}, not what was there in the last second: "
                                         f"{current(history, killed - AT_RISK, killed)}; {self.left}")
                ages = [max(0.0, killed - history[i + 1][0]) if i + 1 < len(history) else 0.0
                        for i, (_, text) in enumerate(history) if text == first[1]]
                self.at_risk.append(0.0 if untold else min(ages, default=float("inf")))
        runs = {text.split()[0]: text.split()[1:] for when, text in life.of("run") if when <= found[0]}
        names = dict(text.split(" ", 1) for when, text in life.of("asset") if when <= found[0])
        for uid in self.runs:
            if uid not in runs:
                self.problem(number, f"run {uid} is gone")
        for uid, name in self.assets.items():
            self.judge_asset(number, uid, name, names.get(uid))
        self.judge_resuming(number, runs)

    def judge_asset(self, number, uid, known, found):
        self.facts += 1
        if found is None:
            self.problem(number, f"asset {uid} ({known}) is gone")
        elif known.startswith("name ") and found.startswith("name ") and found < known and not self.undone:
            self.problem(number, f"asset {uid} is called {found!r}, not {known!r} or newer")

    def judge_resuming(self, number, runs):
        if not self.active:
            return
        uid, history, killed = self.active
        state, step = runs.get(uid, ["gone", "-1"])
        if state in ("done", "stopped", "failed"):
            return  # it ended in the last moment
        step = int(step)
        reached = [when for when, at in history if at >= max(step, 0)]
        since = reached[0] if step >= 0 and reached else history[0][0]
        self.lost_seconds.append(max(0.0, killed - since) if reached or step < 0 else 0.0)
        self.resumable += step >= 0
        if self.lost_seconds[-1] > LOST_STEPS:
            self.problem(number, f"{self.lost_seconds[-1]:.1f} s of run {uid} are lost")
        if state != "interrupted":
            self.problem(number, f"run {uid} is {state}, not interrupted")

    def remember(self, life):
        for word, told in self.told.items():
            told.update(text for _, text in life.of(word))
        if not life.first("found"):
            return  # killed while starting: what was there before has to be there still
        for word in self.expected:
            if life.of(word):
                self.expected[word] = (life.of(word), life.killed)
        for _, text in life.of("run"):
            self.runs[text.split()[0]] = text.split()[1]
        for _, text in life.of("asset"):
            self.assets[text.split(" ", 1)[0]] = text.split(" ", 1)[1] if " " in text else ""
        self.undone = any(when > life.killed - 5 for when, _ in life.of("undo"))
        self.active = None
        steps = life.of("step")
        running = [text.split()[0] for _, text in life.of("run") if text.split()[1] in ("running", "paused")]
        if steps and steps[-1][1].startswith("active") and running:
            begun = max([i for i, (_, text) in enumerate(steps) if text.startswith("idle")], default=-1) + 1
            history = [(when, int(text.split()[1])) for when, text in steps[begun:]]
            self.active = (running[-1], history, life.killed)

    def check(self, number):
        self.checks += 1
        checked = subprocess.run([os.path.join(self.options.bin, "maquette"), "library", "check",
                                  "--library", self.library], env=self.environment(number),
                                 capture_output=True, text=True)
        if checked.returncode != 0:
            self.problem(number, f"library check: {checked.stdout}{checked.stderr}")
        for name in sorted(os.listdir(self.files)):
            if name.endswith((".glb", ".obj", ".ply")):
                why = wholeness(os.path.join(self.files, name))
                if why:
                    self.problem(number, f"{name}: {why}")

    def run(self):
        for number in range(self.options.kills):
            if not self.has_display():
                print("the display has gone: this drill ends here", flush=True)
                break
            self.kills = number + 1
            life = self.live(number)
            self.judge_start(number, life)
            self.remember(life)
            self.last = life
            if os.path.exists(os.path.join(self.library, "library.db")) and number % 3 == 2:
                self.check(number)
            if number % 25 == 24:
                print(f"{number + 1} kills, {len(self.problems)} problems", flush=True)
        return self.report()

    @staticmethod
    def has_display():
        display = os.environ.get("DISPLAY", "")
        socket = "/tmp/.X11-unix/X" + display.lstrip(":").split(".")[0]
        return not display.startswith(":") or os.path.exists(socket)

    def report(self):
        def at(values, share):
            values = sorted(values)
            return values[min(len(values) - 1, int(share * len(values)))] if values else 0.0
        print(f"RELIABILITY R1-studio cases={self.kills} faults={self.kills} "
              f"lost={len(self.problems)} seed={self.options.seed} method={self.options.method or 'quick'} "
              f"reopened={len(self.reopen)} checks={self.checks} facts={self.facts} runs={len(self.runs)} "
              f"resumable={self.resumable} reopen_p50={at(self.reopen, .5):.2f}s "
              f"reopen_p95={at(self.reopen, .95):.2f}s reopen_max={at(self.reopen, 1):.2f}s "
              f"typing_lost_max={at(self.at_risk, 1):.2f}s newer_than_told={self.newer} run_lost_max={at(self.lost_seconds, 1):.1f}s")
        for problem in self.problems:
            print("  " + problem)
        if not self.problems:
            shutil.rmtree(self.home)
            shutil.rmtree(self.memory)
        else:
            print(f"kept: {self.home} {self.memory}")
        return 1 if self.problems else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", help="folder of the programs")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=9.0, help="seconds of a life")
    parser.add_argument("--method", default="", help='"hifa" for the shipped method')
    return Drill(parser.parse_args()).run()


if __name__ == "__main__":
    sys.exit(main())
