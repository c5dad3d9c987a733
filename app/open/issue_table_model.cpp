// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue_table_model.h"

#include "look/labels.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vraem {

IssuePlace placeOf(const Issue& issue)
{
    static const QRegularExpression pattern(u"^line (\\d+)(?:, column (.+))?$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(issue.where);
    if (!match.hasMatch())
        return {std::nullopt, issue.where};
    return {match.captured(1).toLongLong(), match.captured(2)};
}

IssueTableModel::IssueTableModel(Issues issues, QObject* parent)
    : QAbstractTableModel(parent), m_issues(std::move(issues))
{}

int IssueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IssueTableModel::text(const Issue& issue, int column) const
{
    const IssuePlace place = placeOf(issue);
    switch (column) {
    case Line:
        return place.line ? QLocale().toString(*place.line) : QString();
    case Place:
        return place.column;
    case Found:
        return issue.found;
    case Expected:
        return labels::expected(issue);
    default:
        return issue.isWarning ? tr("please check: %1").arg(labels::finding(issue.code))
                               : labels::finding(issue.code);
    }
}

QVariant IssueTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Issue& issue = m_issues.at(index.row());
    if (role == Qt::DisplayRole)
        return text(issue, index.column()).simplified();
    // As HTML, so that no text of a file is taken for it.
    if (role == Qt::ToolTipRole)
        return u"<p>"_s + labels::issue(issue).toHtmlEscaped() + u"</p>"_s;
    if (role == Qt::AccessibleTextRole)
        return text(issue, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant IssueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Place:
        return tr("Column");
    case Found:
        return tr("Found");
    case Expected:
        return tr("Expected");
    default:
        return tr("What is wrong, what to do");
    }
}

} // namespace vraem
