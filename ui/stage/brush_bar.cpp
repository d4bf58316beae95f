#include "ui/stage/brush_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/basics/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/value_slider.h"

namespace maquette::ui {

namespace {

constexpr int kWidth = 264; // of the visible card

base::ParamSpec sizeSpec() {
    base::ParamSpec spec;
    spec.name = "brush_size";
    spec.type = base::ParamType::Real;
    spec.minimum = BrushBar::kSmallest;
    spec.maximum = BrushBar::kLargest;
    spec.step = .01;
    spec.defaultValue = .15;
    return spec;
}

} // namespace

BrushBar::BrushBar(const QList<QAction*>& modes, QAction* clear, QAction* leave, QWidget* parent)
    : Card(parent)
    , m_size(new ValueSlider(sizeSpec(), this))
    , m_hint(new QLabel(this)) {
    setCornerRadius(space::kRadius + 3);
    setFixedWidth(kWidth + 2 * kShadow);
    auto* column = new QVBoxLayout(this);
    constexpr int kPad = space::kSmall;
    column->setContentsMargins(kPad, kPad, kPad, kPad);
    column->setSpacing(space::kSmall);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (QAction* action : modes) {
        QToolButton* button = actionButton(action, this, 18);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(space::kHair);
    lower->addWidget(m_size, 1);
    lower->addWidget(actionButton(clear, this, 18));
    lower->addWidget(actionButton(leave, this, 18));
    column->addLayout(lower);
    m_hint->setWordWrap(true);
    m_hint->setFont(captionFont(font()));
    column->addWidget(m_hint);
    connect(m_size, &ValueSlider::edited, this,
            [this](double value) { Q_EMIT radiusChosen(static_cast<float>(value)); });
    retranslate();
    hide();
}

void BrushBar::setRadius(float radius) {
    m_size->setValue(radius);
}

void BrushBar::setHint(const QString& text) {
    m_hint->setText(text);
}

void BrushBar::retranslate() {
    m_size->setCaption(tr("Size"));
    m_size->setAccessibleName(tr("Size of the brush"));
    m_size->setToolTip(tr("How far round the pointer the brush reaches"));
    setAccessibleName(tr("Brush"));
}

void BrushBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Card::changeEvent(event);
}

} // namespace maquette::ui
