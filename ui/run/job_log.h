#pragma once

#include <QWidget>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace maquette::ui {

class CurvesPanel;
class FiguresModel;
class LogModel;
class Segmented;

// What the engine says, and the run's figures: as curves, and their latest values as a table.
class JobLog final : public QWidget {
    Q_OBJECT
  public:
    explicit JobLog(QWidget* parent = nullptr);
    LogModel& log() { return *m_log; }
    FiguresModel& figures() { return *m_figures; }
    CurvesPanel& curves() { return *m_curves; }
    enum class Page { Log, Curves, Table, Figures };
    Page page() const;
    void turnTo(Page page);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QTableView* makeTable();
    void retranslate();
    void copyAll();

    LogModel* m_log;
    FiguresModel* m_figures;
    Segmented* m_choice;
    QToolButton* m_copy;
    QStackedWidget* m_pages;
    QTableView* m_logTable;
    QTableView* m_figureTable;
    CurvesPanel* m_curves;
};

} // namespace maquette::ui
