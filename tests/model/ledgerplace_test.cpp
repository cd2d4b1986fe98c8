// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ledgerplace.h"
#include "tests/support/catch.h"

using namespace taizhang;

TEST_CASE("a place is judged by its file system, its folders and the names of the file")
{
    using enum PlaceConcern;
    struct Case
    {
        const char16_t* path;
        const char16_t* fileSystem;
        quint64 names;
        std::vector<PlaceConcern> concerns;
    };
    const Case cases[]{
        {u"/home/a/台账.taizhang", u"ext4", 1, {}},
        {u"C:/台账/a.taizhang", u"NTFS", 1, {}},
        {u"D:/a.taizhang", u"ReFS", 1, {}},
        {u"/mnt/a.taizhang", u"cifs", 1, {Shared}},
        {u"/mnt/a.taizhang", u"nfs4", 1, {Shared}},
        {u"/mnt/a.taizhang", u"smb3", 1, {Shared}},
        {u"//server/share/a.taizhang", u"NTFS", 1, {Shared}},
        {u"/media/stick/a.taizhang", u"vfat", 1, {Fat}},
        {u"E:/a.taizhang", u"FAT32", 1, {Fat}},
        {u"E:/a.taizhang", u"exFAT", 1, {Fat}},
        {u"C:/Users/a/OneDrive - 示例区总工会/a.taizhang", u"NTFS", 1, {Synced}},
        {u"/home/a/Dropbox/x/a.taizhang", u"btrfs", 1, {Synced}},
        {u"D:/我的坚果云/a.taizhang", u"NTFS", 1, {Synced}},
        {u"D:/BaiduSyncdisk/a.taizhang", u"NTFS", 1, {Synced}},
        {u"D:/WPS Cloud Files/a.taizhang", u"NTFS", 1, {Synced}},
        {u"/home/a/OneDrive.taizhang", u"ext4", 1, {}},
        {u"/home/a/notonedrive/a.taizhang", u"ext4", 1, {}},
        {u"/home/a/a.taizhang", u"ext4", 2, {SecondName}},
        {u"/mnt/Dropbox/a.taizhang", u"vfat", 3, {Fat, Synced, SecondName}},
        {u"/home/a/a.taizhang", u"", 1, {}},
    };
    for (const Case& c : cases) {
        const LedgerPlace place{QString::fromUtf16(c.path), QString::fromUtf16(c.fileSystem), c.names};
        INFO(place.path.toStdString() << ' ' << place.fileSystem.toStdString());
        CHECK((concernsAbout(place) == c.concerns));
    }
}
