#include "ui/basics/mnemonics.h"

#include <algorithm>
#include <vector>

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

namespace maquette::ui {

namespace {

bool canBeLetter(QChar character) {
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

// In Japanese or Chinese characters, though there may be a figure or a name among them.
bool isWrittenOtherwise(const QString& text) {
    constexpr char16_t kFirst = 0x2E80;
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.unicode() >= kFirst; });
}

// Where the text's letter stands, or -1.
qsizetype markOf(const QString& text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '&') continue;
        if (text[i + 1] != '&') return i + 1;
        ++i; // "&&" is a written &
    }
    return -1;
}

// Letters of one menu, and the entries that have theirs from another one already.
class Letters {
  public:
    explicit Letters(QSet<QAction*>& settled)
        : m_settled(settled) {}

    void give(const QList<QAction*>& entries) {
        for (QAction* entry : entries) {
            if (m_settled.contains(entry)) (void)take(entry->text());
        }
        for (QAction* entry : entries) {
            if (entry->isSeparator() || m_settled.contains(entry)) continue;
            m_settled.insert(entry);
            if (!take(entry->text())) m_left.push_back({entry, plainText(*entry), {}, {}});
        }
        for (Entry& entry : m_left)
            entry.places = placesFor(entry.text);
        for (Entry& entry : m_left) {
            QSet<QChar> asked;
            (void)place(entry, asked);
        }
        for (const Entry& entry : m_left)
            entry.action->setText(entry.letter.isNull() && isWrittenOtherwise(entry.text)
                                      ? bracketed(entry.text, *entry.action)
                                      : marked(entry));
    }

  private:
    struct Entry {
        QAction* action;
        QString text;                  // with every & written twice
        std::vector<qsizetype> places; // of letters it can have, the best first
        QChar letter;                  // that it has; null: none
    };

    static QString plainText(const QAction& entry) {
        return withoutMnemonic(entry.text()).replace('&', QStringLiteral("&&"));
    }

    bool take(const QString& text) {
        const qsizetype at = markOf(text);
        if (at < 0 || m_taken.contains(text[at].toUpper())) return false;
        m_taken.insert(text[at].toUpper());
        return true;
    }

    // Where the words begin, then the rest.
    static std::vector<qsizetype> placesFor(const QString& text) {
        std::vector<qsizetype> places;
        for (const bool beginnings : {true, false}) {
            for (qsizetype i = 0; i < text.size(); ++i) {
                const bool begins = i == 0 || text[i - 1].isSpace();
                if (canBeLetter(text[i]) && begins == beginnings) places.push_back(i);
            }
        }
        return places;
    }

    // An entry whose letters are all taken asks those that have them to change to another of
    // theirs (augmenting paths): so as many entries as can have a letter get one.
    bool place(Entry& entry, QSet<QChar>& asked) {
        for (const qsizetype at : entry.places) {
            const QChar letter = entry.text[at].toUpper();
            if (m_taken.contains(letter) || ownerOf(letter)) continue;
            entry.letter = letter;
            return true;
        }
        for (const qsizetype at : entry.places) {
            const QChar letter = entry.text[at].toUpper();
            if (m_taken.contains(letter) || asked.contains(letter)) continue;
            asked.insert(letter);
            Entry* owner = ownerOf(letter);
            if (!owner || owner == &entry || !place(*owner, asked)) continue;
            entry.letter = letter;
            return true;
        }
        return false;
    }

    Entry* ownerOf(QChar letter) {
        const auto owner = std::find_if(m_left.begin(), m_left.end(),
                                        [&](const Entry& each) { return each.letter == letter; });
        return owner == m_left.end() ? nullptr : &*owner;
    }

    static QString marked(const Entry& entry) {
        QString text = entry.text;
        for (const qsizetype at : entry.places) {
            if (text[at].toUpper() == entry.letter) return text.insert(at, '&');
        }
        return text;
    }

    // The letter of English is the custom; that of the shortcut is what the hand knows already.
    QString bracketed(QString text, const QAction& entry) {
        const QString english = QString::fromUtf8(entry.property("textKey").toByteArray());
        QString wanted = entry.shortcut().toString().right(1);
        if (const qsizetype mark = markOf(english); mark >= 0) wanted.prepend(english[mark]);
        wanted += QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
        for (const QChar letter : wanted) {
            if (!canBeLetter(letter) || m_taken.contains(letter.toUpper()) ||
                ownerOf(letter.toUpper()))
                continue;
            m_taken.insert(letter.toUpper());
            static const QRegularExpression ending(QStringLiteral("\\s?…$"));
            const qsizetype end = text.indexOf(ending);
            return text.insert(end < 0 ? text.size() : end,
                               QStringLiteral("(&%1)").arg(letter.toUpper()));
        }
        return text;
    }

    QSet<QAction*>& m_settled;
    QSet<QChar> m_taken; // by entries that keep theirs
    std::vector<Entry> m_left;
};

void settle(const QList<QAction*>& entries, QSet<QAction*>& settled) {
    Letters(settled).give(entries);
    for (QAction* entry : entries) {
        if (entry->menu()) settle(entry->menu()->actions(), settled);
    }
}

} // namespace

void assignMnemonics(QMenuBar& bar) {
    const auto assign = [&bar] {
        QSet<QAction*> settled;
        settle(bar.actions(), settled);
    };
    assign();
    for (const QAction* entry : bar.actions()) {
        if (entry->menu()) QObject::connect(entry->menu(), &QMenu::aboutToShow, &bar, assign);
    }
}

QString withoutMnemonic(const QString& text) {
    static const QRegularExpression bracket(QStringLiteral("\\(&[^)]\\)"));
    QString plain = text;
    plain.remove(bracket);
    const QChar written(0x1);
    plain.replace(QStringLiteral("&&"), written);
    return plain.remove('&').replace(written, '&');
}

} // namespace maquette::ui
