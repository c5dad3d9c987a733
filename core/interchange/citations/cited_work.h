// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

enum class WorkKind
{
    Report,
    News,
    Document,
    Testimony,
    DataSet
};

/// A publication as reference managers know it.
struct CitedWork
{
    /// Of letters, digits, hyphens and points alone; unique in a list.
    QString key;
    WorkKind kind = WorkKind::Report;
    /// As the source prints it; see personNames(). Empty where a body stands for it.
    QString author;
    QString title;
    QString publisher;
    /// Known to a day, a month or a year, or the window it falls in.
    DateInterval issued;
    QString url;
    QString number;
    QString version;
    QString language;
    std::optional<Date> accessed;
    /// Everything else to know of it, in words, such as passages and how to get the same events again.
    QString note;
};

/// What the works of a view have in common.
struct CitedData
{
    /// SHA-256 of the file or folder that was read: see dataDigest(). 64 hex digits, or empty.
    QString digest;
    Date accessed;
};

/// The source as a work. One that is itself a data set (it has the id of a layer) carries version and date of
/// access.
CitedWork workOf(const Dataset& dataset, const Source& source, const CitedData& data);

/// The collection that these sources were coded into, as a work; nullopt where the layer is a file of one
/// provider, which is its own source.
std::optional<CitedWork> collectionOf(const Dataset& dataset, const Layer& layer, const CitedData& data);

/// Makes the keys usable and each of them different.
void settleKeys(std::vector<CitedWork>& works);

} // namespace vraem
