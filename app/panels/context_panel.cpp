// SPDX-License-Identifier: GPL-3.0-or-later
#include "context_panel.h"

#include "document_writer.h"
#include "look/labels.h"
#include "text_view.h"

#include <QEvent>
#include <QVBoxLayout>

namespace vraem {

ContextPanel::ContextPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setAccessibleName(tr("Context"));
    m_text = new TextView(this);
    m_text->setAccessibleName(tr("What the reports state beside the events"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(&m_session, &Session::datasetChanged, this, &ContextPanel::write);
    write();
}

void ContextPanel::write()
{
    DocumentWriter writer(*m_text->document(), currentTheme());
    if (m_session.dataset()->contextFacts().empty()) {
        writer.quietLine(tr("The data set states no context facts."));
        return;
    }
    writer.quietLine(
        tr("What the reports state beside the events. Differing figures stand side by side as they were "
           "reported; none is merged or added to the totals."));
    for (const ContextTopic topic : valuesOf<ContextTopic>()) {
        const std::vector<MeasureFacts> measures = measuresOf(m_session.dataset()->contextFacts(), topic);
        if (measures.empty())
            continue;
        writer.heading(labels::name(topic));
        for (const MeasureFacts& facts : measures)
            writeFigures(writer, facts);
    }
    m_text->moveCursor(QTextCursor::Start);
}

void ContextPanel::writeFigures(DocumentWriter& writer, const MeasureFacts& facts) const
{
    if (facts.front()->measure.isEmpty()) {
        writeStatement(writer, *facts.front());
        writeSource(writer, *facts.front());
        return;
    }
    writer.beginTable({tr("Figure"), tr("As of"), tr("Who says so, and where")}, {24, 24, 52});
    for (const ContextFact* fact : facts) {
        writer.tableRow();
        writer.cell(0);
        writer.line(hasFigure(*fact) ? labels::figure(*fact) : QStringLiteral("–"));
        writer.cell(1);
        writer.line(fact->date ? labels::shortDate(fact->date->interval) : tr("not dated"));
        writer.cell(2);
        writeStatement(writer, *fact);
        writeSource(writer, *fact);
    }
    writer.endTable();
}

void ContextPanel::writeStatement(DocumentWriter& writer, const ContextFact& fact) const
{
    writer.line(labels::text(fact.statement));
    if (!labels::text(fact.attribution).isEmpty())
        writer.quietLine(tr("according to %1").arg(labels::text(fact.attribution)));
}

void ContextPanel::writeSource(DocumentWriter& writer, const ContextFact& fact) const
{
    const Source* source = m_session.dataset()->source(fact.source);
    QStringList passages;
    for (const Locator& locator : fact.citations)
        passages.append(labels::locator(locator));
    const QString where = passages.join(QStringLiteral("; "));
    if (source)
        writer.linkLine(QString(), tr("%1: %2", "source, passages").arg(labels::shortSource(*source), where),
                        source->url);
    else
        writer.quietLine(tr("%1: %2", "source, passages").arg(fact.source.value, where));
}

void ContextPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace vraem
