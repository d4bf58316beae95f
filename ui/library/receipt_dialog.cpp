#include "ui/library/receipt_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

#include "assets/export_preset.h"
#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

QString unitName(const std::string& unit) {
    if (unit == "millimeter") return ReceiptDialog::tr("millimetres");
    if (unit == "centimeter") return ReceiptDialog::tr("centimetres");
    if (unit == "inch") return ReceiptDialog::tr("inches");
    return ReceiptDialog::tr("metres");
}

QString verdict(const assets::Receipt& receipt) {
    if (!receipt.unchecked.empty())
        return ReceiptDialog::tr("Not read back: %1").arg(say(receipt.unchecked));
    return receipt.good()
               ? ReceiptDialog::tr("Read back by an independent program: all as it should be")
               : ReceiptDialog::tr("What was read back differs from the object");
}

QString presetName(const std::string& id) {
    for (const assets::ExportPreset& preset : assets::exportPresets()) {
        if (preset.id == id) return say(preset.label);
    }
    return say(id); // of another version
}

// The figures of a check as people here write them. One that found all it looked for says how much
// that is, once.
QString figuresOf(const assets::ExportCheck& check) {
    static const QRegularExpression counts(QStringLiteral("^(\\d+) of (\\d+)$"));
    static const QRegularExpression sides(QStringLiteral("^(\\d+) x (\\d+)$"));
    static const QRegularExpression within(QStringLiteral("^(\\S+) \\(allowed (\\S+)\\)$"));
    static const QRegularExpression size(QStringLiteral("^(\\d+) bytes$"));
    const QString detail = say(check.detail);
    if (const auto found = counts.match(detail); found.hasMatch()) {
        const QLocale locale;
        const QString got = locale.toString(found.captured(1).toLongLong());
        const QString wanted = locale.toString(found.captured(2).toLongLong());
        return check.passed && got == wanted ? got : ReceiptDialog::tr("%1 of %2").arg(got, wanted);
    }
    if (const auto found = sides.match(detail); found.hasMatch())
        return QStringLiteral("%1 × %2").arg(found.captured(1), found.captured(2));
    if (const auto found = size.match(detail); found.hasMatch())
        return bytes(found.captured(1).toDouble());
    if (const auto found = within.match(detail); found.hasMatch()) {
        const double off = found.captured(1).toDouble();
        if (check.passed && off == 0) return {};
        return ReceiptDialog::tr("off by %1, %2 is allowed")
            .arg(number(off, 2), number(found.captured(2).toDouble(), 2));
    }
    return detail;
}

QString sentenceOf(const assets::ExportCheck& check) {
    const QString figures = figuresOf(check);
    return figures.isEmpty() ? say(check.what) : say(check.what) + QStringLiteral(": ") + figures;
}

// What a receipt says, as label and value.
QList<std::pair<QString, QString>> factsOf(const assets::Receipt& receipt) {
    const QLocale locale;
    const glm::vec3 extent = receipt.found.bounds.high - receipt.found.bounds.low;
    QList<std::pair<QString, QString>> facts;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty()) facts.append({label, value});
    };
    add(ReceiptDialog::tr("Size"), bytes(static_cast<double>(receipt.found.bytes)));
    if (receipt.unchecked.empty()) {
        add(ReceiptDialog::tr("Triangles"), locale.toString(qint64(receipt.found.triangles)));
        add(ReceiptDialog::tr("Extent"), QStringLiteral("%1 × %2 × %3 %4")
                                             .arg(number(extent.x, 4), number(extent.y, 4),
                                                  number(extent.z, 4), unitName(receipt.unit)));
    }
    add(ReceiptDialog::tr("Up"), receipt.up == "z" ? "+z" : "+y");
    add(ReceiptDialog::tr("Preset"), presetName(receipt.preset));
    add(ReceiptDialog::tr("Licence"), say(receipt.licence));
    add(ReceiptDialog::tr("Recipe"), receipt.recipeInside
                                         ? ReceiptDialog::tr("travels inside the file")
                                         : ReceiptDialog::tr("is not inside the file"));
    add(ReceiptDialog::tr("Reader"), say(base::Text(receipt.reader.c_str())));
    add("SHA-256", say(receipt.found.sha256));
    return facts;
}

} // namespace

QString ReceiptDialog::inWords(const assets::Receipt& receipt) {
    QStringList lines{say(receipt.file), verdict(receipt)};
    for (const auto& [label, value] : factsOf(receipt))
        lines << label + ": " + value;
    for (const assets::ExportCheck& check : receipt.found.checks)
        lines << (check.passed ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + sentenceOf(check);
    return lines.join('\n');
}

ReceiptDialog::ReceiptDialog(const std::vector<assets::Receipt>& receipts, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Receipt of the export"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::kSmall, 0);
    column->setSpacing(space::kHuge);
    QStringList words;
    for (const assets::Receipt& receipt : receipts) {
        column->addWidget(makeReceipt(receipt));
        words << inWords(receipt);
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(windowTitle());
    auto* copy = new QPushButton(tr("Copy as text"), this);
    copy->setProperty("flat", true);
    copy->setAccessibleName(copy->text());
    copy->setToolTip(tr("Put the whole receipt on the clipboard"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("primary", true);
    close->setDefault(true);
    close->setAccessibleName(close->text());
    connect(copy, &QPushButton::clicked, this,
            [words] { QApplication::clipboard()->setText(words.join("\n\n")); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    frame->setSpacing(space::kLarge);
    frame->addWidget(scroll, 1);
    frame->addLayout(buttons);
    resize(640, 560);
}

QWidget* ReceiptDialog::makeReceipt(const assets::Receipt& receipt) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto* title = new QLabel(QFileInfo(say(receipt.file)).fileName(), holder);
    title->setFont(titleFont(font()));
    title->setWordWrap(true);
    title->setToolTip(say(receipt.file));
    column->addWidget(title);
    const Tokens tokens = tokensOf(palette());
    const auto line = [&](bool good, const QString& text) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        auto* mark = new QLabel(holder);
        mark->setPixmap(iconPixmap(good ? "check" : "warning",
                                   good ? tokens.success : tokens.danger, 14, devicePixelRatioF()));
        mark->setAccessibleName(good ? tr("Good") : tr("Not good"));
        auto* words = new QLabel(text, holder);
        words->setWordWrap(true);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
    };
    line(receipt.good(), verdict(receipt));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (const auto& [label, value] : factsOf(receipt)) {
        const int row = grid->count() / 2;
        auto* name = new QLabel(label, holder);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto* words = new QLabel(value, holder);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setWordWrap(true);
        if (label == "SHA-256") { // breaks in the middle rather than widening the window
            words->setText(value.left(32) + "\n" + value.mid(32));
            words->setAccessibleName(value);
        }
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    }
    column->addLayout(grid);
    for (const assets::ExportCheck& check : receipt.found.checks)
        line(check.passed, sentenceOf(check));
    return holder;
}

} // namespace maquette::ui
