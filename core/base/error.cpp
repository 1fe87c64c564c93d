// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace basin {

namespace {

// "WHERE: WHAT: WHY. REMEDY"; absent parts leave no punctuation behind.
std::string sentence(const UserError::Parts& parts) {
    std::string text;
    if (!parts.where.empty()) {
        text += parts.where + ": ";
    }
    text += parts.what;
    if (!parts.why.empty()) {
        text += ": " + parts.why;
    }
    if (!parts.remedy.empty()) {
        text += ". " + parts.remedy;
    }
    return text;
}

} // namespace

UserError::UserError(Kind kind, Parts parts)
    : std::runtime_error(sentence(parts)), kind_(kind), parts_(std::move(parts)) {}

UserError usage_error(std::string what, std::string where, std::string why, std::string remedy) {
    return {UserError::Kind::usage, {std::move(what), std::move(where), std::move(why), std::move(remedy)}};
}

UserError input_error(std::string what, std::string where, std::string why, std::string remedy) {
    return {UserError::Kind::input, {std::move(what), std::move(where), std::move(why), std::move(remedy)}};
}

} // namespace basin
