// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/story/story.h"

#include <QString>

namespace vraem {

/// A text in the program's language, which stands for the other one until somebody translates it.
LocalizedText inBothLanguages(const QString& text);
/// The text with other words in the program's language; in the other too where both were the same.
LocalizedText reworded(const LocalizedText& text, const QString& words);

/// A step of the present view that cites all passages of the events.
StoryStep recorded(const QString& title, const QString& text, const QString& view,
                   const std::vector<EventId>& events);
/// Whether its words can be changed without losing which words rest on what.
bool canReword(const StoryStep& step);

/// The steps with one moved by one place; as they are where it cannot move so.
std::vector<StoryStep> moved(std::vector<StoryStep> steps, size_t position, int by);

} // namespace vraem
