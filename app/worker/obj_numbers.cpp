#include "app/worker/obj_numbers.h"

namespace maquette::worker {

namespace {

// Calls visit(index) for each point that begins a number of a line of coordinates. One pass that
// remembers a few flags, so a file of one endless line costs no more than another.
template <typename Visit>
void eachBarePoint(const std::vector<std::byte>& file, const Visit& visit) {
    const auto at = [&](std::size_t i) {
        return i < file.size() ? std::to_integer<char>(file[i]) : '\n';
    };
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    bool lineBegins = true, coordinates = false;
    char before = '\n'; // the last character that counts; a line that goes on is a blank
    for (std::size_t i = 0; i < file.size(); ++i) {
        const char c = at(i);
        if (c == '\\' && (at(i + 1) == '\n' || (at(i + 1) == '\r' && at(i + 2) == '\n'))) {
            i += at(i + 1) == '\r' ? 2 : 1;
            before = ' ';
            continue;
        }
        if (c == '\n' || c == '\r') {
            lineBegins = true;
            coordinates = false;
        } else if (lineBegins && !blank(c)) {
            const char next = at(i + 1);
            const bool two = next == 'n' || next == 't' || next == 'p';
            coordinates = c == 'v' && (blank(next) || (two && blank(at(i + 2))));
            lineBegins = false;
        } else if (coordinates && c == '.' && blank(before) && at(i + 1) >= '0' &&
                   at(i + 1) <= '9') {
            visit(i);
        }
        before = c;
    }
}

} // namespace

std::vector<std::byte> withLeadingZeros(std::vector<std::byte> file) {
    std::size_t points = 0;
    eachBarePoint(file, [&](std::size_t) { ++points; });
    if (points == 0) return file;
    std::vector<std::byte> out;
    out.reserve(file.size() + points);
    std::size_t done = 0;
    eachBarePoint(file, [&](std::size_t i) {
        out.insert(out.end(), file.begin() + std::ptrdiff_t(done),
                   file.begin() + std::ptrdiff_t(i));
        out.push_back(std::byte{'0'});
        done = i;
    });
    out.insert(out.end(), file.begin() + std::ptrdiff_t(done), file.end());
    return out;
}

} // namespace maquette::worker
