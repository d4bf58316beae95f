#include "ui/widgets/field_buttons.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
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
    void choose() {
        const QMargins margins = m_field.textMargins();
        int room = m_field.contentsRect().width() - margins.left() - margins.right() - kInside;
        for (const QToolButton* button : m_field.findChildren<QToolButton*>()) {
            if (button->isVisibleTo(&m_field)) room -= button->width();
        }
        QString fits;
        for (const QString& text : m_texts) {
            if (m_field.fontMetrics().horizontalAdvance(text) > room) continue;
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
