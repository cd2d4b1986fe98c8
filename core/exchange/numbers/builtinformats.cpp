// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/builtinformats.h"

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

struct Builtin
{
    int id;
    const char16_t* code;
};

constexpr const char16_t* yearMonth = u"yyyy\"年\"m\"月\"";
constexpr const char16_t* monthDay = u"m\"月\"d\"日\"";
constexpr const char16_t* fullDate = u"yyyy\"年\"m\"月\"d\"日\"";
constexpr const char16_t* hourMinute = u"h\"时\"mm\"分\"";
constexpr const char16_t* hourMinuteSecond = u"h\"时\"mm\"分\"ss\"秒\"";
constexpr const char16_t* halfDay = u"上午/下午h\"时\"mm\"分\"";
constexpr const char16_t* halfDaySecond = u"上午/下午h\"时\"mm\"分\"ss\"秒\"";

// 27–36 and 50–58 are those of zh-CN.
constexpr std::array builtins{
    Builtin{1, u"0"},
    Builtin{2, u"0.00"},
    Builtin{3, u"#,##0"},
    Builtin{4, u"#,##0.00"},
    Builtin{5, u"\"¥\"#,##0;\"¥\"-#,##0"},
    Builtin{6, u"\"¥\"#,##0;\"¥\"-#,##0"},
    Builtin{7, u"\"¥\"#,##0.00;\"¥\"-#,##0.00"},
    Builtin{8, u"\"¥\"#,##0.00;\"¥\"-#,##0.00"},
    Builtin{9, u"0%"},
    Builtin{10, u"0.00%"},
    Builtin{11, u"0.00E+00"},
    Builtin{12, u"# ?/?"},
    Builtin{13, u"# ?\?/?\?"},
    Builtin{14, u"yyyy/m/d"},
    Builtin{15, u"d-mmm-yy"},
    Builtin{16, u"d-mmm"},
    Builtin{17, u"mmm-yy"},
    Builtin{18, u"h:mm AM/PM"},
    Builtin{19, u"h:mm:ss AM/PM"},
    Builtin{20, u"h:mm"},
    Builtin{21, u"h:mm:ss"},
    Builtin{22, u"yyyy/m/d h:mm"},
    Builtin{27, yearMonth},
    Builtin{28, monthDay},
    Builtin{29, monthDay},
    Builtin{30, u"m-d-yy"},
    Builtin{31, fullDate},
    Builtin{32, hourMinute},
    Builtin{33, hourMinuteSecond},
    Builtin{34, halfDay},
    Builtin{35, halfDaySecond},
    Builtin{36, yearMonth},
    Builtin{37, u"#,##0;-#,##0"},
    Builtin{38, u"#,##0;-#,##0"},
    Builtin{39, u"#,##0.00;-#,##0.00"},
    Builtin{40, u"#,##0.00;-#,##0.00"},
    Builtin{41, u"#,##0;-#,##0;\"-\""},
    Builtin{42, u"\"¥\"#,##0;\"¥\"-#,##0;\"-\""},
    Builtin{43, u"#,##0.00;-#,##0.00;\"-\""},
    Builtin{44, u"\"¥\"#,##0.00;\"¥\"-#,##0.00;\"-\""},
    Builtin{45, u"mm:ss"},
    Builtin{46, u"[h]:mm:ss"},
    Builtin{47, u"mm:ss.0"},
    Builtin{48, u"##0.0E+0"},
    Builtin{49, u"@"},
    Builtin{50, yearMonth},
    Builtin{51, monthDay},
    Builtin{52, yearMonth},
    Builtin{53, monthDay},
    Builtin{54, monthDay},
    Builtin{55, halfDay},
    Builtin{56, halfDaySecond},
    Builtin{57, yearMonth},
    Builtin{58, monthDay},
};

} // namespace

QString builtinFormatCode(int id)
{
    const auto found
        = std::find_if(builtins.begin(), builtins.end(), [id](const Builtin& entry) { return entry.id == id; });
    return found == builtins.end() ? QString() : QString::fromUtf16(found->code);
}

} // namespace taizhang
