// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ledgerplace.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

constexpr std::array<QStringView, 9> networks{
    u"cifs", u"smb", u"smb2", u"smb3", u"smbfs", u"nfs", u"nfs4", u"9p", u"fuse.sshfs"};
constexpr std::array<QStringView, 6> fats{u"vfat", u"msdos", u"exfat", u"fat", u"fat32", u"fat16"};

// Beginnings of the names that programs give their folders; a business account adds its own name.
constexpr std::array<QStringView, 18> synced{u"onedrive", u"dropbox", u"google drive", u"googledrive", u"icloud",
    u"nutstore", u"我的坚果云", u"坚果云", u"baidusyncdisk", u"baidunetdisk", u"百度网盘", u"wps cloud files",
    u"wps云盘", u"wpsdrive", u"synologydrive", u"seafile", u"nextcloud", u"owncloud"};

template <class Names>
bool isOneOf(const Names& names, const QString& name)
{
    return std::find(names.begin(), names.end(), name.toLower()) != names.end();
}

bool isShared(const LedgerPlace& place)
{
    return isOneOf(networks, place.fileSystem) || place.path.startsWith(u"//");
}

bool isSynced(const QString& path)
{
    const QStringList folders = path.toLower().split(u'/', Qt::SkipEmptyParts);
    return std::any_of(folders.begin(), folders.end(), [](const QString& folder) {
        return std::any_of(synced.begin(), synced.end(), [&](QStringView name) { return folder.startsWith(name); });
    });
}

} // namespace

std::vector<PlaceConcern> concernsAbout(const LedgerPlace& place)
{
    std::vector<PlaceConcern> concerns;
    if (isShared(place))
        concerns.push_back(PlaceConcern::Shared);
    if (isOneOf(fats, place.fileSystem))
        concerns.push_back(PlaceConcern::Fat);
    if (isSynced(place.path.section(u'/', 0, -2)))
        concerns.push_back(PlaceConcern::Synced);
    if (place.names > 1)
        concerns.push_back(PlaceConcern::SecondName);
    return concerns;
}

} // namespace taizhang
