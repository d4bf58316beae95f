"""The peers of bench_mesh: scikit-image's marching cubes and xatlas. One JSON object for each line."""
import json
import sys
import time

import numpy as np


class Clock:
    """Milliseconds since it was made, by the clock and of this process's processor time."""

    def __init__(self):
        self.start = time.perf_counter(), time.process_time()

    def read(self):
        return {"ms": 1e3 * (time.perf_counter() - self.start[0]),
                "cpu_ms": 1e3 * (time.process_time() - self.start[1])}


def iso(grid):
    from skimage.measure import marching_cubes
    clock = Clock()
    vertices, faces, _, _ = marching_cubes(grid, 0.0)
    return {**clock.read(), "vertices": len(vertices), "triangles": len(faces)}


def unwrap(positions, triangles):
    import xatlas
    pack = xatlas.PackOptions()
    pack.resolution, pack.padding = 1024, 2
    clock = Clock()
    atlas = xatlas.Atlas()
    atlas.add_mesh(positions, triangles)
    atlas.generate(xatlas.ChartOptions(), pack)
    times = clock.read()
    mapping, indices, uvs = atlas[0]
    return {**times, "charts": atlas.chart_count, **quality(positions[mapping], indices, uvs)}


def quality(positions, triangles, uvs):
    q = positions[triangles].astype(np.float64)
    p = uvs[triangles].astype(np.float64)
    p *= 1.0 / p.max()
    d = (p[:, 1, 0] - p[:, 0, 0]) * (p[:, 2, 1] - p[:, 0, 1]) - (p[:, 2, 0] - p[:, 0, 0]) * (p[:, 1, 1] - p[:, 0, 1])
    area = np.linalg.norm(np.cross(q[:, 1] - q[:, 0], q[:, 2] - q[:, 0]), axis=1) / 2
    good = np.abs(d) > 1e-14
    q, p, d, area = q[good], p[good], d[good], area[good]
    s = sum(q[:, i] * (p[:, (i + 1) % 3, 1] - p[:, (i + 2) % 3, 1])[:, None] for i in range(3)) / d[:, None]
    t = sum(q[:, i] * (p[:, (i + 2) % 3, 0] - p[:, (i + 1) % 3, 0])[:, None] for i in range(3)) / d[:, None]
    squares = ((s ** 2).sum(1) + (t ** 2).sum(1)) / 2
    flat = np.abs(d).sum() / 2
    stretch = np.sqrt((squares * area).sum() / area.sum()) * np.sqrt(flat / area.sum())
    return {"utilisation": float(flat), "stretch": float(stretch)}


def main():
    data = {}
    for line in sys.stdin:
        words = line.split()
        if words[0] == "grid":
            n = int(words[2])
            data["grid"] = np.fromfile(words[1], np.float32).reshape(n, n, n)
            answer = {"ok": True}
        elif words[0] == "mesh":
            data["positions"] = np.fromfile(words[1], np.float32).reshape(-1, 3)
            data["triangles"] = np.fromfile(words[2], np.uint32).reshape(-1, 3)
            answer = {"ok": True}
        elif words[0] == "iso":
            answer = iso(data["grid"])
        else:
            answer = unwrap(data["positions"], data["triangles"])
        print(json.dumps(answer), flush=True)


main()
