#include "ui/contest/contest_view.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "engine/api/contest_plan.h"
#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/contest/contest_controller.h"
#include "ui/contest/contest_tile.h"

namespace maquette::ui {

using api::Standing;

namespace {

constexpr int kBelowRule = 14; // with the line of the rounds
constexpr int kGap = space::kMedium;
constexpr int kFootOfTile = 46;
constexpr int kWordsOfTile = 70; // what a tile is wider than its picture, so that its words fit
constexpr std::chrono::milliseconds kAnnouncePause{16};
constexpr int kTallestPicture = 640; // pixels
constexpr float kDistance = 3.8f;    // sees what forms whole, with the fog round it

// As many columns as make the tiles largest.
int columnsFor(std::size_t count, const QRect& area) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= static_cast<int>(count); ++columns) {
        const int rows = (static_cast<int>(count) + columns - 1) / columns;
        const double side = std::min(static_cast<double>(area.width()) / columns - kWordsOfTile,
                                     static_cast<double>(area.height()) / rows - kFootOfTile);
        if (side > largest) {
            largest = side;
            best = columns;
        }
    }
    return best;
}

} // namespace

ContestView::ContestView(ContestController& contest, QWidget* parent)
    : QWidget(parent)
    , m_contest(contest)
    , m_title(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_goOn(new QPushButton(this))
    , m_close(new QPushButton(this)) {
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_rule->setFont(captionFont(font()));
    m_rule->setWordWrap(true);
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    m_goOn->setProperty("primary", true);
    connect(m_goOn, &QPushButton::clicked, &contest, &ContestController::closeRound);
    connect(m_close, &QPushButton::clicked, this, &ContestView::closeRequested);
    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(kAnnouncePause);
    connect(&m_announceTimer, &QTimer::timeout, this, &ContestView::announce);
    connect(&contest, &ContestController::reported, this, &ContestView::refresh);
    connect(&contest, &ContestController::stateChanged, this, &ContestView::refresh);
    connect(&contest, &ContestController::pictured, this, [this](api::JobId job) {
        for (ContestTile* tile : m_tiles) {
            if (tile->job() == job) tile->setPicture(m_contest.picture(job));
        }
    });
    refresh();
}

void ContestView::begin(const render::OrbitCamera& camera) {
    m_camera = camera;
    m_camera.target = {0, 0, 0}; // nothing floats before the tiles
    m_camera.distance = kDistance;
    m_big = -1;
    for (ContestTile* tile : m_tiles)
        tile->deleteLater();
    m_tiles.clear();
    refresh();
}

void ContestView::connectTile(ContestTile& tile) {
    const std::uint64_t job = tile.job();
    const std::size_t index = m_tiles.size();
    connect(&tile, &ContestTile::chosen, this, [this, index] { choose(index); });
    connect(&tile, &ContestTile::dragged, this, &ContestView::turn);
    connect(&tile, &ContestTile::wheeled, this, &ContestView::zoom);
    connect(&tile, &ContestTile::pinRequested, &m_contest,
            [this, job](bool pinned) { m_contest.setPinned(job, pinned); });
    connect(&tile, &ContestTile::keepRequested, &m_contest,
            [this, job] { m_contest.keepCandidate(job); });
    connect(&tile, &ContestTile::promoteRequested, &m_contest,
            [this, job] { m_contest.promote(job); });
    connect(&tile, &ContestTile::stopRequested, &m_contest,
            [this, job] { m_contest.stopCandidate(job); });
}

void ContestView::choose(std::size_t index) {
    const int chosen = static_cast<int>(index);
    m_big = m_big == chosen ? -1 : chosen;
    m_contest.look(m_big < 0 ? 0 : m_tiles[index]->job());
    arrange();
}

void ContestView::turn(const QPointF& pixels, bool pans) {
    const glm::vec2 moved(static_cast<float>(pixels.x()), static_cast<float>(pixels.y()));
    const auto height = static_cast<float>(std::max(m_pictureSize.height(), 1));
    if (pans) {
        m_camera.pan(moved, height);
    } else {
        m_camera.orbit(moved, height);
    }
    if (!m_announceTimer.isActive()) m_announceTimer.start();
}

void ContestView::zoom(double notches) {
    m_camera.zoom(static_cast<float>(notches), glm::vec2(0),
                  static_cast<float>(std::max(m_pictureSize.height(), 1)));
    if (!m_announceTimer.isActive()) m_announceTimer.start();
}

// One camera for all: whoever turns one tile turns them all.
void ContestView::announce() {
    if (!isVisible()) return;
    const double ratio = std::min(devicePixelRatioF(), static_cast<double>(kTallestPicture) /
                                                           std::max(m_pictureSize.height(), 1));
    // A picture that is higher than wide shows less at its sides; from further away it does not.
    render::OrbitCamera seen = m_camera;
    if (m_pictureSize.width() < m_pictureSize.height())
        seen.distance *= static_cast<float>(m_pictureSize.height()) /
                         static_cast<float>(std::max(m_pictureSize.width(), 1));
    base::ViewRequest view;
    view.camera = seen.camera(std::max(16, static_cast<int>(ratio * m_pictureSize.width())),
                              std::max(16, static_cast<int>(ratio * m_pictureSize.height())));
    Q_EMIT viewChanged(view);
}

void ContestView::arrangeGrid(const std::vector<ContestTile*>& tiles, const QRect& area,
                              int columns) {
    if (tiles.empty()) return;
    const int count = static_cast<int>(tiles.size());
    const int rows = (count + columns - 1) / columns;
    const int w = (area.width() - (columns - 1) * kGap) / columns;
    const int h = (area.height() - (rows - 1) * kGap) / rows;
    for (int i = 0; i < count; ++i) {
        tiles[static_cast<std::size_t>(i)]->setGeometry(
            area.left() + i % columns * (w + kGap), area.top() + i / columns * (h + kGap), w, h);
    }
    m_pictureSize = QSize(w, h - kFootOfTile);
}

void ContestView::arrange() {
    const int edge = space::kLarge;
    int right = width() - edge;
    for (QPushButton* button : {m_close, m_goOn}) {
        if (button->isHidden()) continue;
        const QSize size = button->sizeHint();
        right -= size.width();
        button->setGeometry(right, 14, size.width(), 32);
        right -= space::kSmall;
    }
    const int wide = right - edge - 2;
    const int ruleHeight = m_rule->heightForWidth(wide);
    m_title->setGeometry(edge + 2, 10, wide, 24);
    m_rule->setGeometry(edge + 2, 33, wide, ruleHeight);
    m_head = 33 + ruleHeight + kBelowRule;
    const int bottom = contentsRect().bottom() - space::kSmall; // the prompt bar floats below
    const QRect area(edge, m_head, width() - 2 * edge, bottom - m_head);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setBig(static_cast<int>(i) == m_big);
    if (m_big < 0 || m_tiles.empty()) {
        arrangeGrid(m_tiles, area, columnsFor(m_tiles.size(), area));
    } else {
        std::vector<ContestTile*> others = m_tiles;
        others.erase(others.begin() + m_big);
        const int columns = others.size() > 3 ? 2 : 1;
        const int least = columns * ContestTile::kLeastWidth + (columns - 1) * kGap;
        const int aside = std::clamp(area.width() / 4, std::max(150, least), 320);
        const QRect strip(area.right() - aside + 1, area.top(), aside, area.height());
        arrangeGrid(others, strip, columns);
        const QRect large(area.left(), area.top(), area.width() - aside - kGap, area.height());
        arrangeGrid({m_tiles[static_cast<std::size_t>(m_big)]}, large, 1);
    }
    announce();
}

QString ContestView::headline() const {
    return m_title->text();
}

QString ContestView::rule() const {
    const api::ContestReport& report = m_contest.report();
    if (report.waiting) return tr("Pin those that shall go on; the others leave.");
    if (m_contest.request().byHand)
        return tr("After each round you choose who goes on. Click a tile to see it big.");
    return tr("After each round the worse half leaves, by how well 8 views match the words; the "
              "others get its time. Drag to turn all of them.");
}

void ContestView::refresh() {
    const api::ContestReport& report = m_contest.report();
    if (m_tiles.size() != report.candidates.size()) {
        const auto& all = report.candidates;
        const bool onePrompt =
            std::all_of(all.begin(), all.end(), [&](const api::CandidateReport& each) {
                return each.prompt == all.front().prompt;
            });
        for (std::size_t i = m_tiles.size(); i < all.size(); ++i) {
            auto* tile = new ContestTile(all[i].job, static_cast<int>(i + 1), this);
            tile->setCaption(onePrompt ? tr("Seed %1").arg(all[i].seed) : say(all[i].prompt));
            connectTile(*tile);
            m_tiles.push_back(tile);
            tile->show();
        }
        arrange();
    }
    const bool over = !m_contest.isActive();
    int racing = 0, picked = 0;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setReport(report.candidates[i], report.rounds, m_contest.request().byHand,
                              over);
        racing += report.candidates[i].standing == Standing::Racing;
        picked += report.candidates[i].pinned;
    }
    QString title;
    if (over)
        title = m_contest.gaveWinner() ? tr("The contest is over") : tr("The contest was stopped");
    else if (report.round == 0)
        title = tr("Getting ready …");
    else if (report.round > report.rounds)
        title = tr("Last leg: the best one goes to the end");
    else
        title =
            tr("Round %1 of %2: %3 candidates").arg(report.round).arg(report.rounds).arg(racing);
    if (!over && report.secondsLeft >= 0)
        title += QStringLiteral("  ·  ") + timeLeft(report.secondsLeft);
    m_title->setText(title);
    const QString rulesBefore = m_rule->text();
    m_rule->setText(over ? tr("Every candidate stays in the library's history with its moments.")
                         : rule());
    const bool waits = report.waiting && !over;
    const bool changed = m_goOn->isHidden() == waits || m_close->isHidden() == over;
    m_goOn->setVisible(waits);
    m_goOn->setText(picked > 0 ? tr("Go on with %n chosen", nullptr, picked)
                               : tr("Go on with the better half"));
    m_goOn->setAccessibleName(m_goOn->text());
    m_close->setVisible(over);
    m_close->setText(m_contest.gaveWinner() ? tr("Show the winner") : tr("Back to the stage"));
    m_close->setAccessibleName(m_close->text());
    if (changed || waits || m_rule->text() != rulesBefore) arrange();
    update();
}

// The rounds as a line that fills, with a mark where each one ends.
void ContestView::paintEvent(QPaintEvent*) {
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.window);
    const api::ContestReport& report = m_contest.report();
    const QRectF track(space::kLarge, m_head - 8, width() - 2 * space::kLarge, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    painter.drawRoundedRect(track, 1.5, 1.5);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(
        QRectF(track.topLeft(), QSizeF(track.width() * report.share, track.height())), 1.5, 1.5);
    // Every round is as much work as any other.
    for (int i = 1; i <= report.rounds; ++i) {
        const double x = track.left() + track.width() * i / (report.rounds + 1);
        painter.setBrush(report.round > i ? t.accent : t.quiet);
        painter.drawEllipse(QPointF(x, track.center().y()), 3.5, 3.5);
    }
}

void ContestView::resizeEvent(QResizeEvent*) {
    arrange();
}

void ContestView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
