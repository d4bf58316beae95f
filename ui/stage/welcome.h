#pragma once

#include <QObject>

class QAction;

namespace maquette::ui {

class Actions;
class EngineBridge;
class RunController;
class RunSettings;
class Settings;
class Stage;

// When the first-run page is there, and what its choices do. It comes with the first start, goes
// for good with the first run or when it is left, and can be called back with its command.
class Welcome final : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        Stage& stage;
        Settings& settings;
        RunSettings& runSettings;
        RunController& run;
        EngineBridge& bridge;
        Actions& actions;
    };
    Welcome(const Parts& parts, QObject* parent);
    QAction* action() const { return m_action; }

  Q_SIGNALS:
    void languageChosen(const QString& locale);

  private:
    void connectPage();
    void refreshAction();
    void refreshMachine();
    void callBack();
    void leave();

    Parts m_parts;
    QAction* m_action;
};

} // namespace maquette::ui
