// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_window.h"

#include "help_text.h"
#include "look/dialog_size.h"
#include "look/search_bar.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString markdownOf(HelpDocument document)
{
    const QString name = document == HelpDocument::Guide ? u"guide"_s : u"codebook"_s;
    const bool isSpanish = QLocale().language() == QLocale::Spanish;
    QFile file(u":/guide/"_s + name + (isSpanish ? u".es.md"_s : u".en.md"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(HelpDocument document, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(document == HelpDocument::Guide ? tr("Guide") : tr("Codebook"));
    setAccessibleName(windowTitle());
    resize(dialogSize(*this, {1000, 720}));
    m_text = new HelpText(this);
    m_text->setAccessibleName(windowTitle());
    m_text->setText(markdownOf(document));
    auto* split = new QSplitter(this);
    split->addWidget(makeContents());
    split->addWidget(makeReading());
    split->setStretchFactor(1, 1);
    split->setSizes({m_contents->minimumWidth(), width()});
    split->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter in the search line is for the next place.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    m_text->setFocus();
}

QWidget* HelpWindow::makeContents()
{
    m_contents = new QListWidget(this);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    constexpr int spacing = 4;
    m_contents->setSpacing(spacing);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->addItems(m_text->sections());
    const int widest = m_contents->sizeHintForColumn(0) + 2 * m_contents->frameWidth() + 24;
    m_contents->setMinimumWidth(std::min(widest, width() / 3));
    const auto show = [this] {
        // The last sections may never come to the top.
        const QSignalBlocker quiet(m_text);
        m_text->showSection(m_contents->currentRow());
    };
    connect(m_contents, &QListWidget::currentRowChanged, this, show);
    connect(m_contents, &QListWidget::itemClicked, this, show);
    connect(m_text, &HelpText::sectionInViewChanged, this, &HelpWindow::followText);
    return m_contents;
}

QWidget* HelpWindow::makeReading()
{
    m_search = new SearchBar(tr("Search in this text"), this);
    connect(m_search, &SearchBar::wordsChanged, this, &HelpWindow::search);
    connect(m_search, &SearchBar::stepped, this, &HelpWindow::step);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, &SearchBar::focusLine);
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, [this] { step(+1); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this,
            [this] { step(-1); });
    auto* reading = new QWidget(this);
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_text, 1);
    return reading;
}

void HelpWindow::search()
{
    m_places = m_text->search(m_search->words());
    m_place = 0;
    m_text->showPlace(m_place);
    m_search->setPlaces(m_place, m_places);
}

void HelpWindow::step(int direction)
{
    if (m_places == 0)
        return;
    m_place = (m_place + direction + m_places) % m_places;
    m_text->showPlace(m_place);
    m_search->setPlaces(m_place, m_places);
}

void HelpWindow::followText()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(m_text->sectionInView());
}

} // namespace vraem
