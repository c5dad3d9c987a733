// SPDX-License-Identifier: GPL-3.0-or-later
#include "bibliography_command.h"

#include "citing/citation_text.h"
#include "filter_options.h"
#include "interchange/data_digest.h"
#include "look/labels.h"
#include "query/query.h"
#include "shipped_data.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct BibliographyOptions
{
    FilterOptions filter;
    std::string format = "plain";
    std::string id;
};

/// What an id can be: all sources, while they are few.
QString expectedIds(const Dataset& dataset)
{
    constexpr size_t mostNamed = 12;
    QStringList sources;
    for (size_t i = 0; i < std::min(mostNamed, dataset.sources().size()); ++i)
        sources.append(dataset.sources()[i].id.value);
    if (dataset.sources().size() > mostNamed)
        sources.append(u"\u2026"_s);
    return u"the id of an event, as `vraem-events list --unit all` gives it, or of a source: "_s +
           sources.join(u", "_s);
}

/// Rows and source of the id: those of an event, or all that the filter gives of a source.
Issues pick(const Dataset& dataset, const OwnMarksPtr& marks, const BibliographyOptions& options,
            CitationRequest& request)
{
    const QString id = QString::fromStdString(options.id);
    if (const auto row = dataset.rowOf({id}); row && !id.isEmpty()) {
        request.rows = {*row};
        return {};
    }
    if (!id.isEmpty() && !dataset.source({id}))
        return {{IssueCode::UnknownName, {}, u"ID"_s, id, expectedIds(dataset)}};
    Result<Filter> filter = filterOf(dataset, options.filter);
    if (!filter)
        return filter.issues;
    if (!id.isEmpty()) {
        request.only = SourceId{id};
        filter->sources.insert({id});
    }
    const RowSet rows = apply(dataset, *filter, marks);
    request.rows.assign(rows.begin(), rows.end());
    request.filter = labels::filterInWords(dataset, *filter);
    return {};
}

int bibliography(const BibliographyOptions& options)
{
    const auto [dataset, marks] = dataOf(options.filter);
    if (!dataset)
        return 1;
    CitationRequest request;
    request.format = *fromName<CitationFormat>(QString::fromStdString(options.format));
    if (const Issues issues = pick(*dataset, marks, options, request); hasErrors(issues)) {
        print(issues);
        return 2;
    }
    const Result<QString> digest =
        dataDigest(options.filter.file.empty() ? u":/data"_s : QString::fromStdString(options.filter.file));
    print(digest.issues);
    request.data = {digest.value.value_or(QString()), today()};
    const Result<QString> text = citationText(*dataset, request);
    print(text.issues);
    if (!text)
        return 1;
    standardOutput() << *text;
    standardOutput().flush();
    return 0;
}

} // namespace

void addBibliographyCommand(CLI::App& app, int& exitCode)
{
    auto* command = app.add_subcommand(
        "bibliography",
        "Cite the sources of events, with the passages that carry them, incidents by default");
    auto options = std::make_shared<BibliographyOptions>();
    command->add_option("ID", options->id, "One event, or one source; without it every source of the events");
    command
        ->add_option(
            "--format", options->format,
            "plain (default), markdown (footnotes), bibtex (biblatex, UTF-8), ris, csl-json; chicago "
            "and apa need pandoc")
        ->check(CLI::IsMember({"plain", "markdown", "bibtex", "ris", "csl-json", "chicago", "apa"}));
    addFilterOptions(*command, options->filter);
    command->callback([options, &exitCode] { exitCode = bibliography(*options); });
}

} // namespace vraem
