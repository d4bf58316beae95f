#pragma once

#include <QWidget>

#include "engine/api/model_library.h"
#include "engine/api/request.h"

class QAction;
class QLabel;
class QMenu;
class QMimeData;
class QToolButton;
class QVBoxLayout;

namespace maquette::ui {

class History;
class LoraRow;
class ModelShelf;
class RunSettings;

// The LoRAs that change the model of the next run: one row each with its weight, and a menu with
// those found on this machine. What cannot be used says why in its row. Every edit is an undo
// command. Hidden while the starter, for which nobody trains any, is in use and none is chosen.
class LoraPanel final : public QWidget {
    Q_OBJECT
  public:
    LoraPanel(RunSettings& settings, History& undo, ModelShelf& shelf, QWidget* parent = nullptr);

    // The weight files among dragged ones, by their names.
    static QStringList weightsIn(const QMimeData& data);
    void setManagerAction(QAction* manager); // the command that shows all models
    void setRunning(bool running);
    // Looks at the file and takes it into the list; says refused() when it is no LoRA.
    void add(const QString& file);
    // Why this file cannot be added now, in words; empty when it can.
    QString whyNotAdd(const std::string& file) const;
    LoraRow* row(int index) const; // nullptr: there are fewer
    QString note() const;          // what stands below the heading; empty: nothing
    QToolButton& addButton() { return *m_add; }
    void fillMenu(); // as its button does before it opens

  Q_SIGNALS:
    void refused(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void rebuild();
    void refresh();
    void connectRow(LoraRow& row);
    void change(std::vector<api::LoraUse> after, const QString& text, int gesture = 0);
    void askFile();
    void addFound(const api::ListedModel& lora);
    const std::string& modelBase() const;
    // Why the file cannot change the model in use, in words; empty: it seems to fit.
    QString whyNot(const std::string& file) const;
    QString misfit(const api::ListedModel& lora) const;
    QString whyBlocked() const;
    bool isUsed(const std::string& file) const;

    RunSettings& m_settings;
    History& m_undo;
    ModelShelf& m_shelf;
    QLabel* m_caption;
    QToolButton* m_add;
    QMenu* m_menu;
    QLabel* m_note;
    QVBoxLayout* m_rows;
    std::vector<LoraRow*> m_shown;
    QAction* m_manager = nullptr;
    bool m_running = false;
};

} // namespace maquette::ui
