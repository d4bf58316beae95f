#!/usr/bin/env python3
"""Records what the reference implementation of safetensors says to 100,000 damaged files.

Writes tests/fixtures/safetensors/verdicts.bin: 32 bytes SHA-256 over all mutants, then a bit a mutant (lowest
first): 1 where the reference opens it. tests/engine/io/safetensors_mutants.cpp makes the same mutants from the
same seeds; the digest shows that they are the same.
"""
import hashlib
import json
import pathlib
import struct

import safetensors

COUNT = 100_000
MASK = (1 << 64) - 1
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "tests/fixtures/safetensors"
JSON_BYTES = b'{}[]",:0123456789.-+eE \n\\ux'


def load_seeds():
    seeds = json.loads((FOLDER / "seeds.json").read_text(encoding="utf-8"))
    raw = {key: [text.encode("latin-1") for text in seeds[key]] for key in ("numbers", "strings", "fragments", "entries")}
    raw["headers"] = [(header.encode("latin-1"), size) for header, size in seeds["headers"]]
    raw["dtypes"] = [(name.encode(), bits) for name, bits in seeds["dtypes"]]
    return raw


class Draw:
    """SplitMix64."""

    def __init__(self, index):
        self.state = (index * 0x2545F4914F6CDD1D + 12345) & MASK

    def word(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        return self.word() % bound

    def of(self, items):
        return items[self.below(len(items))]


class Mutant:
    def __init__(self, header, size):
        self.header, self.size, self.lie = bytearray(header), size, None

    def length(self):
        return len(self.header) if self.lie is None else self.lie

    def bytes(self):
        return struct.pack("<Q", self.length()) + bytes(self.header) + bytes(self.size)


def runs(header, is_member):
    """Maximal runs [begin, end) of bytes with the property."""
    found, begin = [], None
    for i, byte in enumerate(header):
        if is_member(byte):
            begin = i if begin is None else begin
        elif begin is not None:
            found.append((begin, i))
            begin = None
    if begin is not None:
        found.append((begin, len(header)))
    return found


def quoted(header):
    """Runs from a quotation mark to the next one."""
    marks = [i for i, byte in enumerate(header) if byte == ord('"')]
    return [(marks[i], marks[i + 1] + 1) for i in range(0, len(marks) - 1, 2)]


def replace_one(header, draw, places, words):
    if places:
        begin, end = draw.of(places)
        header[begin:end] = draw.of(words)


def change(mutant, draw, seeds):
    h, kind = mutant.header, draw.below(10)
    if kind == 0 and h:
        h[draw.below(len(h))] = draw.below(256)
    elif kind == 1 and h:
        h[draw.below(len(h))] = draw.of(JSON_BYTES)
    elif kind == 2 and h:
        at = draw.below(len(h))
        del h[at:at + 1 + draw.below(8)]
    elif kind == 3 and h:
        at = draw.below(len(h))
        run = bytes(h[at:at + 1 + draw.below(32)])
        to = draw.below(len(h) + 1)
        h[to:to] = run
    elif kind == 4:
        at = draw.below(len(h) + 1)
        h[at:at] = draw.of(seeds["fragments"])
    elif kind == 5:
        replace_one(h, draw, runs(h, lambda b: 48 <= b <= 57), seeds["numbers"])
    elif kind == 6:
        replace_one(h, draw, quoted(h), seeds["strings"])
    elif kind == 7:
        step = draw.below(4)
        mutant.size = [mutant.size + 1, max(mutant.size - 1, 0), 0, mutant.size + draw.below(16)][step]
    elif kind == 8:
        how = draw.below(3)
        mutant.lie = [draw.word(), (len(h) + draw.below(9) - 4) & MASK, draw.below(2 * len(h) + 2)][how]
    elif kind == 9:
        openings = [(i + 1, i + 1) for i, byte in enumerate(h) if byte in b"{,"]
        replace_one(h, draw, openings, seeds["entries"])


def entry(draw, seeds, begin):
    name, bits = draw.of(seeds["dtypes"])
    shape = [draw.below(5) for _ in range(draw.below(4))]
    size = bits
    for side in shape:
        size *= side
    return {"dtype": name.decode(), "shape": shape, "begin": begin, "end": begin + (size + 7) // 8}


def bend(draw, seeds, entries):
    """One wrong number."""
    which, what = draw.of(entries), draw.below(5)
    if what == 0:
        which["begin"] += 1
    elif what == 1:
        which["end"] = max(which["end"] - 1, 0)
    elif what == 2:
        which["shape"].append(draw.below(4))
    elif what == 3:
        which["dtype"] = draw.of(seeds["dtypes"])[0].decode()
    else:
        which["begin"], which["end"] = which["end"], which["begin"]


def text_of(entries):
    parts = []
    for number, each in entries:
        shape = ",".join(str(side) for side in each["shape"])
        parts.append(f'"t{number}":{{"dtype":"{each["dtype"]}","shape":[{shape}],'
                     f'"data_offsets":[{each["begin"]},{each["end"]}]}}')
    return ("{" + ",".join(parts) + "}").encode()


def generated(draw, seeds):
    entries, end = [], 0
    for _ in range(draw.below(5)):
        entries.append(entry(draw, seeds, end))
        end = entries[-1]["end"]
    if entries and draw.below(2):
        bend(draw, seeds, entries)
    order = list(enumerate(entries))
    for i in range(len(order) - 1, 0, -1):
        j = draw.below(i + 1)
        order[i], order[j] = order[j], order[i]
    return Mutant(text_of(order), end)


def make(index, seeds):
    draw = Draw(index)
    if index % 2:
        mutant = generated(draw, seeds)
        changes = 1 if draw.below(3) == 0 else 0
    else:
        mutant = Mutant(*draw.of(seeds["headers"]))
        changes = 1 + draw.below(3)
    for _ in range(changes):
        change(mutant, draw, seeds)
    return mutant


def accepted(data):
    try:
        safetensors.deserialize(data)
        return True
    except safetensors.SafetensorError:
        return False


def main():
    seeds, digest, bits, count = load_seeds(), hashlib.sha256(), bytearray(COUNT // 8), 0
    for index in range(COUNT):
        data = make(index, seeds).bytes()
        digest.update(data)
        if accepted(data):
            bits[index // 8] |= 1 << (index % 8)
            count += 1
    (FOLDER / "verdicts.bin").write_bytes(digest.digest() + bytes(bits))
    print(f"safetensors {safetensors.__version__}: {count} of {COUNT} mutants accepted")


if __name__ == "__main__":
    main()
