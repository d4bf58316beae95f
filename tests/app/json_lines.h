#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace maquette::tests {

// What a verb with --json says: an object a line.
inline QList<QJsonObject> jsonLines(const QString& text) {
    QList<QJsonObject> lines;
    for (const QString& line : text.split('\n', Qt::SkipEmptyParts))
        lines.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return lines;
}

} // namespace maquette::tests
