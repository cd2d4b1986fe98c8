// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fontbook.h"

#include "core/report/symbolfonts.h"

#include <QFontDatabase>

#include <algorithm>
#include <span>

namespace taizhang {

namespace {

struct Candidate
{
    const char16_t* family;
    bool genuine = true; // the typeface itself, not a stand-in
    QFont::Weight weight = QFont::Normal;
};

constexpr std::array fangSong{Candidate{u"仿宋_GB2312"}, Candidate{u"FangSong_GB2312"}, Candidate{u"仿宋"},
    Candidate{u"FangSong"}, Candidate{u"方正仿宋_GBK"}, Candidate{u"FZFangSong-Z02"}, Candidate{u"STFangsong"},
    Candidate{u"FandolFang"}, Candidate{u"FandolFang R"}, Candidate{u"Noto Serif CJK SC", false},
    Candidate{u"SimSun", false}};
constexpr std::array kaiTi{Candidate{u"楷体_GB2312"}, Candidate{u"KaiTi_GB2312"}, Candidate{u"楷体"},
    Candidate{u"KaiTi"}, Candidate{u"方正楷体_GBK"}, Candidate{u"FZKai-Z03"}, Candidate{u"STKaiti"},
    Candidate{u"FandolKai"}, Candidate{u"Noto Serif CJK SC", false}, Candidate{u"SimSun", false}};
constexpr std::array heiTi{Candidate{u"黑体"}, Candidate{u"SimHei"}, Candidate{u"方正黑体_GBK"},
    Candidate{u"FZHei-B01"}, Candidate{u"STHeiti"}, Candidate{u"Noto Sans CJK SC", true, QFont::Bold},
    Candidate{u"FandolHei"}, Candidate{u"Microsoft YaHei", false}};
constexpr std::array biaoSong{Candidate{u"方正小标宋简体"}, Candidate{u"方正小标宋_GBK"},
    Candidate{u"FZXiaoBiaoSong-B05S"}, Candidate{u"FZXiaoBiaoSong-B05"}, Candidate{u"华文中宋", false},
    Candidate{u"STZhongsong", false}, Candidate{u"Noto Serif CJK SC", false, QFont::Bold},
    Candidate{u"FandolSong", false, QFont::Bold}, Candidate{u"SimSun", false}};
constexpr std::array song{Candidate{u"宋体"}, Candidate{u"SimSun"}, Candidate{u"STSong"},
    Candidate{u"Noto Serif CJK SC"}, Candidate{u"FandolSong"}};
constexpr std::array latinSerif{Candidate{u"Times New Roman"}, Candidate{u"Liberation Serif"}};

std::span<const Candidate> candidates(Typeface typeface)
{
    switch (typeface) {
    case Typeface::FangSong:
        return fangSong;
    case Typeface::KaiTi:
        return kaiTi;
    case Typeface::HeiTi:
        return heiTi;
    case Typeface::BiaoSong:
        return biaoSong;
    case Typeface::Song:
        return song;
    }
    Q_UNREACHABLE();
}

// The last resort of every chain, so that rare characters of names come in a matching style.
constexpr std::array lastResorts{Candidate{u"Noto Serif CJK SC", false}, Candidate{u"SimSun-ExtB", false},
    Candidate{u"Noto Sans CJK SC", false}, Candidate{u"DejaVu Sans", false}};

QString typefaceName(Typeface typeface)
{
    static constexpr std::array names{u"仿宋", u"楷体", u"黑体", u"小标宋", u"宋体"};
    return QString::fromUtf16(names.at(std::size_t(typeface)));
}

// OS/2 fsType: 2 forbids embedding, 0x200 allows bitmaps only; Qt paints such fonts as outlines without text.
bool mayBeEmbedded(const QRawFont& font)
{
    const QByteArray os2 = font.fontTable("OS/2");
    if (os2.size() < 10)
        return true;
    const int fsType = (uchar(os2.at(8)) << 8) | uchar(os2.at(9));
    return (fsType & 0x200) == 0 && (fsType & 0xf) != 2;
}

constexpr double measureSize = 1000;

} // namespace

FontBook::FontBook()
{
    for (const Typeface typeface :
        {Typeface::FangSong, Typeface::KaiTi, Typeface::HeiTi, Typeface::BiaoSong, Typeface::Song})
        m_chains.at(std::size_t(typeface)) = openChain(typeface);
}

int FontBook::openFace(const QString& family, QFont::Weight weight)
{
    const auto known = m_opened.find({family, int(weight)});
    if (known != m_opened.end())
        return known->second;
    int& face = m_opened[{family, int(weight)}];
    face = -1;
    if (!QFontDatabase::hasFamily(family))
        return face;
    QFont font(family);
    font.setWeight(weight);
    font.setPixelSize(int(measureSize));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::ForceOutline));
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::Any);
    const bool weightIsReal = weight == QFont::Normal || raw.weight() >= QFont::DemiBold;
    if (!raw.isValid() || !weightIsReal || !mayBeEmbedded(raw))
        return face;
    // Two names may lead to one face; the finishing step tells the faces apart, so each is opened once.
    const auto same = std::find_if(m_faces.begin(), m_faces.end(), [&](const QRawFont& open) {
        return open.familyName() == raw.familyName() && open.styleName() == raw.styleName();
    });
    face = int(same - m_faces.begin());
    if (same == m_faces.end())
        m_faces.push_back(raw);
    return face;
}

FontBook::Chain FontBook::openChain(Typeface typeface)
{
    Chain chain;
    bool first = true;
    const auto open = [&](std::vector<int>& faces, const Candidate& candidate) {
        const int face = openFace(QString::fromUtf16(candidate.family), candidate.weight);
        if (face >= 0 && std::find(faces.begin(), faces.end(), face) == faces.end())
            faces.push_back(face);
        return face >= 0;
    };
    for (const Candidate& candidate : candidates(typeface)) {
        if (open(chain.faces, candidate) && std::exchange(first, false))
            chain.genuine = candidate.genuine;
    }
    for (const Candidate& candidate : lastResorts)
        open(chain.faces, candidate);
    if (typeface != Typeface::HeiTi) {
        for (const Candidate& candidate : latinSerif)
            open(chain.latin, candidate);
    }
    return chain;
}

GlyphRef FontBook::glyph(Typeface typeface, char32_t character)
{
    QHash<char32_t, GlyphRef>& known = m_glyphs.at(std::size_t(typeface));
    const auto found = known.constFind(character);
    if (found != known.constEnd())
        return *found;
    GlyphRef ref = find(typeface, symbolCharacter(character).value_or(character));
    if (ref.face < 0) {
        ref = placeholder(typeface);
        const QString text = QString::fromUcs4(&character, 1);
        if (!m_missing.contains(text))
            m_missing += text;
    }
    known.insert(character, ref);
    return ref;
}

// 〓 is what Chinese typesetters put where a character is lacking.
GlyphRef FontBook::placeholder(Typeface typeface)
{
    const GlyphRef mark = find(typeface, U'〓');
    return mark.face >= 0 ? mark : find(typeface, U'?');
}

GlyphRef FontBook::find(Typeface typeface, char32_t character)
{
    const Chain& chain = m_chains.at(std::size_t(typeface));
    if (character < 0x7f) {
        const GlyphRef latin = findIn(chain.latin, character);
        if (latin.face >= 0)
            return latin;
    }
    const GlyphRef ref = findIn(chain.faces, character);
    return ref.face >= 0 ? ref : findAnywhere(character);
}

GlyphRef FontBook::findIn(const std::vector<int>& faces, char32_t character) const
{
    const QString text = QString::fromUcs4(&character, 1);
    for (const int face : faces) {
        const QRawFont& font = m_faces.at(std::size_t(face));
        const QList<quint32> glyphs = font.glyphIndexesForString(text);
        if (glyphs.size() != 1 || glyphs.first() == 0)
            continue;
        const QList<QPointF> advances
            = font.advancesForGlyphIndexes(glyphs, QRawFont::SeparateAdvances | QRawFont::UseDesignMetrics);
        return {face, glyphs.first(), advances.first().x() / measureSize, character};
    }
    return {};
}

GlyphRef FontBook::findAnywhere(char32_t character)
{
    if (!std::exchange(m_othersOpened, true)) {
        for (const QString& family : QFontDatabase::families()) {
            const int face = QFontDatabase::isSmoothlyScalable(family) ? openFace(family, QFont::Normal) : -1;
            if (face >= 0)
                m_others.push_back(face);
        }
    }
    return findIn(m_others, character);
}

bool FontBook::hasGlyph(int face, char32_t character, quint32 glyph) const
{
    const QList<quint32> glyphs = m_faces.at(std::size_t(face)).glyphIndexesForString(QString::fromUcs4(&character, 1));
    return glyphs.size() == 1 && glyphs.first() == glyph;
}

const QRawFont& FontBook::font(int face, double size)
{
    const auto known = m_sized.find({face, size});
    if (known != m_sized.end())
        return known->second;
    QRawFont font = m_faces.at(std::size_t(face));
    font.setPixelSize(size);
    return m_sized.emplace(std::pair(face, size), font).first->second;
}

QStringList FontBook::substitutions() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        const Chain& chain = m_chains.at(i);
        if (chain.genuine || chain.faces.empty())
            continue;
        const QRawFont& font = m_faces.at(std::size_t(chain.faces.front()));
        QString name = typefaceName(Typeface(int(i))) + QStringLiteral(" → ") + font.familyName();
        if (font.weight() >= QFont::DemiBold)
            name += u' ' + font.styleName();
        names.append(name);
    }
    return names;
}

} // namespace taizhang
