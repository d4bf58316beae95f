#include <atomic>
#include <stdexcept>
#include <vector>

#include "cuda/thread_pool.h"
#include "tests/support/registry.h"

using maquette::cuda::ThreadPool;

class ThreadPoolTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyIndexIsVisitedOnce() {
        ThreadPool pool(3);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::atomic<int>> visits(997);
            pool.parallelFor(997, 10, [&](std::int64_t begin, std::int64_t end, int worker) {
                Q_ASSERT(worker >= 0 && worker < 3);
                for (std::int64_t i = begin; i < end; ++i)
                    ++visits[i];
            });
            for (const auto& count : visits)
                QCOMPARE(count.load(), 1);
        }
    }

    void exceptionsReachTheCallerAndThePoolLivesOn() {
        ThreadPool pool(2);
        const auto failing = [](std::int64_t begin, std::int64_t, int) {
            if (begin == 50) throw std::runtime_error("no");
        };
        QVERIFY_EXCEPTION_THROWN(pool.parallelFor(100, 1, failing), std::runtime_error);
        std::atomic<int> sum{0};
        pool.parallelFor(100, 1, [&](std::int64_t, std::int64_t, int) { ++sum; });
        QCOMPARE(sum.load(), 100);
    }
};

MAQUETTE_TEST(ThreadPoolTest);
#include "tst_thread_pool.moc"
