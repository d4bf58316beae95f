#include "ui/run/curve_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/basics/texts.h"

namespace maquette::ui {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kStoredDigits = 5;

struct Words {
    const char *id, *name, *tip;
};
constexpr Words kWords[] = {
    {"loss", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Loss"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures", "What the run makes smaller")},
    {"latent", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Distance of ideas"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures",
                       "How far the render is from what the model imagines, in the model's own "
                       "terms")},
    {"image", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Distance of pictures"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures",
                       "How far the render is from what the model imagines, in pixels")},
    {"image_to_latent", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Pictures to ideas"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures", "How the two distances weigh against each other")},
    {"t", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Noise level"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures",
                       "How freely the model may imagine; it falls from the shape to the details")},
    {"z_variance", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Thickness of surfaces"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures", "How blurred surfaces are in depth")},
    {"entropy", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Fog"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures", "How much is neither solid nor empty")},
    {"opacity", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Coverage"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures", "The share of the picture that is covered")},
    {"depth", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Distance of depths"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures",
                       "How far the depth is from what the picture suggests")},
    {"reference", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Distance to the reference"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures", "How far the render is from your picture")},
    {"gradient_norm", QT_TRANSLATE_NOOP("maquette::ui::Figures", "Pull"),
     QT_TRANSLATE_NOOP("maquette::ui::Figures", "How strongly a step changes the object")}};

const Words* wordsOf(const std::string& figure) {
    for (const Words& words : kWords) {
        if (figure == words.id) return &words;
    }
    return nullptr;
}

} // namespace

// A figure of another method keeps its id.
QString figureName(const std::string& figure) {
    const Words* words = wordsOf(figure);
    return words ? QCoreApplication::translate("maquette::ui::Figures", words->name)
                 : say(base::Text(figure.c_str()));
}

QString figureTip(const std::string& figure) {
    const Words* words = wordsOf(figure);
    return words ? QCoreApplication::translate("maquette::ui::Figures", words->tip) : QString();
}

std::size_t CurveModel::figure(const std::string& name) {
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    const auto column = static_cast<std::size_t>(found - m_names.begin());
    if (found != m_names.end()) return column;
    const int section = columnCount();
    beginInsertColumns({}, section, section);
    m_names.push_back(name);
    for (auto& row : m_rows)
        row.push_back(kNone);
    endInsertColumns();
    Q_EMIT namesChanged();
    return column;
}

void CurveModel::add(const api::Metrics& metrics) {
    if (++m_skipped < m_stride && !m_steps.empty()) return;
    m_skipped = 0;
    if (m_steps.size() >= kMostRows) thin();
    for (const auto& [name, value] : metrics.values)
        figure(name);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_steps.push_back(metrics.step);
    m_rows.emplace_back(m_names.size(), kNone);
    for (const auto& [name, value] : metrics.values)
        m_rows.back()[figure(name)] = value;
    endInsertRows();
}

void CurveModel::thin() {
    beginResetModel();
    for (std::size_t i = 0; 2 * i < m_steps.size(); ++i) {
        m_steps[i] = m_steps[2 * i];
        if (i > 0) m_rows[i] = std::move(m_rows[2 * i]);
    }
    m_steps.resize((m_steps.size() + 1) / 2);
    m_rows.resize(m_steps.size());
    m_stride *= 2;
    endResetModel();
}

void CurveModel::clear() {
    beginResetModel();
    m_names.clear();
    m_steps.clear();
    m_rows.clear();
    m_stride = 1;
    m_skipped = 0;
    endResetModel();
    Q_EMIT namesChanged();
}

QByteArray CurveModel::toJson() const {
    QJsonArray steps;
    for (const std::int64_t step : m_steps)
        steps.append(static_cast<qint64>(step));
    QJsonObject figures;
    for (std::size_t column = 0; column < m_names.size(); ++column) {
        QJsonArray values;
        for (const auto& row : m_rows) {
            const double value = row[column];
            values.append(std::isfinite(value)
                              ? QJsonValue(QString::number(value, 'g', kStoredDigits).toDouble())
                              : QJsonValue());
        }
        figures.insert(say(m_names[column]), values);
    }
    return QJsonDocument(QJsonObject{{"steps", steps}, {"figures", figures}})
        .toJson(QJsonDocument::Compact);
}

void CurveModel::take(const QByteArray& json) {
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    const QJsonArray steps = stored.value("steps").toArray();
    const QJsonObject figures = stored.value("figures").toObject();
    if (steps.isEmpty() || static_cast<std::size_t>(steps.size()) > 4 * kMostRows) return;
    const auto first = static_cast<std::int64_t>(steps.first().toDouble());
    beginResetModel();
    while (!m_steps.empty() && m_steps.back() >= first) {
        m_steps.pop_back();
        m_rows.pop_back();
    }
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const std::string name = it.key().toStdString();
        if (std::find(m_names.begin(), m_names.end(), name) != m_names.end()) continue;
        m_names.push_back(name);
        for (auto& row : m_rows)
            row.push_back(kNone);
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        m_steps.push_back(static_cast<std::int64_t>(steps.at(i).toDouble()));
        m_rows.emplace_back(m_names.size(), kNone);
        for (std::size_t column = 0; column < m_names.size(); ++column) {
            const QJsonValue value = figures.value(say(m_names[column])).toArray().at(i);
            if (value.isDouble()) m_rows.back()[column] = value.toDouble();
        }
    }
    endResetModel();
    Q_EMIT namesChanged();
}

QString CurveModel::csv() const {
    QString text = "step";
    for (const std::string& name : m_names)
        text += ',' + say(name);
    for (std::size_t row = 0; row < m_steps.size(); ++row) {
        text += '\n' + QString::number(m_steps[row]);
        for (const double value : m_rows[row])
            text += ',' + (std::isfinite(value) ? QString::number(value, 'g', 8) : QString());
    }
    return text + '\n';
}

int CurveModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int CurveModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_names.size());
}

QVariant CurveModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0) return static_cast<qlonglong>(m_steps[row]);
    const double value = m_rows[row][static_cast<std::size_t>(index.column()) - 1];
    return std::isfinite(value) ? QVariant(number(value, 4)) : QVariant(QStringLiteral("–"));
}

QVariant CurveModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const bool step = section == 0;
    const std::string& name = step ? std::string() : m_names[static_cast<std::size_t>(section) - 1];
    if (role == Qt::DisplayRole) return step ? tr("Step") : figureName(name);
    if (role == Qt::ToolTipRole) return step ? QString() : figureTip(name);
    return {};
}

} // namespace maquette::ui
