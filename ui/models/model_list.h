#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include "ui/basics/model_words.h"

namespace maquette::ui {

class ModelShelf;

// The shelf's models as a list: usable ones first, then what has to be converted, then the rest.
class ModelList final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        SummaryRole,               // QString, the second line
        StateRole,                 // int(ModelState)
        InUseRole,                 // bool
        LabelRole,                 // QString: what can be done with it
        CallsRole,                 // bool: it waits for the user
        SearchRole,                // QString, all that the search looks at
    };
    explicit ModelList(const ModelShelf& shelf, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void refresh(); // as the shelf is now
    void setInUse(const std::string& id);
    const std::string& inUse() const { return m_inUse; }
    QModelIndex indexOf(const std::string& id) const;

  private:
    const ModelShelf& m_shelf;
    std::vector<api::ListedModel> m_rows;
    std::string m_inUse;
};

// What of it is shown: words that all occur, and one state or all.
class ModelFilter final : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words);
    void setState(const QString& state); // "all", "ready", "convert" or "rest"

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    QStringList m_words;
    QString m_state = QStringLiteral("all");
};

// One row: a mark, the name, a line of facts, and on the right what can be done with it.
class ModelRow final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace maquette::ui
