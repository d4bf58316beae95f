#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "engine/api/event.h"

namespace maquette::ui {

// The figures of a run step by step, as a table: a row a step, a column a figure. Long runs are
// thinned, so that no more than kMostRows are kept, evenly over the run.
class CurveModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    static constexpr std::size_t kMostRows = 500;
    using QAbstractTableModel::QAbstractTableModel;

    void add(const api::Metrics& metrics);
    void clear();

    // As it is stored with a run; take() adds to what is there and replaces what lies behind its
    // first step (a resumed run). Nonsense is left out.
    QByteArray toJson() const;
    void take(const QByteArray& json);
    QString csv() const; // numbers as programs read them, headings as stored

    const std::vector<std::string>& names() const { return m_names; }
    const std::vector<std::int64_t>& steps() const { return m_steps; }
    // NaN where a step did not tell this figure.
    double value(std::size_t row, std::size_t figure) const { return m_rows[row][figure]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  Q_SIGNALS:
    void namesChanged();

  private:
    std::size_t figure(const std::string& name); // its column, made if absent
    void thin();

    std::vector<std::string> m_names;
    std::vector<std::int64_t> m_steps;
    std::vector<std::vector<double>> m_rows; // by step, then figure
    int m_stride = 1, m_skipped = 0;
};

// A figure in words ("Noise level"), and what it says about the object.
QString figureName(const std::string& figure);
QString figureTip(const std::string& figure);

} // namespace maquette::ui
