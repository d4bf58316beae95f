#pragma once

#include <QCoreApplication>
#include <QString>

#include "assets/library_edits.h"

namespace maquette::ui {

class History;
class LibraryService;

// What a person can do to the objects of the library, each as one step of the undo stack. Does
// nothing for an empty selection or a library that may only be read. GUI thread.
class LibraryEditor final {
    Q_DECLARE_TR_FUNCTIONS(maquette::ui::LibraryEditor)
  public:
    using Assets = std::vector<assets::AssetId>;
    LibraryEditor(LibraryService& library, History& undo)
        : m_library(library)
        , m_undo(undo) {}

    bool canWrite() const;
    void rename(assets::AssetId id, const QString& before, const QString& after);
    void rate(const Assets& ids, int rating);
    void addTag(const Assets& ids, const QString& tag);
    void removeTag(const Assets& ids, const QString& tag);
    void duplicate(const Assets& ids);
    void remove(const Assets& ids);
    void restore(const Assets& ids);
    void move(const Assets& ids, assets::ProjectId project);
    void collect(assets::CollectionId collection, const Assets& ids);
    void uncollect(assets::CollectionId collection, const Assets& ids);

    // These return the uid the new one will have.
    std::string newCollection(const QString& name, const Assets& ids,
                              const std::string& filterJson = {});
    std::string newProject(const QString& name);
    void rename(assets::CollectionId id, const QString& before, const QString& after);
    void rename(assets::ProjectId id, const QString& before, const QString& after);
    void remove(assets::CollectionId id, const QString& name);
    void remove(assets::ProjectId id, const QString& name);

  private:
    void push(assets::EditPtr edit, const QString& text);
    LibraryService& m_library;
    History& m_undo;
};

} // namespace maquette::ui
