#!/usr/bin/env python3
"""Collects every sentence people see and merges it into translations/*.ts (needs Qt's lupdate).

    update-translations.py [LANGUAGE ...]           all languages, or these
    update-translations.py --missing LANGUAGE       what is not translated yet, as JSON for a translator
    update-translations.py --fill LANGUAGE FILE     takes such a JSON back, with "translation" filled in
    update-translations.py --check                  exit 1 when a sentence of the sources is in no catalogue

The studio's own sentences are found by lupdate. Those of the engine stand in MAQUETTE_TR(...), a macro
lupdate does not know, and in the descriptions of parameters; they are handed to it as one file.
English has a catalogue for its plural forms alone. A sentence with a number (%n) has one translation a
plural form, in the order of Qt's rules for the language, joined here by " // ".
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
LANGUAGES = ["en", "de", "fr", "es", "ja", "zh_CN"]
PLURAL_GLUE = " // "
LITERAL = r'"(?:[^"\\]|\\.)*"'
LITERALS = rf'({LITERAL}(?:\s*{LITERAL})*)'
MARKED = re.compile(r'MAQUETTE_TR\(\s*' + LITERALS + r'\s*\)')
DESCRIBED = re.compile(r'(?:\.label|\.tip|\bgroup)\s*=\s*' + LITERALS)
# The rooms whose sentences the studio can show; training and the verbs speak on the command line only.
ENGINE = ["engine/api", "engine/base", "engine/fields", "engine/geometry", "engine/io", "engine/mesh", "engine/methods",
          "engine/nn", "engine/priors", "engine/runtime", "assets", "app/common", "app/studio", "render", "ui"]
WITH_DESCRIPTIONS = "engine/methods"


def catalogue(language, folder=None):
    return os.path.join(folder or os.path.join(ROOT, "translations"), f"maquette_{language}.ts")


def sources(folder):
    for where, _, names in os.walk(os.path.join(ROOT, folder)):
        for name in sorted(names):
            if name.endswith((".h", ".cpp")):
                yield os.path.join(where, name)


def engine_sentences():
    found = {}
    for folder in ENGINE:
        for path in sources(folder):
            with open(path, encoding="utf-8") as file:
                text = file.read()
            patterns = [MARKED]
            if os.path.relpath(path, ROOT).startswith(WITH_DESCRIPTIONS):
                patterns.append(DESCRIBED)
            for pattern in patterns:
                for match in pattern.finditer(text):
                    sentence = "".join(re.findall(LITERAL, match.group(1))).replace('""', "")
                    found.setdefault(sentence, None)
    return [sentence for sentence in found if sentence not in ('""', "")]


def update(languages, folder=None):
    lupdate = next((path for path in ("/usr/lib/qt6/bin/lupdate", "lupdate") if os.path.exists(path)), "lupdate")
    with tempfile.TemporaryDirectory() as scratch:
        extracted = os.path.join(scratch, "engine.cpp")
        with open(extracted, "w", encoding="utf-8") as file:
            file.write("const char* kSentences[] = {\n")
            file.writelines(f'    QT_TRANSLATE_NOOP("engine", {one}),\n' for one in engine_sentences())
            file.write("};\n")
        for language in languages:
            plural = ["-pluralonly"] if language == "en" else []
            subprocess.run([lupdate, "-silent", "-I", ROOT, "-locations", "none", "-no-obsolete", *plural, "-source-language",
                            "en", "-target-language", language, os.path.join(ROOT, "ui"), os.path.join(ROOT, "app", "studio"),
                            extracted, "-ts", catalogue(language, folder)], check=True)


def messages(tree):
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            yield context.find("name").text, message


def missing(language):
    found = []
    for context, message in messages(ET.parse(catalogue(language))):
        translation = message.find("translation")
        if translation.get("type") != "unfinished":
            continue
        entry = {"context": context, "source": message.find("source").text, "translation": ""}
        if message.get("numerus") == "yes":
            entry["forms"] = len(translation.findall("numerusform"))
        if message.find("comment") is not None:
            entry["comment"] = message.find("comment").text
        found.append(entry)
    return found


def fill(language, entries):
    """Finished translations stay; every other message with an entry takes it. The number of those."""
    known = {(one["context"], one["source"]): one["translation"] for one in entries if one["translation"]}
    tree = ET.parse(catalogue(language))
    taken = 0
    for context, message in messages(tree):
        translation = message.find("translation")
        text = known.get((context, message.find("source").text))
        if text is None or translation.get("type") != "unfinished":
            continue
        if message.get("numerus") == "yes":
            forms = translation.findall("numerusform")
            parts = text.split(PLURAL_GLUE)
            if len(parts) != len(forms):
                raise SystemExit(f"{language}: {len(forms)} plural forms are needed: {text}")
            for form, part in zip(forms, parts):
                form.text = part
        else:
            translation.text = text
        del translation.attrib["type"]
        taken += 1
    tree.write(catalogue(language), encoding="utf-8", xml_declaration=True)
    update([language])  # in lupdate's own spelling
    return taken


def check():
    """Catalogues made from the sources as they are now have to hold nothing new."""
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            shutil.copy(catalogue(language), folder)
        update(LANGUAGES, folder)
        for language in LANGUAGES:
            with open(catalogue(language, folder), encoding="utf-8") as now, open(catalogue(language), encoding="utf-8") as kept:
                if now.read() != kept.read():
                    print(f"translations/maquette_{language}.ts is older than the sources: run tools/update-translations.py")
                    bad = 1
    return bad


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["--missing"]:
        json.dump(missing(arguments[1]), sys.stdout, ensure_ascii=False, indent=1)
    elif arguments[:1] == ["--fill"]:
        with open(arguments[2], encoding="utf-8") as file:
            print(f"{fill(arguments[1], json.load(file))} sentences taken")
    elif arguments == ["--check"]:
        return check()
    else:
        update(arguments or LANGUAGES)
    return 0


if __name__ == "__main__":
    sys.exit(main())
