// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ledgerholder.h"

#include "core/ledger/sample.h"
#include "ui/shared/settings.h"

#include <QFileInfo>

namespace taizhang {

namespace {

constexpr int remembered = 10;

} // namespace

LedgerHolder::LedgerHolder(Settings& settings, const Session& session, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_session(session)
{ }

LedgerHolder::~LedgerHolder() = default;

Result<void> LedgerHolder::open(const QString& path, OpenMode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_ledger && m_ledger->info().path == absolute)
        return {};
    return adopt(Ledger::open(absolute, m_session, mode), absolute);
}

Result<void> LedgerHolder::create(const QString& path, const NewLedger& values)
{
    return adopt(Ledger::create(path, values, m_session), path);
}

Result<void> LedgerHolder::createSample(const QString& path)
{
    return adopt(createSampleLedger(path, m_session), path);
}

Result<void> LedgerHolder::view(const SoundBackup& backup)
{
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(backup.file, m_session, OpenMode::ReadOnly);
    if (!ledger)
        return ledger.error();
    close();
    m_viewed = backup.backup;
    m_ledger = std::move(ledger).value();
    Q_EMIT opened();
    return {};
}

Result<void> LedgerHolder::adopt(Result<std::unique_ptr<Ledger>> ledger, const QString& path)
{
    if (!ledger)
        return ledger.error();
    close();
    m_ledger = std::move(ledger).value();
    remember(path);
    Q_EMIT opened();
    return {};
}

void LedgerHolder::remember(const QString& path)
{
    QStringList recent = m_settings.texts(Setting::RecentLedgers);
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.set(Setting::RecentLedgers, recent.mid(0, remembered));
}

void LedgerHolder::close()
{
    if (!m_ledger)
        return;
    Q_EMIT closing();
    m_ledger.reset();
    m_viewed.reset();
}

void LedgerHolder::forget(const QString& path)
{
    QStringList recent = m_settings.texts(Setting::RecentLedgers);
    recent.removeAll(path);
    m_settings.set(Setting::RecentLedgers, recent);
}

} // namespace taizhang
