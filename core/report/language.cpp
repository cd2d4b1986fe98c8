// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace taizhang {

Language languageFromCode(const QString& code)
{
    return code.startsWith(u"en", Qt::CaseInsensitive) ? Language::English : Language::SimplifiedChinese;
}

QString languageCode(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

std::unique_ptr<QTranslator> installLanguage(Language language)
{
    auto translator = std::make_unique<QTranslator>();
    // English source texts need the catalogue only for their plurals; without it they are still complete.
    if (translator->load(QStringLiteral(":/i18n/%1.qm").arg(languageCode(language))))
        QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace taizhang
