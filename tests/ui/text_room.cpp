#include "tests/ui/text_room.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTextDocument>
#include <QToolButton>

#include "ui/widgets/value_slider.h"

namespace maquette::tests {

namespace {

struct Room {
    int needed = 0, had = 0;
    QString text;
    bool isEnough() const { return needed <= had; }
};

bool isRich(const QLabel& label) {
    return label.textFormat() == Qt::RichText ||
           (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
}

Room roomOf(const QLabel& label) {
    const QRect inner = label.contentsRect();
    if (label.text().isEmpty() || isRich(label)) return {};
    if (label.wordWrap()) {
        const QRect needed = label.fontMetrics().boundingRect(
            QRect(0, 0, inner.width() - 2 * label.margin(), 10000), Qt::TextWordWrap, label.text());
        // A word that is wider than the label is cut, too.
        if (needed.width() > inner.width()) return {needed.width(), inner.width(), label.text()};
        return {needed.height() - label.fontMetrics().leading(), inner.height() + 1, label.text()};
    }
    // Capitals may lean over their advance; a pixel is no loss.
    return {label.fontMetrics().size(0, label.text()).width(), inner.width() + 1, label.text()};
}

Room roomOf(const QAbstractButton& button) {
    if (button.text().isEmpty()) return {};
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool alone = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    if (alone && !tool->icon().isNull()) return {};
    const bool withIcon = !button.icon().isNull() && !alone;
    constexpr int kBetween = 4;
    const int icon = withIcon ? button.iconSize().width() + kBetween : 0;
    const QFontMetrics metrics = button.fontMetrics();
    const int text = metrics.size(Qt::TextShowMnemonic, button.text()).width();
    return {icon + text, button.width() - 2, button.text()};
}

Room roomOf(const QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int field =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    return {box.fontMetrics().horizontalAdvance(box.currentText()), field + 2, box.currentText()};
}

Room roomOf(const QLineEdit& field) {
    if (!field.text().isEmpty() || field.placeholderText().isEmpty()) return {};
    constexpr int kInside = 4; // QLineEdit's own margins beside its text
    constexpr int kBeside = 4; // and beside its buttons
    QStyleOptionFrame option;
    option.initFrom(&field);
    QMargins margins = field.textMargins();
    const int room =
        field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width() -
        margins.left() - margins.right() - kInside;
    int actions = 0;
    for (const QToolButton* button : field.findChildren<QToolButton*>())
        actions += button->isVisible() ? button->width() + kBeside : 0;
    return {field.fontMetrics().horizontalAdvance(field.placeholderText()), room - actions,
            field.placeholderText()};
}

Room roomOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return roomOf(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return roomOf(*button);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return roomOf(*box);
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) return roomOf(*field);
    if (const auto* slider = qobject_cast<const ui::ValueSlider*>(&widget))
        return {slider->neededWidth(), slider->width(), slider->accessibleName()};
    return {};
}

// What is cut off by what it lies in; the content of a scroll area may be.
QString outside(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    if (!parent || widget.isWindow() || parent->objectName() == "qt_scrollarea_viewport" ||
        qobject_cast<const QAbstractItemView*>(parent))
        return {};
    const bool says = qobject_cast<const QLabel*>(&widget) ||
                      qobject_cast<const QAbstractButton*>(&widget) ||
                      qobject_cast<const QComboBox*>(&widget);
    if (!says || parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())) return {};
    return QString("%1 lies outside of its %2")
        .arg(widget.metaObject()->className(), parent->metaObject()->className());
}

} // namespace

QStringList clippedTexts(QWidget& root) {
    QStringList clipped;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        // Names of objects, prompts and folders may be long: a widget that shows such text cuts it
        // on purpose and says it in full in its tip.
        if (!widget->isVisibleTo(&root) || widget->property("mayBeCut").toBool()) continue;
        if (const auto* area = qobject_cast<const QScrollArea*>(widget)) {
            const int needed = area->widget() ? area->widget()->width() : 0;
            if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                needed > area->viewport()->width())
                clipped << QString("the content of \"%1\" needs %2, has %3")
                               .arg(area->accessibleName())
                               .arg(needed)
                               .arg(area->viewport()->width());
        }
        const Room room = roomOf(*widget);
        if (!room.isEnough()) {
            clipped << QString("%1 \"%2\": needs %3, has %4")
                           .arg(widget->metaObject()->className(), room.text)
                           .arg(room.needed)
                           .arg(room.had);
        }
        if (const QString why = outside(*widget); !why.isEmpty()) clipped << why;
    }
    return clipped;
}

} // namespace maquette::tests
