// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace vraem {

/// Markdown that the program carries, set for reading: pictures no wider than the text, keys on a ground of
/// their own, words that are searched for marked. It loads only pictures that the program carries.
class HelpText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget* parent = nullptr);

    /// Headings below the title are the sections.
    void setText(const QString& markdown);
    QStringList sections() const;
    void showSection(int index);
    /// The section at the top of what is seen; -1 above the first.
    int sectionInView() const;

    /// Marks all places where the words stand, accents and case aside, and returns how many there are.
    int search(const QString& words);
    /// Scrolls to one of them, from 0.
    void showPlace(int index);

Q_SIGNALS:
    void sectionInViewChanged();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void write();
    void styleText();
    void fitPictures();
    void mark();
    int topOf(const QTextCursor& place) const;

    QString m_markdown;
    QList<QTextCursor> m_sections;
    QString m_words;
    QList<QTextCursor> m_places;
    int m_place = 0;
};

} // namespace vraem
