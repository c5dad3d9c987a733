// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cited_work.h"
#include "values/citation_kinds.h"
#include "values/issue.h"

namespace vraem {

/// Where one work carries a statement.
struct LocatedWork
{
    /// CitedWork::key.
    QString key;
    /// Paragraphs of one section, in the order of the text.
    std::vector<int> paragraphs;
    /// What stands behind the paragraphs: the section, or the record of a table. Markdown.
    QString more;
};

/// A line of text with what carries it.
struct CitedLine
{
    /// Markdown.
    QString words;
    std::vector<LocatedWork> works;
};

/// Sets the lines, each with its citations and their paragraphs behind it, and then the works as a list of
/// references, in Chicago (author-date) or APA style, by pandoc, which runs in its sandbox. Language is a BCP
/// 47 tag. Blocks, at most 20 s. An issue where pandoc or the style is not installed, or fails.
Result<QString> citedText(const std::vector<CitedLine>& lines, const std::vector<CitedWork>& works,
                          CitationFormat style, const QString& language);

/// The file of a style of the Citation Style Language, among those that pandoc, Zotero or the system has.
std::optional<QString> styleFile(const QString& name);

} // namespace vraem
