// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editing.h"

#include <QLocale>

namespace vraem {

LocalizedText inBothLanguages(const QString& text)
{
    return {text, text};
}

LocalizedText reworded(const LocalizedText& text, const QString& words)
{
    if (text.en == text.es)
        return inBothLanguages(words);
    const bool isSpanish = QLocale().language() == QLocale::Spanish;
    return isSpanish ? LocalizedText{text.en, words} : LocalizedText{words, text.es};
}

StoryStep recorded(const QString& title, const QString& text, const QString& view,
                   const std::vector<EventId>& events)
{
    StoryStatement statement{inBothLanguages(text), {}};
    for (const EventId& event : events)
        statement.cites.push_back({event, {}, {}});
    return {inBothLanguages(title), view, {statement}};
}

bool canReword(const StoryStep& step)
{
    return step.statements.size() == 1;
}

std::vector<StoryStep> moved(std::vector<StoryStep> steps, size_t position, int by)
{
    const size_t other = by < 0 ? position - 1 : position + 1;
    if (position < steps.size() && other < steps.size())
        std::swap(steps[position], steps[other]);
    return steps;
}

} // namespace vraem
