// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin_lines.h"

#include "event_document.h"

#include <QCoreApplication>

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TwinLines)
};

} // namespace

void writeTwins(DocumentWriter& writer, const Session& session, const EventId& id)
{
    const Dataset& dataset = *session.dataset();
    const auto row = dataset.rowOf(id);
    const Rows twins = row ? session.twins().of(*row) : Rows();
    if (twins.empty())
        return;
    writer.heading(Text::tr("Possibly the same event"));
    for (const Row twin : twins) {
        const Event event = dataset.event(twin);
        writer.linkLine(Text::tr("in %1: ", "layer").arg(dataset.layerAt(twin).name),
                        EventDocument::linkText(event), EventDocument::address(event.id));
    }
    writer.quietLine(Text::tr("Dates and places fit, and an actor or the number of killed agrees. They are "
                              "counted apart."));
}

} // namespace vraem
