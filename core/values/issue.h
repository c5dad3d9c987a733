// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enum_names.h"

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
    EmptyFile,
    GitLfsPointer,
    NotATable,
    SpreadsheetFile,
    UnknownTable,
    MissingColumn,
    MappingIncomplete,
    HeaderAbsent,
    WrongColumnCount,
    QuoteNotClosed,
    FileCutShort,
    RowQuotedWhole,
    DamagedId,
    DuplicateRowId,
    MissingValue,
    MalformedDay,
    MalformedNumber,
    UnknownCode,
    CoordinateOutOfRange,
    CoordinateIncomplete,
    MixedEncoding,
    DamagedArchive,
    CannotWrite,
    AlreadyThere,
    TooManyEvents,
    ShapeMadePoint,
    ProgramMissing,
    ProgramFailed,
    NotAView,
    OtherViewVersion,
    OtherDataVersion,
    OtherData,
    EventNotThere,
    TooManyTypes,
    TooManyLayers,
    DamagedCopy,
    EncryptedCopy,
    NoTextInCopy,
    ReadingStopped,
    ReaderMissing,
    NotACopy,
    NotAnOverlay,
    NewerOverlay,
    TornEntry,
    DamagedEntry,
    OverlayInUse,
    OverlayChanged,
    OverlayOrphan,
    OverlayRefused,
    OverlayNotGiven,
    OverlayPrivate,
    UnknownTerm,
};

/// One finding: where it stands, what stands there and what should.
struct Issue
{
    IssueCode code = IssueCode::CannotRead;
    QString file = {};
    /// JSON path such as "mentions[3].date.edtf", or "line 12, column best".
    QString where = {};
    QString found = {};
    QString expected = {};
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

template<>
struct EnumNames<IssueCode>
{
    static constexpr auto names = std::to_array<const char*>({
        "cannot read",
        "not json",
        "missing field",
        "unknown field",
        "wrong type",
        "unknown name",
        "empty text",
        "duplicate id",
        "dangling id",
        "malformed date",
        "impossible date",
        "end before start",
        "negative count",
        "range out of order",
        "number out of range",
        "uncited field",
        "faction cycle",
        "unit mismatch",
        "merge suspected",
        "merge doubtful",
        "no report copy",
        "wrong report copy",
        "not utf-8",
        "paragraph past end",
        "offset past end",
        "offset outside paragraph",
        "digest mismatch",
        "empty file",
        "git lfs pointer",
        "not a table",
        "spreadsheet file",
        "unknown table",
        "missing column",
        "mapping incomplete",
        "header absent",
        "wrong column count",
        "quote not closed",
        "file cut short",
        "row quoted whole",
        "damaged id",
        "duplicate row id",
        "missing value",
        "malformed day",
        "malformed number",
        "unknown code",
        "coordinate out of range",
        "coordinate incomplete",
        "mixed encoding",
        "damaged archive",
        "cannot write",
        "already there",
        "too many events",
        "shape made point",
        "program missing",
        "program failed",
        "not a view",
        "other view version",
        "other data version",
        "other data",
        "event not there",
        "too many types",
        "too many layers",
        "damaged copy",
        "encrypted copy",
        "no text in copy",
        "reading stopped",
        "reader missing",
        "not a copy",
        "not an overlay",
        "newer overlay",
        "torn entry",
        "damaged entry",
        "overlay in use",
        "overlay changed",
        "overlay orphan",
        "overlay refused",
        "overlay not given",
        "overlay private",
        "unknown term",
    });
};
static_assert(EnumNames<IssueCode>::names.size() == static_cast<size_t>(IssueCode::UnknownTerm) + 1);

} // namespace vraem
