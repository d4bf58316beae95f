"""Run inside Blender: imports each file after "--" and prints what arrived, a line a file."""
import builtins
import json
import sys

import numpy

for name in ("bool", "int", "float", "object"):  # Blender 3.4's importer uses names NumPy dropped
    if not hasattr(numpy, name):
        setattr(numpy, name, getattr(builtins, name))
import bpy


def load(path):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    if path.endswith(".obj"):
        bpy.ops.wm.obj_import(filepath=path)
    elif path.endswith(".ply"):
        bpy.ops.import_mesh.ply(filepath=path)
    else:
        bpy.ops.import_scene.gltf(filepath=path)


def mean_corner_color(mesh):
    """Of the first colour attribute, linear, over the corners of all triangles; None without one."""
    if not mesh.color_attributes:
        return None
    layer = mesh.color_attributes[0]
    at = [c.vertex_index if layer.domain == "POINT" else i for i, c in enumerate(mesh.loops)]
    return numpy.mean([layer.data[i].color[:3] for i in at], axis=0).tolist()


def told(path):
    meshes = [o for o in bpy.data.objects if o.type == "MESH"]
    corners = numpy.array([o.matrix_world @ v.co for o in meshes for v in o.data.vertices])
    images = [i for i in bpy.data.images if i.size[0] > 0]
    pixels = numpy.array(images[0].pixels).reshape(-1, 4) if images else None
    return {
        "file": path,
        "triangles": sum(len(o.data.polygons) for o in meshes),
        "low": corners.min(axis=0).tolist(),
        "high": corners.max(axis=0).tolist(),
        "color": mean_corner_color(meshes[0].data),
        "images": [list(i.size) for i in images],
        "texture": None if pixels is None else pixels[:, :3].mean(axis=0).tolist(),
    }


for file in sys.argv[sys.argv.index("--") + 1:]:
    load(file)
    print("READ " + json.dumps(told(file)), flush=True)
