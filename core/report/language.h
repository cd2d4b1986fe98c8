// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace taizhang {

// Languages that the programs speak; the first is the default.
enum class Language
{
    SimplifiedChinese,
    English
};

// "zh_CN" or "en" (also "zh", "en_US"); anything else is the default.
Language languageFromCode(const QString& code);
QString languageCode(Language language);

// Installs the language's texts in the running application for as long as the result lives.
std::unique_ptr<QTranslator> installLanguage(Language language);

} // namespace taizhang
