#include "ui/queue/queue_model.h"

#include <algorithm>

#include "ui/basics/texts.h"

namespace maquette::ui {

using assets::Run;
using assets::RunState;

QueueModel::QueueModel(QueueController& queue, const std::vector<api::MethodInfo>& methods,
                       QObject* parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
    , m_methods(methods)
    , m_rows(queue.rows()) {
    connect(&queue, &QueueController::rowsChanged, this, &QueueModel::reload);
}

// The rows' states change often, the rows themselves seldom.
void QueueModel::reload() {
    const std::vector<Run>& rows = m_queue.rows();
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Run& a, const Run& b) { return a.id == b.id; });
    if (!same) beginResetModel();
    m_rows = rows;
    if (!same) return endResetModel();
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int QueueModel::rowOf(assets::RunId id) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id) return static_cast<int>(i);
    }
    return -1;
}

void QueueModel::setProgress(const api::ProgressReport& report) {
    m_progress = report;
    for (int row = 0; row < rowCount(); ++row) {
        if (assets::isLive(at(row).progress.state)) Q_EMIT dataChanged(index(row), index(row));
    }
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled; // between the rows
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Run& run = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return say(run.prompt);
    case Qt::ToolTipRole:
        return run.progress.state == RunState::Failed ? statusOf(run) : say(run.prompt);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(say(run.prompt), settingsOf(run), statusOf(run));
    case StateRole:
        return static_cast<int>(run.progress.state);
    case SettingsRole:
        return settingsOf(run);
    case StatusRole:
        return statusOf(run);
    case ShareRole:
        return assets::isLive(run.progress.state) ? m_progress.share : -1;
    default:
        return {};
    }
}

QString QueueModel::settingsOf(const Run& run) const {
    QString preset = say(run.preset);
    for (const api::MethodInfo& method : m_methods) {
        if (method.id != run.method) continue;
        for (const api::Preset& each : method.presets)
            if (each.id == run.preset) preset = say(each.label);
    }
    return tr("%1 · seed %2").arg(preset).arg(run.seed);
}

QString QueueModel::statusOf(const Run& run) const {
    switch (run.progress.state) {
    case RunState::Queued:
        return tr("Waiting");
    case RunState::Running:
        if (m_progress.secondsLeft < 0) return tr("Forming");
        return tr("%1 %, %2")
            .arg(static_cast<int>(100 * m_progress.share))
            .arg(timeLeft(m_progress.secondsLeft));
    case RunState::Paused:
        return tr("Paused");
    case RunState::Interrupted:
        return tr("Interrupted at step %1; it will go on").arg(run.progress.step);
    case RunState::Stopped:
        return tr("Stopped");
    case RunState::Done:
        return tr("Done in %1").arg(clock(run.progress.seconds));
    case RunState::Failed:
        break;
    }
    return run.progress.message.empty() ? tr("It failed") : say(run.progress.message);
}

bool QueueModel::moveRows(const QModelIndex&, int first, int count, const QModelIndex&,
                          int before) {
    if (count != 1 || !beginMoveRows({}, first, first, {}, before)) return false;
    const auto at = m_rows.begin();
    if (before > first) {
        std::rotate(at + first, at + first + 1, at + before);
    } else {
        std::rotate(at + before, at + first, at + first + 1);
    }
    endMoveRows();
    m_queue.move(first, before);
    return true;
}

} // namespace maquette::ui
