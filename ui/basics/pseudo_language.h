#pragma once

#include <QTranslator>

namespace maquette::ui {

// A language for developers: English with accents, in brackets, and 40 % longer. What stays plain
// was never marked for translation; what lost a bracket is clipped. Plural forms come from the
// English catalogue.
class PseudoLanguage final : public QTranslator {
    Q_OBJECT
  public:
    static constexpr const char* kLocale = "qps";

    explicit PseudoLanguage(QObject* parent = nullptr);
    QString translate(const char* context, const char* source, const char* comment,
                      int count) const override;
    bool isEmpty() const override { return false; }

    // Places (%1, %n), tags and accelerators stay as they are.
    static QString disguise(const QString& english);

  private:
    QTranslator m_english;
};

} // namespace maquette::ui
