// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_text.h"

#include "running_lines.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int mostPages = 5000;
constexpr qsizetype mostCharacters = 8'000'000;

void keepSilent(const std::string&, void*) {}

} // namespace

Result<QString> pdfText(const QByteArray& bytes, const QString& file)
{
    poppler::set_debug_error_function(keepSilent, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return {std::nullopt, {{IssueCode::DamagedCopy, file}}};
    if (document->is_locked())
        return {std::nullopt, {{IssueCode::EncryptedCopy, file}}};
    if (document->pages() > mostPages)
        return {std::nullopt,
                {{IssueCode::ReadingStopped,
                  file,
                  {},
                  QString::number(document->pages()),
                  u"<= %1"_s.arg(mostPages)}}};
    QStringList pages;
    qsizetype characters = 0;
    for (int i = 0; i < document->pages() && characters <= mostCharacters; ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page)
            continue;
        const poppler::byte_array utf8 =
            page->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
        pages.append(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).remove(u'\f'));
        characters += pages.back().size();
    }
    return {withoutRunningLines(pages).join(u'\n'), {}};
}

} // namespace vraem
