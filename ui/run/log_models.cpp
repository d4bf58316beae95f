#include "ui/run/log_models.h"

#include <algorithm>

#include <QGuiApplication>

#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/run/curve_model.h"

namespace maquette::ui {

void LogModel::add(const api::LogLine& line) {
    addSentence(line.level, say(line.text));
}

void LogModel::addSentence(base::LogLevel level, const QString& sentence) {
    if (m_lines.size() >= kLinesKept) {
        beginRemoveRows({}, 0, kLinesKept / 10 - 1);
        m_lines.remove(0, kLinesKept / 10);
        endRemoveRows();
    }
    const int row = static_cast<int>(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.append({QDateTime::currentDateTime(), level, sentence});
    endInsertRows();
}

void LogModel::clear() {
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

QString LogModel::text() const {
    QString all;
    for (const Line& line : m_lines)
        all += line.time.toString(Qt::ISODate) + "  " + line.sentence + '\n';
    return all;
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_lines.size()) return {};
    const Line& line = m_lines[index.row()];
    const bool grave = line.level == base::LogLevel::Warning || line.level == base::LogLevel::Error;
    const Tokens tokens = tokensOf(QGuiApplication::palette());
    if (role == Qt::DisplayRole) {
        return index.column() == Time ? line.time.time().toString("HH:mm:ss") : line.sentence;
    }
    if (role == Qt::ToolTipRole && index.column() == Message) return line.sentence;
    if (role == Qt::ForegroundRole) {
        if (index.column() == Time) return tokens.quiet;
        return line.level == base::LogLevel::Error     ? tokens.danger
               : line.level == base::LogLevel::Warning ? tokens.attention
                                                       : tokens.text;
    }
    if (role == Qt::AccessibleTextRole && grave && index.column() == Message) {
        return tr("Warning: %1").arg(line.sentence);
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    return section == Time ? tr("Time") : tr("What happened");
}

void FiguresModel::add(const api::Metrics& metrics) {
    for (const auto& [name, value] : metrics.values) {
        auto found = std::find_if(m_curves.begin(), m_curves.end(),
                                  [&, key = name](const Curve& c) { return c.name == key; });
        if (found == m_curves.end()) {
            const int row = static_cast<int>(m_curves.size());
            beginInsertRows({}, row, row);
            m_curves.push_back({});
            m_curves.back().name = name;
            m_curves.back().lowest = m_curves.back().highest = value;
            endInsertRows();
            found = m_curves.end() - 1;
        }
        Curve& curve = *found;
        curve.latest = value;
        curve.step = metrics.step;
        curve.lowest = std::min(curve.lowest, value);
        curve.highest = std::max(curve.highest, value);
        if (++curve.skipped < curve.stride) continue;
        curve.skipped = 0;
        curve.values.push_back(static_cast<float>(value));
        if (curve.values.size() < kPointsKept) continue;
        for (std::size_t i = 0; 2 * i < curve.values.size(); ++i)
            curve.values[i] = curve.values[2 * i];
        curve.values.resize((curve.values.size() + 1) / 2);
        curve.stride *= 2;
    }
    if (!m_curves.empty()) {
        Q_EMIT dataChanged(index(0, Latest), index(static_cast<int>(m_curves.size()) - 1, Step));
    }
}

void FiguresModel::clear() {
    beginResetModel();
    m_curves.clear();
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_curves.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= static_cast<int>(m_curves.size())) return {};
    const Curve& curve = m_curves[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != Name) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Name:
        return figureName(curve.name);
    case Latest:
        return number(curve.latest, 4);
    case Lowest:
        return number(curve.lowest, 4);
    case Highest:
        return number(curve.highest, 4);
    default:
        return static_cast<qlonglong>(curve.step);
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    const QString names[] = {tr("Figure"), tr("Now"), tr("Lowest"), tr("Highest"), tr("Step")};
    return section >= 0 && section < Columns ? names[section] : QString();
}

} // namespace maquette::ui
