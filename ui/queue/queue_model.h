#pragma once

#include <QAbstractListModel>

#include "engine/api/engine.h"
#include "ui/queue/queue_controller.h"

namespace maquette::ui {

// The queue as a list, for views; dragging a row moves the run.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        StateRole = Qt::UserRole, // assets::RunState as a number
        SettingsRole,             // "Draft · seed 7"
        StatusRole,               // "waiting", "42 %, 0:31 left", the sentence of a failure
        ShareRole,                // of a running one, 0..1; -1: not known
    };
    QueueModel(QueueController& queue, const std::vector<api::MethodInfo>& methods,
               QObject* parent);

    const assets::Run& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    int rowOf(assets::RunId id) const;                   // -1: not there
    void setProgress(const api::ProgressReport& report); // of the row that runs

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from, int first, int count, const QModelIndex& to,
                  int before) override;

  private:
    void reload();
    QString settingsOf(const assets::Run& run) const;
    QString statusOf(const assets::Run& run) const;

    QueueController& m_queue;
    const std::vector<api::MethodInfo>& m_methods;
    std::vector<assets::Run> m_rows;
    api::ProgressReport m_progress;
};

} // namespace maquette::ui
