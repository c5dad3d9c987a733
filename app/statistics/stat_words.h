// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/statistics.h"
#include "query/timeline_silence.h"
#include "state/session.h"

/// What tables of figures have in common to say.
namespace vraem::stat_words {

/// Low, best and high as copied: digits alone; empty where nothing is reported, and high where it is open.
QStringList copied(const CountTotal& total);
QStringList copied(const CountRange& range);
/// "13 incidents, 14 killed (best; 13 to 16)".
QString tally(const Tally& tally);
/// Why a span without a systematic source says little: "articles only".
QString name(Silence silence);
/// Filter and version of the data, to stand beneath what is copied.
QString provenance(const Session& session);

} // namespace vraem::stat_words
