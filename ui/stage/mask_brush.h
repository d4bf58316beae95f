#pragma once

#include <optional>

#include <QObject>
#include <QPolygonF>
#include <QTimer>
#include <QUndoCommand>

#include "engine/api/event.h"
#include "engine/base/brush.h"

class QAction;
class QMouseEvent;

namespace maquette::ui {

class Actions;
class BrushBar;
class BrushOverlay;
class History;
class RunController;
class Stage;
class Viewport;

// The brush: freezes regions of the forming object, or marks them to be done again. It keeps the
// list of strokes, the document that undo goes back and forth in; the engine gets the whole list
// each time.
class MaskBrush final : public QObject {
    Q_OBJECT
  public:
    MaskBrush(Actions& actions, Stage& stage, RunController& run, History& undo, QObject* parent);

    QAction *brush, *freeze, *redo, *erase, *smaller, *larger, *clear, *leave;

    QList<QAction*> commands() const {
        return {brush, freeze, redo, erase, clear, smaller, larger};
    }

    // What the state of the next run holds frozen already (api::kLiveMask's text); and the run
    // begins.
    void expect(const std::string& mask) { m_expected = mask; }
    void begin();
    void refresh(); // what may be done now, and why not

    bool isActive() const;
    base::BrushMode mode() const { return m_mode; }
    float radius() const { return m_radius; }
    void setRadius(float radius);
    const base::BrushStrokes& strokes() const { return m_strokes; }

    // What undo and redo do: the strokes of that job become these.
    void setStrokes(api::JobId job, const base::BrushStrokes& strokes);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeCommands(Actions& actions);
    void setActive(bool active);
    void choose(base::BrushMode mode);
    void retranslate();
    QString whyNot() const;
    bool mayBegin(const QMouseEvent& event);
    void moveTo(const QPointF& position);
    void dab(const QPointF& position);
    void endStroke();
    void push(base::BrushStrokes strokes, const QString& text);
    QPolygonF ringAt(const QPointF& position) const;

    Actions& m_actions;
    Stage& m_stage;
    Viewport& m_viewport;
    RunController& m_run;
    History& m_undo;
    BrushBar* m_bar;
    BrushOverlay* m_overlay;
    base::BrushStrokes m_strokes;
    std::string m_expected;
    std::optional<base::BrushStroke> m_stroke; // under way
    base::BrushMode m_mode = base::BrushMode::Freeze;
    float m_radius = .15f;
    QPointF m_pointer;
    QTimer m_trailTimer; // the stroke's own drawing goes when the object shows it
};

} // namespace maquette::ui
