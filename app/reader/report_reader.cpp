// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_reader.h"

#include "look/labels.h"
#include "look/plain_text.h"
#include "look/search_bar.h"
#include "look/text_size.h"
#include "reading/report_search.h"
#include "report_text_view.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vraem {
namespace {

/// Percent.
constexpr int mostOnOneLine = 125;

QToolButton* passageButton(const QString& text, const QKeySequence& shortcut, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setMinimumHeight(24);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setShortcut(shortcut);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

ReportReader::ReportReader(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setAccessibleName(tr("Report"));
    // Made in the order of reading, which is that of the Tab key.
    QWidget* bar = makeBar();
    m_text = new ReportTextView(session, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_text);
    m_stack->addWidget(makeAbsence());
    m_coverage = new QLabel(this);
    m_coverage->setTextFormat(Qt::PlainText);
    m_coverage->setWordWrap(true);
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    m_coverage->setContentsMargins(12, 0, 12, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_coverage);
    layout->addWidget(m_stack, 1);
    connect(m_reports, &QComboBox::currentIndexChanged, this, &ReportReader::showReport);
    connect(m_search, &SearchBar::wordsChanged, this, &ReportReader::search);
    connect(m_search, &SearchBar::stepped, this, &ReportReader::step);
    connect(m_previous, &QToolButton::clicked, m_text, [this] { m_text->stepPassage(-1); });
    connect(m_next, &QToolButton::clicked, m_text, [this] { m_text->stepPassage(+1); });
    connect(&m_session, &Session::datasetChanged, this, &ReportReader::listReports);
    connect(&m_session, &Session::reportsChanged, this, &ReportReader::listReports);
    connect(&m_session, &Session::passageRequested, this, &ReportReader::showPassage);
    connect(&m_session, &Session::selectionChanged, this, &ReportReader::followSelection);
    listReports();
}

QWidget* ReportReader::makeBar()
{
    auto* bar = new QWidget(this);
    m_reports = new QComboBox(bar);
    m_reports->setAccessibleName(tr("Report to read"));
    m_reports->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // Of large words there is room for fewer, and the search stands on a line of its own.
    const bool isLarge = textSize() > mostOnOneLine;
    m_reports->setMinimumContentsLength(isLarge ? 9 : 18);
    m_previous = passageButton(tr("Previous passage"), QKeySequence(Qt::ALT | Qt::Key_Up), bar);
    m_next = passageButton(tr("Next passage"), QKeySequence(Qt::ALT | Qt::Key_Down), bar);
    m_search = new SearchBar(tr("Search in the report"), bar);
    auto* layout = new QGridLayout(bar);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->addWidget(m_reports, 0, 0);
    layout->addWidget(m_previous, 0, 1);
    layout->addWidget(m_next, 0, 2);
    layout->addWidget(m_search, isLarge ? 1 : 0, isLarge ? 0 : 3, 1, isLarge ? 3 : 1);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(3, isLarge ? 0 : 2);
    return bar;
}

QWidget* ReportReader::makeAbsence()
{
    auto* absence = new QWidget(this);
    m_absence = new QLabel(absence);
    m_absence->setTextFormat(Qt::PlainText);
    m_absence->setWordWrap(true);
    m_absence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* attach = new QPushButton(tr("Attach report copies…"), absence);
    attach->setMinimumHeight(24);
    connect(attach, &QPushButton::clicked, this, &ReportReader::copyWanted);
    auto* layout = new QVBoxLayout(absence);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(m_absence);
    layout->addWidget(attach, 0, Qt::AlignLeft);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(absence);
    return scroll;
}

void ReportReader::listReports()
{
    const SourceId before = chosen();
    const QSignalBlocker silence(m_reports);
    m_reports->clear();
    std::vector<const Source*> sources;
    for (const Source& source : m_session.dataset()->sources()) {
        if (!source.sha256.isEmpty())
            sources.push_back(&source);
    }
    std::ranges::stable_partition(
        sources, [this](const Source* source) { return m_session.reports().of(source->id) != nullptr; });
    for (const Source* source : sources) {
        const bool isAttached = m_session.reports().of(source->id) != nullptr;
        const QString title = labels::shortSource(*source);
        m_reports->addItem(isAttached ? title : tr("%1 (no copy attached)").arg(title), source->id.value);
        m_reports->setItemData(m_reports->count() - 1, plainToolTip(labels::source(*source)),
                               Qt::ToolTipRole);
    }
    const int index = m_reports->findData(before.value);
    const bool wasRead = index >= 0 && m_stack->currentIndex() == 0 && m_session.reports().of(before);
    m_reports->setCurrentIndex(wasRead ? index : (m_reports->count() > 0 ? 0 : -1));
    if (!wasRead)
        followSelection();
    showReport();
}

SourceId ReportReader::chosen() const
{
    return SourceId{m_reports->currentData().toString()};
}

void ReportReader::showReport()
{
    const ReportCopyPtr copy = m_session.reports().of(chosen());
    m_text->setCopy(copy);
    m_stack->setCurrentIndex(copy ? 0 : 1);
    m_absence->setText(absence());
    m_coverage->setText(copy ? coverage() : QString());
    m_coverage->setVisible(copy != nullptr);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next)})
        widget->setEnabled(copy != nullptr);
    search();
    if (const auto current = m_session.currentEvent(); copy && current)
        m_text->showPassageOf(*current);
}

QString ReportReader::absence() const
{
    const Source* source = m_session.dataset()->source(chosen());
    if (!source)
        return tr("The data set names no report that could be read here.");
    QString words = tr("No copy of this report is attached:\n\n%1\n\nSave it as text, as a page or as PDF, "
                       "and attach it. "
                       "Its passages then stand here, and on the card of every event.")
                        .arg(labels::source(*source));
    return source->url.isEmpty() ? words : words + QStringLiteral("\n\n") + source->url;
}

QString ReportReader::coverage() const
{
    const ReportPage& page = m_text->page();
    const int coded = page.codedParagraphs();
    const int own = page.ownParagraphs();
    QString words = tr("%1 of %Ln paragraph(s) carry coded passages, %2 do not.", nullptr, own)
                        .arg(QLocale().toString(coded), QLocale().toString(own - coded));
    const ReportCopyPtr copy = m_session.reports().of(chosen());
    if (!copy->missing().empty())
        words += QLatin1Char(' ') + tr("%Ln cited passage(s) are not in this copy.", nullptr,
                                       static_cast<int>(copy->missing().size()));
    const bool hasFurniture = own < static_cast<int>(page.paragraphs.size());
    return hasFurniture ? words + QLatin1Char(' ') + tr("What surrounds the report is grey.") : words;
}

void ReportReader::choose(const SourceId& source)
{
    const int index = m_reports->findData(source.value);
    if (index >= 0)
        m_reports->setCurrentIndex(index);
}

void ReportReader::showPassage(const PassageRef& passage)
{
    choose(passage.source);
    const ReportCopyPtr copy = m_session.reports().of(passage.source);
    Locator locator;
    locator.start = passage.start;
    locator.end = passage.end;
    if (const FoundPassage* found = copy ? copy->find(locator) : nullptr)
        m_text->showWords(found->words);
}

void ReportReader::followSelection()
{
    const auto current = m_session.currentEvent();
    const auto row = current ? m_session.dataset()->rowOf(*current) : std::nullopt;
    if (!row)
        return;
    const Event event = m_session.dataset()->event(*row);
    const auto isIn = [&](const SourceId& source) {
        return std::ranges::find(event.mentions, source, &Mention::source) != event.mentions.end();
    };
    if (isIn(chosen()))
        return;
    for (const Mention& mention : event.mentions) {
        if (m_session.reports().of(mention.source)) {
            choose(mention.source);
            return;
        }
    }
}

void ReportReader::search()
{
    const ReportCopyPtr copy = m_session.reports().of(chosen());
    m_places = copy ? findWords(copy->text(), m_search->words()) : std::vector<ReportText::Span>();
    m_place = 0;
    m_text->setMatches(m_places);
    if (!m_places.empty())
        m_text->showWords(m_places.front());
    m_search->setPlaces(0, static_cast<int>(m_places.size()));
}

void ReportReader::step(int direction)
{
    if (m_places.empty())
        return;
    m_place = (m_place + m_places.size() + static_cast<size_t>(direction)) % m_places.size();
    m_text->showWords(m_places[m_place]);
    m_search->setPlaces(static_cast<int>(m_place), static_cast<int>(m_places.size()));
}

bool ReportReader::hasFocusWithin() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void ReportReader::focusSearch()
{
    m_search->focusLine();
}

} // namespace vraem
