// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace vraem {

/// What is wrong with a file. The app's labels turn the code into words and advice.
enum class IssueCode
{
    CannotRead,
    NotJson,
    MissingField,
    UnknownField,
    WrongType,
    UnknownName,
    EmptyText,
    DuplicateId,
    DanglingId,
    MalformedDate,
    ImpossibleDate,
    EndBeforeStart,
    NegativeCount,
    RangeOutOfOrder,
    NumberOutOfRange,
    UncitedField,
    FactionCycle,
    UnitMismatch,
    MergeSuspected,
    MergeDoubtful,
    NoReportCopy,
    WrongReportCopy,
    NotUtf8,
    ParagraphPastEnd,
    OffsetPastEnd,
    OffsetOutsideParagraph,
    DigestMismatch,
};

/// One finding: where it stands, what stands there and what should.
struct Issue
{
    IssueCode code = IssueCode::CannotRead;
    QString file;
    /// JSON path such as "mentions[3].date.edtf", or "line 12".
    QString where;
    QString found;
    QString expected;
    /// A warning asks for a look; the data is still usable.
    bool isWarning = false;

    bool operator==(const Issue&) const = default;
};

using Issues = QList<Issue>;

bool hasErrors(const Issues& issues);

/// A value, or none, with everything found on the way.
template<typename T>
struct [[nodiscard]] Result
{
    std::optional<T> value;
    Issues issues;

    explicit operator bool() const { return value.has_value(); }
    T& operator*() { return *value; }
    const T& operator*() const { return *value; }
    T* operator->() { return &*value; }
    const T* operator->() const { return &*value; }
};

} // namespace vraem
