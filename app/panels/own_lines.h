// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document_writer.h"
#include "state/session.h"

namespace vraem {

/// What the user put on an event: bookmark, tags, notes, and where they put its mentions; nothing where there
/// is nothing.
void writeOwn(DocumentWriter& writer, const Session& session, const EventId& id);

/// The same on one line for tables and tool tips, without notes; empty where there is nothing.
QString ownInShort(const Session& session, const EventId& id);

} // namespace vraem
