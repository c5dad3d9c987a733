// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation_request.h"
#include "interchange/citations/cited_sources.h"

#include <QStringList>

namespace vraem {

/// A request with its sources looked up: what every form of citation is written from.
class CitedView
{
public:
    CitedView(const Dataset& dataset, const CitationRequest& request);

    const Dataset& dataset() const { return m_dataset; }
    const CitationRequest& request() const { return m_request; }
    const CitedSources& cited() const { return m_cited; }
    const std::vector<CitedWork>& collections() const { return m_collections; }
    const QStringList& statement() const { return m_statement; }
    const Source& source(const CitedSource& cited) const { return *m_dataset.source(cited.source); }
    /// Events whose passages are listed, in order of time.
    std::vector<Row> listedRows() const;

    /// Sources, then collections, as reference managers take them; passages and statement are their notes.
    std::vector<CitedWork> works() const;
    /// Plain text to read and to paste.
    QString plainText() const;
    /// A line an event, its footnotes after it, and the footnotes.
    QString markdown() const;

private:
    QString noteOf(const CitedSource& cited, const CitedWork& work) const;

    const Dataset& m_dataset;
    const CitationRequest& m_request;
    CitedSources m_cited;
    std::vector<CitedWork> m_collections;
    QStringList m_statement;
};

/// The text with everything escaped that Markdown reads as markup, on one line.
QString markdownEscaped(const QString& text);

} // namespace vraem
