// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>

namespace vraem::labels {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

/// The name of one change, as in "Undo note".
struct ChangeName
{
    QString operator()(const SetNote&) const { return Text::tr("note", "an edit of the user's"); }
    QString operator()(const SetBookmark&) const { return Text::tr("bookmark", "an edit of the user's"); }
    QString operator()(const SetTags&) const { return Text::tr("tags", "an edit of the user's"); }
    QString operator()(const PutSource&) const { return Text::tr("source", "an edit of the user's"); }
    QString operator()(const PutMention& change) const
    {
        return change.mention.isCorrection() ? Text::tr("correction", "an edit of the user's")
                                             : Text::tr("event of your own", "an edit of the user's");
    }
    QString operator()(const RemoveMention&) const { return Text::tr("removal", "an edit of the user's"); }
    QString operator()(const Regroup& change) const
    {
        return change.kind == RegroupKind::Split ? Text::tr("split", "an edit of the user's")
                                                 : Text::tr("merge", "an edit of the user's");
    }
};

} // namespace

QString name(const OverlayEdit& edit)
{
    return edit.changes.empty() ? QString() : std::visit(ChangeName{}, edit.changes.back());
}

QString name(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Report:
        return Text::tr("report");
    case SourceKind::News:
        return Text::tr("news");
    case SourceKind::Document:
        return Text::tr("document");
    case SourceKind::Testimony:
        break;
    }
    return Text::tr("testimony");
}

QString name(OwnMark mark)
{
    switch (mark) {
    case OwnMark::Bookmarked:
        return Text::tr("Bookmarked");
    case OwnMark::Noted:
        return Text::tr("With a note of yours");
    case OwnMark::Corrected:
        return Text::tr("Corrected by you");
    case OwnMark::Own:
        break;
    }
    return Text::tr("Added, split or merged by you");
}

QString agreement(const Agreement& agreement)
{
    const auto words = [](const std::optional<bool>& agrees, const QString& yes, const QString& no,
                          const QString& unknown) {
        return !agrees ? unknown : *agrees ? yes : no;
    };
    return QStringList{words(agreement.dates, Text::tr("the dates overlap"), Text::tr("the dates differ"),
                             Text::tr("not both give a date")),
                       words(agreement.places, Text::tr("one place lies in the other"),
                             Text::tr("the places differ"), Text::tr("not both give a place")),
                       words(agreement.victims, Text::tr("they count the same dead"),
                             Text::tr("they count the dead differently"),
                             Text::tr("not both count the dead"))}
        .join(Text::tr(", ", "between the parts of a list"));
}

QString overlayStamp(const OverlayStamp& stamp)
{
    QStringList parts;
    if (stamp.corrections > 0)
        parts.append(Text::tr("%n correction(s) of yours", nullptr, stamp.corrections));
    if (stamp.ownEvents > 0)
        parts.append(Text::tr("%n event(s) of your own", nullptr, stamp.ownEvents));
    if (stamp.regrouped > 0)
        parts.append(Text::tr("%n mention(s) put elsewhere by you", nullptr, stamp.regrouped));
    return parts.join(Text::tr(", ", "between the parts of a list"));
}

} // namespace vraem::labels
