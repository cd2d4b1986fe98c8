// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/iofaults_state.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <utility>

#include <climits>
#include <sys/socket.h>
#include <unistd.h>

namespace iofaults {

namespace {

struct State
{
    Plan plan;
    long calls = 0;
    bool armed = false;
    bool recordingNow = false;
    bool locksLieNow = false;
    std::string folder;
    std::vector<Event> events;
    std::string canary;
    Seen seen;
};

const char* variable(const char* name)
{
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
    return value ? value : "";
}

// A program that has the shim preloaded is told by its environment.
State fromEnvironment()
{
    State state;
    state.locksLieNow = *variable("IOFAULTS_LOCKS_LIE") != 0;
    state.folder = variable("IOFAULTS_FOLDER");
    state.plan.folder = state.folder;
    state.plan.at = std::strtol(variable("IOFAULTS_AT"), nullptr, 10);
    state.plan.error = static_cast<int>(std::strtol(variable("IOFAULTS_ERROR"), nullptr, 10));
    state.plan.forever = *variable("IOFAULTS_FOREVER") != 0;
    state.plan.act = *variable("IOFAULTS_KILL") != 0 ? Act::Kill : Act::Fail;
    state.armed = state.plan.at > 0;
    state.canary = variable("IOFAULTS_CANARY");
    return state;
}

State& state()
{
    static State theState = fromEnvironment();
    return theState;
}

std::string relative(const std::string& path)
{
    const std::string& folder = state().folder;
    if (path.compare(0, folder.size(), folder) != 0)
        return path;
    return path.size() == folder.size() ? std::string() : path.substr(folder.size() + 1);
}

} // namespace

void arm(const Plan& plan)
{
    state().plan = plan;
    state().folder = plan.folder;
    state().calls = 0;
    state().armed = true;
}

long disarm()
{
    state().armed = false;
    return state().calls;
}

void record(const std::string& folder)
{
    state().folder = folder;
    state().events.clear();
    state().recordingNow = true;
}

std::size_t recorded()
{
    return state().events.size();
}

std::vector<Event> stopRecording()
{
    state().recordingNow = false;
    return std::exchange(state().events, {});
}

void letLocksLie(bool lie)
{
    state().locksLieNow = lie;
}

bool watched(const std::string& path)
{
    const std::string& folder = state().folder;
    return (state().armed || state().recordingNow) && !folder.empty() && path.compare(0, folder.size(), folder) == 0;
}

std::string pathOf(int fd)
{
    char target[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
    return length > 0 ? std::string(target, static_cast<size_t>(length)) : std::string();
}

bool watched(int fd)
{
    return (state().armed || state().recordingNow) && watched(pathOf(fd));
}

int nextCall(Space space)
{
    State& now = state();
    const bool full = now.plan.error == ENOSPC || now.plan.error == EDQUOT;
    if (!now.armed || (full && space == Space::NotNeeded))
        return 0;
    ++now.calls;
    const bool hit = now.plan.at > 0 && (now.calls == now.plan.at || (now.plan.forever && now.calls > now.plan.at));
    if (hit && now.plan.act == Act::Kill)
        (void)::kill(::getpid(), SIGKILL);
    return hit ? now.plan.error : 0;
}

bool recording()
{
    return state().recordingNow;
}

void remember(Event event)
{
    event.name = relative(event.name);
    event.to = relative(event.to);
    state().events.push_back(std::move(event));
}

bool locksLie()
{
    return state().locksLieNow;
}

void lookOut(const std::string& canary)
{
    state().canary = canary;
    state().seen = {};
}

Seen seen()
{
    return state().seen;
}

void noteOpening(const std::string& path)
{
    state().seen.canaryOpened += !state().canary.empty() && path == state().canary;
}

void noteSocket(int domain)
{
    state().seen.networkSockets += domain != AF_UNIX && domain != AF_NETLINK;
}

namespace {

// A program that has the shim preloaded leaves a report at its end.
struct Report
{
    Report() { (void)state(); } // which is there to the end
    ~Report()
    {
        const char* path = variable("IOFAULTS_REPORT");
        if (*path == 0)
            return;
        const std::string line = std::to_string(state().calls) + ' ' + std::to_string(state().seen.canaryOpened) + ' '
            + std::to_string(state().seen.networkSockets) + '\n';
        state().armed = false;
        std::ofstream(path) << line;
    }
} atTheEnd;

} // namespace

} // namespace iofaults
