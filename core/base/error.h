// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace basin {

/// A fault that the user caused or can mend: what happened, where, why, and what to do about it.
///
/// Thrown by everything that reads files, names or ranges; caught once, at the edge (command line or
/// desktop), and shown there. Programmers' errors assert instead; divergence and NaN are results and never
/// thrown. Thread: a value, may cross threads inside a std::exception_ptr.
class UserError : public std::runtime_error {
  public:
    /// How the fault maps to an exit status (design: 2 usage, 3 input).
    enum class Kind { usage, input };

    struct Parts {
        std::string what;   ///< one clause: "the image cannot be read"
        std::string where;  ///< file, option, byte offset; may be empty
        std::string why;    ///< the reason; may be empty
        std::string remedy; ///< what to do; may be empty
    };

    UserError(Kind kind, Parts parts);

    Kind kind() const { return kind_; }
    const Parts& parts() const { return parts_; }

  private:
    Kind kind_;
    Parts parts_;
};

/// Bad option, name or value on the command line or in a panel (exit status 2).
UserError usage_error(std::string what, std::string where = {}, std::string why = {},
                      std::string remedy = {});

/// A file or data set that cannot be used (exit status 3).
UserError input_error(std::string what, std::string where = {}, std::string why = {},
                      std::string remedy = {});

} // namespace basin
