#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes gb18030.bin: the code points of all two-byte sequences of GB18030, as little-endian 16-bit values.

Lead bytes 81-FE, trail bytes 40-7E and 80-FE, row by row; 0 where a sequence means nothing. The four-byte sequences of
the basic plane are what is left over, in order, so they need no table; this is checked here.
"""
import pathlib
import struct

TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFF)]


def code_point(sequence):
    try:
        return ord(sequence.decode("gb18030"))
    except UnicodeDecodeError:
        return 0


table = [code_point(bytes((lead, trail))) for lead in range(0x81, 0xFF) for trail in TRAILS]
assert all(code < 0x10000 for code in table)
known = set(table)
left_over = [c for c in range(0x80, 0x10000) if c not in known and not 0xD800 <= c < 0xE000]
for pointer, code in enumerate(left_over):
    rest, last = divmod(pointer, 10)
    rest, third = divmod(rest, 126)
    first, second = divmod(rest, 10)
    sequence = bytes((0x81 + first, 0x30 + second, 0x81 + third, 0x30 + last))
    assert code_point(sequence) == code, (sequence, code)

target = pathlib.Path(__file__).with_name("gb18030.bin")
target.write_bytes(struct.pack(f"<{len(table)}H", *table))
