#include "ui/library/export_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <tuple>

#include "assets/export_preset.h"
#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toggle_switch.h"

namespace maquette::ui {

namespace {

constexpr int kPicture = 148;

QPixmap pictureOf(const QImage& thumbnail, const Tokens& tokens, qreal ratio) {
    QPixmap picture(QSize(kPicture, kPicture) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(0, 0, kPicture, kPicture, space::kRadius + 3, space::kRadius + 3);
    painter.fillPath(shape, tokens.raised);
    painter.setClipPath(shape);
    if (!thumbnail.isNull()) painter.drawImage(QRect(0, 0, kPicture, kPicture), thumbnail);
    return picture;
}

QLabel* caption(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

QString fileStem(const QString& name) {
    QString stem;
    for (const QChar c : name.simplified())
        stem += c.isLetterOrNumber() || QString("-_ .,()").contains(c) ? c : QChar('_');
    stem = stem.left(80).trimmed();
    while (stem.startsWith('.'))
        stem.remove(0, 1);
    return stem;
}

ExportDialog::ExportDialog(const Subject& subject, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_preset(new Segmented(this))
    , m_presetTip(new QLabel(this))
    , m_format(new Segmented(this))
    , m_strip(new ToggleSwitch(this))
    , m_receipt(new ToggleSwitch(this))
    , m_levels(new ToggleSwitch(this))
    , m_name(new QLineEdit(fileStem(subject.name), this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_note(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_export(new QPushButton(tr("Export"), this)) {
    setWindowTitle(tr("Export"));
    m_preset->setAccessibleName(tr("For"));
    QList<Segmented::Option> presets{{"", tr("As it is"), tr("The mesh without any change")}};
    for (const assets::ExportPreset& preset : assets::exportPresets())
        presets.append({say(preset.id), say(preset.label), say(preset.tip)});
    m_preset->setOptions(presets);
    m_preset->setCurrent("");
    m_presetTip->setWordWrap(true);
    m_presetTip->setForegroundRole(QPalette::PlaceholderText);
    const std::tuple<ToggleSwitch*, QString, QString> switches[] = {
        {m_levels, tr("Coarser versions"),
         tr("Three more files, each with half the triangles of the one before")},
        {m_receipt, tr("Receipt beside the file"),
         tr("What was checked, with sizes and a hash, as a small JSON file")},
        {m_strip, tr("Leave the recipe out"),
         tr("Nobody can see from the file how the object was made")}};
    for (const auto& [control, text, tip] : switches) {
        control->setText(text);
        control->setAccessibleName(text);
        control->setToolTip(tip);
    }
    m_format->setAccessibleName(tr("Format"));
    m_format->setOptions({{"glb", "GLB", tr("One file with mesh, texture and recipe")},
                          {"obj", "OBJ", tr("Mesh, material and texture as separate files")},
                          {"ply", "PLY", tr("Mesh with colours at its corners")},
                          {"stl", "STL", tr("Triangles alone, for printing")},
                          {"3mf", "3MF", tr("For printing, with unit and colours")}});
    m_format->setCurrent("glb");
    m_name->setAccessibleName(tr("File name"));
    m_folder->setAccessibleName(tr("Folder"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::Link);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    m_export->setAccessibleName(tr("Export"));

    auto* picture = new QLabel(this);
    picture->setPixmap(pictureOf(subject.thumbnail, tokensOf(palette()), devicePixelRatioF()));
    auto* title = new QLabel(subject.name, this);
    title->setFont(titleFont(font()));
    title->setWordWrap(true);
    QStringList facts;
    if (subject.triangles > 0) {
        facts << tr("%1 triangles").arg(QLocale().toString(subject.triangles));
    }
    if (!subject.licence.isEmpty()) facts << subject.licence;
    auto* about = new QLabel(facts.join(" · "), this);
    about->setForegroundRole(QPalette::PlaceholderText);

    auto* browseButton = new QToolButton(this);
    browseButton->setIcon(icon("folder"));
    browseButton->setToolTip(tr("Choose another folder"));
    browseButton->setAccessibleName(browseButton->toolTip());
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setProperty("flat", true);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Close without writing anything"));

    auto* form = new QGridLayout;
    form->setHorizontalSpacing(space::kMedium);
    form->setVerticalSpacing(space::kSmall);
    form->addWidget(title, 0, 0, 1, 3);
    form->addWidget(about, 1, 0, 1, 3);
    form->setRowMinimumHeight(2, space::kSmall);
    form->addWidget(caption(tr("For"), m_preset), 3, 0);
    form->addWidget(m_preset, 3, 1, 1, 2);
    form->addWidget(m_presetTip, 4, 1, 1, 2);
    form->addWidget(caption(tr("Format"), m_format), 5, 0);
    form->addWidget(m_format, 5, 1, 1, 2);
    form->addWidget(m_note, 6, 1, 1, 2);
    form->addWidget(caption(tr("Name"), m_name), 7, 0);
    form->addWidget(m_name, 7, 1, 1, 2);
    form->addWidget(caption(tr("Folder"), m_folder), 8, 0);
    form->addWidget(m_folder, 8, 1);
    form->addWidget(browseButton, 8, 2);
    form->addWidget(m_levels, 9, 1, 1, 2);
    form->addWidget(m_receipt, 10, 1, 1, 2);
    form->addWidget(m_strip, 11, 1, 1, 2);
    form->addWidget(m_reason, 12, 1, 1, 2);
    form->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kHuge);
    columns->addWidget(picture, 0, Qt::AlignTop);
    columns->addLayout(form, 1);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    frame->setSpacing(space::kLarge);
    frame->addLayout(columns);
    frame->addLayout(buttons);
    setMinimumWidth(700);

    connect(browseButton, &QToolButton::clicked, this, &ExportDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_preset, &Segmented::chosen, this, &ExportDialog::choosePreset);
    connect(m_format, &Segmented::chosen, this, &ExportDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    m_name->setFocus();
    refresh();
}

QString ExportDialog::folder() const {
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

QString ExportDialog::preset() const {
    return m_preset->current();
}

bool ExportDialog::leavesRecipeOut() const {
    return m_strip->isChecked();
}

bool ExportDialog::writesReceipt() const {
    return m_receipt->isChecked();
}

int ExportDialog::levels() const {
    return m_levels->isChecked() ? 3 : 0;
}

void ExportDialog::choosePreset(const QString& id) {
    if (!id.isEmpty())
        m_format->setCurrent(say(assets::exportPreset(id.toStdString()).formats.front()));
    refresh();
}

QString ExportDialog::path() const {
    return QDir(folder()).filePath(m_name->text().trimmed() + "." + m_format->current());
}

QString ExportDialog::whyNot() const {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return tr("Give the file a name.");
    if (fileStem(name) != name) return tr("Use letters, digits, spaces and -_.,() in the name.");
    const QFileInfo where(folder());
    if (!where.isDir()) return tr("This folder does not exist. Choose another one.");
    if (!where.isWritable())
        return tr("Nothing can be written into this folder. Choose another one.");
    return {};
}

void ExportDialog::refresh() {
    const QString format = m_format->current();
    const QString preset = m_preset->current();
    m_presetTip->setText(preset.isEmpty() ? tr("The mesh without any change.")
                                          : say(assets::exportPreset(preset.toStdString()).tip));
    m_strip->setEnabled(format == "glb");
    m_strip->setToolTip(format == "glb" ? tr("Nobody can see from the file how the object was made")
                                        : tr("Only a GLB carries the recipe"));
    m_note->setText(format == "glb"   ? tr("One file with mesh, texture and the recipe that made "
                                             "it. Blender, Unity, Unreal and the web read it.")
                    : format == "stl" ? tr("Triangles alone in millimetres, which every slicing "
                                           "program reads; no colours, no recipe.")
                    : format == "3mf" ? tr("A mesh in millimetres with colours, for slicing "
                                           "programs of today; no recipe.")
                    : format == "obj" ? tr("A mesh with a material and a texture beside it. Every "
                                           "program reads it; the recipe is not inside.")
                                      : tr("A mesh with colours at its corners, for scanning and "
                                           "research tools; no texture, no recipe."));
    QString reason = whyNot();
    m_export->setEnabled(reason.isEmpty());
    m_export->setToolTip(reason.isEmpty() ? tr("Write the file") : reason);
    if (reason.isEmpty() && QFileInfo::exists(path())) {
        reason = tr("A file of this name is there already and will be replaced.");
    }
    m_reason->setText(reason);
}

void ExportDialog::browse() {
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Export into"), folder());
    if (!chosen.isEmpty()) m_folder->setText(QDir::toNativeSeparators(chosen));
}

} // namespace maquette::ui
