#pragma once

#include <QWidget>

#include "assets/records.h"

class QLabel;
class QPushButton;

namespace maquette::ui {

class LibraryEditor;
class LibraryService;
class StarField;
class TagEditor;

// About the selected objects: what they are, their stars and tags, where they come from.
class AssetDetails final : public QWidget {
    Q_OBJECT
  public:
    using NameOf = std::function<QString(const std::string&)>; // of a method or model, for people
    AssetDetails(LibraryService& library, LibraryEditor& editor, NameOf nameOf,
                 QWidget* parent = nullptr);
    void show(const std::vector<assets::AssetId>& ids);
    TagEditor& tags() { return *m_tags; }
    StarField& stars() { return *m_stars; }
    QPushButton& exportsButton() { return *m_exports; }

  Q_SIGNALS:
    void openRequested(maquette::assets::AssetId id);
    void originRequested(maquette::assets::AssetId id); // the object it came from

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showNothing();
    void showOne(const assets::Asset& asset);
    void showMany();
    void showMarks(const std::vector<assets::Asset>& all);
    QString factsOf(const assets::Asset& asset) const;
    void showOrigin(const assets::Asset& asset);
    void showExports(assets::AssetId id);
    void retranslate();

    LibraryService& m_library;
    LibraryEditor& m_editor;
    NameOf m_nameOf;
    std::vector<assets::AssetId> m_ids;
    assets::AssetId m_originId;
    QLabel* m_picture;
    QLabel* m_name;
    QLabel* m_prompt;
    StarField* m_stars;
    TagEditor* m_tags;
    QLabel* m_facts;
    QPushButton* m_origin;
    QPushButton* m_exports;
    QPushButton* m_open;
};

} // namespace maquette::ui
