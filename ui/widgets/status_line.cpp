#include "ui/widgets/status_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/basics/theme.h"

namespace maquette::ui {

// A coloured dot beside the words that say the same.
class StatusLine::Dot final : public QWidget {
  public:
    explicit Dot(QWidget* parent)
        : QWidget(parent) {
        setFixedSize(10, 10);
    }
    void setColor(const QColor& color) {
        m_color = color;
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color);
        painter.drawEllipse(QRectF(1.5, 1.5, 7, 7));
    }

  private:
    QColor m_color;
};

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_dot(new Dot(this))
    , m_text(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_device(new QLabel(this)) {
    m_row->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    m_row->setSpacing(space::kSmall);
    m_row->addWidget(m_dot);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_saved);
    m_row->addSpacing(space::kMedium);
    m_row->addWidget(m_device);
    for (QLabel* label : {m_text, m_saved, m_device}) {
        label->setFont(captionFont(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFixedHeight(26);
}

void StatusLine::setState(api::JobState state, bool active, const QString& text) {
    const Tokens t = tokensOf(palette());
    const bool failed = state == api::JobState::Failed;
    m_dot->setColor(failed                           ? t.danger
                    : !active                        ? t.success
                    : state == api::JobState::Paused ? t.attention
                                                     : t.accent);
    m_state = text;
    refresh();
}

void StatusLine::setHint(const QString& hint) {
    m_hint = hint;
    refresh();
}

void StatusLine::refresh() {
    m_text->setText(m_hint.isEmpty() ? m_state : m_hint);
}

void StatusLine::add(QWidget* widget) {
    m_row->insertWidget(m_row->indexOf(m_saved), widget);
}

QString StatusLine::text() const {
    return m_state;
}

void StatusLine::setSaved(const QString& text, const QString& tip) {
    m_saved->setText(text);
    m_saved->setToolTip(tip);
}

void StatusLine::setDevice(const QString& text, const QString& tip) {
    m_device->setText(text);
    m_device->setToolTip(tip);
}

} // namespace maquette::ui
