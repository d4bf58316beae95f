#include "ui/run/reference_row.h"

#include <cmath>

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kSide = 44; // of the small picture

// The middle square, which is what a run looks at, with round corners.
QPixmap thumbnailOf(const QImage& picture, qreal ratio) {
    const int side = std::min(picture.width(), picture.height());
    const QImage square =
        picture.copy((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    QPixmap out(QSize(kSide, kSide) * ratio);
    out.setDevicePixelRatio(ratio);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(0, 0, kSide, kSide), space::kRadius, space::kRadius);
    painter.setClipPath(frame);
    painter.drawImage(QRectF(0, 0, kSide, kSide), square);
    return out;
}

} // namespace

ReferenceRow::ReferenceRow(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_name(new QLabel(this))
    , m_note(new QLabel(this))
    , m_azimuth(makeAngle(-180, 180, true))
    , m_elevation(makeAngle(-90, 90, false))
    , m_remove(new QToolButton(this)) {
    m_picture->setFixedSize(kSide, kSide);
    m_picture->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {m_name, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(20); // a long name is cut, not the angles
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_note->setFont(captionFont(font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_remove->setIcon(icon("close"));
    m_remove->setIconSize({14, 14});
    connect(m_remove, &QToolButton::clicked, this, &ReferenceRow::removeRequested);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_note);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, space::kHair);
    row->setSpacing(space::kSmall);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(m_azimuth);
    row->addWidget(m_elevation);
    row->addWidget(m_remove);
    retranslate();
}

QSpinBox* ReferenceRow::makeAngle(int lowest, int highest, bool round) {
    auto* angle = new QSpinBox(this);
    angle->setRange(lowest, highest);
    angle->setSingleStep(5);
    angle->setWrapping(round);
    angle->setSuffix(QStringLiteral("°"));
    angle->setKeyboardTracking(false); // one change for one number
    angle->setFocusPolicy(Qt::StrongFocus);
    connect(angle, &QSpinBox::valueChanged, this,
            [this] { Q_EMIT cameraChosen(m_azimuth->value(), m_elevation->value()); });
    return angle;
}

void ReferenceRow::display(const QString& file, const QImage& picture, const QString& trouble) {
    m_file = file;
    m_trouble = trouble;
    if (picture.isNull()) {
        m_picture->setPixmap(
            iconPixmap("picture", tokensOf(palette()).attention, 24, devicePixelRatioF()));
    } else {
        m_picture->setPixmap(thumbnailOf(picture, devicePixelRatioF()));
    }
    refreshText();
}

void ReferenceRow::setCamera(double azimuth, double elevation) {
    const QSignalBlocker one(m_azimuth), other(m_elevation);
    m_azimuth->setValue(static_cast<int>(std::lround(std::remainder(azimuth, 360.0))));
    m_elevation->setValue(static_cast<int>(std::lround(elevation)));
}

QString ReferenceRow::text() const {
    return m_name->text() + QStringLiteral(" ") + m_note->text();
}

void ReferenceRow::refreshText() {
    m_name->setText(QFileInfo(m_file).fileName());
    m_note->setText(m_trouble.isEmpty() ? tr("Guides the object, seen from") : m_trouble);
    m_note->setForegroundRole(m_trouble.isEmpty() ? QPalette::PlaceholderText : QPalette::Link);
    setToolTip(m_trouble.isEmpty() ? m_file : m_trouble);
    m_picture->setAccessibleName(tr("Reference picture %1").arg(m_name->text()));
}

void ReferenceRow::retranslate() {
    m_azimuth->setPrefix(tr("Turned") + QStringLiteral(" "));
    m_azimuth->setToolTip(tr("Where its camera stood: 0° sees the front, 90° the side on the right "
                             "of the front, 180° the back"));
    m_azimuth->setAccessibleName(tr("Direction of the picture's camera"));
    m_elevation->setPrefix(tr("Raised") + QStringLiteral(" "));
    m_elevation->setToolTip(
        tr("How high its camera stood: 0° level with the object, 90° above it"));
    m_elevation->setAccessibleName(tr("Height of the picture's camera"));
    for (const QSpinBox* angle : {m_azimuth, m_elevation}) // readers meet the text in it, too
        angle->findChild<QLineEdit*>()->setAccessibleName(angle->accessibleName());
    m_remove->setToolTip(tr("Leave the picture out"));
    m_remove->setAccessibleName(m_remove->toolTip());
    refreshText();
}

void ReferenceRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
