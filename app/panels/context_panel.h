// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/context_measures.h"
#include "state/session.h"

#include <QCoreApplication>
#include <QWidget>

namespace vraem {

class DocumentWriter;
class TextView;

/// What the reports state that is no event: strength, troops, rewards and the like, by topic. Figures on one
/// measure stand side by side, each with its date and source.
class ContextPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContextPanel(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void writeFigures(DocumentWriter& writer, const MeasureFacts& facts) const;
    void writeStatement(DocumentWriter& writer, const ContextFact& fact) const;
    void writeSource(DocumentWriter& writer, const ContextFact& fact) const;

    Session& m_session;
    TextView* m_text = nullptr;
};

} // namespace vraem
