#pragma once

#include <map>
#include <string>

#include <QWidget>

#include "engine/api/engine.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace maquette::ui {

class Actions;
class BudgetPicker;
class ColumnScroll;
class DevicePicker;
class History;
class ObjectCard;
class ParameterPanel;
class RunSettings;
class Segmented;

// The slim panel on the right: which method, how good, which seed, and every parameter of it.
class Inspector final : public QWidget {
    Q_OBJECT
  public:
    Inspector(RunSettings& settings, History& undo, Actions& actions, QWidget* parent = nullptr);

    void setModel(const api::ModelInfo* model); // nullptr: none usable
    void setRunning(bool running);
    // The object on the stage; hidden until one is shown.
    ObjectCard& object() { return *m_object; }
    // Shows this below the object's card.
    void setLineage(QWidget* lineage);
    void addCard(QWidget* card); // above the settings
    // Shows this below where runs compute.
    void setLoras(QWidget* loras);
    ParameterPanel& parameters() { return *m_parameters; }
    Segmented& presets() { return *m_presets; }
    BudgetPicker& budget() { return *m_budget; }
    // What each preset takes on this machine, seconds; those nobody knows are left out.
    void setExpected(const std::map<std::string, double>& seconds);
    DevicePicker& devices() { return *m_devices; }
    QLineEdit& seedField() { return *m_seed; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeHead(Actions& actions);
    QWidget* makeSeed(Actions& actions);
    void choosePreset(const QString& id);
    void chooseMethod(const QString& id);
    void typeSeed();
    void resetAll();
    void showMethod();
    void showPreset();
    void showSeed();
    void showChanges();
    void retranslate();

    RunSettings& m_settings;
    History& m_undo;
    ColumnScroll* m_scroll;
    QVBoxLayout* m_column;
    ObjectCard* m_object;
    QComboBox* m_method;
    QLabel* m_summary;
    Segmented* m_presets;
    QLabel* m_presetTip;
    BudgetPicker* m_budget;
    QLabel* m_seedCaption;
    QLineEdit* m_seed;
    DevicePicker* m_devices;
    QLabel* m_model;
    QLabel* m_changes;
    QToolButton* m_resetAll;
    ParameterPanel* m_parameters;
    std::map<std::string, double> m_expected; // by preset
    bool m_running = false;
};

} // namespace maquette::ui
