#!/usr/bin/env python3
"""Writes the manual page of a program from what its own --help says, so that the two cannot drift apart.

    man-page.py PROGRAM [--date YYYY-MM-DD] > PROGRAM.1

Verbs are followed into their own help. What the help does not say (files, environment) stands below.
"""
import os
import re
import subprocess
import sys
import time

SUMMARIES = {"maquette": "make 3D objects from words",
             "maquette-studio": "watch a 3D object form from words"}
FILES = [("~/.local/share/maquette/library", "The library: database, meshes, checkpoints."),
         ("~/.local/share/maquette/models", "Weights that were converted from pickles."),
         ("~/.local/state/maquette", "Log files and the window's place."),
         ("~/.config/maquette", "Settings.")]
ENVIRONMENT = [("XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME", "Other places for the folders above."),
               ("MAQUETTE_RESOURCES", "The folder of the shipped models, where it is not beside the program."),
               ("MAQUETTE_THREADS", "How many processor cores to compute with."),
               ("CUDA_VISIBLE_DEVICES", "Which GPU to use.")]


def escape(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga").replace("^", "\\(ha").replace("~", "\\(ti")
    text = re.sub(r",(?=\S)", r",\\:", text)  # a list of choices may break behind a comma
    return re.sub(r"(?m)^([.'])", r"\\&\1", text)


def help_of(program, verbs):
    environment = dict(os.environ, COLUMNS="100", LC_ALL="C.UTF-8")
    done = subprocess.run([program, *verbs, "--help"], capture_output=True, text=True, check=True, env=environment)
    return done.stdout


class Help:
    """The help of a program or verb, as CLI11 prints it: a sentence, a usage line, titled lists, a footer."""

    LISTS = ("Positionals", "Options", "Subcommands")

    def __init__(self, text):
        lines = text.rstrip().split("\n")
        usage = next(i for i, line in enumerate(lines) if line.startswith("Usage:"))
        self.summary = " ".join(line.strip() for line in lines[:usage] if line.strip())
        self.usage = lines[usage].removeprefix("Usage:").strip()
        self.lists = {}
        self.footer = []
        title = None
        for line in lines[usage + 1:]:
            if line.endswith(":") and line[:-1] in self.LISTS:
                title = line[:-1]
                self.lists[title] = []
            elif title and line.startswith("  "):
                self.entry(self.lists[title], line)
            else:
                title = None
                self.footer.append(line)

    @staticmethod
    def entry(entries, line):
        found = re.match(r"  (\S.*?)(?:\s{2,}(\S.*))?$", line)
        if found and len(line) - len(line.lstrip()) == 2:
            entries.append([found.group(1), found.group(2) or ""])
        else:  # the description goes on, or begins below a long name
            entries[-1][1] = f"{entries[-1][1]} {line.strip()}".strip()


def entries(out, listed):
    for name, words in listed:
        out.append(f".TP\n.B {escape(name)}")
        out.append(escape(words) if words else "\\&")


def exit_codes(footer):
    """The exit codes of the footer, and what else stands there."""
    if "Exit codes:" not in footer:
        return [], footer
    at = footer.index("Exit codes:")
    codes = [re.match(r"\s*(\d+)\s+(.*)", line) for line in footer[at + 1:]]
    return [found.groups() for found in codes if found], footer[:at]


def footer(out, lines):
    """Tables of names and words, in the footer of a verb: their lines are indented by four."""
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if indent >= 4:
            name, _, words = line.strip().partition(" ")
            entries(out, [(name, re.sub(r"\s{2,}", ": ", words.strip(), count=1))])
        elif line.strip():
            out.append(".PP\n" + escape(line.strip()))


def verb(out, program, path, summary):
    told = Help(help_of(program, path))
    out.append(f'.SS "{escape(" ".join(path))}"')
    out.append(escape(told.summary or summary))
    out.append(f".PP\n.B {escape(told.usage)}")
    for title in ("Positionals", "Options"):
        entries(out, [one for one in told.lists.get(title, []) if not one[0].startswith("-h,")])
    footer(out, exit_codes(told.footer)[1])
    for name, words in told.lists.get("Subcommands", []):
        verb(out, program, [*path, name.split(",")[0]], words)  # without its other names


def page(program, date):
    name = os.path.basename(program)
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    told = Help(help_of(program, []))
    codes, _ = exit_codes(told.footer)
    out = [f'.TH {name.upper()} 1 {date} "{version}" "User Commands"', ".nh", ".ad l", ".SH NAME",
           f"{escape(name)} \\- {SUMMARIES[name]}", ".SH SYNOPSIS", f".B {escape(told.usage)}", ".SH DESCRIPTION",
           escape(told.summary), ".SH OPTIONS"]
    entries(out, told.lists.get("Options", []))
    if told.lists.get("Subcommands"):
        out.append(".SH COMMANDS")
        for each, words in told.lists["Subcommands"]:
            verb(out, program, [each.split(",")[0]], words)
    for title, listed in (("EXIT STATUS", codes), ("FILES", FILES), ("ENVIRONMENT", ENVIRONMENT)):
        if listed:
            out.append(f".SH {title}" if " " not in title else f'.SH "{title}"')
            entries(out, listed)
    other = "maquette-studio" if name == "maquette" else "maquette"
    out += [".SH SEE ALSO", f".BR {escape(other)} (1)"]
    return "\n".join(out) + "\n"


def main():
    if len(sys.argv) not in (2, 4):
        raise SystemExit(__doc__)
    moment = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    sys.stdout.write(page(sys.argv[1], sys.argv[3] if len(sys.argv) == 4 else time.strftime("%Y-%m-%d", moment)))


if __name__ == "__main__":
    main()
