#pragma once

#include <memory>

#include <QObject>

#include "engine/base/frame.h"
#include "engine/base/mesh.h"

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace maquette::ui {

class Actions;
class Card;
class Segmented;
class Stage;
class WipeLine;

// Compares what the stage shows with another object or moment, under one camera: with a line that
// wipes between the two, or side by side. It ends when something else comes onto the stage.
class Compare final : public QObject {
    Q_OBJECT
  public:
    // One side: an object, or a moment's picture.
    struct Side {
        QString name;
        std::shared_ptr<const base::Mesh> mesh;
        std::shared_ptr<const base::Frame> frame;
    };

    Compare(Stage& stage, Actions& actions);

    // What the stage shows is called ownName and lies on the right when the other does not.
    void begin(const Side& other, const QString& ownName, bool otherLeft);
    void setOwnName(const QString& name); // the stage shows another moment
    void end();
    bool isActive() const { return m_active; }
    void swap();
    void setBeside(bool beside);
    bool isBeside() const;
    void moveLine(double share); // of the stage's width
    double line() const;
    QString leftName() const;
    QString rightName() const;

    QAction* action() const {
        return m_action;
    } // begins or ends it; what is meant by it is
      // decided by whoever connects it
    WipeLine& wipeLine() { return *m_line; }
    void addToMenu(QMenu& menu) const;
    void refresh(); // what can be done now
    void arrange();

  Q_SIGNALS:
    void ended();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // another language

  private:
    void show();
    void retranslate();

    Stage& m_stage;
    QAction *m_action, *m_swap, *m_beside;
    WipeLine* m_line;
    QLabel *m_left, *m_right;
    Card* m_bar;
    Segmented* m_layout;
    QToolButton* m_close;
    QString m_ownName, m_otherName;
    bool m_active = false;
};

} // namespace maquette::ui
