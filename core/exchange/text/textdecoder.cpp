// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/textdecoder.h"

#include "core/exchange/text/gb18030.h"

#include <QStringDecoder>

#include <algorithm>

namespace taizhang {

namespace {

constexpr QByteArrayView wideMarkLittle("\xFF\xFE\0\0", 4); // of UTF-32
constexpr QByteArrayView wideMarkBig("\0\0\xFE\xFF", 4);

struct Mark
{
    QByteArray bytes;
    QString encoding;
};

const Mark* markOf(const QByteArray& bytes)
{
    static const Mark marks[]{{QByteArrayLiteral("\xEF\xBB\xBF"), QStringLiteral("UTF-8")},
        {QByteArrayLiteral("\xFF\xFE"), QStringLiteral("UTF-16LE")},
        {QByteArrayLiteral("\xFE\xFF"), QStringLiteral("UTF-16BE")}};
    const auto found = std::find_if(
        std::begin(marks), std::end(marks), [&bytes](const Mark& mark) { return bytes.startsWith(mark.bytes); });
    return found == std::end(marks) ? nullptr : &*found;
}

// Offset of the first byte that is not well-formed UTF-8 (overlong forms and surrogates are not), or -1.
qint64 firstBadUtf8(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return static_cast<unsigned char>(i < bytes.size() ? bytes[i] : '\0'); };
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned char lead = at(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        bool good = lead >= 0xC2 && lead <= 0xF4 && at(i + 1) >= low && at(i + 1) <= high;
        for (int k = 2; k <= more; ++k)
            good = good && (at(i + k) & 0xC0) == 0x80;
        if (!good)
            return i;
        i += more + 1;
    }
    return -1;
}

DecodedText decodeUtf16(QByteArrayView bytes, bool bigEndian)
{
    DecodedText result;
    if (bytes.size() % 2 != 0)
        result.errorAt = bytes.size() - 1;
    const auto unit = [bytes, bigEndian](qsizetype i) {
        const auto low = static_cast<unsigned char>(bytes[i + (bigEndian ? 1 : 0)]);
        const auto high = static_cast<unsigned char>(bytes[i + (bigEndian ? 0 : 1)]);
        return QChar(static_cast<char16_t>(high << 8 | low));
    };
    result.text.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const QChar c = unit(i);
        const bool afterHigh = !result.text.isEmpty() && result.text.back().isHighSurrogate();
        if (afterHigh != c.isLowSurrogate()) {
            result.errorAt = i;
            return result;
        }
        result.text += c;
    }
    if (result.errorAt < 0 && !result.text.isEmpty() && result.text.back().isHighSurrogate())
        result.errorAt = bytes.size() - 2;
    return result;
}

DecodedText decodeAs(QByteArrayView bytes, const QString& encoding)
{
    if (encoding == u"UTF-8") {
        const qint64 bad = firstBadUtf8(bytes);
        return {bad < 0 ? QString::fromUtf8(bytes) : QString(), bad};
    }
    if (encoding.startsWith(u"UTF-16"))
        return decodeUtf16(bytes, encoding == u"UTF-16BE");
    if (encoding == u"GB18030")
        return decodeGb18030(bytes);
    return {{}, 0};
}

// Without a mark, UTF-16 shows in the zero bytes of its ASCII signs: separators, digits and line ends. A stray zero
// byte in other text is no sign of it; text in UTF-16 that would pass for UTF-8 is nearly all ASCII, so every other
// byte is zero.
QString guessUtf16(QByteArrayView bytes, bool isUtf8)
{
    qsizetype zeros[2]{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype fewest = isUtf8 ? bytes.size() / 4 : 1;
    if (bytes.size() % 2 != 0 || (zeros[0] == 0) == (zeros[1] == 0) || zeros[0] + zeros[1] < fewest)
        return {};
    return zeros[1] > 0 ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
}

Error unknown(const ReadContext& context, qint64 offset)
{
    return context.about(ErrorCode::ImportEncodingUnknown, QString::number(offset));
}

} // namespace

Result<TextContent> decodeText(const QByteArray& bytes, const QString& encoding, const ReadContext& context)
{
    if (encoding.isEmpty() && (bytes.startsWith(wideMarkLittle) || bytes.startsWith(wideMarkBig)))
        return context.unknownFormat(QStringLiteral("UTF-32"));
    const Mark* const mark = markOf(bytes);
    const bool useMark = mark && (encoding.isEmpty() || encoding == mark->encoding);
    const qsizetype skipped = useMark ? mark->bytes.size() : 0;
    const QByteArrayView content = QByteArrayView(bytes).sliced(skipped);
    TextContent result;
    result.encoding = useMark ? mark->encoding : encoding;
    if (result.encoding.isEmpty()) {
        const bool isUtf8 = firstBadUtf8(content) < 0;
        const QString wide = guessUtf16(content, isUtf8);
        result.encoding = !wide.isEmpty() ? wide : isUtf8 ? QStringLiteral("UTF-8") : QStringLiteral("GB18030");
        result.guessed = !wide.isEmpty() || !isUtf8;
    }
    DecodedText decoded = decodeAs(content, result.encoding);
    if (decoded.errorAt >= 0 && !mark && encoding.isEmpty() && content.contains('\0'))
        return context.unknownFormat(QStringLiteral("binary"));
    if (decoded.errorAt >= 0)
        return unknown(context, skipped + decoded.errorAt);
    result.text = std::move(decoded.text);
    return result;
}

} // namespace taizhang
