#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace maquette::ui {

class Actions;
class Settings;

// The keys of every command, to be changed. Keys that two commands want are told and cannot be
// saved.
class ShortcutDialog final : public QDialog {
    Q_OBJECT
  public:
    ShortcutDialog(Actions& actions, Settings& settings, QWidget* parent);
    QKeySequenceEdit* keysOf(const QString& command) const; // by the action's objectName
    QPushButton& saveButton() { return *m_save; }
    QString conflict() const; // in words; empty: none

    void accept() override;

  private:
    void makeLayout();
    void fill();
    void filter(const QString& text);
    void refresh();
    void toUsual();

    Actions& m_actions;
    Settings& m_settings;
    QLineEdit* m_search;
    QTableWidget* m_table;
    QLabel* m_reason;
    QPushButton* m_usual;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

} // namespace maquette::ui
