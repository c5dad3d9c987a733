// SPDX-License-Identifier: GPL-3.0-or-later
#include "cite_command.h"

#include "reading/sentence_digest.h"
#include "shipped_data.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

int paragraphOf(const ReportText& report, ReportText::Span span)
{
    const auto& paragraphs = report.paragraphs();
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        if (span.start >= paragraphs[i].start && span.end <= paragraphs[i].end)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

int cite(const std::string& file, ReportText::Span span)
{
    const Result<ReportText> report = ReportText::load(QString::fromStdString(file));
    if (!report) {
        print(report.issues);
        return 1;
    }
    const int paragraph =
        span.start < span.end && span.end <= report->size() ? paragraphOf(*report, span) : 0;
    if (paragraph == 0) {
        print({{IssueCode::OffsetOutsideParagraph,
                QString::fromStdString(file),
                {},
                u"%1 … %2"_s.arg(span.start).arg(span.end),
                u"0 … %1"_s.arg(report->size())}});
        return 1;
    }
    const SentencePosition position = positionInSentences(*report, span);
    const QJsonObject citation{{u"paragraph"_s, paragraph},
                               {u"start"_s, span.start},
                               {u"end"_s, span.end},
                               {u"sentenceDigest"_s, sentenceDigest(*report, span)},
                               {u"inSentence"_s, QJsonObject{{u"start"_s, position.start},
                                                             {u"end"_s, position.end},
                                                             {u"length"_s, position.length}}}};
    standardOutput() << QString::fromUtf8(QJsonDocument(citation).toJson(QJsonDocument::Compact)) << '\n';
    standardOutput().flush();
    standardError() << report->text(span) << '\n';
    standardError().flush();
    return 0;
}

} // namespace

void addCiteCommand(CLI::App& app, int& exitCode)
{
    auto* command =
        app.add_subcommand("cite", "For coders: make the citation of a passage, START and END in code "
                                   "points");
    auto file = std::make_shared<std::string>();
    auto span = std::make_shared<ReportText::Span>();
    command->add_option("FILE", *file, "A report's text")->required()->check(CLI::ExistingFile);
    command->add_option("START", span->start, "First code point, from 0")->required();
    command->add_option("END", span->end, "Code point after the last")->required();
    command->callback([file, span, &exitCode] { exitCode = cite(*file, *span); });
}

} // namespace vraem
