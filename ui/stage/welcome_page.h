#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace maquette::ui {

class PictureTile;

// The first start: pictures of what can be made, to begin with; language and theme, and what this
// machine will do. One click on a picture fills in its prompt, one on Start lets it form.
class WelcomePage final : public QWidget {
    Q_OBJECT
  public:
    explicit WelcomePage(QWidget* parent = nullptr);

    // What this machine will do, in one sentence.
    void setMachine(const QString& sentence);
    void setLanguage(const QString& locale); // "" as on the desktop
    void setTheme(int choice);               // a ThemeChoice
    // Shows as many pictures as this width has room for, at least three.
    void fitInto(int width);
    // The prompt in the field, so that its picture is the chosen one; any other leaves none.
    void follow(const QString& prompt);

    const QList<PictureTile*>& pictures() const { return m_tiles; }
    QPushButton& leaveButton() { return *m_leave; }
    QComboBox& languageBox() { return *m_language; }
    QComboBox& themeBox() { return *m_theme; }
    QString machine() const;

  Q_SIGNALS:
    void promptChosen(const QString& prompt);
    void languageChosen(const QString& locale);
    void themeChosen(int choice);
    void left(); // not now

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makePictures();
    QWidget* makeFoot();
    void retranslate();

    QLabel* m_title;
    QLabel* m_subtitle;
    QList<PictureTile*> m_tiles;
    QButtonGroup* m_chosen;
    QLabel* m_machine;
    QComboBox* m_language;
    QComboBox* m_theme;
    QPushButton* m_leave;
};

} // namespace maquette::ui
