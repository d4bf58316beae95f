#include "tests/engine/io/pickle/archives.h"

namespace maquette::tests {

namespace {

std::string repeated(const std::string& word, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += word;
    return all;
}

const std::string kGood = dictOf(TensorWords{}.words());
constexpr const char* kDictionary = "OrderedDict";

Attack byTensor(const std::string& what, const TensorWords& tensor, const std::string& reason) {
    return {what, torchZip(dictOf(tensor.words())), reason};
}

Attack byPart(const std::string& what, std::size_t index, void (*change)(ZipPart&),
              const std::string& reason) {
    std::vector<ZipPart> parts = torchParts(kGood);
    change(parts[index]);
    return {what, zipOf(parts), reason};
}

} // namespace

// Each asks for a name and calls it, in the place of the weights.
std::vector<Attack> attacksByName() {
    const std::pair<const char*, const char*> names[] = {
        {"os", "system"},
        {"posix", "system"},
        {"nt", "system"},
        {"builtins", "eval"},
        {"builtins", "exec"},
        {"__builtin__", "eval"},
        {"builtins", "getattr"},
        {"builtins", "__import__"},
        {"subprocess", "Popen"},
        {"runpy", "_run_code"},
        {"importlib", "import_module"},
        {"pickle", "loads"},
        {"_pickle", "loads"},
        {"torch.storage", "_load_from_bytes"},
        {"torch.serialization", "load"},
        {"torch", "load"},
        {"torch.hub", "load"},
        {"torch.jit", "load"},
        {"numpy", "load"},
        {"numpy.testing._private.utils", "runstring"},
        {"marshal", "loads"},
        {"types", "CodeType"},
        {"ctypes", "CDLL"},
        {"functools", "partial"},
        {"operator", "attrgetter"},
        {"shutil", "rmtree"},
        {"socket", "create_connection"},
        {"webbrowser", "open"},
        {"pip", "main"},
        {"timeit", "timeit"},
        {"code", "InteractiveInterpreter"},
        {"torch._utils", "_rebuild_tensor_v2.__globals__"},
        {"collections", "OrderedDict.__init_subclass__"},
        {"Collections", kDictionary},
        {"collections ", kDictionary},
        {"collections", "OrderedDict\r"},
        {"torch._utils", "_rebuild_wrapper_subclass"},
        {"torch", "QInt8Storage"},
        {"", ""},
    };
    std::vector<Attack> attacks;
    for (const auto& [module, name] : names) {
        const std::string words = global(module, name) + "(" + text("echo") + "tR";
        attacks.push_back(
            {std::string(module) + "." + name, torchZip(dictOf(words)), "which no weights need"});
    }
    return attacks;
}

// Instructions that Python's pickle knows and torch.save does not use.
std::vector<Attack> attacksByInstruction() {
    const std::string os = text("os") + text("system");
    const std::pair<const char*, std::string> instructions[] = {
        {"STACK_GLOBAL", os + "\x93"},
        {"INST", "(" + text("echo") + "ios\nsystem\n"},
        {"OBJ", "(" + text("echo") + "o"},
        {"EXT1", std::string("\x82\x01", 2)},
        {"EXT2", std::string("\x83\x01\x00", 3)},
        {"EXT4", std::string("\x84\x01\x00\x00\x00", 5)},
        {"NEWOBJ_EX", "))}\x92"},
        {"PERSID", "P0\n"},
        {"STRING", "S'a'\n"},
        {"UNICODE", "Va\n"},
        {"INT", "I1\n"},
        {"LONG", "L1L\n"},
        {"LONG4", "\x8b" + numberBytes(0x7fffffff, 4)},
        {"FLOAT", "F1.0\n"},
        {"BINSTRING", "T" + numberBytes(1, 4) + "a"},
        {"BINBYTES", "B" + numberBytes(1, 4) + "a"},
        {"SHORT_BINBYTES", "C\1a"},
        {"BINBYTES8", "\x8e" + numberBytes(1, 8) + "a"},
        {"BINUNICODE8", "\x8d" + numberBytes(1, 8) + "a"},
        {"SHORT_BINUNICODE", "\x8c\1a"},
        {"FRAME", "\x95" + numberBytes(1, 8)},
        {"MEMOIZE", "N\x94"},
        {"BYTEARRAY8", "\x96" + numberBytes(1, 8) + "a"},
        {"NEXT_BUFFER", "\x97"},
        {"READONLY_BUFFER", "\x98"},
        {"POP", "N0N"},
        {"POP_MARK", "(1N"},
        {"DUP", "N2"},
        {"DICT", "(d"},
        {"LIST", "(l"},
        {"GET", "g0\n"},
        {"PUT", "Np0\n"},
        {"EMPTY_SET", "\x8f"},
        {"FROZENSET", "(\x91"},
        {"no instruction", "\xff"},
    };
    std::vector<Attack> attacks;
    for (const auto& [what, words] : instructions)
        attacks.push_back({what, torchZip(dictOf(words)), "uses the instruction"});
    return attacks;
}

std::vector<Attack> attacksByStructure() {
    const auto zip = [](const std::string& pkl) { return torchZip(pkl); };
    const std::string good = TensorWords{}.words();
    std::string laughs = "]q" + numberBytes(0, 1);
    for (int i = 1; i < 40; ++i)
        laughs += "]q" + numberBytes(static_cast<std::uint64_t>(i), 1) + "(h" +
                  numberBytes(static_cast<std::uint64_t>(i) - 1, 1) + "h" +
                  numberBytes(static_cast<std::uint64_t>(i) - 1, 1) + "e";
    const std::string inner = std::string(1, '\0');
    return {
        {"protocol 4", zip("\x80\x04" + kGood.substr(2)), "protocol"},
        {"protocol 0", zip(kGood.substr(2)), "protocol"},
        {"a second protocol", zip(pickle("\x80\x05N")), "protocol"},
        {"an empty pickle", zip(""), "cut off"},
        {"no STOP", zip(kGood.substr(0, kGood.size() - 1)), "cut off"},
        {"cut in a name", zip(kGood.substr(0, 20)), "no end"},
        {"a second pickle behind", zip(kGood + pickle(global("os", "system") + ")R")), "follows"},
        {"values left over", zip(pickle("N" + good)), "more than one value"},
        {"an open mark", zip(pickle("(" + good)), "more than one value"},
        {"nothing", zip("\x80\x02."), "more than one value"},
        {"an empty stack", zip(pickle("R")), "from the stack"},
        {"no mark", zip(pickle("t")), "from the stack"},
        {"below a mark", zip(pickle("N(\x85")), "from the stack"},
        {"a far memo slot", zip(pickle("Nr" + numberBytes(0x7fffffff, 4))), "slots"},
        {"a memo bomb", zip(pickle("Nr" + numberBytes(1'999'999, 4))), "slots"},
        {"an unknown memo slot", zip(pickle("h\5")), "never remembered"},
        {"a huge LONG1", zip(pickle("\x8a\xff" + std::string(255, '\x7f'))), "64 bits"},
        {"a huge text", zip(pickle("X" + numberBytes(0xfffffff0, 4))), "1 MB"},
        {"a text beyond the end", zip(pickle("X" + numberBytes(1000, 4))), "cut off"},
        {"a name without end", zip(pickle("c" + std::string(100'000, 'a'))), "no end"},
        {"a million marks", zip(pickle(std::string(1'000'000, '('))), "nested"},
        {"a full stack", zip(pickle(std::string(1'100'000, 'N'))), "nested"},
        {"a million values", zip(pickle("]q" + inner + repeated("(NNNNNNNNNe", 300'000))),
         "more values"},
        {"a list in itself", zip(pickle("]q" + inner + "h" + inner + "a" + good + "a")), "nested"},
        {"a billion laughs", zip(pickle("(" + laughs + "t")), "nested"},
        {"a call of a tuple", zip(pickle("))R")), "has no name"},
        {"a call of a tensor", zip(pickle(good + ")R")), "has no name"},
        {"arguments that are a list", zip(pickle(global("collections", kDictionary) + "]R")),
         "has no name"},
        {"a call of a storage type", zip(pickle(global("torch", "FloatStorage") + ")R")),
         "never does"},
        {"a dictionary of arguments", zip(pickle(global("collections", kDictionary) + "]\x85R")),
         "unknown way"},
        {"a parameter of nothing",
         zip(pickle(global("torch._utils", "_rebuild_parameter") + "N\x89N\x87R")), "never does"},
        {"the state of a list", zip(pickle("]}b")), "has none"},
        {"the state of a tensor", zip(pickle(good + "}b")), "has none"},
        {"an item of a list", zip(pickle("]NNs")), "neither a list"},
        {"an appended dictionary", zip(pickle("}Na")), "neither a list"},
        {"a key without value", zip(pickle("}(Nu")), "no value"},
        {"no tensors", zip(pickle("}")), "no tensors"},
        {"one name for two",
         zip(pickle("}" + text("a.b") + good + "s" + text("a") + "}" + text("b") + good + "ss")),
         "two tensors"},
        {"the name __metadata__", zip(pickle("}" + text("__metadata__") + good + "s")), "name"},
        {"a name that is not UTF-8", zip(pickle("}" + text("\xff\xfe") + good + "s")), "name"},
        {"an endless name", zip(pickle("}" + text(std::string(2000, 'n')) + good + "s")), "name"},
    };
}

std::vector<Attack> attacksByTensor() {
    constexpr std::int64_t kHuge = std::int64_t{1} << 40;
    const TensorWords good;
    std::vector<Attack> attacks = {
        byTensor("a larger storage", {.elements = 5}, "another size"),
        byTensor("a smaller storage", {.elements = 3, .shape = {3}, .strides = {1}},
                 "another size"),
        byTensor("another element type", {.type = "DoubleStorage"}, "another size"),
        byTensor("a storage that is not there", {.key = "1"}, "missing"),
        byTensor("a storage elsewhere", {.key = "../data.pkl"}, "missing"),
        byTensor("an empty key", {.key = ""}, "unknown way"),
        byTensor("a negative storage", {.elements = -1}, "not a count"),
        byTensor("a storage of 2^60", {.elements = std::int64_t{1} << 60}, "unknown way"),
        byTensor("an offset beyond", {.offset = 1}, "beyond its storage"),
        byTensor("a negative offset", {.offset = -1}, "not a count"),
        byTensor("a shape beyond", {.shape = {3, 2}}, "beyond its storage"),
        byTensor("a stride beyond", {.strides = {3, 1}}, "beyond its storage"),
        byTensor("a negative stride", {.strides = {-2, 1}}, "not a count"),
        byTensor("a negative size", {.shape = {-2, -2}}, "not a count"),
        byTensor("a product beyond 64 bits", {.shape = {kHuge, kHuge}, .strides = {0, 0}},
                 "beyond its storage"),
        byTensor("a stride that overflows", {.shape = {3, 2}, .strides = {INT64_MAX, 1}},
                 "beyond its storage"),
        byTensor("too few strides", {.strides = {1}}, "strides"),
        byTensor("65 dimensions",
                 {.shape = std::vector<std::int64_t>(65, 1),
                  .strides = std::vector<std::int64_t>(65, 1)},
                 "not a list of counts"),
        byTensor("a stride bomb", {.shape = {1 << 30}, .strides = {0}}, "many times larger"),
        byTensor("a name for a storage type", {.type = "float32"}, "unknown way"),
    };
    const TensorWords other{.type = "IntStorage"};
    const auto zip = [](const std::string& words) { return torchZip(pickle(words)); };
    const std::string rebuild = global("torch._utils", "_rebuild_tensor_v2");
    attacks.push_back({"a storage of two types",
                       zip("]" + good.words() + "a" + other.words() + "a"), "two ways"});
    attacks.push_back({"a tensor of no storage", zip(rebuild + "(NNNNtR"), "no storage"});
    attacks.push_back(
        {"a tensor of one argument", zip(rebuild + good.storage() + "\x85R"), "no storage"});
    attacks.push_back(
        {"a shape that is a text",
         zip(rebuild + "(" + good.storage() + whole(0) + text("2") + counts({1}) + "tR"),
         "not a list of counts"});
    attacks.push_back({"a reference that is a text", zip(text("storage") + "Q"), "unknown way"});
    attacks.push_back({"a reference of another kind",
                       zip("(" + text("module") + global("torch", "FloatStorage") + text("0") +
                           text("cpu") + whole(4) + "tQ"),
                       "unknown way"});
    attacks.push_back({"a view of a storage",
                       zip("(" + text("storage") + global("torch", "FloatStorage") + text("0") +
                           text("cpu") + whole(4) + counts({0, 0, 4}) + "tQ"),
                       "unknown way"});
    return attacks;
}

std::vector<Attack> attacksByArchive() {
    std::vector<Attack> attacks = {
        byPart(
            "a compressed entry", 2, [](ZipPart& p) { p.method = 8; }, "compressed"),
        byPart(
            "an unknown compression", 2, [](ZipPart& p) { p.method = 93; }, "compressed"),
        byPart(
            "an encrypted entry", 0, [](ZipPart& p) { p.flags = 1; }, "encrypted"),
        byPart(
            "a wrong checksum of the pickle", 0, [](ZipPart& p) { p.crcChange = 1; }, "checksum"),
        byPart(
            "a wrong checksum of a storage", 2, [](ZipPart& p) { p.crcChange = 1; }, "checksum"),
        byPart(
            "two sizes", 2, [](ZipPart& p) { p.sizeChange = -4; }, "disagree"),
        byPart(
            "two names", 2, [](ZipPart& p) { p.localName = "archive/data/1"; }, "two ways"),
        byPart(
            "an offset into another entry", 2, [](ZipPart& p) { p.offsetChange = 5; }, "two ways"),
        byPart(
            "an offset beyond the file", 2, [](ZipPart& p) { p.offsetChange = 1 << 20; },
            "outside the file"),
        byPart(
            "a path upwards", 2, [](ZipPart& p) { p.name = "archive/../../etc/x"; }, "leads out"),
        byPart(
            "an absolute path", 2, [](ZipPart& p) { p.name = "/etc/passwd"; }, "leads out"),
        byPart(
            "a backslash", 2, [](ZipPart& p) { p.name = "archive\\data\\0"; }, "leads out"),
        byPart(
            "a drive", 2, [](ZipPart& p) { p.name = "C:archive/data/0"; }, "leads out"),
        byPart(
            "a zero in a name", 2,
            [](ZipPart& p) { p.name = std::string("archive/data/0\0x", 16); }, "leads out"),
        byPart(
            "an empty name", 2, [](ZipPart& p) { p.name = ""; }, "leads out"),
        byPart(
            "an endless name", 2, [](ZipPart& p) { p.name = "archive/" + std::string(2000, 'a'); },
            "leads out"),
        byPart(
            "two roots", 2, [](ZipPart& p) { p.name = "other/data/0"; }, "no archive"),
        byPart(
            "no root", 2, [](ZipPart& p) { p.name = "data"; }, "no archive"),
        byPart(
            "a program", 3, [](ZipPart& p) { p.name = "archive/constants.pkl"; }, "TorchScript"),
        byPart(
            "a big-endian machine", 1, [](ZipPart& p) { p.data = "big"; }, "big-endian"),
        byPart(
            "no pickle", 0, [](ZipPart& p) { p.name = "archive/data.txt"; }, "missing"),
        byPart(
            "a double entry", 3, [](ZipPart& p) { p.name = "archive/data/0"; }, "twice"),
    };
    const std::string good = torchZip(kGood);
    const std::size_t end = good.size() - 22;
    const auto changed = [&](std::size_t at, const std::string& bytes) {
        std::string file = good;
        return file.replace(at, bytes.size(), bytes);
    };
    std::vector<ZipPart> inside = torchParts(kGood); // an archive in the storage of another
    inside[2].data = zipOf(torchParts(pickle(global("os", "system") + ")R")));
    std::vector<ZipPart> overlapping = torchParts(kGood);
    overlapping[2].data = zipOf({{"archive/data/1", std::string(16, 'x')}}).substr(0, 60);
    overlapping.push_back({"archive/data/1", std::string(16, 'x')});
    overlapping[4].offsetChange =
        -static_cast<std::int64_t>(60 + 30 + std::string("archive/version").size() + 2);
    const std::vector<Attack> more = {
        {"an archive in a storage", zipOf(inside), "another size"},
        {"overlapping entries", zipOf(overlapping), "overlaps"},
        {"a comment", changed(end + 20, numberBytes(4, 2)) + "evil", "followed"},
        {"bytes behind", good + "evil", "followed"},
        {"two archives", good + torchZip(pickle("N")), "damaged"},
        {"a table beyond the file", changed(end + 16, numberBytes(0xfffffff, 4)), "damaged"},
        {"a table that is larger", changed(end + 12, numberBytes(0xfffffff, 4)), "larger than"},
        {"more rows than there are", changed(end + 8, numberBytes(0x00090009, 4)), "damaged"},
        {"fewer rows than there are", changed(end + 8, numberBytes(0x00030003, 4)), "counts"},
        {"a divided archive", changed(end + 4, numberBytes(1, 2)), "divided"},
        {"zip64 without its record", changed(end + 16, numberBytes(0xffffffff, 4)), "damaged"},
        {"no table", good.substr(0, end), "missing"},
        {"a cut archive", good.substr(0, good.size() / 2), "missing"},
        {"an empty file", "", "torch.save"},
        {"a script", "#!/bin/sh\nrm -rf /\n", "torch.save"},
        {"a page", "<!DOCTYPE html><html>", "torch.save"},
        {"a bare pickle", kGood, "torch.save"},
        {"a tape archive", std::string(257, '\0') + "ustar", "torch.save"},
        {"gzip", "\x1f\x8b\x08" + std::string(30, '\0'), "torch.save"},
    };
    attacks.insert(attacks.end(), more.begin(), more.end());
    return attacks;
}

std::vector<Attack> attacksByLegacyFile() {
    const std::string object = dictOf(TensorWords{}.words());
    const std::string keys = pickle("]" + text("0") + "a");
    const std::string storage = numberBytes(4, 8) + std::string(16, '\1');
    const std::string machine = legacyMachine(), call = pickle(global("os", "system") + ")R");
    const auto file = [&](const std::string& o, const std::string& m, const std::string& k,
                          const std::string& s) { return legacyFile(o, m, k, s); };
    std::string version = file(object, machine, keys, storage);
    version.replace(18, 2, numberBytes(1002, 2));
    const std::string twice = pickle("]" + text("0") + "a" + text("0") + "a");
    const std::string foreign = pickle("]" + text("1") + "a");
    return {
        {"old: a call in the object", file(call, machine, keys, storage), "os.system"},
        {"old: a call in the facts", file(object, call, keys, storage), "os.system"},
        {"old: a call in the keys", file(object, machine, call, storage), "os.system"},
        {"old: another version", version, "unknown version"},
        {"old: big-endian", file(object, pickle("}"), keys, storage), "big-endian"},
        {"old: a foreign key", file(object, machine, foreign, storage), "no tensor uses"},
        {"old: no keys", file(object, machine, pickle("]"), ""), "missing"},
        {"old: keys that are no list", file(object, machine, pickle("N"), storage), "missing"},
        {"old: a key twice", file(object, machine, twice, storage + storage), "another size"},
        {"old: another size", file(object, machine, keys, numberBytes(5, 8) + std::string(20, 1)),
         "another size"},
        {"old: cut off", file(object, machine, keys, storage.substr(0, 20)), "cut off"},
        {"old: no storages", file(object, machine, keys, ""), "cut off"},
        {"old: bytes behind", file(object, machine, keys, storage + "x"), "follows"},
        {"old: the magic number alone", file("", "", "", "").substr(0, 15), "cut off"},
    };
}

} // namespace maquette::tests
