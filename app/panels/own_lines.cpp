// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_lines.h"

#include "look/labels.h"

#include <QCoreApplication>

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OwnLines)
};

QString joined(const std::set<QString>& tags)
{
    return QStringList(tags.begin(), tags.end()).join(Text::tr(", ", "between the parts of a list"));
}

QStringList regroupLines(const Session& session, const EventRef& ref, const EventId& shown)
{
    QStringList lines;
    const auto row = session.dataset()->rowOf(shown);
    if (!row || !session.appliesCorrections())
        return lines;
    const auto& regroupings = session.overlay().of(ref.data).regroupings;
    const QString suffix = shown.value.sliced(ref.event.value.size());
    for (const Mention& mention : session.dataset()->event(*row).mentions) {
        const auto found = regroupings.find({mention.id.value.chopped(suffix.size())});
        if (found == regroupings.end())
            continue;
        const Source* source = session.dataset()->source(mention.source);
        const QString who = source ? labels::shortSource(*source) : mention.source.value;
        lines.append((found->second.kind == RegroupKind::Split ? Text::tr("%1: split off by you. %2")
                                                               : Text::tr("%1: put here by you. %2"))
                         .arg(who, found->second.reason));
    }
    return lines;
}

} // namespace

void writeOwn(DocumentWriter& writer, const Session& session, const EventId& id)
{
    const auto ref = refOf(*session.dataset(), id);
    if (!ref)
        return;
    const auto annotations = annotationsOf(session.applied(), session.overlay(), *ref);
    const QStringList regrouped = regroupLines(session, *ref, id);
    if (annotations.empty() && regrouped.isEmpty())
        return;
    writer.heading(Text::tr("Yours"));
    for (const auto& [event, annotation] : annotations) {
        if (annotation.isBookmarked)
            writer.line(Text::tr("\u2605 Bookmarked"));
        if (!annotation.tags.empty())
            writer.line(Text::tr("Tags: %1").arg(joined(annotation.tags)));
        if (!annotation.note.isEmpty())
            writer.paragraph(annotation.note);
    }
    for (const QString& line : regrouped)
        writer.quietLine(line);
}

QString ownInShort(const Session& session, const EventId& id)
{
    const auto ref = refOf(*session.dataset(), id);
    if (!ref)
        return {};
    QStringList parts;
    for (const auto& [event, annotation] : annotationsOf(session.applied(), session.overlay(), *ref)) {
        if (annotation.isBookmarked)
            parts.append(Text::tr("bookmarked"));
        if (!annotation.tags.empty())
            parts.append(Text::tr("tags: %1").arg(joined(annotation.tags)));
        if (!annotation.note.isEmpty())
            parts.append(Text::tr("with a note"));
    }
    const auto row = session.dataset()->rowOf(id);
    if (row && session.marks().of(OwnMark::Corrected).contains(*row))
        parts.append(Text::tr("corrected by you"));
    if (row && session.marks().of(OwnMark::Own).contains(*row))
        parts.append(Text::tr("added, split or merged by you"));
    return parts.join(Text::tr(" \u00b7 ", "between the parts of a line"));
}

} // namespace vraem
