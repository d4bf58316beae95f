#include "ui/run/device_picker.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStandardItemModel>

#include "ui/basics/texts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

DevicePicker::DevicePicker(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_box(new QComboBox(this))
    , m_note(new QLabel(this)) {
    constexpr int kInset = 10, kSideColumn = 26; // as the rows round it
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setContentsMargins(kInset, 0, 0, 0);
    m_caption->setBuddy(m_box);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setMinimumContentsLength(9);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setFont(captionFont(font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(kInset, 0, 0, 0);
    m_note->setWordWrap(true);
    connect(m_box, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_box->currentData().toString().toStdString()); });
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, kSideColumn, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_caption, 0, 0);
    grid->addWidget(m_box, 0, 1);
    grid->addWidget(m_note, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, 136);
    rebuild();
}

void DevicePicker::setDevices(const std::vector<api::DeviceInfo>& devices) {
    m_devices = devices;
    rebuild();
}

void DevicePicker::setCurrent(const std::string& id) {
    m_current = id;
    rebuild();
}

void DevicePicker::setBlocked(const QString& reason) {
    m_blocked = reason;
    rebuild();
}

QString DevicePicker::note() const {
    return m_note->isHidden() ? QString() : m_note->text();
}

void DevicePicker::addRow(const QString& text, const QString& id, const QString& tip,
                          bool enabled) {
    m_box->addItem(text, id);
    const int row = m_box->count() - 1;
    m_box->setItemData(row, tip, Qt::ToolTipRole);
    if (enabled) return;
    auto* items = qobject_cast<QStandardItemModel*>(m_box->model());
    items->item(row)->setEnabled(false);
    m_box->setItemData(row, text + ", " + tip, Qt::AccessibleTextRole);
}

void DevicePicker::rebuild() {
    m_caption->setText(tr("Computes on"));
    m_box->setAccessibleName(tr("Computes on"));
    m_box->clear();
    addRow(tr("Automatic"), "auto", tr("A GPU where there is one, else the processor"), true);
    for (const api::DeviceInfo& device : m_devices) {
        QString name = device.id == "cpu" ? tr("Processor") : say(device.name);
        if (name.isEmpty()) name = tr("Graphics card");
        if (!device.refusal.empty()) name = tr("%1 (not usable)").arg(name);
        QString tip = say(device.refusal.empty() ? device.limitation : device.refusal);
        if (tip.isEmpty()) tip = say(device.name);
        if (tip == name && device.bytes > 0) tip += ", " + bytes(static_cast<double>(device.bytes));
        addRow(name, say(device.id), tip, device.refusal.empty());
    }
    m_box->setCurrentIndex(std::max(0, m_box->findData(say(m_current))));
    m_box->setEnabled(m_blocked.isEmpty());
    refreshNote();
}

// What the choice means on this machine, and what is in the way of a better one.
void DevicePicker::refreshNote() {
    const auto of = [this](const std::string& id) {
        const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                        [&](const api::DeviceInfo& each) { return each.id == id; });
        return found == m_devices.end() ? nullptr : &*found;
    };
    const api::DeviceInfo* gpu = of("cuda");
    const bool works = gpu && gpu->refusal.empty();
    QString note;
    if (m_current == "cuda" && gpu && !works) {
        note = say(gpu->refusal);
    } else if (m_current != "cpu" && works) {
        note = say(gpu->limitation.empty() ? base::Text{"%1", gpu->name} : gpu->limitation);
    } else if (const api::DeviceInfo* cpu = of("cpu")) {
        note = say(cpu->name);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QString tip = m_blocked;
    if (tip.isEmpty()) tip = gpu && !works ? say(gpu->refusal) : note;
    m_box->setToolTip(tip.isEmpty() ? tr("Where the next run computes") : tip);
}

void DevicePicker::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) rebuild();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
