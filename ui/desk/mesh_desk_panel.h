#pragma once

#include <QWidget>

#include "ui/desk/mesh_tools.h"

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace maquette::ui {

class ColumnScroll;
class History;
class MeshReport;
class MeshStack;
class MeshStepCard;

// The desk's panel: the stack of operations, the report card, and what to do with the result. Every
// edit is an undo command.
class MeshDeskPanel final : public QWidget {
    Q_OBJECT
  public:
    MeshDeskPanel(std::vector<base::MeshOperationInfo> operations, MeshStack& stack, History& undo,
                  QWidget* parent = nullptr);

    void setSubject(const QString& name);   // of the object; "" hides everything but a hint
    void setBlocked(const QString& reason); // why nothing can be done now; "" when it can
    void setWorking(bool working);          // operations are being carried out
    void setProgress(float share);
    void setOutcome(const DeskOutcome& outcome);
    void setSaving(const QString& whyNot); // why the result cannot be kept now; "" when it can
    void addStep(const std::string& operation);
    void showAdvice(const std::vector<PrintAdvice>& advice); // brings it into view, too

    MeshReport& report() { return *m_report; }
    ColumnScroll& scroll() { return *m_scroll; }
    MeshStepCard* card(int index) const;
    QMenu& addMenu() { return *m_menu; }
    QPushButton& saveButton() { return *m_save; }
    QPushButton& exportButton() { return *m_export; }
    QToolButton& compareButton() { return *m_compare; }
    bool working() const { return m_working; }

  Q_SIGNALS:
    void saveRequested();
    void exportRequested();
    void compareRequested(bool before); // while the button is held

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeHead();
    void makeMenu();
    void rebuild();
    void refresh(bool structure);
    void connectCard(MeshStepCard& card, std::size_t index);
    void push(const base::MeshRecipe& recipe, const QString& text, int gesture = 0);
    const base::MeshOperationInfo* info(const std::string& id) const;
    QString addWords(const std::string& operation) const;
    void bringIntoView(QWidget& widget);
    void retranslate();

    std::vector<base::MeshOperationInfo> m_operations;
    MeshStack& m_stack;
    History& m_undo;
    QLabel *m_title, *m_name, *m_hint;
    QPushButton* m_add;
    QToolButton* m_compare;
    QMenu* m_menu;
    ColumnScroll* m_scroll;
    QVBoxLayout* m_cardsColumn;
    QList<MeshStepCard*> m_cards;
    MeshReport* m_report;
    QProgressBar* m_progress;
    QPushButton *m_save, *m_export;
    QString m_blocked, m_notSaving;
    bool m_working = false, m_hasSubject = false;
};

} // namespace maquette::ui
