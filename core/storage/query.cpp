// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/database.h"

#include <QSqlError>
#include <QSqlRecord>

#include <utility>

namespace taizhang {

namespace {

SqlError failure(const QSqlQuery& query, const QString& sql)
{
    const QSqlError error = query.lastError();
    return {error.nativeErrorCode().toInt(), error.databaseText(), sql};
}

} // namespace

Query::Query(Database& database, const QString& sql, const QVariantList& values)
    : m_database(&database)
    , m_sql(sql)
    , m_query(database.take(sql))
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (!m_query.exec())
        throw failure(m_query, sql);
}

Query::Query(Query&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_query(std::move(other.m_query))
{ }

Query::~Query()
{
    if (m_database)
        m_database->giveBack(m_sql, std::move(m_query));
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw failure(m_query, m_sql);
    return false;
}

int Query::columns() const
{
    return m_query.record().count();
}

QVariant Query::value(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QVariant() : value;
}

qint64 Query::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

int Query::smallInteger(int column) const
{
    return m_query.value(column).toInt();
}

QString Query::text(int column) const
{
    return m_query.value(column).toString();
}

std::optional<QDate> Query::date(int column) const
{
    const QVariant stored = value(column);
    if (!stored.isValid())
        return std::nullopt;
    const QDate day = QDate::fromString(stored.toString(), Qt::ISODate);
    if (!day.isValid())
        throw SqlError::damaged(QStringLiteral("no such day '%1'").arg(stored.toString()));
    return day;
}

Uid Query::uid(int column) const
{
    const std::optional<Uid> uid = Uid::fromString(text(column));
    if (!uid)
        throw SqlError::damaged(QStringLiteral("no uid '%1'").arg(text(column)));
    return *uid;
}

QVariant stored(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant stored(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant stored(const std::optional<QDate>& day)
{
    return day ? stored(*day) : QVariant();
}

} // namespace taizhang
