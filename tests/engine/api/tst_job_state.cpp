#include "engine/api/job_state.h"
#include "tests/support/registry.h"

using namespace maquette::api;

class JobStateTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void finalStatesHaveNoFollowers() {
        for (int i = 0; i <= static_cast<int>(JobState::Failed); ++i) {
            QVERIFY(!mayFollow(JobState::Done, static_cast<JobState>(i)));
            QVERIFY(!mayFollow(JobState::Failed, static_cast<JobState>(i)));
        }
    }

    void theUsualLifeIsAllowed() {
        QVERIFY(mayFollow(JobState::Idle, JobState::Loading));
        QVERIFY(mayFollow(JobState::Loading, JobState::Running));
        QVERIFY(mayFollow(JobState::Running, JobState::Paused));
        QVERIFY(mayFollow(JobState::Paused, JobState::Running));
        QVERIFY(mayFollow(JobState::Running, JobState::Stopping));
        QVERIFY(mayFollow(JobState::Stopping, JobState::Done));
        QVERIFY(!mayFollow(JobState::Idle, JobState::Running));
        QVERIFY(!mayFollow(JobState::Stopping, JobState::Running));
    }
};

MAQUETTE_TEST(JobStateTest);
#include "tst_job_state.moc"
