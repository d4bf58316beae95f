#!/usr/bin/env python3
"""Installs a build into an empty folder and uses it from there, as a package would lie on a machine.

    check_install.py BUILD_FOLDER
"""
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile

LANGUAGES = ["de", "fr", "es", "ja", "zh_CN"]
ICONS = [16, 24, 32, 48, 64, 128, 256]
failures = []


def check(good, what):
    if not good:
        failures.append(what)
        print("FAIL", what)


def run(command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)


def have(program):
    found = shutil.which(program)
    if not found:
        print(f"SKIP {program} is not installed")
    return found


def manual(path):
    check(os.path.exists(path), f"{path} is missing")
    if not os.path.exists(path):
        return
    with gzip.open(path, "rt", encoding="utf-8") as file:
        text = file.read()
    check(".SH OPTIONS" in text and "\\-\\-version" in text, f"{path} tells no options")
    if have("groff"):
        told = run(["groff", "-ww", "-man", "-Tutf8", "-Z"], input=text)
        check(told.returncode == 0 and not told.stderr, f"groff: {told.stderr}")
    if have("mandoc"):
        told = run(["mandoc", "-T", "lint", "-W", "warning"], input=text)
        check(told.returncode == 0, f"mandoc: {told.stdout}{told.stderr}")


def png_size(path):
    with open(path, "rb") as file:
        head = file.read(24)
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


def main():
    build = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(dir=build) as folder:  # the same file system: copies are quick
        prefix = os.path.join(folder, "usr")
        done = run(["cmake", "--install", build, "--prefix", prefix])
        if done.returncode != 0:
            print(done.stdout + done.stderr)
            return 1
        home = os.path.join(folder, "home")
        os.mkdir(home)
        clean = {"HOME": home, "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8",
                 "OMP_NUM_THREADS": "1", "MAQUETTE_THREADS": "1"}
        bin_folder = os.path.join(prefix, "bin")
        check(sorted(os.listdir(bin_folder)) == ["maquette", "maquette-studio"], f"programs: {os.listdir(bin_folder)}")
        for name in ("bin/maquette", "bin/maquette-studio", "libexec/maquette/maquette-worker"):
            program = os.path.join(prefix, name)
            linked = run(["ldd", program], env=clean).stdout
            check("not found" not in linked, f"{name}: {linked}")
            outside = [line for line in linked.splitlines() if "/sdk-" in line]
            check(not outside, f"{name} reaches outside of the installation: {outside}")
            if name.startswith("bin/"):
                check(run([program, "--version"], env=clean).returncode == 0, f"{name} --version")
        told = run([os.path.join(bin_folder, "maquette"), "self-test"], env=clean)
        check(told.returncode == 0, f"self-test: {told.stdout}{told.stderr}")

        share = os.path.join(prefix, "share")
        for name in ("maquette", "maquette-studio"):
            manual(os.path.join(share, "man/man1", f"{name}.1.gz"))
        check(not os.path.exists(os.path.join(share, "maquette/resources/ui")), "the pictures of the window are built in")
        desktop = os.path.join(share, "applications/maquette.desktop")
        with open(desktop, encoding="utf-8") as file:
            text = file.read()
        for language in LANGUAGES:
            check(f"Comment[{language}]=" in text, f"{desktop} lacks {language}")
        command = re.search(r"^Exec=(\S+)", text, re.M).group(1)
        check(os.access(os.path.join(bin_folder, command), os.X_OK), f"{desktop} starts {command}")
        if have("desktop-file-validate"):
            told = run(["desktop-file-validate", desktop])
            check(told.returncode == 0 and not told.stdout, f"desktop-file-validate: {told.stdout}")
        if have("appstreamcli"):
            # The project has no domain of its own yet that could stand in the name.
            told = run(["appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info",
                        os.path.join(share, "metainfo/maquette.metainfo.xml")])
            check(told.returncode == 0, f"appstreamcli: {told.stdout}")
        for size in ICONS:
            icon = os.path.join(share, f"icons/hicolor/{size}x{size}/apps/maquette.png")
            check(os.path.exists(icon) and png_size(icon) == (size, size), icon)
        check(os.path.exists(os.path.join(share, "icons/hicolor/scalable/apps/maquette.svg")), "the icon as a drawing")
        for licence in ("copyright", "LICENSE.libtorch", "LICENSE.cuda-runtime"):
            check(os.path.exists(os.path.join(share, "doc/maquette", licence)), licence)
    print(f"INSTALL failures={len(failures)}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
