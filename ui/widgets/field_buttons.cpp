#include "ui/widgets/field_buttons.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>

#include "ui/basics/icons.h"

namespace maquette::ui {

namespace {

constexpr const char* kLead = "lead";
constexpr int kInside = 4; // QLineEdit's own margins beside its text

// Follows the width of its parent, which is the field.
class FittingPlaceholder final : public QObject {
  public:
    explicit FittingPlaceholder(QLineEdit& field)
        : QObject(&field)
        , m_field(field) {
        setObjectName("placeholder");
        field.installEventFilter(this);
    }

    void setTexts(const QStringList& texts) {
        m_texts = texts;
        choose();
    }

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        const QEvent::Type type = event->type();
        if (type == QEvent::Resize || type == QEvent::Show || type == QEvent::FontChange) choose();
        return false;
    }

  private:
    // For the words, as QLineEdit lays itself out: the style's padding, its own margins, and a
    // place for each button, that of the one that clears it, too.
    int room() const {
        QStyleOptionFrame option;
        option.initFrom(&m_field);
        option.lineWidth =
            m_field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &m_field);
        const QMargins margins = m_field.textMargins();
        const QStyle& style = *m_field.style();
        int room = style.subElementRect(QStyle::SE_LineEditContents, &option, &m_field).width() -
                   margins.left() - margins.right() - kInside;
        const int beside = style.pixelMetric(QStyle::PM_LineEditIconMargin, nullptr, &m_field);
        for (const QToolButton* button : m_field.findChildren<QToolButton*>()) {
            if (button->isVisibleTo(&m_field)) room -= button->width() + beside;
        }
        return room;
    }

    void choose() {
        const int room = this->room();
        const int rest = m_field.width() - room; // of the field: borders and buttons
        const QFontMetrics metrics = m_field.fontMetrics();
        if (!m_texts.isEmpty())
            m_field.setMinimumWidth(rest + metrics.horizontalAdvance(m_texts.back()) + 1);
        QString fits;
        for (const QString& text : m_texts) {
            if (metrics.horizontalAdvance(text) > room) continue;
            fits = text;
            break;
        }
        if (m_field.placeholderText() != fits) m_field.setPlaceholderText(fits);
    }

    QLineEdit& m_field;
    QStringList m_texts;
};

} // namespace

void setPlaceholders(QLineEdit& field, const QStringList& longestFirst) {
    auto* fitting = static_cast<FittingPlaceholder*>(
        field.findChild<QObject*>("placeholder", Qt::FindDirectChildrenOnly));
    if (!fitting) fitting = new FittingPlaceholder(field);
    fitting->setTexts(longestFirst);
}

void decorateField(QLineEdit& field, const QString& iconName) {
    field.setClearButtonEnabled(true);
    field.addAction(icon(iconName), QLineEdit::LeadingPosition)->setObjectName(kLead);
}

void nameFieldButtons(QLineEdit& field, const QString& lead, const QString& clear) {
    for (QAction* inside : field.findChildren<QAction*>())
        inside->setText(inside->objectName() == kLead ? lead : clear);
}

} // namespace maquette::ui
