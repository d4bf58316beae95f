#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QAction;
class QMenu;

namespace maquette::ui {

class Actions;
class Settings;
class Viewport;

// Turns the camera slowly round the object, a forming one as well as a finished one, until somebody
// takes the camera. Frames of a forming object come as fast as its time for previews allows.
class Turntable final : public QObject {
    Q_OBJECT
  public:
    Turntable(Viewport& viewport, Actions& actions, Settings& settings);

    bool isTurning() const { return m_timer.isActive(); }
    void setTurning(bool turning);
    double speed() const { return m_speed; } // degrees a second
    QAction* action() const { return m_toggle; }
    void addToMenu(QMenu& menu) const;
    void setWhyNot(const QString& reason); // empty: it may turn

  private:
    void advance();
    void setSpeed(double degrees);

    Viewport& m_viewport;
    Settings& m_settings;
    QAction* m_toggle;
    QAction *m_slow, *m_medium, *m_fast;
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_speed;
};

} // namespace maquette::ui
