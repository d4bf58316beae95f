#pragma once

#include <deque>
#include <functional>

#include <QList>

#include "ui/widgets/card.h"

class QLabel;
class QHBoxLayout;
class QPlainTextEdit;
class QToolButton;

namespace maquette::ui {

// Calm messages at the top of the stage: what happened, what to do about it, details on request.
// One at a time; the next one waits until this one is closed. A message with the same id replaces
// the earlier one.
class MessageBar final : public Card {
    Q_OBJECT
  public:
    enum class Tone { Info, Warning, Failure };
    struct Choice {
        QString text;
        QString tip;
        std::function<void()> act; // the message closes first
    };
    struct Message {
        QString id;
        Tone tone = Tone::Info;
        QString sentence;
        QString detail; // folded away
        QList<Choice> choices;
    };

    explicit MessageBar(QWidget* parent = nullptr);
    void post(Message message);
    void close(const QString& id);
    QString currentId() const;
    QString sentence() const;
    // Arranges itself for this width, and how high it then is: what can be done about it stands
    // beside the sentence while that leaves it two lines, else below it.
    int arrangedHeight(int width);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showFirst();
    void setFolded(bool folded);
    int lines(int width) const; // of the sentence

    std::deque<Message> m_messages;
    QLabel* m_icon;
    QLabel* m_sentence;
    QHBoxLayout *m_row, *m_below;
    QWidget* m_actions; // in one of these two
    QHBoxLayout* m_choices;
    QToolButton* m_fold;
    QToolButton* m_close;
    QPlainTextEdit* m_detail;
};

} // namespace maquette::ui
