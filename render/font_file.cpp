#include "render/font_file.h"

#include <array>
#include <utility>
#include <vector>

#include <QRawFont>
#include <QtEndian>

namespace maquette::render {

namespace {

constexpr int kHeaderBytes = 12;
constexpr int kRecordBytes = 16;

struct Table {
    const char* tag;
    QByteArray data;
};

void append16(QByteArray& out, int value) {
    const quint16 big = qToBigEndian(static_cast<quint16>(value));
    out.append(reinterpret_cast<const char*>(&big), 2);
}

void append32(QByteArray& out, qsizetype value) {
    const quint32 big = qToBigEndian(static_cast<quint32>(value));
    out.append(reinterpret_cast<const char*>(&big), 4);
}

qsizetype padded(qsizetype size) {
    return (size + 3) & ~qsizetype{3};
}

// The "sfnt" container: a directory sorted by tag, then the tables at multiples of four bytes.
// Check sums are left 0; readers for drawing do not look at them.
QByteArray container(const std::vector<Table>& tables, bool postScript) {
    QByteArray out;
    append32(out, postScript ? 0x4F54544F : 0x00010000); // 'OTTO' or TrueType 1.0
    append16(out, static_cast<int>(tables.size()));
    for (int i = 0; i < 3; ++i)
        append16(out, 0); // the search hints nobody needs
    qsizetype offset = kHeaderBytes + kRecordBytes * static_cast<qsizetype>(tables.size());
    for (const Table& table : tables) {
        out.append(table.tag, 4);
        append32(out, 0);
        append32(out, offset);
        append32(out, table.data.size());
        offset += padded(table.data.size());
    }
    for (const Table& table : tables) {
        out.append(table.data);
        out.append(padded(table.data.size()) - table.data.size(), '\0');
    }
    return out;
}

} // namespace

QByteArray fontFile(const QFont& font) {
    static constexpr std::array kTags{"CFF ", "GPOS", "OS/2", "cmap", "glyf", "head", "hhea",
                                      "hmtx", "kern", "loca", "maxp", "name", "post"};
    const QRawFont raw = QRawFont::fromFont(font);
    std::vector<Table> tables;
    bool postScript = false, outlines = false, characters = false;
    for (const char* tag : kTags) {
        QByteArray data = raw.isValid() ? raw.fontTable(tag) : QByteArray();
        if (data.isEmpty()) continue;
        postScript |= qstrcmp(tag, "CFF ") == 0;
        outlines |= qstrcmp(tag, "CFF ") == 0 || qstrcmp(tag, "glyf") == 0;
        characters |= qstrcmp(tag, "cmap") == 0;
        tables.push_back({tag, std::move(data)});
    }
    return outlines && characters ? container(tables, postScript) : QByteArray();
}

} // namespace maquette::render
