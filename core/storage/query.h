// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uid.h"
#include "core/model/enums.h"
#include "core/storage/sqlerror.h"

#include <QDate>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace taizhang {

class Database;

// The rows of one executed statement, read forward only. Gives the prepared statement back to its Database at its end.
class Query
{
public:
    Query(Database& database, const QString& sql, const QVariantList& values);
    ~Query();
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;

    bool next();
    int columns() const;
    QVariant value(int column) const; // invalid for NULL

    qint64 integer(int column) const;
    int smallInteger(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    std::optional<QDate> date(int column) const;
    Uid uid(int column) const;

    template <class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    template <class IdType>
    std::optional<IdType> optionalId(int column) const
    {
        const QVariant stored = value(column);
        return stored.isValid() ? std::optional(IdType(stored.toLongLong())) : std::nullopt;
    }
    template <class E>
    E word(int column) const
    {
        const std::optional<E> found = fromText<E>(text(column));
        if (!found)
            throw SqlError::damaged(QStringLiteral("unknown word '%1'").arg(text(column)));
        return *found;
    }

private:
    Database* m_database;
    QString m_sql;
    QSqlQuery m_query;
};

// How values are stored. Nothing is NULL unless it is "none": an empty text is ''.
QVariant stored(const QString& text);
QVariant stored(QDate day); // an invalid day is NULL
QVariant stored(const std::optional<QDate>& day);
template <class IdType>
QVariant stored(const std::optional<IdType>& id)
{
    return id ? QVariant(id->value()) : QVariant();
}
template <class E>
requires std::is_enum_v<E> QVariant stored(E value)
{
    return toText(value);
}

} // namespace taizhang
