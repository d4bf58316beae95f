#include "tests/ui/tour/tour.h"

#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/fake_models.h"
#include "ui/models/lora_panel.h"
#include "ui/models/lora_row.h"
#include "ui/models/model_shelf.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/reference_picture.h"
#include "ui/run/reference_row.h"
#include "ui/run/run_settings.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/value_slider.h"

namespace maquette::tests {

namespace {

const std::string kModels = "/home/somebody/ComfyUI/models/";

api::ListedModel lora(const std::string& name) {
    api::ListedModel listed = FakeModels::model(kModels + "loras/" + name + ".safetensors", "sd1");
    listed.info.kind = "lora";
    listed.info.asksPrediction = false;
    listed.use = api::ModelUse::Lora;
    return listed;
}

QString paintedVase(const QString& folder) {
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(QColor(206, 214, 212));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(58, 104, 152));
    painter.drawEllipse(QRect(104, 80, 112, 130));
    painter.drawRect(QRect(138, 40, 44, 60));
    painter.drawEllipse(QRect(124, 30, 72, 22));
    painter.end();
    const QString file = QDir(folder).absoluteFilePath("vase-on-the-window-sill-2024.png");
    image.save(file);
    return file;
}

} // namespace

// What guides a run beside its words, and what is said when it would not fit into the memory.
void Tour::guides(FakeModels& models) {
    const std::string second = "watercolour-and-ink-sketches-v12";
    auto found = someModels();
    found.push_back(lora(second));
    models.setFound(found);
    m_window.stage().welcome().leaveButton().click();
    m_window.modelShelf().use(kModels + "checkpoints/plain-one.safetensors");
    models.startScan();
    models.waitForScan();
    QTest::qWait(200);
    ui::LoraPanel& panel = m_window.loraPanel();
    shot("loras-none");
    panel.add(QString::fromStdString(kModels + "loras/clay-figures.safetensors"));
    panel.add(QString::fromStdString(kModels + "loras/" + second + ".safetensors"));
    Q_EMIT panel.row(1)->slider().edited(0.65, 1);
    shot("loras-two");
    m_window.referencePicture().take(paintedVase(m_folder));
    ui::PromptBar& bar = m_window.stage().promptBar();
    bar.reference().azimuth().setValue(-35);
    bar.reference().elevation().setValue(15);
    shot("picture-alone");
    bar.setPrompt("a blue vase");
    bar.leaveOutButton().click();
    shot("picture-and-words");
    m_window.modelShelf().use(kModels + "checkpoints/multiview-v2.1.safetensors");
    shot("loras-misfit");
    m_window.modelShelf().use("starter");
    bar.setPrompt("a red chair");
    m_window.runSettings().setPreset(fakeMethods().front().presets[1].id);
    bar.start();
    shot("memory");
    m_window.stage().messages().close("run");
    m_window.runSettings().setPreset(fakeMethods().front().presets[2].id);
    bar.start();
    shot("memory-again");
}

} // namespace maquette::tests
