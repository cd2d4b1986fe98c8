#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the sources of the programs; every finding is an error.

    check_tidy.py BUILD_FOLDER [--latest | FILE...]

Without files it takes all of them, or those that the latest commits changed, a dozen at once as one translation unit: nearly all of
the time goes into Qt's headers, and so the whole takes minutes instead of an hour. Sources that cannot stand together (two
helpers of one name) are put apart by the compiler's word. The static analyser sees only the main file of a unit; it runs
where files are named.
The build folder must not use precompiled headers: those of GCC mean nothing to clang.
"""
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOGETHER = 12
# What only the company of other files brings about, or only GCC knows.
QUIET = ["-Wno-unknown-warning-option", "-Wno-shadow"]
ERROR = re.compile(r"^(/[^:]+):\d+:\d+: (?:fatal )?error: ", re.M)


def commands(build):
    """The compiler's arguments for each source, without its output and itself."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        words = shlex.split(entry["command"])[1:]
        output = words.index("-o")
        del words[output:output + 2]
        found[entry["file"]] = tuple(word for word in words if word not in ("-c", entry["file"]))
    return found


def program_sources():
    listed = subprocess.run(["git", "ls-files", "app/*.cpp", "core/*.cpp", "ui/*.cpp"], cwd=ROOT, check=True,
                            capture_output=True, text=True).stdout.split()
    paths = [ROOT / name for name in listed if not name.endswith("_windows.cpp")]
    # The headers of libqpdf 11 are no C++20 to clang 14: a vector of a class within that class.
    return [str(path) for path in paths if "#include <qpdf/" not in path.read_text()]


def changed_lately():
    log = subprocess.run(["git", "log", "-20", "--name-only", "--format="], cwd=ROOT, check=True, capture_output=True, text=True)
    return {str(ROOT / name) for name in log.stdout.split()}


def compile_errors(unit, arguments, build):
    run = subprocess.run(["clang++-14", "-fsyntax-only", "-w", *arguments, *QUIET, unit], cwd=build, capture_output=True, text=True)
    return set(ERROR.findall(run.stdout + run.stderr)), run.returncode


def tidy(unit, arguments, build, analyse):
    checks = [] if analyse else ["--checks=-clang-analyzer-*,-bugprone-suspicious-include"]
    run = subprocess.run(["clang-tidy-14", "--quiet", f"--config-file={ROOT}/.clang-tidy", f"--header-filter=^{ROOT}/(app|core|ui)/",
                          "--warnings-as-errors=*", *checks, unit, "--", *arguments, *QUIET],
                         cwd=build, capture_output=True, text=True)
    return run.stdout.strip() + ("" if run.returncode == 0 or run.stdout.strip() else run.stderr.strip())


def check_group(files, arguments, build, folder):
    """The findings in these sources, taken together as far as they can stand together."""
    findings = []
    while files:
        apart = []
        unit = tempfile.NamedTemporaryFile("w", suffix=".cpp", dir=folder, delete=False)
        while True:
            Path(unit.name).write_text("".join(f'#include "{name}"\n' for name in files))
            errors, code = compile_errors(unit.name, arguments, build)
            if code == 0 or len(files) == 1:
                break
            clashing = [name for name in files[1:] if name in errors] or files[len(files) // 2:]
            apart += clashing
            files = [name for name in files if name not in clashing]
        unit.close()
        found = tidy(unit.name, arguments, build, analyse=False)
        if found:
            findings.append(found)
        files = apart
    return findings


def main():
    build = Path(sys.argv[1]).resolve()
    arguments = commands(build)
    latest = sys.argv[2:] == ["--latest"]
    named = [] if latest else [str(Path(name).resolve()) for name in sys.argv[2:]]
    sources = named or program_sources()
    if latest:
        lately = changed_lately()
        sources = [name for name in sources if name in lately]
    missing = [name for name in sources if name not in arguments]
    if missing:
        sys.exit("no compile command for " + ", ".join(missing))
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        if named:
            jobs = [pool.submit(lambda name: [tidy(name, arguments[name], build, analyse=True)], name) for name in named]
        else:
            alike = defaultdict(list)
            for name in sources:
                alike[arguments[name]].append(name)
            jobs = [pool.submit(check_group, group[start:start + TOGETHER], flags, build, folder)
                    for flags, group in alike.items() for start in range(0, len(group), TOGETHER)]
        findings = []
        for job in jobs:
            new = [text for text in job.result() if text]
            findings += new
            if new:
                print("\n".join(new), flush=True)
    print(f"{len(sources)} sources checked, {'no finding' if not findings else 'with findings'}")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
