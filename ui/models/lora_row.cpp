#include "ui/models/lora_row.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/theme.h"
#include "ui/widgets/value_slider.h"

namespace maquette::ui {

namespace {

// What is of use; the command line and recipes may go further.
base::ParamSpec weightSpec() {
    base::ParamSpec spec;
    spec.name = "lora_weight";
    spec.minimum = -1;
    spec.maximum = 2;
    spec.step = 0.05;
    return spec;
}

} // namespace

LoraRow::LoraRow(const QString& name, const QString& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_slider(new ValueSlider(weightSpec(), this))
    , m_remove(new QToolButton(this))
    , m_trouble(new QLabel(this)) {
    constexpr int kSideButton = 24, kInset = 10; // as the rows of the parameters
    m_slider->setCaption(name);
    m_slider->setChanged(true);
    m_remove->setIcon(icon("close"));
    m_remove->setIconSize({14, 14});
    m_remove->setFixedSize(kSideButton, kSideButton);
    m_remove->setAccessibleName(tr("Leave out %1").arg(name));
    m_trouble->setFont(captionFont(font()));
    m_trouble->setForegroundRole(QPalette::Link); // where messages stand out
    m_trouble->setContentsMargins(kInset, 0, 0, 0);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    connect(m_slider, &ValueSlider::edited, this, &LoraRow::weightEdited);
    connect(m_remove, &QToolButton::clicked, this, &LoraRow::removeRequested);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_slider, 0, 0);
    grid->addWidget(m_remove, 0, 1);
    grid->addWidget(m_trouble, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setBlocked({});
}

void LoraRow::display(double weight, const QString& trouble) {
    m_slider->setValue(weight);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void LoraRow::setBlocked(const QString& reason) {
    m_slider->setEnabled(reason.isEmpty());
    m_remove->setEnabled(reason.isEmpty());
    m_remove->setToolTip(reason.isEmpty() ? tr("Leave it out") : reason);
    const QString tip = tr("How far it changes the model: 0 not at all, 1 as it was trained for");
    setToolTip("<b>" + m_slider->accessibleName().toHtmlEscaped() + "</b><br>" +
               (reason.isEmpty() ? tip : reason).toHtmlEscaped() + "<br><i>" +
               m_file.toHtmlEscaped() + "</i>");
}

QString LoraRow::trouble() const {
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

} // namespace maquette::ui
