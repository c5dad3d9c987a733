// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/cited_view.h"
#include "view_report.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

#include <map>

namespace vraem {

/// Writes a report on a view into a document: head, map, timeline, numbered events with the numbers of their
/// passages, the passages, and how it was made. All text goes in as it is; nothing is read as markup.
class ReportDocument
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)

public:
    /// How much is set on a page, from 0, as loose as it reads best, to mostTightness.
    static constexpr int mostTightness = 4;

    /// The document's page size, in pixels of its paint device, is set before.
    ReportDocument(const Dataset& dataset, const ViewReport& report, QTextDocument& document,
                   int tightness = 0);

    void write();

private:
    void writeHead();
    void writeFacts();
    /// By how much a picture of this height is made smaller to stand on the page that was begun; 1 where it
    /// fits, or where it would become too small to read.
    double shareOfPage(double height) const;
    void writePicture(const QImage& picture, const QString& name, const QString& caption);
    void writeEvents();
    void writeEvent(int number, Row row);
    /// A quiet line below what was written last, in the same block.
    void writeLine(const QString& text);
    void writePassages();
    void writeMethod();
    void numberPassages();
    void block(double above, const QTextCharFormat& format, const QString& text, double indent = 0);
    void heading(const QString& text);
    /// Breaks the page before a block that would be cut by it, and before a heading at the foot of one.
    void keepBlocksWhole();

    const Dataset& m_dataset;
    const ViewReport& m_report;
    QTextDocument& m_document;
    QTextCursor m_cursor;
    CitedView m_view;
    /// Numbers of the passages of each event; a passage's number is its place in the list of all.
    std::map<Row, QStringList> m_marks;
    int m_tightness;
};

/// How much of the last page is used, 0 to 1.
double lastPageFill(const QTextDocument& document);

} // namespace vraem
