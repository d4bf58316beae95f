"""CLIP's vocabulary and what the reference tokenizer makes of 300 strings."""
import gzip
import itertools
from pathlib import Path

import transformers

ROOT = Path(__file__).resolve().parents[2]
MERGES = ROOT / "resources" / "clip_tokenizer" / "merges.txt"
BEGIN, END = "<|startoftext|>", "<|endoftext|>"


def write_merges(package):
    """merges.txt from open_clip's bpe_simple_vocab_16e6.txt.gz (MIT): the 48,894 lines in use."""
    with gzip.open(package, "rt", encoding="utf-8") as source:
        lines = source.read().split("\n")[1:49152 - 256 - 2 + 1]
    MERGES.parent.mkdir(parents=True, exist_ok=True)
    MERGES.write_text("#version: 0.2\n" + "\n".join(lines) + "\n", encoding="utf-8")


def byte_characters():
    keep = [*range(33, 127), *range(161, 173), *range(174, 256)]
    extra = [b for b in range(256) if b not in keep]
    return [chr(b) for b in keep] + [chr(256 + n) for n in range(len(extra))]


def tokenizer(pad):
    merges = [tuple(line.split()) for line in
              MERGES.read_text(encoding="utf-8").split("\n")[1:] if line]
    letters = byte_characters()
    words = letters + [c + "</w>" for c in letters] + ["".join(m) for m in merges] + [BEGIN, END]
    return transformers.CLIPTokenizer(vocab={w: i for i, w in enumerate(words)}, merges=merges,
                                      pad_token=pad, model_max_length=77)


PROMPTS = """a photo of an astronaut riding a horse on Mars
an astronaut riding a horse on Mars
a DSLR photo of a hamburger
a blue chair, studio lighting, 4k, ultra-detailed
A Red MUG
it's don't we're they've I'm you'll he'd IT'S DON'T 'S 's's
rock'n'roll o'clock 'tis 'twas y'all'd've
3d asset 2d 10x 1,000.50 007 12345 1/2 ½ ² x² H₂O
(masterpiece:1.2), [low quality], {a|b}, <lora:foo:0.8>
a--b __init__ ... !!! ??? !? ... .. . ,, ;; ::
#hashtag @mention $5.00 50% a&b a+b=c a*b^c ~/path \\back\\slash `code`
"quoted" 'single' “curly” ‘curly’ «guillemets» „low“ 「corner」
café naïve façade coöperate Ångström São Paulo Zürich
ÉCOLE ÜBER straße STRASSE ẞ ſ ﬁ ﬂ ﬃ
Ελληνικά ΚΑΛΗΜΈΡΑ ΟΔΥΣΣΕΥΣ ς Σ
Привет МИР ёлка Ёж й й
İstanbul ISPARTA ılık İ i̇
中文椅子 一把红色的椅子 漢字 a中b
日本語 カタカナ ひらがな ｶﾀｶﾅ が ガ
한국어 의자 각 각
ไทย เก้าอี้ สวัสดี
हिन्दी कुर्सी नमस्ते
עברית כיסא שלום שָׁלוֹם
العربية كرسي أحمر مرحبا ١٢٣ ۴۵۶
mixed שלום hello مرحبا 你好 123
😀 😀😀 👍🏽 👨‍👩‍👧‍👦 🇩🇪 🏳️‍🌈 ❤️ ❤ ☃ ♞
a 🐉 made of ☁️ and 🔥
a\u0301 e\u0301 n\u0303 \u1e9b\u0323 \u212b \u2126 ﷺ
tab\there new\nline carriage\rreturn form\ffeed vertical\vtab
nbsp\u00a0here thin\u2009space ideographic\u3000space zero\u200bwidth joiner\u200dhere bom\ufeffend
mongolian\u180evowel next\u0085line line\u2028sep para\u2029sep fs\u001cgs\u001drs\u001eus\u001f
control \u0001\u0002\u0007\u0008\u000e\u001b\u007f end
nul\u0000byte \u0000 \u0000\u0000x
replacement \ufffd private \ue000 plane \U00010348 \U0001d400\U0001d7d8 \U0010ffff
Ⅷ ⅷ ① ⑳ Ⓐ ㈠ ㎏ ™ © ® № ℃ ℵ
ǅ ǆ Ǆ ŉ ǰ ΐ և ẖ
Ω Ω K K å Å
combining x\u0338 \u0301start end\u0301
soft\u00adhyphen under_score hy-phen en–dash em—dash minus− figure‒
<|startoftext|> <|endoftext|> a <|endoftext|> b <|EndOfText|> <|endoftext|><|endoftext|>
x<|startoftext|>y <|startoftext| > <| endoftext |>
! !! !!! a! b!! !a !!!!!!!! ¡hola! ¿qué?
supercalifragilisticexpialidocious pneumonoultramicroscopicsilicovolcanoconiosis
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
zzzzqqqxxjjkk wqxz qwertyuiop asdfghjkl
http://example.com/a?b=c&d=e#f user@example.com C:\\dir\\file.txt
SELECT * FROM t; -- drop <b>bold</b> &amp; &lt; %20 \\n \\u00e9
naïve—café…“x”‘y’ ﹏ ＡＢＣ ａｂｃ １２３ ！？
one two three four five six seven eight nine ten eleven twelve
a b c d e f g h i j k l m n o p q r s t u v w x y z
""".split("\n")

NOUNS = "chair mug duck teapot house dragon rocket lamp guitar cactus".split()
LOOKS = ["a {} made of wood", "an OLD {}", "tiny {}s, 3D", "the {}'s shadow", "{}, front view",
         "ein blauer {} für Ähre", "🎨 {} №7", "{}—{}", "1{}2", "[{}]!", "日本の{}", "A {} (ÉTÉ)", "  {}  \t {} "]


def strings():
    """(text, times): texts repeated to make long ones without storing them."""
    out = [(text, 1) for text in PROMPTS if text]
    out = [(text.encode("latin-1", "backslashreplace").decode("unicode_escape")
            if "\\u" in text or "\\U" in text else text, n) for text, n in out]
    out += [("", 1), (" ", 1), ("\t\n ", 1), ("a", 1), ("</w>", 1), ("\u0130", 1)]
    for look, noun in itertools.product(LOOKS, NOUNS):
        out.append((look.replace("{}", noun), 1))
    for code in (*range(0x00, 0x30, 3), *range(0x80, 0x180, 5), *range(0x300, 0x360, 16),
                 *range(0x2000, 0x2070, 4), 0x3000, 0xfeff, 0x1f600, 0x1f9ff, 0x20000, 0xe0001):
        out.append((f"x{chr(code)}y {chr(code)}", 1))
    out += [("word ", 2000), ("a", 10000), ("é", 5000), ("🐉", 5000), ("中", 5000), ("1", 200),
            ("it's ", 60), ("\u0000", 300), ("! ", 90), ("x" * 75 + " ", 3)]
    return out


def goldens():
    one, two, rows = tokenizer(END), tokenizer("!"), []
    for text, times in strings():
        call = {"padding": "max_length", "truncation": True, "max_length": 77}
        first = one(text * times, **call).input_ids
        second = two(text * times, **call).input_ids
        row = {"text": text, "ids": strip(first, 49407)}
        if times > 1:
            row["times"] = times
        if strip(second, 0) != row["ids"]:
            row["sd2"] = strip(second, 0)
        assert len(first) == len(second) == 77
        rows.append(row)
    return rows


def strip(ids, pad):
    """Without the padding behind the first end token that only padding follows."""
    end = len(ids)
    while end > 1 and ids[end - 1] == pad and ids[end - 2] in (pad, 49407):
        end -= 1
    return ids[:end]
