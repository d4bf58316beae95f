#!/usr/bin/env python3
"""Checks every #include against the arrows of ARCHITECTURE.md and names the file and the rule."""
import os
import re
import sys

# room: rooms it may include (itself always). "*" in app: the composition roots see everything.
ARROWS = {
    "engine/base": [],
    "engine/io": ["engine/base"],
    "engine/geometry": ["engine/base"],
    "cuda": [],
    "engine/api": ["engine/base"],
    "engine/runtime": ["engine/api", "engine/io", "engine/base"],
    "engine/nn": ["engine/base", "engine/io", "cuda"],
    "engine/world": ["engine/base", "engine/geometry", "cuda"],
    "engine/mesh": ["engine/base", "engine/geometry", "cuda"],
    "engine/fields": ["engine/nn", "engine/base", "cuda"],
    "engine/priors": ["engine/nn", "engine/io", "engine/base"],
    "engine/training": ["engine/world", "engine/priors", "engine/fields", "engine/nn", "engine/io",
                        "engine/geometry", "engine/base", "cuda"],
    "engine/evaluation": ["engine/world", "engine/priors", "engine/nn", "engine/io", "engine/geometry",
                          "engine/base", "cuda"],
    "engine/methods": ["engine/runtime", "engine/priors", "engine/fields", "engine/mesh", "engine/nn",
                       "engine/api", "engine/geometry", "engine/io", "engine/base", "cuda"],
    "render": ["engine/base", "cuda"],
    "assets": ["engine/base", "engine/io"],
    "ui/basics": ["render", "assets", "engine/api", "engine/base"],
    "ui/widgets": ["ui/basics", "engine/api", "engine/base"],
    "ui/view": ["ui/widgets", "ui/basics", "render", "engine/api", "engine/base"],
    "ui/run": ["ui/view", "ui/widgets", "ui/basics", "engine/api", "engine/base"],
    "ui/desk": ["ui/run", "ui/widgets", "ui/basics", "assets", "engine/base"],
    "ui/models": ["ui/run", "ui/widgets", "ui/basics", "assets", "engine/api", "engine/base"],
    "ui/stage": ["ui/desk", "ui/run", "ui/view", "ui/widgets", "ui/basics", "render", "engine/api",
                 "engine/base"],
    "ui/library": ["ui/stage", "ui/desk", "ui/widgets", "ui/basics", "assets", "engine/api", "engine/base"],
    "ui/contest": ["ui/library", "ui/run", "ui/widgets", "ui/basics", "render", "assets", "engine/api",
                   "engine/base"],
    "ui/queue": ["ui/library", "ui/run", "ui/widgets", "ui/basics", "assets", "engine/api", "engine/base"],
    "ui/shell": ["ui/queue", "ui/contest", "ui/library", "ui/stage", "ui/models", "ui/desk", "ui/run",
                 "ui/view", "ui/widgets", "ui/basics", "assets", "engine/api", "engine/base"],
    "app": ["*"],
    "tests": ["*"],
}
# room: third-party headers that must not appear there (regular expressions on the include's text).
TORCH, QT, CUDA, SQLITE = r"(torch|ATen|c10)/", r"Q[A-Z]\w+", r"cuda(_runtime|_gl_interop)?\.h|cuda_", r"sqlite3"
FORBIDDEN = {
    **{room: [TORCH, QT, CUDA, SQLITE] for room in
       ["engine/base", "engine/io", "engine/geometry", "engine/api", "engine/world", "engine/mesh"]},
    **{room: [QT, CUDA, SQLITE] for room in
       ["engine/nn", "engine/fields", "engine/priors", "engine/methods", "engine/training",
        "engine/runtime", "engine/evaluation"]},
    "cuda": [TORCH, QT, SQLITE],
    "render": [TORCH, SQLITE],
    "assets": [TORCH, QT, CUDA],
    **{room: [TORCH, CUDA, SQLITE] for room in ARROWS if room.startswith("ui/")},
    "app": [TORCH, CUDA, SQLITE],
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]')


def room_of(path):
    best = None
    for room in ARROWS:
        if path.startswith(room + "/") and (best is None or len(room) > len(best)):
            best = room
    return best


def method_of(path):
    parts = path.split("/")
    return parts[2] if path.startswith("engine/methods/") and len(parts) > 3 else None


def check(root, path):
    room = room_of(path)
    problems = []
    with open(os.path.join(root, path), encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quoted, target = match.group(1) == '"', match.group(2)
            other = room_of(target)
            where = f"{path}:{number}: includes {target}"
            if quoted and other and other != room and "*" not in ARROWS[room] and other not in ARROWS[room]:
                problems.append(f"{where}; {room} may include only {', '.join(ARROWS[room]) or 'itself'}")
            if method_of(path) and method_of(target) and method_of(path) != method_of(target):
                problems.append(f"{where}; a method never includes another method")
            for pattern in FORBIDDEN.get(room, []):
                if not (quoted and other) and re.match(pattern, target):
                    problems.append(f"{where}; {room} is free of {pattern}")
            if room in ("engine/runtime", "engine/evaluation") and path.endswith(".h") and re.match(TORCH, target):
                problems.append(f"{where}; headers of {room} are free of LibTorch")
    return problems


def table_problems(root):
    """The table in ARCHITECTURE.md says the same as ARROWS."""
    with open(os.path.join(root, "ARCHITECTURE.md"), encoding="utf-8") as file:
        rows = dict(re.findall(r"^\| `([a-z/]+)` \| (.*) \|$", file.read(), re.MULTILINE))
    problems = []
    for room, others in ARROWS.items():
        if room == "tests":
            continue
        said = rows.get(room, "is missing")
        same = said.startswith("everything") if "*" in others else \
            set(said.split(", ")) - {"nothing"} == set(others)
        if not same:
            problems.append(f"ARCHITECTURE.md: {room}: {said}; the rule is {', '.join(others) or 'nothing'}")
    return problems


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else "."
    problems, files = table_problems(root), 0
    for folder in sorted({room.split("/")[0] for room in ARROWS}):
        for where, _, names in os.walk(os.path.join(root, folder)):
            for name in names:
                path = os.path.relpath(os.path.join(where, name), root)
                if name.endswith((".h", ".cpp", ".cu", ".cuh")) and room_of(path):
                    files += 1
                    problems += check(root, path)
    print("\n".join(problems) if problems else f"layers: {files} files keep the arrows")
    return 1 if problems or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
