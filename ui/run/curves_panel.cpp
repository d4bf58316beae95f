#include "ui/run/curves_panel.h"

#include <algorithm>
#include <array>

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include "ui/basics/layouts.h"
#include "ui/basics/theme.h"
#include "ui/run/curve_model.h"
#include "ui/run/curve_plot.h"
#include "ui/widgets/segmented.h"

namespace maquette::ui {

namespace {

constexpr int kSmooth = 15, kSmoother = 61; // rows of the table a value is averaged over
// What a run lives by; shown unless somebody chooses otherwise.
constexpr std::array kUsual = {"loss", "latent", "image"};

QIcon swatch(const QColor& color, bool filled) {
    constexpr int kSide = 12;
    QPixmap picture(2 * kSide, 2 * kSide);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(1.5, 1.5, kSide - 3, kSide - 3), 3, 3);
    return picture;
}

} // namespace

CurvesPanel::CurvesPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new CurveModel(this))
    , m_plot(new CurvePlot(*m_model, this))
    , m_table(new QTableView(this))
    , m_scale(new Segmented(this))
    , m_smoothing(new Segmented(this))
    , m_choice(new QWidget) {
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(22);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    connect(m_model, &CurveModel::namesChanged, this, &CurvesPanel::followNames);
    connect(m_scale, &Segmented::chosen, this,
            [this](const QString& id) { m_plot->setLogarithmic(id == "log"); });
    connect(m_smoothing, &Segmented::chosen, this, [this](const QString& id) {
        m_plot->setSmoothing(id == "smooth" ? kSmooth : id == "smoother" ? kSmoother : 1);
    });
    // Follows new rows unless the reader has scrolled up.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        if (m_table->isVisible() && bar->value() >= bar->maximum() - 2) m_table->scrollToBottom();
    });
    auto* names = new QVBoxLayout(m_choice);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(2);
    auto* list = new QScrollArea(this);
    list->setWidget(m_choice);
    list->setWidgetResizable(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFocusPolicy(Qt::NoFocus);
    list->viewport()->setAutoFillBackground(false);
    m_choice->setAutoFillBackground(false);
    m_scale->setFixedWidth(128);
    m_smoothing->setFixedWidth(186);
    auto* looks = new QHBoxLayout;
    looks->addWidget(m_scale);
    looks->addWidget(m_smoothing);
    looks->addStretch(1);
    auto* drawing = new QWidget(this);
    auto* right = new QVBoxLayout(drawing);
    right->setContentsMargins(0, 0, 0, space::kHair);
    right->setSpacing(space::kHair);
    right->addLayout(looks);
    right->addWidget(m_plot, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(list);
    row->addWidget(drawing, 1);
    retranslate();
}

// A button for each figure. What was chosen stays chosen.
void CurvesPanel::followNames() {
    std::set<std::string> shown = m_plot->shown();
    clear(*m_choice->layout());
    m_figures.clear();
    bool any = false;
    for (const std::string& name : m_model->names())
        any |= shown.contains(name);
    if (!any) shown = {kUsual.begin(), kUsual.end()};
    for (const std::string& name : m_model->names()) {
        auto* button = new QToolButton(m_choice);
        button->setCheckable(true);
        button->setChecked(shown.contains(name));
        button->setProperty("figure", QString::fromStdString(name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::toggled, this, &CurvesPanel::showChosen);
        m_choice->layout()->addWidget(button);
        m_figures << button;
    }
    static_cast<QVBoxLayout*>(m_choice->layout())->addStretch(1);
    m_plot->setShown(std::move(shown));
    paintButtons();
}

void CurvesPanel::showChosen() {
    std::set<std::string> shown;
    for (const QToolButton* button : std::as_const(m_figures)) {
        if (button->isChecked()) shown.insert(button->property("figure").toString().toStdString());
    }
    m_plot->setShown(std::move(shown));
    paintButtons();
}

void CurvesPanel::paintButtons() {
    for (QToolButton* button : std::as_const(m_figures)) {
        const std::string name = button->property("figure").toString().toStdString();
        button->setIcon(swatch(m_plot->colorOf(name), button->isChecked()));
        button->setText(figureName(name));
        button->setAccessibleName(figureName(name));
        button->setToolTip(figureTip(name));
    }
    // Wide enough for the longest name; the scroll area sits two widgets up, behind its viewport.
    int widest = 148;
    for (QToolButton* button : std::as_const(m_figures)) {
        button->ensurePolished();
        widest = std::max(widest, button->sizeHint().width() + space::kSmall);
    }
    m_choice->parentWidget()->parentWidget()->setMinimumWidth(std::min(widest, 220));
}

void CurvesPanel::retranslate() {
    m_table->setAccessibleName(tr("Figures step by step"));
    m_scale->setOptions({{"linear", tr("Linear"), tr("Equal distances are equal differences")},
                         {"log", tr("Log"), tr("Equal distances are equal ratios")}});
    m_scale->setAccessibleName(tr("Scale of the curves"));
    if (m_scale->current().isEmpty()) m_scale->setCurrent("linear");
    m_smoothing->setOptions(
        {{"raw", tr("Raw"), tr("Every value as it was told")},
         {"smooth", tr("Smooth"), tr("Averaged over neighbouring steps")},
         {"smoother", tr("Calm"), tr("Averaged over many neighbouring steps")}});
    m_smoothing->setAccessibleName(tr("Smoothing"));
    if (m_smoothing->current().isEmpty()) {
        m_smoothing->setCurrent("smooth");
        m_plot->setSmoothing(kSmooth);
    }
    paintButtons();
}

void CurvesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) paintButtons();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
