// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_memory.h"

#include "settings/settings.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString keyOf(const QStringList& header)
{
    const QByteArray names = header.join(u'\x1f').toUtf8();
    return u"mappings/"_s +
           QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha1).toHex());
}

} // namespace

std::optional<ColumnMapping> rememberedMapping(const QStringList& header)
{
    const QByteArray json = setting(keyOf(header)).toByteArray();
    const Result<ColumnMapping> mapping = columnMappingFromJson(QJsonDocument::fromJson(json).object());
    const bool fits = !json.isEmpty() && mapping && !hasErrors(checkMapping(*mapping, header));
    return fits ? mapping.value : std::nullopt;
}

void rememberMapping(const QStringList& header, const ColumnMapping& mapping)
{
    keepSetting(keyOf(header), QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact));
}

} // namespace vraem
