// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace taizhang {

// Long work reports to it and asks it whether to go on; a canceled worker returns ErrorCode::Canceled.
// Called from the worker's thread: implementations that show progress elsewhere must hand it over themselves.
class Feedback
{
public:
    virtual ~Feedback() = default;
    virtual void progress(int done, int total) = 0;
    virtual bool canceled() const = 0;
};

// For callers that want neither.
class NoFeedback final : public Feedback
{
public:
    void progress(int, int) override { }
    bool canceled() const override { return false; }
};

} // namespace taizhang
