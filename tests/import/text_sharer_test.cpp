// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import/row_scope.h"
#include "interchange/import/text_sharer.h"

#include <gtest/gtest.h>

#include <functional>

using namespace vraem;

namespace {

/// Writes the fields of a record of that number.
using Writer = std::function<std::array<std::string, textFieldCount>(size_t record)>;

void addChunk(TextArena& arena, TextSharer* sharer, size_t from, size_t to, const Writer& write)
{
    RecordTexts texts;
    for (size_t record = from; record < to; ++record) {
        for (const std::string& field : write(record)) {
            texts.add(field);
            texts.endField();
        }
        texts.endRecord();
    }
    if (sharer)
        sharer->takeFrom(texts);
    arena.appendRecords(texts.bytes(), texts.ends());
}

TextArena arenaOf(const std::vector<size_t>& chunks, const Writer& write, bool isShared)
{
    TextArena arena;
    TextSharer sharer;
    size_t from = 0;
    for (const size_t size : chunks) {
        addChunk(arena, isShared ? &sharer : nullptr, from, from + size, write);
        from += size;
    }
    std::move(sharer).giveTo(arena);
    return arena;
}

void expectSameFields(const TextArena& a, const TextArena& b)
{
    ASSERT_EQ(a.size(), b.size());
    for (TextArena::Record record = 0; record < a.size(); ++record) {
        for (size_t field = 0; field < textFieldCount; ++field)
            ASSERT_EQ(a.field(record, static_cast<TextField>(field)),
                      b.field(record, static_cast<TextField>(field)))
                << record << ", field " << field;
    }
}

const SharedTexts& sharedIn(const TextArena& arena, TextField field)
{
    return arena.shared()[static_cast<size_t>(field)];
}

} // namespace

TEST(TextSharer, TextsThatRepeatAreKeptOnce)
{
    const Writer write = [](size_t record) {
        return std::array<std::string, textFieldCount>{std::to_string(record),
                                                       "Clash in Town " + std::to_string(record % 3), "",
                                                       record % 2 == 0 ? "a note" : "", "Source"};
    };
    const TextArena arena = arenaOf({5, 0, 4}, write, true);
    expectSameFields(arena, arenaOf({9}, write, false));
    EXPECT_EQ(arena.field(4, TextField::Title), "Clash in Town 1");
    EXPECT_EQ(sharedIn(arena, TextField::Title).starts.size() - 1, 3U);
    EXPECT_EQ(sharedIn(arena, TextField::Note).starts.size() - 1, 2U);
    EXPECT_TRUE(sharedIn(arena, TextField::Id).codes.empty());
    EXPECT_EQ(arena.record(4), "4\x1f\x1f\x1f\x1f\x1f");
}

TEST(TextSharer, FieldThatDoesNotRepeatIsGivenUp)
{
    constexpr size_t many = 70'000;
    const Writer write = [](size_t record) {
        const std::string number = std::to_string(record);
        return std::array<std::string, textFieldCount>{
            number, "The same two sides at town " + std::to_string(record % 5000), "",
            "A note of this event alone, number " + number, ""};
    };
    const TextArena arena = arenaOf({many, many}, write, true);
    const TextArena whole = arenaOf({2 * many}, write, false);
    expectSameFields(arena, whole);
    EXPECT_EQ(sharedIn(arena, TextField::Title).codes.size(), 2 * many);
    EXPECT_EQ(sharedIn(arena, TextField::Note).codes.size(), many) << "the others hold their note themselves";
    EXPECT_LT(arena.bytes().size() + sharedIn(arena, TextField::Title).bytes.size() +
                  sharedIn(arena, TextField::Note).bytes.size(),
              whole.bytes().size());
}
