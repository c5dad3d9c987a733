// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

#include <optional>
#include <vector>

class QAction;

namespace vraem {

enum class PaletteKind
{
    Action,
    Faction,
    Place,
    Event
};

/// One thing the palette offers: an entry of a menu, or something of the data set by its id.
struct PaletteEntry
{
    PaletteKind kind = PaletteKind::Action;
    /// Plain text.
    QString title = {};
    /// What it is, or where in the menus.
    QString detail = {};
    /// Of faction, place or event.
    QString id = {};
    QPointer<QAction> action = {};
    /// Names besides the title by which it is found.
    QString otherNames = {};
    /// Title and other names as search compares them; see fold().
    QString foldedTitle = {};
    QString foldedNames = {};
};

/// Once for all words that are typed.
void fold(std::vector<PaletteEntry>& entries);

/// How well a title fits what is typed, 0 the best; nullopt where a word of it stands neither in the title
/// nor among the other names. All of it folded: see foldForSearch().
std::optional<int> paletteRank(const QString& typed, const QString& title, const QString& otherNames);

/// Of folded entries those that fit, the best first and otherwise in their order, at most `most`.
std::vector<PaletteEntry> fitting(const std::vector<PaletteEntry>& entries, const QString& typed,
                                  size_t most);

} // namespace vraem
