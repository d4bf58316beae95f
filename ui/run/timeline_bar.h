#pragma once

#include <memory>
#include <vector>

#include <QTimer>

#include "engine/base/image.h"
#include "ui/run/timeline_track.h"
#include "ui/widgets/card.h"

class QLabel;
class QToolButton;

namespace maquette::ui {

class Actions;

// One moment as the timeline knows it; the picture may come later from the library.
struct TimelineMoment {
    std::int64_t step = 0;
    double seconds = 0;
    std::int64_t snapshot = 0; // in the library; 0: not yet there
    std::shared_ptr<const base::Image8> picture;
    bool hasState = false;
};

// How an object formed: a line of moments to scrub, replayed on request; a moment can be kept or
// become the beginning of another run (commands of the window). The last place is the present: the
// running job, or the finished object.
class TimelineBar final : public Card {
    Q_OBJECT
  public:
    explicit TimelineBar(Actions& actions, QWidget* parent = nullptr);

    void begin(bool live); // empty, for another run
    void setMoments(std::vector<TimelineMoment> moments, std::int64_t steps);
    void add(const TimelineMoment& moment); // the newest; those behind it go
    void setState(std::int64_t step);       // this moment can be gone on from now
    void addFlag(std::int64_t step, const QString& text);
    void setSteps(std::int64_t steps);
    void setLive(bool live); // the present is a run, not an object

    const std::vector<TimelineMoment>& moments() const { return m_moments; }
    // The moment that is shown; nullptr: the present.
    const TimelineMoment* current() const;
    // The newest moment with a state that is not after the current one; nullptr: there is none.
    const TimelineMoment* currentState() const;
    void toPresent();
    void togglePlay();
    bool isPlaying() const { return m_timer.isActive(); }
    TimelineTrack& track() { return *m_track; }
    QString placeText() const; // "step 120 of 600"

  Q_SIGNALS:
    void moved(); // current() is another one

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void advance();
    void refreshTrack();
    void refreshText();
    void retranslate();

    std::vector<TimelineMoment> m_moments;
    struct Steered {
        std::int64_t step;
        QString text;
    };
    std::vector<Steered> m_steered;
    std::int64_t m_steps = 0;
    bool m_live = false;
    TimelineTrack* m_track;
    QLabel* m_text;
    QTimer m_timer; // while it plays
};

} // namespace maquette::ui
