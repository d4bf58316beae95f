#include "ui/run/timeline_bar.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/basics/actions.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/widgets/action_button.h"

namespace maquette::ui {

namespace {

constexpr int kMillisecondsPerMoment = 110;

} // namespace

TimelineBar::TimelineBar(Actions& actions, QWidget* parent)
    : Card(parent)
    , m_track(new TimelineTrack(this))
    , m_text(new QLabel(this)) {
    setCornerRadius(space::kRadius + 4);
    m_text->setFont(captionFont(font()));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kSmall, 1, space::kSmall, 1);
    row->setSpacing(space::kHair);
    row->addWidget(actionButton(actions.playTimeline, this));
    row->addWidget(m_track, 1);
    row->addWidget(m_text);
    for (QAction* action : {actions.keepMoment, actions.forkMoment, actions.exportTimelapse})
        row->addWidget(actionButton(action, this));
    m_timer.setInterval(kMillisecondsPerMoment);
    connect(&m_timer, &QTimer::timeout, this, &TimelineBar::advance);
    connect(m_track, &QAbstractSlider::sliderPressed, &m_timer, &QTimer::stop);
    connect(m_track, &QAbstractSlider::valueChanged, this, [this] {
        refreshText();
        Q_EMIT moved();
    });
    retranslate();
    hide();
}

void TimelineBar::begin(bool live) {
    m_timer.stop();
    m_moments.clear();
    m_steered.clear();
    m_steps = 0;
    m_live = live;
    refreshTrack();
    toPresent();
}

void TimelineBar::setMoments(std::vector<TimelineMoment> moments, std::int64_t steps) {
    m_moments = std::move(moments);
    m_steps = steps;
    refreshTrack();
    toPresent();
}

void TimelineBar::add(const TimelineMoment& moment) {
    const bool present = !current();
    std::erase_if(m_moments, [&](const TimelineMoment& m) { return m.step >= moment.step; });
    m_moments.push_back(moment);
    refreshTrack();
    if (present) toPresent();
}

void TimelineBar::setState(std::int64_t step) {
    for (TimelineMoment& moment : m_moments) {
        if (moment.step == step) moment.hasState = true;
    }
    refreshTrack();
    Q_EMIT moved();
}

void TimelineBar::addFlag(std::int64_t step, const QString& text) {
    m_steered.push_back({step, text});
    refreshTrack();
}

void TimelineBar::setSteps(std::int64_t steps) {
    m_steps = steps;
    refreshText();
}

void TimelineBar::setLive(bool live) {
    m_live = live;
    refreshText();
}

const TimelineMoment* TimelineBar::current() const {
    const auto place = static_cast<std::size_t>(m_track->value());
    return place < m_moments.size() ? &m_moments[place] : nullptr;
}

const TimelineMoment* TimelineBar::currentState() const {
    const auto end =
        std::min<std::size_t>(static_cast<std::size_t>(m_track->value()) + 1, m_moments.size());
    for (std::size_t i = end; i > 0; --i) {
        if (m_moments[i - 1].hasState) return &m_moments[i - 1];
    }
    return nullptr;
}

void TimelineBar::toPresent() {
    m_track->setValue(m_track->maximum());
    refreshText();
    Q_EMIT moved();
}

void TimelineBar::togglePlay() {
    if (m_timer.isActive()) {
        m_timer.stop();
    } else if (!m_moments.empty()) {
        if (!current()) m_track->setValue(0);
        m_timer.start();
    }
    Q_EMIT moved();
}

void TimelineBar::advance() {
    m_track->setValue(m_track->value() + 1);
    if (!current()) togglePlay();
}

// A place for each moment; what was steered stands between the moments round it.
void TimelineBar::refreshTrack() {
    std::vector<bool> states;
    for (const TimelineMoment& moment : m_moments)
        states.push_back(moment.hasState);
    {
        const QSignalBlocker quiet(m_track); // the range moves the value
        const int before = m_track->value();
        m_track->setMoments(states);
        m_track->setValue(before);
    }
    std::vector<TimelineTrack::Flag> flags;
    for (const Steered& steered : m_steered) {
        const auto behind = std::find_if(m_moments.begin(), m_moments.end(),
                                         [&](const auto& m) { return m.step >= steered.step; });
        const double place = static_cast<double>(behind - m_moments.begin());
        flags.push_back({place, steered.text});
    }
    m_track->setFlags(std::move(flags));
    setVisible(m_moments.size() > 1);
    refreshText();
}

QString TimelineBar::placeText() const {
    const TimelineMoment* moment = current();
    if (!moment) return m_live ? tr("now") : tr("finished");
    return m_steps > 0 ? tr("step %1 of %2").arg(moment->step).arg(m_steps)
                       : tr("step %1").arg(moment->step);
}

void TimelineBar::refreshText() {
    const TimelineMoment* moment = current();
    m_text->setText(moment ? placeText() + QStringLiteral(" · ") + clock(moment->seconds)
                           : placeText());
}

void TimelineBar::retranslate() {
    m_track->setAccessibleName(tr("Moments of the run"));
    m_track->setToolTip(tr("How the object formed: drag to see an earlier moment. Large dots can "
                           "be kept or gone on from."));
    // Wide enough for the longest text, so that the line does not move while it plays.
    const QFontMetrics metrics(m_text->font());
    m_text->setMinimumWidth(
        metrics.horizontalAdvance(tr("step %1 of %2").arg(8888).arg(8888) + " · 88:88"));
    refreshText();
}

void TimelineBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Card::changeEvent(event);
}

} // namespace maquette::ui
