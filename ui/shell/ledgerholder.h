// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/backups.h"
#include "core/ledger/ledger.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace taizhang {

class Settings;

// Keeps the one ledger that is open, and the list of those opened lately. A failed open leaves the present one open.
class LedgerHolder final : public QObject
{
    Q_OBJECT

public:
    LedgerHolder(Settings& settings, const Session& session, QObject* parent = nullptr);
    ~LedgerHolder() override;

    Ledger* ledger() const { return m_ledger.get(); }
    bool isReadOnly() const { return m_ledger && m_ledger->isReadOnly(); }
    // Set if what is open is a backup that is looked at.
    const std::optional<BackupInfo>& viewedBackup() const { return m_viewed; }
    const Session& session() const { return m_session; }

    Result<void> open(const QString& path, OpenMode mode = OpenMode::ReadWrite);
    Result<void> view(const SoundBackup& backup); // to read only, and not remembered
    Result<void> create(const QString& path, const NewLedger& values);
    Result<void> createSample(const QString& path);
    void close();
    void forget(const QString& path); // drops it from the recent ones

Q_SIGNALS:
    void opened();
    void closing(); // the ledger is still there

private:
    Result<void> adopt(Result<std::unique_ptr<Ledger>> ledger, const QString& path);
    void remember(const QString& path);

    Settings& m_settings;
    Session m_session;
    std::unique_ptr<Ledger> m_ledger;
    std::optional<BackupInfo> m_viewed;
};

} // namespace taizhang
