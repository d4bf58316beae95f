#include "ui/desk/mesh_report.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "ui/basics/card_frame.h"
#include "ui/basics/icons.h"
#include "ui/basics/layouts.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

QString sizeOf(const glm::vec3& extent) {
    const glm::vec3 mm = extent * 1000.0f; // meshes are in metres, as glTF has it
    return QStringLiteral("%1 × %2 × %3").arg(number(mm.x, 4), number(mm.y, 4), number(mm.z, 4));
}

} // namespace

MeshReport::MeshReport(NameOfRepair nameOfRepair, QWidget* parent)
    : QWidget(parent)
    , m_nameOfRepair(std::move(nameOfRepair))
    , m_facts(new QGridLayout)
    , m_advice(new QVBoxLayout)
    , m_check(new QPushButton(this)) {
    m_facts->setHorizontalSpacing(space::kMedium);
    m_facts->setVerticalSpacing(3);
    m_facts->setColumnStretch(0, 1);
    m_advice->setSpacing(space::kSmall);
    m_check->setFont(captionFont(font()));
    connect(m_check, &QPushButton::clicked, this, &MeshReport::checkRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addLayout(m_facts);
    column->addLayout(m_advice);
    column->addWidget(m_check);
    retranslate();
}

void MeshReport::display(const MeshFacts& before, const MeshFacts& after) {
    m_before = before;
    m_after = after;
    showFacts();
}

void MeshReport::showFacts() {
    clear(*m_facts);
    const QLocale locale;
    const auto count = [&](std::int64_t value) { return locale.toString(qint64(value)); };
    addFact(tr("Triangles"), count(m_before.triangles), count(m_after.triangles));
    addFact(tr("Size in mm"), sizeOf(m_before.extent), sizeOf(m_after.extent));
    const auto closed = [](const MeshFacts& facts) {
        return facts.watertight ? tr("closed")
               : facts.openEdges > 0
                   ? tr("%n open edge(s)", nullptr, static_cast<int>(facts.openEdges))
                   : tr("not closed");
    };
    addFact(tr("Surface"), closed(m_before), closed(m_after), m_after.watertight);
    addFact(tr("Pieces"), count(m_before.pieces), count(m_after.pieces));
    const auto volume = [](const MeshFacts& facts) {
        const double cm3 = facts.volume * 1e6;
        return facts.watertight ? tr("%1 cm³").arg(QLocale().toString(cm3, 'f', cm3 < 100 ? 2 : 0))
                                : tr("open");
    };
    addFact(tr("Volume"), volume(m_before), volume(m_after));
    const auto texture = [](const MeshFacts& facts) {
        const QString size = facts.texels > 0 ? QString::number(facts.texels) : tr("none");
        return facts.normalMap ? tr("%1 + normals").arg(size) : size;
    };
    addFact(tr("Texture"), texture(m_before), texture(m_after));
}

// "before → after" where they differ.
void MeshReport::addFact(const QString& label, const QString& before, const QString& after,
                         bool good) {
    const int row = m_facts->count() / 2;
    auto* name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setFont(captionFont(font()));
    auto* value = new QLabel(after, this);
    value->setFont(captionFont(font()));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (before != after) value->setToolTip(tr("It was: %1").arg(before));
    QPalette colors = value->palette();
    const Tokens tokens = tokensOf(palette());
    if (!good)
        colors.setColor(QPalette::WindowText, tokens.attention);
    else if (before != after)
        colors.setColor(QPalette::WindowText, tokens.accent);
    value->setPalette(colors);
    m_facts->addWidget(name, row, 0);
    m_facts->addWidget(value, row, 1);
    name->show();
    value->show();
}

void MeshReport::setAdvice(const std::vector<PrintAdvice>& advice) {
    m_last = advice;
    clear(*m_advice);
    for (const PrintAdvice& each : advice)
        addAdvice(each);
}

void MeshReport::clearAdvice() {
    m_last.clear();
    clear(*m_advice);
}

// The button stands below its sentence: beside it, both would be narrow.
void MeshReport::addAdvice(const PrintAdvice& advice) {
    auto* holder = new QWidget(this);
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kHair);
    grid->setColumnStretch(1, 1);
    const Tokens tokens = tokensOf(palette());
    auto* mark = new QLabel(holder);
    mark->setPixmap(iconPixmap(advice.weight == 0 ? "check" : "warning",
                               advice.weight == 0   ? tokens.success
                               : advice.weight == 1 ? tokens.attention
                                                    : tokens.danger,
                               14, devicePixelRatioF()));
    mark->setAccessibleName(advice.weight == 0   ? tr("Good")
                            : advice.weight == 1 ? tr("Mind this")
                                                 : tr("Fails"));
    const QString sentence = sayFigures(advice.what), remedy = sayFigures(advice.remedy);
    auto* words = new QLabel(remedy.isEmpty() ? sentence : sentence + " " + remedy, holder);
    words->setWordWrap(true);
    words->setFont(captionFont(font()));
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(words, 0, 1);
    if (!advice.operation.empty()) {
        auto* mend = new QPushButton(m_nameOfRepair(advice.operation), holder);
        mend->setFont(captionFont(font()));
        mend->setToolTip(tr("Add the operation that helps to the stack"));
        mend->setAccessibleName(mend->text());
        connect(mend, &QPushButton::clicked, this,
                [this, operation = say(advice.operation)] { Q_EMIT repairRequested(operation); });
        grid->addWidget(mend, 1, 1, Qt::AlignLeft);
    }
    m_advice->addWidget(holder);
    holder->show();
}

void MeshReport::retranslate() {
    m_check->setText(tr("Check for 3D printing"));
    m_check->setAccessibleName(m_check->text());
    m_check->setToolTip(tr("Measures walls, overhangs and size, and says what to do"));
    showFacts();
    setAdvice(std::vector<PrintAdvice>(m_last));
}

void MeshReport::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) {
        showFacts();
        setAdvice(std::vector<PrintAdvice>(m_last));
    }
    QWidget::changeEvent(event);
}

void MeshReport::paintEvent(QPaintEvent*) {
    drawCardFrame(*this);
}

} // namespace maquette::ui
