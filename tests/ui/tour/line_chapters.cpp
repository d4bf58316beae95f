#include "tests/ui/tour/tour.h"

#include <QDockWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/fake_descriptions.h"
#include "ui/contest/contest_controller.h"
#include "ui/contest/contest_dialog.h"
#include "ui/contest/contest_tile.h"
#include "ui/contest/contest_view.h"
#include "ui/desk/mesh_report.h"
#include "ui/queue/queue_dialog.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/transport.h"
#include "ui/stage/stage.h"

namespace maquette::tests {

std::vector<api::Request> requests(std::initializer_list<const char*> prompts, int steps) {
    std::vector<api::Request> all;
    for (const char* prompt : prompts) {
        api::Request request;
        request.method = fakeMethods().front().id;
        request.prompt = prompt;
        request.seed = all.size() * 7 + 3;
        request.params = {{"steps", std::int64_t(steps)}};
        all.push_back(request);
    }
    return all;
}

void Tour::queue() {
    ui::PromptBar& bar = m_window.stage().promptBar();
    ui::QueueController& line = m_window.queue().line();
    m_window.queue().dock()->show();
    shot("queue-empty");
    line.add(requests({"a blue mug", "a dragon", "a red chair", "a purple mushroom",
                       "a green teapot with a lid"},
                      120),
             {});
    QTest::qWait(300);
    shot("queue-waiting");
    line.go();
    while (line.rows().size() < 3 || line.rows()[2].progress.state != assets::RunState::Running)
        QTest::qWait(50);
    QTest::qWait(900);
    shot("queue-forming");
    Q_EMIT bar.transport().writingRequested();
    bar.setPrompt("a yellow ball");
    shot("queue-next");
    ui::QueueDialog dialog(requests({"a red chair"}, 120).front(), ui::Vocabulary(), &m_window);
    dialog.prompts().setPlainText("a red chair\na blue mug\na green teapot");
    dialog.seeds().setValue(4);
    dialog.show();
    shot("queue-several", &dialog);
    dialog.close();
    waitForEnd();
    while (line.isGoing())
        QTest::qWait(100);
    shot("queue-done");
}

void Tour::contest() {
    ui::ContestDialog dialog(requests({"a red chair"}, 240).front(), ui::Vocabulary(), 61,
                             &m_window);
    dialog.show();
    shot("contest-dialog", &dialog);
    dialog.close();
    api::ContestRequest request;
    request.candidates = requests({"a red chair", "a blue mug", "a purple mushroom", "a red mug",
                                   "a yellow ball", "a green chair"},
                                  240);
    ui::ContestController& contest = m_window.contest();
    contest.start(request);
    while (contest.report().round < 2)
        QTest::qWait(20);
    QTest::qWait(1200);
    shot("contest-round");
    contest.pause();
    QTest::qWait(400);
    const auto& tiles = m_window.contestView().tiles();
    QTest::mousePress(tiles[1], Qt::LeftButton, {}, {60, 60});
    QTest::mouseMove(tiles[1], {120, 66});
    QTest::mouseMove(tiles[1], {190, 70});
    QTest::mouseRelease(tiles[1], Qt::LeftButton, {}, {190, 70});
    tiles[3]->pinButton().click();
    shot("contest-turned");
    QTest::mouseClick(tiles[1], Qt::LeftButton, {}, {60, 60});
    shot("contest-big");
    QTest::mouseClick(tiles[1], Qt::LeftButton, {}, {60, 60});
    contest.resume();
    while (contest.isActive())
        QTest::qWait(50);
    shot("contest-over");
    m_window.contestView().closeButton().click();
    shot("contest-winner");
}

} // namespace maquette::tests
