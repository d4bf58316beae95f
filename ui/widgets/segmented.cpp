#include "ui/widgets/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "ui/basics/layouts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

Segmented::Segmented(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
    setFixedHeight(space::kControl + 4);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int i) { Q_EMIT chosen(m_options[i].id); });
}

void Segmented::setOptions(const QList<Option>& options) {
    const QString before = current();
    for (QAbstractButton* button : m_group->buttons())
        m_group->removeButton(button);
    clear(*layout());
    m_options = options;
    for (qsizetype i = 0; i < options.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setText(options[i].text);
        button->setToolTip(options[i].tip);
        button->setAccessibleName(options[i].text);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_group->addButton(button, static_cast<int>(i));
        layout()->addWidget(button);
    }
    setCurrent(before);
}

void Segmented::setCurrent(const QString& id) {
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (m_options[i].id == id) m_group->button(static_cast<int>(i))->setChecked(true);
    }
}

QString Segmented::current() const {
    const int i = m_group->checkedId();
    return i < 0 || i >= m_options.size() ? QString() : m_options[i].id;
}

void Segmented::setOptionsEnabled(bool enabled, const QString& why) {
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        QAbstractButton* button = m_group->button(static_cast<int>(i));
        button->setEnabled(enabled);
        button->setToolTip(enabled ? m_options[i].tip : why);
    }
}

void Segmented::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens t = tokensOf(palette());
    const bool outlined = t.panel == contrastTokens().panel;
    painter.setPen(outlined ? QPen(t.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius + 1,
                            space::kRadius + 1);
}

} // namespace maquette::ui
