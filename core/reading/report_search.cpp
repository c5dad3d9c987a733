// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_search.h"

#include "normalised_text.h"

namespace vraem {
namespace {

struct Plain
{
    std::u32string text;
    /// Index into the normalised text of each code point.
    std::vector<int> origins;
};

Plain withoutAccents(const std::u32string& normalised)
{
    Plain plain;
    for (size_t i = 0; i < normalised.size(); ++i) {
        const char32_t whole = normalised[i];
        const std::u32string parts =
            whole < 0x80
                ? std::u32string(1, whole)
                : QString::fromUcs4(&whole, 1).normalized(QString::NormalizationForm_D).toStdU32String();
        for (const char32_t part : parts) {
            if (QChar::isMark(part))
                continue;
            plain.text.push_back(part);
            plain.origins.push_back(static_cast<int>(i));
        }
    }
    return plain;
}

} // namespace

std::vector<ReportText::Span> findWords(const ReportText& report, const QString& words)
{
    const ReportText asked(words.toUtf8());
    const std::u32string wanted = withoutAccents(NormalisedText(asked, {0, asked.size()}).text()).text;
    std::vector<ReportText::Span> found;
    if (wanted.empty())
        return found;
    const NormalisedText normalised(report, {0, report.size()});
    const Plain plain = withoutAccents(normalised.text());
    for (size_t at = plain.text.find(wanted); at != std::u32string::npos;
         at = plain.text.find(wanted, at + wanted.size())) {
        found.push_back(normalised.originOf({plain.origins[at], plain.origins[at + wanted.size() - 1] + 1}));
    }
    return found;
}

} // namespace vraem
