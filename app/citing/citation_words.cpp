// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation_words.h"

#include "look/labels.h"
#include "overlay/overlay.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(citing)
};

QString paragraphsWords(const QString& section, const QStringList& numbers)
{
    const QString paragraphs = Text::tr("paragraph(s) %1", nullptr, static_cast<int>(numbers.size()))
                                   .arg(numbers.join(Text::tr(", ", "between numbers of paragraphs")));
    return section.isEmpty() ? paragraphs
                             : Text::tr("%1, %2", "section, paragraphs").arg(section, paragraphs);
}

QString ofAll(size_t cited, int all)
{
    return Text::tr("%1 of %2", "events cited, all")
        .arg(QLocale().toString(static_cast<qlonglong>(cited)), QLocale().toString(all));
}

/// Of each layer by itself: an event may be in several.
QString eventsCited(const Dataset& dataset, const std::vector<Row>& rows)
{
    if (!dataset.isLayered())
        return ofAll(rows.size(), dataset.size());
    std::vector<size_t> cited(dataset.layers().size());
    for (const Row row : rows)
        ++cited[dataset.columns().layer[static_cast<size_t>(row)]];
    QStringList layers;
    for (size_t layer = 0; layer < cited.size(); ++layer) {
        if (cited[layer] > 0)
            layers.append(Text::tr("%1: %2", "layer, its events")
                              .arg(dataset.layers()[layer].name,
                                   ofAll(cited[layer], dataset.parts()[layer].dataset->size())));
    }
    return layers.join(Text::tr("; ", "between layers"));
}

} // namespace

QStringList statementLines(const Dataset& dataset, const CitationRequest& request)
{
    QStringList lines;
    if (!dataset.version().isEmpty())
        lines.append(Text::tr("Data version: %1").arg(dataset.version()));
    if (const auto& own = dataset.overlay())
        lines.append(notAsPublished(*own));
    if (!request.data.digest.isEmpty())
        lines.append(digestWords(request.data));
    if (!request.filter.isEmpty())
        lines.append(Text::tr("Filter: %1").arg(request.filter));
    lines.append(Text::tr("Events: %1", "how many of how many").arg(eventsCited(dataset, request.rows)));
    if (const QString id = onlyEvent(dataset, request); !id.isEmpty())
        lines.append(id);
    lines.append(Text::tr("Accessed: %1").arg(labels::date({request.data.accessed, request.data.accessed})));
    if (!request.address.isEmpty())
        lines.append(Text::tr("To open this view: %1").arg(request.address));
    return lines;
}

QString digestWords(const CitedData& data)
{
    return Text::tr("SHA-256 of the data set: %1").arg(data.digest);
}

QString onlyEvent(const Dataset& dataset, const CitationRequest& request)
{
    return request.rows.size() == 1 ? Text::tr("Event id: %1").arg(dataset.idOf(request.rows.front()).value)
                                    : QString();
}

QString eventWords(const Event& event)
{
    const QString date = event.date ? labels::date(event.date->interval) : Text::tr("date not reported");
    return Text::tr("%1 (%2)", "title of an event, date").arg(labels::text(event.title), date);
}

QString passagesWords(const std::vector<CitedPassage>& passages)
{
    QStringList parts;
    QStringList numbers;
    for (size_t i = 0; i < passages.size(); ++i) {
        const QString& section = passages[i].locator.section;
        numbers.append(QString::number(passages[i].locator.paragraph));
        if (i + 1 == passages.size() || passages[i + 1].locator.section != section) {
            parts.append(paragraphsWords(section, numbers));
            numbers.clear();
        }
    }
    return parts.join(Text::tr("; ", "between passages"));
}

QString notAsPublished(const OverlayStamp& own)
{
    return Text::tr("Not as published: with %1; SHA-256 of your changes: %2")
        .arg(labels::overlayStamp(own), own.digest);
}

QString recordWords(const Event& event)
{
    // Of the user's own sources each says where in it to look, or nothing: the event's id is no place in
    // them.
    QStringList passages;
    for (const Mention& mention : event.mentions) {
        if (mention.isCorrection() || isOwnId(mention.id.value) || !mention.ownPassage.isEmpty())
            passages.append(mention.ownPassage.isEmpty() ? Text::tr("the place in it is not given")
                                                         : mention.ownPassage);
    }
    if (!passages.isEmpty())
        return passages.join(Text::tr("; ", "between passages"));
    QStringList named;
    for (const Mention& mention : event.mentions)
        named += mention.sourcesNamed;
    return named.isEmpty() ? Text::tr("record %1", "id").arg(event.id.value)
                           : Text::tr("record %1, which names: %2", "id, sources")
                                 .arg(event.id.value, named.join(Text::tr("; ", "between sources")));
}

QString sourceWithKind(const Source& source)
{
    const QString words = labels::source(source);
    return source.isOwn ? Text::tr("%1 [%2; the user's own source]", "source, kind of it")
                              .arg(words, labels::name(source.kind))
                        : words;
}

QString sourceWords(const Source& source)
{
    QString words = sourceWithKind(source);
    if (!source.documentNumber.isEmpty())
        words = Text::tr("%1, no. %2", "source, number or edition").arg(words, source.documentNumber);
    return source.url.isEmpty() ? words : words + u". "_s + source.url;
}

} // namespace vraem
