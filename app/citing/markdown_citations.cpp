// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation_words.h"
#include "cited_view.h"
#include "look/labels.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(citing)
};

struct Footnote
{
    QString mark;
    QString text;
};

QString footnoteText(const Source& source, const QString& where)
{
    const QString address =
        source.url.isEmpty() ? QString() : u" <%1>"_s.arg(QString(source.url).remove(u'>'));
    return markdownEscaped(u"%1, %2."_s.arg(sourceWithKind(source), where)) + address;
}

/// The footnotes in the order of the sources, and the marks of each event.
struct Footnotes
{
    std::vector<Footnote> notes;
    std::map<Row, QStringList> marks;

    void add(const QString& mark, const QString& text, const std::vector<Row>& events)
    {
        notes.push_back({mark, text});
        for (const Row row : events)
            marks[row].append(u"[^%1]"_s.arg(mark));
    }
};

Footnotes footnotesOf(const CitedView& view)
{
    Footnotes footnotes;
    const std::vector<CitedWork> works = view.works();
    for (size_t i = 0; i < view.cited().sources.size(); ++i) {
        const CitedSource& cited = view.cited().sources[i];
        const Source& source = view.source(cited);
        for (const CitedPassage& passage : cited.passages)
            footnotes.add(u"%1-%2"_s.arg(works[i].key).arg(passage.locator.paragraph),
                          footnoteText(source, labels::locator(passage.locator)), passage.events);
        for (const Row row : cited.records)
            footnotes.add(u"%1-%2"_s.arg(works[i].key).arg(row),
                          footnoteText(source, recordWords(view.dataset().event(row))), {row});
    }
    return footnotes;
}

} // namespace

QString markdownEscaped(const QString& text)
{
    static const QString special = u"\\`*_[]<>#|~^$&@"_s;
    QString result;
    for (const QChar character : text.simplified()) {
        if (special.contains(character))
            result += u'\\';
        result += character;
    }
    return result;
}

QString CitedView::markdown() const
{
    const Footnotes footnotes = footnotesOf(*this);
    QStringList lines;
    for (const Row row : listedRows())
        lines.append(u"- "_s + markdownEscaped(eventWords(m_dataset.event(row))) +
                     footnotes.marks.at(row).join(QString()));
    if (m_cited.eventsLeftOut > 0)
        lines.append(u"\n"_s + markdownEscaped(Text::tr("Passages of %Ln more event(s) are not listed.",
                                                        nullptr, m_cited.eventsLeftOut)));
    lines.append(QString());
    QStringList data;
    for (const CitedWork& collection : m_collections)
        data.append(markdownEscaped(collection.title));
    for (const QString& line : m_statement)
        data.append(markdownEscaped(line));
    lines.append(data.join(u"\\\n"_s));
    lines.append(QString());
    for (const Footnote& note : footnotes.notes)
        lines.append(u"[^%1]: %2"_s.arg(note.mark, note.text));
    return lines.join(u'\n') + u'\n';
}

} // namespace vraem
