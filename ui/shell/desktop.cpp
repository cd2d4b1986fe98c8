// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop.h"

#include "ui/shared/officestyle.h"
#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>

namespace taizhang {

namespace {

// Faces for simplified Chinese come first: the fallback of other fonts often takes Japanese shapes.
void applyFont()
{
    QFont font = QApplication::font();
    const QStringList own = font.families();
    font.setFamilies(QStringList{QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Noto Sans CJK SC"),
                         QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Micro Hei")}
        + own);
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    QApplication::setFont(font);
}

} // namespace

Desktop::Desktop(const Setup& setup)
    : m_setup(setup)
    , m_settings(setup.settingsPath)
    , m_systemDark(Theme::of(QApplication::palette()).dark())
    , m_holder(m_settings, setup.session)
{
    QApplication::setStyle(new OfficeStyle);
    applyFont();
    applyLanguage();
    applyAppearance();
    connect(&m_settings, &Settings::changed, this, &Desktop::settingChanged);
}

Desktop::~Desktop() = default;

void Desktop::start(const QString& path)
{
    makeWindow();
    if (!path.isEmpty())
        m_window->openPath(path);
    m_window->show();
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        MainWindow::Means{m_holder, m_settings, m_setup.dialogs, m_jobs, *m_setup.session.clock, m_setup.dataFolder});
}

void Desktop::applyLanguage()
{
    const QString language = m_settings.text(Setting::Language);
    QLocale::setDefault(QLocale(language));
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/i18n/%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_words);
}

void Desktop::applyAppearance()
{
    const QString chosen = m_settings.text(Setting::Appearance);
    const bool dark = chosen == QStringLiteral("dark") || (chosen == QStringLiteral("system") && m_systemDark);
    QApplication::setPalette(Theme(dark).palette());
}

void Desktop::settingChanged(Setting setting)
{
    if (setting == Setting::Appearance)
        applyAppearance();
    if (setting != Setting::Language)
        return;
    applyLanguage();
    // The menu that asked for it belongs to the present window: let its click end first.
    QTimer::singleShot(0, this, &Desktop::remakeWindow);
}

void Desktop::remakeWindow()
{
    QApplication::setQuitOnLastWindowClosed(false);
    const MainWindow::Work work = m_window->handOver();
    m_window->close();
    m_window.reset();
    makeWindow();
    m_window->show(); // first: places in tables are known once they are laid out
    m_window->goOnWith(work);
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace taizhang
