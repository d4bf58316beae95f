#!/usr/bin/env python3
"""Collects every sentence people see and merges it into translations/*.ts (needs Qt's lupdate).

The studio's own sentences are found by lupdate. Those of the engine stand in MAQUETTE_TR(...), a macro
lupdate does not know, and in the descriptions of parameters; they are handed to it as one file.
"""
import os
import re
import subprocess
import sys
import tempfile

LITERAL = r'"(?:[^"\\]|\\.)*"'
LITERALS = rf'({LITERAL}(?:\s*{LITERAL})*)'
MARKED = re.compile(r'MAQUETTE_TR\(\s*' + LITERALS + r'\s*\)')
DESCRIBED = re.compile(r'(?:\.label|\.tip|\bgroup)\s*=\s*' + LITERALS)
# The rooms whose sentences the studio can show; training and the verbs speak on the command line only.
ENGINE = ["engine/api", "engine/base", "engine/fields", "engine/geometry", "engine/io", "engine/mesh", "engine/methods",
          "engine/nn", "engine/priors", "engine/runtime", "assets", "app/common", "app/studio", "render", "ui"]
WITH_DESCRIPTIONS = "engine/methods"


def sources(root, folder):
    for where, _, names in os.walk(os.path.join(root, folder)):
        for name in sorted(names):
            if name.endswith((".h", ".cpp")):
                yield os.path.join(where, name)


def engine_sentences(root):
    found = {}
    for folder in ENGINE:
        for path in sources(root, folder):
            with open(path, encoding="utf-8") as file:
                text = file.read()
            patterns = [MARKED]
            if os.path.relpath(path, root).startswith(WITH_DESCRIPTIONS):
                patterns.append(DESCRIBED)
            for pattern in patterns:
                for match in pattern.finditer(text):
                    sentence = "".join(re.findall(LITERAL, match.group(1))).replace('""', "")
                    found.setdefault(sentence, None)
    return [sentence for sentence in found if sentence not in ('""', "")]


def main():
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
    targets = [os.path.join(root, "translations", f"maquette_{language}.ts") for language in sys.argv[1:] or ["de", "en"]]
    lupdate = next((path for path in ("/usr/lib/qt6/bin/lupdate", "lupdate") if os.path.exists(path)), "lupdate")
    with tempfile.TemporaryDirectory() as folder:
        extracted = os.path.join(folder, "engine.cpp")
        with open(extracted, "w", encoding="utf-8") as file:
            file.write("const char* kSentences[] = {\n")
            file.writelines(f'    QT_TRANSLATE_NOOP("engine", {one}),\n' for one in engine_sentences(root))
            file.write("};\n")
        for target in targets:
            plural = ["-pluralonly"] if target.endswith("_en.ts") else []
            subprocess.run([lupdate, "-silent", "-I", root, "-locations", "none", "-no-obsolete", *plural, "-source-language", "en",
                            "-target-language", target[-5:-3], os.path.join(root, "ui"),
                            os.path.join(root, "app", "studio"), extracted, "-ts", target], check=True)


if __name__ == "__main__":
    main()
