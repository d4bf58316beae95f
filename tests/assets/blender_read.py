"""Run inside Blender: imports one file and prints what arrived."""
import builtins
import json
import sys

import numpy

for name in ("bool", "int", "float", "object"):  # Blender 3.4's importer uses names NumPy dropped
    if not hasattr(numpy, name):
        setattr(numpy, name, getattr(builtins, name))
import bpy

path = sys.argv[-1]
bpy.ops.object.select_all(action="SELECT")
bpy.ops.object.delete()
if path.endswith(".obj"):
    bpy.ops.wm.obj_import(filepath=path)
else:
    bpy.ops.import_scene.gltf(filepath=path)
meshes = [o for o in bpy.data.objects if o.type == "MESH"]
corners = [o.matrix_world @ v.co for o in meshes for v in o.data.vertices]
print("READ " + json.dumps({
    "triangles": sum(len(o.data.polygons) for o in meshes),
    "images": sum(1 for i in bpy.data.images if tuple(i.size) == (64, 32)),
    "height": max(c.z for c in corners) - min(c.z for c in corners),
}), flush=True)
