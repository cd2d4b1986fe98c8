// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/placewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace taizhang {

namespace {

class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

QString concernText(PlaceConcern concern)
{
    switch (concern) {
    case PlaceConcern::Shared:
        return PlaceWords::tr("The ledger lies on a network drive: only one person at a time can work on it, and a "
                              "dropped connection may cost the last change. Backups are also kept on this computer.");
    case PlaceConcern::Fat:
        return PlaceWords::tr("The ledger lies on a stick or card (FAT), which is easily damaged when it is pulled "
                              "out. Eject it before, and keep the ledger on a disk for daily work.");
    case PlaceConcern::Synced:
        return PlaceWords::tr("The ledger lies in a folder that another program copies to a network store. It may be "
                              "copied half written or be replaced while it is open: move it to an ordinary folder.");
    case PlaceConcern::SecondName:
        return PlaceWords::tr("The ledger file has a second name (hard link). Always open it by the same name, or make "
                              "a real copy: by the other one the program cannot see that it is in use.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString placeText(const LedgerPlace& place)
{
    QStringList lines;
    for (const PlaceConcern concern : concernsAbout(place))
        lines.append(concernText(concern));
    return lines.join(u'\n');
}

} // namespace taizhang
