#include <atomic>
#include <thread>

#include "engine/runtime/event_box.h"
#include "engine/runtime/frame_pool.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

api::ProgressReport progress(std::int64_t step) {
    api::ProgressReport report;
    report.job = 1;
    report.step = step;
    return report;
}

} // namespace

class MailboxesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theNewestProgressReplacesTheOlderOneAndStandsWhereItCame() {
        runtime::EventBox box;
        box.post(progress(1));
        box.post(api::StateChanged{1, api::JobState::Running});
        box.post(progress(2));
        box.post(api::PreviewImage{1, "imagination", nullptr});
        box.post(api::PreviewImage{1, "reference", nullptr});
        box.post(api::PreviewImage{2, "reference", nullptr});
        box.post(api::PreviewImage{1, "imagination", nullptr});
        const auto events = box.drain();
        QCOMPARE(events.size(), std::size_t{5});
        QVERIFY(std::holds_alternative<api::StateChanged>(events[0]));
        QCOMPARE(std::get<api::ProgressReport>(events[1]).step, 2);
        QCOMPARE(std::get<api::PreviewImage>(events[4]).channel, std::string("imagination"));
        QVERIFY(box.drain().empty());
    }

    void oneWakeIsOutstandingUntilTheDrain() {
        runtime::EventBox box;
        int wakes = 0;
        box.onWake([&] { ++wakes; });
        for (int i = 0; i < 10; ++i)
            box.post(progress(i));
        QCOMPARE(wakes, 1);
        box.drain();
        QCOMPARE(wakes, 1);
        box.post(progress(11));
        QCOMPARE(wakes, 2);
    }

    // Two producers, one consumer that sleeps until woken: every queued event arrives once and in
    // its producer's order, mailboxes never go back, and no wake is lost.
    void nothingQueuedIsLostUnderThreads() {
        constexpr int kEach = 20'000;
        runtime::EventBox box;
        std::atomic_flag woken;
        box.onWake([&] {
            woken.test_and_set();
            woken.notify_one();
        });
        const auto produce = [&box](api::JobId job) {
            for (int i = 1; i <= kEach; ++i) {
                api::Metrics metrics;
                metrics.job = job;
                metrics.step = i;
                box.post(std::move(metrics));
                api::ProgressReport report = progress(i);
                report.job = job;
                box.post(report);
            }
        };
        std::thread first(produce, 1), second(produce, 2);
        std::int64_t queued[3] = {}, newest[3] = {};
        bool inOrder = true;
        while (newest[1] < kEach || newest[2] < kEach || queued[1] < kEach || queued[2] < kEach) {
            woken.wait(false);
            woken.clear();
            for (const api::Event& event : box.drain()) {
                if (const auto* metrics = std::get_if<api::Metrics>(&event)) {
                    inOrder = inOrder && metrics->step == ++queued[metrics->job];
                } else if (const auto* report = std::get_if<api::ProgressReport>(&event)) {
                    inOrder = inOrder && report->step > newest[report->job];
                    newest[report->job] = report->step;
                }
            }
        }
        first.join();
        second.join();
        QVERIFY(inOrder);
    }

    void aFrameIsTakenOnceAndTheNewestWins() {
        runtime::FramePool pool;
        QVERIFY(!pool.take());
        pool.back().step = 1;
        pool.publish();
        pool.back().step = 2;
        pool.publish();
        const base::Frame* frame = pool.take();
        QVERIFY(frame && frame->step == 2 && frame->serial == 2);
        QVERIFY(!pool.take());
    }

    void framesAreNeverTornUnderThreads() {
        runtime::FramePool pool;
        std::atomic<bool> enough{false};
        std::thread producer([&] {
            for (std::int64_t i = 1; !enough; ++i) {
                base::Frame& frame = pool.back();
                frame.color.data.assign(16, static_cast<float>(i % 100'000));
                frame.step = i;
                pool.publish();
                if (i % 64 == 0) std::this_thread::yield();
            }
        });
        std::int64_t last = 0, torn = 0;
        for (int taken = 0; taken < 3'000;) {
            const base::Frame* frame = pool.take();
            if (!frame) {
                std::this_thread::yield();
                continue;
            }
            ++taken;
            if (frame->step <= last) ++torn;
            last = frame->step;
            for (float value : frame->color.data)
                torn += value != static_cast<float>(last % 100'000);
        }
        enough = true;
        producer.join();
        QCOMPARE(torn, 0);
    }
};

MAQUETTE_TEST(MailboxesTest);
#include "tst_mailboxes.moc"
