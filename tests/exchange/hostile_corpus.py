# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what becomes of hostile, odd and ordinary files against what must: hostile_corpus.py EXCHANGE_CORPUS [FOLDER]

The files are made anew in FOLDER (else a temporary one) and read by exchange_corpus, each in a process of its own."""
import itertools
import os
import subprocess
import sys
import tempfile

from hostile_files import COUNT, files
from odd_files import odd_files


def outcome_fits(expectation, kind, outcome):
    whole = kind == "read" and f"{COUNT} tasks," in outcome
    if expectation == "sound or refused":
        return kind == "refused" or whole
    if expectation == "no tasks":
        return kind == "refused" or (kind == "read" and " tasks," not in outcome)
    if expectation == "read":
        return kind == "read"
    wanted, text = expectation.split(" ", 1)
    if wanted == "refused":
        return kind == "refused" and text in outcome
    return kind == "read" and f"\t{text} tasks," in outcome


def check(tool, folder):
    expected = {}
    for name, content, expectation in itertools.chain(files(), odd_files()):
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        expected[path] = expectation
    run = subprocess.run([tool, folder], capture_output=True, text=True, check=False)
    lines = [line.split("\t") for line in run.stdout.splitlines() if not line.startswith("# ")]
    failures = [] if run.returncode == 0 else [f"{tool} failed: {run.stderr}"]
    for fields in lines:
        expectation = expected.pop(fields[-1], "")
        if not outcome_fits(expectation, fields[2], "\t" + "\t".join(fields[3:-1])):
            failures.append(f"{fields[-1]}: expected {expectation}, got {' '.join(fields[:-1])}")
    failures += [f"{path}: not reported" for path in expected]
    print(*failures, f"{len(lines)} files, {len(failures)} failures", sep="\n")
    return 1 if failures else 0


def main():
    if len(sys.argv) > 2:
        return check(sys.argv[1], sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        return check(sys.argv[1], folder)


if __name__ == "__main__":
    sys.exit(main())
