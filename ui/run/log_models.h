#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

#include "engine/api/event.h"

namespace maquette::ui {

// What the engine said, oldest first; the oldest of very many are forgotten.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    static constexpr int kLinesKept = 5000;
    enum Column { Time, Message, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void add(const api::LogLine& line);
    void addSentence(base::LogLevel level, const QString& sentence);
    void clear();
    QString text() const; // everything, one line each

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Line {
        QDateTime time;
        base::LogLevel level;
        QString sentence;
    };
    QList<Line> m_lines;
};

// The run's figures as a table: the accessible twin of the HUD's curves.
class FiguresModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    static constexpr std::size_t kPointsKept = 240; // of a curve; older ones are thinned out
    enum Column { Name, Latest, Lowest, Highest, Step, Columns };
    struct Curve {
        std::string name;
        std::vector<float> values;
        int stride = 1; // every how many points one is kept
        int skipped = 0;
        double latest = 0, lowest = 0, highest = 0;
        std::int64_t step = 0;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void add(const api::Metrics& metrics);
    void clear();
    const std::vector<Curve>& curves() const { return m_curves; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<Curve> m_curves;
};

} // namespace maquette::ui
