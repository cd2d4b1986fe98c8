// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importprofile.h"
#include "core/exchange/limits.h"

#include <QJsonArray>

#include <array>

namespace taizhang {

namespace {

template <class E>
struct Named
{
    E value;
    const char16_t* name;
};

constexpr std::array conventions{Named<LeadConvention>{LeadConvention::FirstListed, u"firstListed"},
    Named<LeadConvention>{LeadConvention::AllResponsible, u"allResponsible"},
    Named<LeadConvention>{LeadConvention::ResponsibleIsLead, u"responsibleIsLead"}};

constexpr std::array rowReadings{Named<RowReading>{RowReading::Task, u"task"},
    Named<RowReading>{RowReading::PartOfTask, u"part"}, Named<RowReading>{RowReading::Chapter, u"chapter"},
    Named<RowReading>{RowReading::Note, u"note"}, Named<RowReading>{RowReading::Total, u"total"}};

template <class E, std::size_t N>
QString nameOf(const std::array<Named<E>, N>& names, E value)
{
    for (const Named<E>& one : names) {
        if (one.value == value)
            return QString::fromUtf16(one.name);
    }
    Q_UNREACHABLE();
}

template <class E, std::size_t N>
std::optional<E> valueOf(const std::array<Named<E>, N>& names, const QString& name)
{
    for (const Named<E>& one : names) {
        if (name == QStringView(one.name))
            return one.value;
    }
    return std::nullopt;
}

// Reads members of an object; the first that is not as it must be spoils the whole.
class ProfileReader
{
public:
    bool sound() const { return m_sound; }

    QString text(const QJsonValue& value)
    {
        const QString read = value.toString();
        m_sound = m_sound && value.isString() && read.size() <= limits::profileText;
        return read;
    }
    bool flag(const QJsonValue& value)
    {
        m_sound = m_sound && value.isBool();
        return value.toBool();
    }
    std::optional<int> year(const QJsonValue& value)
    {
        if (value.isUndefined())
            return std::nullopt;
        const int read = value.toInt();
        m_sound = m_sound && read >= 1949 && read <= 2999;
        return read;
    }
    QDate day(const QJsonValue& value)
    {
        const QDate read = QDate::fromString(text(value), Qt::ISODate);
        m_sound = m_sound && read.isValid() && read.year() >= 1949 && read.year() <= 2999;
        return read;
    }
    QJsonArray entries(const QJsonValue& value)
    {
        const QJsonArray read = value.toArray();
        m_sound = m_sound && value.isArray() && read.size() <= limits::profileEntries;
        return m_sound ? read : QJsonArray();
    }
    template <class T>
    T known(const std::optional<T>& value)
    {
        m_sound = m_sound && value.has_value();
        return value.value_or(T());
    }
    QStringList texts(const QJsonValue& value)
    {
        QStringList read;
        for (const QJsonValue one : entries(value))
            read.append(text(one));
        return read;
    }
    Field field(const QJsonValue& value)
    {
        const Field read = fieldFromText(text(value));
        m_sound = m_sound && toText(read) == value.toString();
        return read;
    }
    ValueField figure(const QJsonValue& value) { return known(fromText<ValueField>(text(value))); }
    RowCorrection row(const QJsonObject& json)
    {
        return {text(json[u"shape"]), text(json[u"text"]), known(valueOf(rowReadings, text(json[u"reading"])))};
    }
    DeadlineReading deadline(const QJsonObject& json)
    {
        DeadlineReading read;
        read.phrase = text(json[u"phrase"]);
        read.kind = known(fromText<DeadlineKind>(text(json[u"kind"])));
        if (!json[u"due"].isUndefined())
            read.due = day(json[u"due"]);
        if (!json[u"every"].isUndefined())
            read.every = known(fromText<RecurrenceUnit>(text(json[u"every"])));
        read.year = year(json[u"year"]).value_or(0);
        return read;
    }

private:
    bool m_sound = true;
};

QJsonObject toJson(const DeadlineReading& reading)
{
    QJsonObject json{{QStringLiteral("phrase"), reading.phrase}, {QStringLiteral("kind"), toText(reading.kind)}};
    if (reading.due)
        json.insert(QStringLiteral("due"), reading.due->toString(Qt::ISODate));
    if (reading.every)
        json.insert(QStringLiteral("every"), toText(*reading.every));
    if (reading.year > 0)
        json.insert(QStringLiteral("year"), reading.year);
    return json;
}

} // namespace

QJsonObject toJson(const ImportProfile& profile)
{
    QJsonArray columns;
    for (const auto& [header, field] : profile.columns)
        columns.append(QJsonObject{{QStringLiteral("header"), header}, {QStringLiteral("field"), toText(field)}});
    for (const auto& [header, field] : profile.figures)
        columns.append(QJsonObject{{QStringLiteral("header"), header}, {QStringLiteral("field"), toText(field)}});
    QJsonArray rows;
    for (const RowCorrection& row : profile.rows)
        rows.append(QJsonObject{{QStringLiteral("shape"), row.shape}, {QStringLiteral("text"), row.text},
            {QStringLiteral("reading"), nameOf(rowReadings, row.reading)}});
    QJsonArray deadlines;
    for (const DeadlineReading& reading : profile.deadlines)
        deadlines.append(toJson(reading));
    QJsonObject json{{QStringLiteral("headers"), QJsonArray::fromStringList(profile.headers)},
        {QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}, {QStringLiteral("deadlines"), deadlines},
        {QStringLiteral("sheets"), QJsonArray::fromStringList(profile.sheets)},
        {QStringLiteral("leadConvention"), nameOf(conventions, profile.leadConvention)},
        {QStringLiteral("cleanText"), profile.cleanText},
        {QStringLiteral("includeHiddenRows"), profile.includeHiddenRows},
        {QStringLiteral("fileName"), profile.fileName.left(limits::profileText)}};
    if (profile.kind != ImportKind::Tasks)
        json.insert(QStringLiteral("kind"), toText(profile.kind));
    if (profile.year)
        json.insert(QStringLiteral("year"), *profile.year);
    if (profile.on.isValid())
        json.insert(QStringLiteral("on"), profile.on.toString(Qt::ISODate));
    return json;
}

std::optional<ImportProfile> profileFromJson(const QJsonObject& json)
{
    ProfileReader reader;
    ImportProfile profile;
    profile.headers = reader.texts(json[u"headers"]);
    if (!json[u"kind"].isUndefined())
        profile.kind = reader.known(fromText<ImportKind>(reader.text(json[u"kind"])));
    for (const QJsonValue column : reader.entries(json[u"columns"])) {
        if (profile.kind == ImportKind::Tasks)
            profile.columns.emplace_back(reader.text(column[u"header"]), reader.field(column[u"field"]));
        else
            profile.figures.emplace_back(reader.text(column[u"header"]), reader.figure(column[u"field"]));
    }
    for (const QJsonValue row : reader.entries(json[u"rows"]))
        profile.rows.push_back(reader.row(row.toObject()));
    for (const QJsonValue deadline : reader.entries(json[u"deadlines"]))
        profile.deadlines.push_back(reader.deadline(deadline.toObject()));
    profile.sheets = reader.texts(json[u"sheets"]);
    profile.leadConvention = reader.known(valueOf(conventions, reader.text(json[u"leadConvention"])));
    profile.cleanText = reader.flag(json[u"cleanText"]);
    profile.includeHiddenRows = reader.flag(json[u"includeHiddenRows"]);
    profile.fileName = reader.text(json[u"fileName"]);
    profile.year = reader.year(json[u"year"]);
    if (!json[u"on"].isUndefined())
        profile.on = reader.day(json[u"on"]);
    return reader.sound() && !profile.headers.isEmpty() ? std::optional(profile) : std::nullopt;
}

} // namespace taizhang
