// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/pdftext.h"

#include "tests/support/catch.h"

#include <QProcess>
#include <QTemporaryDir>

#include <QFile>

namespace taizhang {

namespace {

QString run(const QString& program, QStringList arguments, const QByteArray& pdf, bool toStandardOutput)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("test.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    arguments.append(path);
    if (toStandardOutput)
        arguments.append(QStringLiteral("-"));
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString pdfText(const QByteArray& pdf, const QStringList& options)
{
    const QStringList utf8{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    QString text = run(QStringLiteral("pdftotext"), utf8 + options, pdf, true);
    return text.remove(u'\f');
}

QString pdfFonts(const QByteArray& pdf)
{
    return run(QStringLiteral("pdffonts"), {}, pdf, false);
}

QString pdfInfo(const QByteArray& pdf)
{
    return run(QStringLiteral("pdfinfo"), {}, pdf, false);
}

QHash<char32_t, int> chineseCharacters(const QString& text)
{
    QHash<char32_t, int> counts;
    for (const char32_t c : text.toUcs4()) {
        if (c >= 0x2e80 && QChar::isLetter(c))
            ++counts[c];
    }
    return counts;
}

} // namespace taizhang
