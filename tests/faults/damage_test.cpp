// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/repair.h"
#include "tests/faults/figures.h"
#include "tests/faults/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

#include <random>
#include <utility>

using namespace taizhang;
using namespace taizhang::faults;

namespace {

constexpr qint64 pageSize = 4096;

// The ledger as it lies on the disk, and a place for damaged copies of it.
struct Specimen
{
    Office office;
    QString dump = office.open()->dump();
    QByteArray content = contentOf(office.path());
    QTemporaryDir work;
    QString copy = work.filePath(QStringLiteral("a.taizhang"));
};

// Whether the log alone gives back what the damaged copy had; a wrong mended copy would be worse than none.
bool isMended(const Specimen& specimen)
{
    const QString path = specimen.work.filePath(QStringLiteral("mended.taizhang"));
    QFile::remove(path);
    if (!repairLedger(specimen.copy, path, specimen.office.session()))
        return false;
    const auto ledger = Ledger::open(path, specimen.office.session());
    REQUIRE(ledger.ok());
    CHECK((*ledger)->dump() == specimen.dump);
    return true;
}

} // namespace

TEST_CASE("a flipped bit anywhere in the file is found, or changes nothing")
{
    const Specimen specimen;
    REQUIRE(specimen.content.size() % pageSize == 0);
    const Figures figures("bit flips");
    std::mt19937 random(7);
    int flips = 0, onOpen = 0, byCheck = 0, harmless = 0, silent = 0, tried = 0, mended = 0;
    const int flipsPerPage = 20 * times();
    for (qint64 page = 0; page < specimen.content.size() / pageSize; ++page) {
        bool toMend = true; // one of those that keep the page from being opened; it takes the longest
        for (int i = 0; i < flipsPerPage; ++i, ++flips) {
            QByteArray content = specimen.content;
            const qint64 at = page * pageSize + qint64(random() % pageSize);
            content[at] = char(content[at] ^ (1 << (random() % 8)));
            replaceContent(specimen.copy, content);
            auto ledger = Ledger::open(specimen.copy, specimen.office.session());
            if (!ledger) {
                ++onOpen;
                CHECK(contentOf(specimen.copy) == content); // a file that is refused is not touched
            } else if (!findingsOf(**ledger).empty()) {
                ++byCheck;
                toMend = true;
            } else if ((*ledger)->dump() == specimen.dump) {
                ++harmless;
                continue;
            } else {
                ++silent;
                UNSCOPED_INFO("bit of byte " << at << " of page " << page + 1);
            }
            if (ledger)
                ledger->reset();
            if (std::exchange(toMend, false)) {
                ++tried;
                mended += isMended(specimen);
            }
        }
    }
    figures.print({{"flips", flips}, {"found on open", onOpen}, {"found by check", byCheck}, {"harmless", harmless},
        {"silent", silent}, {"tried to mend", tried}, {"mended by the log", mended}});
    CHECK(silent == 0);
}

TEST_CASE("a file cut at any page, or one byte off it, is refused and not touched")
{
    const Specimen specimen;
    const Figures figures("truncations");
    int cuts = 0, refused = 0;
    for (qint64 boundary = 0; boundary <= specimen.content.size(); boundary += pageSize) {
        for (const qint64 size : {boundary - 1, boundary, boundary + 1}) {
            if (size < 0 || size == specimen.content.size())
                continue;
            QByteArray content = specimen.content.left(size);
            content.append(size - content.size(), '\0'); // one byte more than there was
            replaceContent(specimen.copy, content);
            ++cuts;
            refused += !Ledger::open(specimen.copy, specimen.office.session()).ok();
            CHECK(contentOf(specimen.copy) == content);
            CHECK(QDir(specimen.work.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
        }
    }
    figures.print({{"cuts", cuts}, {"refused", refused}});
    CHECK(cuts == refused);
}
