#pragma once

#include <QWidget>

class QTableView;
class QToolButton;

namespace maquette::ui {

class CurveModel;
class CurvePlot;
class Segmented;

// The figures of a run as curves; and, for a page of its own, as a table that can be read and
// copied.
class CurvesPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit CurvesPanel(QWidget* parent = nullptr);

    CurveModel& model() { return *m_model; }
    CurvePlot& plot() { return *m_plot; }
    QTableView& table() { return *m_table; }
    QList<QToolButton*> figureButtons() const { return m_figures; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void followNames();
    void showChosen();
    void paintButtons();
    void retranslate();

    CurveModel* m_model;
    CurvePlot* m_plot;
    QTableView* m_table;
    Segmented *m_scale, *m_smoothing;
    QWidget* m_choice;
    QList<QToolButton*> m_figures;
};

} // namespace maquette::ui
