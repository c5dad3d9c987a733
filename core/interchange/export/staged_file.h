// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace vraem {

/// A file that is written beside its place and moved there when it is whole, so that nobody ever finds half
/// of it, and what was there stays if the writing fails. Libraries that write by path use it like a file.
class StagedFile
{
public:
    explicit StagedFile(const QString& target);

    /// Whether the folder of the target can be written.
    bool isValid() const { return m_folder.isValid(); }
    QString error() const { return m_folder.errorString(); }
    const QString& target() const { return m_target; }
    /// Where to write meanwhile; the name is the target's.
    QString path() const;
    /// Moves it to its place, over what is there. The reason if that fails.
    std::optional<QString> commit();

private:
    QString m_target;
    QTemporaryDir m_folder;
};

} // namespace vraem
