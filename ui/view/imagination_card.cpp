#include "ui/view/imagination_card.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/settings.h"
#include "ui/basics/theme.h"
#include "ui/basics/view_words.h"

namespace maquette::ui {

namespace {

constexpr std::array kSides = {96, 128, 176, 240, 320};
constexpr int kLeast = 64; // a smaller picture shows nothing

QImage imageOf(const base::Image8& image) {
    const auto format = image.channels == 4 ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    return QImage(image.data.data(), image.width, image.height, image.channels * image.width,
                  format)
        .copy();
}

QPixmap rounded(const QImage& image, const QSize& size, qreal ratio) {
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(QPointF(0, 0), size), space::kRadius, space::kRadius);
    painter.setClipPath(shape);
    painter.drawImage(QRect(QPoint(0, 0), size), image);
    return picture;
}

QToolButton* smallButton(const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setFixedSize(22, 22);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ImaginationCard::ImaginationCard(Actions& actions, Settings& settings, QWidget* parent)
    : Card(parent)
    , m_settings(settings)
    , m_wanted(actions.add(
          "imagination", QT_TRANSLATE_NOOP("maquette::ui::Actions", "What the model &imagines"),
          QT_TRANSLATE_NOOP("maquette::ui::Actions",
                            "Show the picture that pulls the object, beside the object"),
          "imagine", "Ctrl+Shift+V", true))
    , m_title(new QLabel(this))
    , m_picture(new QLabel(this))
    , m_from(new QLabel(this))
    , m_smaller(smallButton(QStringLiteral("−"), this))
    , m_larger(smallButton(QStringLiteral("+"), this))
    , m_close(smallButton({}, this))
    , m_side(settings.imaginationSize()) {
    setCornerRadius(space::kRadius + 3);
    m_title->setFont(captionFont(font()));
    m_from->setFont(captionFont(font()));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_from->setWordWrap(true);
    m_close->setIcon(icon("close"));
    m_close->setIconSize({12, 12});
    m_wanted->setChecked(settings.imaginationVisible());
    connect(m_smaller, &QToolButton::clicked, this, [this] { resizePicture(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { resizePicture(1); });
    connect(m_close, &QToolButton::clicked, m_wanted, &QAction::trigger);
    connect(m_wanted, &QAction::triggered, this, [this](bool wanted) {
        m_settings.setImaginationVisible(wanted);
        Q_EMIT changed();
    });
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    for (QToolButton* button : {m_smaller, m_larger, m_close})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall + 2, space::kHair, space::kSmall + 2, space::kSmall);
    column->setSpacing(space::kHair);
    column->addLayout(head);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_from);
    retranslate();
    hide();
}

void ImaginationCard::begin() {
    m_image = nullptr;
    m_cameras.clear();
    Q_EMIT changed();
}

void ImaginationCard::setRunning(bool running) {
    m_running = running;
    Q_EMIT changed();
}

void ImaginationCard::show(const api::PreviewImage& image) {
    if (!image.image || image.image->empty()) return;
    const bool first =
        !m_image || m_image->width * image.image->height != image.image->width * m_image->height;
    m_image = image.image;
    m_cameras = image.cameras;
    if (!m_wanted->isChecked()) return;
    showPicture();
    if (first) Q_EMIT changed();
}

bool ImaginationCard::isWanted() const {
    return m_running && m_image && m_wanted->isChecked() && m_room >= kLeast;
}

void ImaginationCard::setRoom(int pixels) {
    if (m_room == pixels) return;
    m_room = pixels;
    showPicture();
}

QString ImaginationCard::caption() const {
    if (m_cameras.empty()) return tr("From the camera of this step");
    if (m_cameras.size() == 1) return tr("Seen %1").arg(viewWords(m_cameras.front()));
    QStringList sides;
    for (const base::Camera& camera : m_cameras)
        sides << viewWords(camera);
    return tr("Seen %1").arg(sides.join(QStringLiteral(", ")));
}

void ImaginationCard::resizePicture(int step) {
    const auto* at = std::lower_bound(kSides.begin(), kSides.end(), m_side);
    const auto index = std::clamp<std::ptrdiff_t>(at - kSides.begin() + step, 0,
                                                  static_cast<std::ptrdiff_t>(kSides.size()) - 1);
    m_side = kSides[static_cast<std::size_t>(index)];
    m_settings.setImaginationSize(m_side);
    retranslate();
    showPicture();
    Q_EMIT changed();
}

// A set of pictures beside each other is made as many times wider, within reason.
void ImaginationCard::showPicture() {
    if (!m_image) return;
    const double aspect =
        std::min(3.0, static_cast<double>(m_image->width) / std::max(m_image->height, 1));
    const int high = std::clamp(m_side, kLeast, std::max(m_room, kLeast));
    const QSize size(static_cast<int>(aspect * high), high);
    m_picture->setPixmap(rounded(imageOf(*m_image), size, devicePixelRatioF()));
    m_picture->setFixedSize(size);
    const QString words = caption();
    if (m_from->text() == words) return;
    m_from->setText(words);
    m_picture->setAccessibleName(tr("What the model imagines. %1").arg(words));
}

void ImaginationCard::retranslate() {
    m_title->setText(tr("Imagined"));
    m_title->setToolTip(tr("What the model thinks the last view should look like; the object is "
                           "pulled towards it."));
    m_smaller->setAccessibleName(tr("Smaller picture"));
    m_larger->setAccessibleName(tr("Larger picture"));
    m_close->setAccessibleName(tr("Hide what the model imagines"));
    m_close->setToolTip(tr("Hide it; the View menu shows it again"));
    const bool least = m_side <= kSides.front(), most = m_side >= kSides.back();
    m_smaller->setEnabled(!least);
    m_larger->setEnabled(!most);
    m_smaller->setToolTip(least ? tr("It is as small as it gets.") : tr("Make it smaller"));
    m_larger->setToolTip(most ? tr("It is as large as it gets.") : tr("Make it larger"));
    if (m_image) m_from->setText(caption());
}

void ImaginationCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Card::changeEvent(event);
}

} // namespace maquette::ui
