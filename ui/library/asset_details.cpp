#include "ui/library/asset_details.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/base/error.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/library/library_editor.h"
#include "ui/library/library_service.h"
#include "ui/library/receipt_dialog.h"
#include "ui/library/star_field.h"
#include "ui/widgets/tag_editor.h"

namespace maquette::ui {

namespace {

constexpr int kPicture = 208;
constexpr std::size_t kMostRead = 200; // of a large selection, for common stars and tags

QString relationInWords(const std::string& relation, const QString& name) {
    if (relation == "duplicate") return AssetDetails::tr("Copy of “%1”").arg(name);
    if (relation == "import") return AssetDetails::tr("Came back from “%1”").arg(name);
    return AssetDetails::tr("Made from “%1”").arg(name);
}

QStringList tagsOf(const assets::Asset& asset) {
    QStringList tags;
    for (const std::string& tag : asset.tags)
        tags << say(tag);
    return tags;
}

} // namespace

AssetDetails::AssetDetails(LibraryService& library, LibraryEditor& editor, NameOf nameOf,
                           QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_editor(editor)
    , m_nameOf(std::move(nameOf))
    , m_picture(new QLabel(this))
    , m_name(new QLabel(this))
    , m_prompt(new QLabel(this))
    , m_stars(new StarField(this))
    , m_tags(new TagEditor(this))
    , m_facts(new QLabel(this))
    , m_origin(new QPushButton(this))
    , m_exports(new QPushButton(this))
    , m_open(new QPushButton(this)) {
    setFixedWidth(kPicture + 2 * space::kLarge);
    m_picture->setFixedSize(kPicture, kPicture);
    m_picture->setAlignment(Qt::AlignCenter);
    m_name->setFont(titleFont(font()));
    for (QLabel* label : {m_name, m_prompt, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel* label : {m_prompt, m_facts})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setFont(captionFont(font()));
    for (QPushButton* link : {m_origin, m_exports}) {
        link->setFlat(true);
        link->setProperty("flat", true);
        link->setFont(captionFont(font()));
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_picture, m_name, m_prompt, m_stars, m_tags, m_facts, m_origin, m_exports, m_open})
        column->addWidget(widget);
    column->addStretch(1);
    connect(m_stars, &StarField::chosen, this,
            [this](int rating) { m_editor.rate(m_ids, rating); });
    connect(m_tags, &TagEditor::added, this,
            [this](const QString& tag) { m_editor.addTag(m_ids, tag); });
    connect(m_tags, &TagEditor::removed, this,
            [this](const QString& tag) { m_editor.removeTag(m_ids, tag); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_ids.size() == 1) Q_EMIT openRequested(m_ids.front());
    });
    connect(m_origin, &QPushButton::clicked, this, [this] { Q_EMIT originRequested(m_originId); });
    connect(m_exports, &QPushButton::clicked, this, [this] {
        if (m_ids.size() != 1) return;
        auto* dialog = new ReceiptDialog(m_library.receipts(m_ids.front()), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&library, &LibraryService::changed, this, [this] { show(m_ids); });
    retranslate();
}

void AssetDetails::show(const std::vector<assets::AssetId>& ids) {
    m_ids = ids;
    try {
        if (ids.empty()) return showNothing();
        ids.size() == 1 ? showOne(m_library.asset(ids.front())) : showMany();
    } catch (const base::Error&) {
        showNothing(); // gone for good, by another program
    }
}

void AssetDetails::showNothing() {
    m_ids.clear();
    m_picture->hide();
    m_name->setText(tr("Nothing is selected"));
    m_prompt->setText(tr("Select an object to see where it comes from, and to give it stars and "
                         "tags."));
    m_prompt->show();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_stars, m_tags, m_facts, m_origin, m_exports, m_open})
        widget->hide();
}

void AssetDetails::showOne(const assets::Asset& asset) {
    const qreal ratio = devicePixelRatioF();
    const int pixels = static_cast<int>(std::lround(kPicture * ratio));
    QImage image = m_library.thumbnail(asset.id);
    if (!image.isNull())
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setVisible(!image.isNull());
    m_picture->setAccessibleName(tr("Picture of “%1”").arg(say(asset.name)));
    m_name->setText(say(asset.name));
    m_prompt->setText(say(asset.prompt));
    m_prompt->setVisible(!asset.prompt.empty() && asset.prompt != asset.name);
    m_facts->setText(factsOf(asset));
    m_facts->show();
    m_open->setVisible(!asset.deleted);
    showOrigin(asset);
    showExports(asset.id);
    showMarks({asset});
}

void AssetDetails::showMany() {
    m_picture->hide();
    m_prompt->hide();
    m_facts->hide();
    m_origin->hide();
    m_exports->hide();
    m_open->hide();
    m_name->setText(tr("%n object(s)", nullptr, static_cast<int>(m_ids.size())));
    std::vector<assets::Asset> all;
    for (std::size_t i = 0; i < std::min(m_ids.size(), kMostRead); ++i)
        all.push_back(m_library.asset(m_ids[i]));
    showMarks(all);
}

// The stars and tags that all of them have.
void AssetDetails::showMarks(const std::vector<assets::Asset>& all) {
    const int rating = all.front().rating;
    const bool same = std::all_of(all.begin(), all.end(),
                                  [rating](const auto& asset) { return asset.rating == rating; });
    m_stars->setRating(same ? rating : 0);
    QStringList common = tagsOf(all.front());
    for (const assets::Asset& asset : all) {
        const QStringList tags = tagsOf(asset);
        common.removeIf([&tags](const QString& tag) { return !tags.contains(tag); });
    }
    const bool may = m_library.canWrite() && !all.front().deleted;
    m_stars->setVisible(may || rating > 0);
    m_stars->setEnabled(may);
    m_tags->setEnabled(may);
    m_tags->setVisible(may || !common.isEmpty());
    m_tags->setTags(common);
    QStringList known;
    for (const auto& tag : m_library.facets().tags)
        known << say(tag.value);
    m_tags->setKnown(known);
}

QString AssetDetails::factsOf(const assets::Asset& asset) const {
    const auto when = QDateTime::fromMSecsSinceEpoch(asset.created.time_since_epoch().count());
    QStringList facts{QLocale().toString(when, QLocale::ShortFormat)};
    if (asset.triangles > 0)
        facts << tr("%1 triangles").arg(QLocale().toString(qint64(asset.triangles)));
    if (!asset.method.empty()) {
        facts << m_nameOf(asset.method) + QStringLiteral(" · ") + tr("seed %1").arg(asset.seed);
        if (!asset.model.empty()) facts << m_nameOf(asset.model);
    } else {
        facts << tr("imported");
    }
    if (!asset.complete) facts << tr("stopped before its end");
    if (!asset.licence.empty()) facts << tr("Licence: %1").arg(say(asset.licence));
    return facts.join('\n');
}

void AssetDetails::showOrigin(const assets::Asset& asset) {
    m_originId = {};
    QString words;
    for (const assets::AssetParent& parent : asset.parents) {
        if (const auto id = m_library.findByUid(parent.uid)) {
            m_originId = *id;
            words = relationInWords(parent.relation, say(m_library.asset(*id).name));
        }
    }
    m_origin->setVisible(static_cast<bool>(m_originId));
    m_origin->setText(fontMetrics().elidedText(words, Qt::ElideRight, kPicture));
    m_origin->setToolTip(tr("Show where it comes from"));
    m_origin->setAccessibleName(words.isEmpty() ? tr("Show where it comes from") : words);
}

void AssetDetails::showExports(assets::AssetId id) {
    const int count = static_cast<int>(m_library.receipts(id).size());
    m_exports->setVisible(count > 0);
    m_exports->setText(tr("%n export(s)", nullptr, count));
    if (count > 0) m_exports->setAccessibleName(m_exports->text());
}

void AssetDetails::retranslate() {
    m_origin->setAccessibleName(tr("Show where it comes from"));
    m_exports->setToolTip(tr("Show the receipts of what was exported, the newest first"));
    m_exports->setAccessibleName(m_exports->toolTip());
    m_open->setText(tr("Open on the stage"));
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(tr("Show this object on the stage"));
    show(std::vector(m_ids));
}

void AssetDetails::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
