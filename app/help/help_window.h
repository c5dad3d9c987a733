// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace vraem {

class HelpText;
class SearchBar;

/// The texts that the program carries: how to use it, and how reports were read and what each term means.
enum class HelpDocument
{
    Guide,
    Codebook
};

/// One of them, in the program's language, with its contents at the side and a search.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(HelpDocument document, QWidget* parent = nullptr);

private:
    QWidget* makeContents();
    QWidget* makeReading();
    void search();
    void step(int direction);
    void followText();

    HelpText* m_text = nullptr;
    QListWidget* m_contents = nullptr;
    SearchBar* m_search = nullptr;
    int m_places = 0;
    int m_place = 0;
};

} // namespace vraem
