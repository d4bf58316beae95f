#pragma once

#include <initializer_list>
#include <vector>

#include <QString>

#include "ui/shell/main_window.h"

namespace maquette::tests {

class FakeModels;

// Walks through the window with an engine that pretends, and leaves pictures.
class Tour {
  public:
    // Pictures go to `folder` and begin with `name`.
    Tour(ui::MainWindow& window, ui::LibraryService& library, QString folder, QString name);

    void shot(const char* what, QWidget* widget = nullptr); // the whole window by default
    void make(const QString& prompt);
    void waitForEnd();

    // The chapters.
    void story();
    void desk();
    void brief();                     // the first page, a run and what it gave
    void dialogs(FakeModels& models); // what the story does not come past
    void seeing();                    // ways of looking
    void queue();
    void contest();
    void guides(FakeModels& models);
    void modelManager(FakeModels& models);
    void library();

  private:
    ui::MainWindow& m_window;
    ui::LibraryService& m_library;
    QString m_folder, m_name;
    int m_count = 0;
};

// One for each prompt, with different seeds.
std::vector<api::Request> requests(std::initializer_list<const char*> prompts, int steps);

// An engine that really forms something, and a judge that has opinions. `tight`: on a machine whose
// memory has room for the first preset and no more.
std::unique_ptr<api::Engine> contestEngine(bool tight = false);

} // namespace maquette::tests
