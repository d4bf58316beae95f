#include "ui/desk/real_size_dialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/basics/theme.h"
#include "ui/widgets/number_field.h"

namespace maquette::ui {

namespace {

// Without the zeros behind the point that nobody typed.
class Length final : public QDoubleSpinBox {
  public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'g', 9);
    }
};

} // namespace

RealSizeDialog::RealSizeDialog(double size, const QString& unit, QWidget* parent)
    : QDialog(parent)
    , m_size(new Length(this))
    , m_unit(new QComboBox(this)) {
    setWindowTitle(tr("Real size"));
    auto* words = new QLabel(tr("How long is the longest side of the object in reality? The scale "
                                "on the stage then tells real lengths; the object stays as it is."),
                             this);
    words->setWordWrap(true);
    words->setMinimumWidth(340);
    m_size->setDecimals(3);
    m_size->setRange(0.001, 1e6);
    m_size->setValue(size > 0 ? size : 20);
    m_size->setMinimumHeight(space::kControl);
    nameNumberField(*m_size, tr("Longest side"));
    m_unit->addItem(tr("millimetres"), "mm");
    m_unit->addItem(tr("centimetres"), "cm");
    m_unit->addItem(tr("metres"), "m");
    m_unit->addItem(tr("inches"), "in");
    m_unit->addItem(tr("no real size"), "");
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setCurrentIndex(m_unit->findData(size > 0 ? unit : QStringLiteral("cm")));
    const auto follow = [this] {
        const bool real = !m_unit->currentData().toString().isEmpty();
        m_size->setEnabled(real);
        m_size->setToolTip(real ? QString() : tr("Lengths are told in the object's own units."));
    };
    connect(m_unit, &QComboBox::currentIndexChanged, this, follow);
    follow();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* use = new QPushButton(tr("Use it"), this);
    use->setProperty("primary", true);
    use->setDefault(true);
    cancel->setAccessibleName(cancel->text());
    use->setAccessibleName(use->text());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    auto* fields = new QHBoxLayout;
    fields->addWidget(m_size, 1);
    fields->addWidget(m_unit, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    column->setSpacing(space::kLarge);
    column->addWidget(words);
    column->addLayout(fields);
    column->addLayout(buttons);
}

double RealSizeDialog::size() const {
    return unit().isEmpty() ? 0 : m_size->value();
}

QString RealSizeDialog::unit() const {
    return m_unit->currentData().toString();
}

} // namespace maquette::ui
