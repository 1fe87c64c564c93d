// SPDX-License-Identifier: GPL-3.0-or-later
// scan_messages FILE FOLDER: writes what the core can tell a user (errors, notices, reasons to stop) into
// FILE, one text a line. The core speaks English and puts its sentences together with fmt::format and +; each
// becomes a template with {} for what is filled in. They are found in the sources: the strings inside of
// calls that make or pass on a message, and those that a function returns.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Token {
    enum class Kind { word, text, mark };
    Kind kind = Kind::mark;
    std::string text;
    bool is(std::string_view mark) const { return kind == Kind::mark && text == mark; }
};
using Tokens = std::vector<Token>;

bool is_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// A string literal from its opening quote on; leaves `at` behind it.
std::string read_text(const std::string& source, std::size_t& at) {
    std::string text;
    for (++at; at < source.size() && source[at] != '"'; ++at) {
        if (source[at] == '\\' && at + 1 < source.size()) {
            ++at;
            text += source[at] == 'n' ? '\n' : source[at];
        } else {
            text += source[at];
        }
    }
    ++at;
    return text;
}

void skip_character(const std::string& source, std::size_t& at) {
    for (++at; at < source.size() && source[at] != '\''; ++at) {
        at += source[at] == '\\' ? 1 : 0;
    }
    ++at;
}

/// Neighbouring literals are one.
void add_text(Tokens& tokens, std::string text) {
    if (!tokens.empty() && tokens.back().kind == Token::Kind::text) {
        tokens.back().text += text;
    } else {
        tokens.push_back({Token::Kind::text, std::move(text)});
    }
}

Tokens tokens_of(const std::string& source) {
    Tokens tokens;
    std::size_t at = 0;
    while (at < source.size()) {
        const char c = source[at];
        if (source.compare(at, 2, "//") == 0 || c == '#') {
            at = std::min(source.find('\n', at), source.size());
        } else if (source.compare(at, 2, "/*") == 0) {
            at = std::min(source.find("*/", at), source.size() - 2) + 2;
        } else if (c == '"') {
            add_text(tokens, read_text(source, at));
        } else if (c == '\'') {
            skip_character(source, at);
        } else if (is_word(c)) {
            const std::size_t begin = at;
            while (at < source.size() && (is_word(source[at]) || source[at] == '\'')) {
                ++at; // with the marks between the digits of a number
            }
            tokens.push_back({Token::Kind::word, source.substr(begin, at - begin)});
        } else {
            if (std::isspace(static_cast<unsigned char>(c)) == 0) {
                tokens.push_back({Token::Kind::mark, std::string(1, c)});
            }
            ++at;
        }
    }
    return tokens;
}

/// Sentences have a blank and a word; names of options, columns and formats have not.
bool is_message(const std::string& text) {
    int letters = 0, longest = 0;
    for (const char c : text) {
        letters = std::isalpha(static_cast<unsigned char>(c)) != 0 ? letters + 1 : 0;
        longest = std::max(longest, letters);
    }
    return longest >= 3 && text.back() != ' ' && text.find(' ') != std::string::npos &&
           text.find('\n') == std::string::npos && text.rfind("--", 0) != 0;
}

class Collector {
  public:
    std::set<std::string> messages;

    /// `returned`: all that functions return counts; in optimizers that would be their declarations, and only
    /// reasons to stop and sentences with something filled in count.
    void scan(const Tokens& tokens, bool returned) {
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            const bool opens = tokens[i + 1].is("(") || tokens[i + 1].is("{");
            if (tokens[i].kind != Token::Kind::word) {
                continue;
            }
            if (opens && reads(tokens[i].text)) {
                roles(Tokens(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 2,
                             tokens.begin() + static_cast<std::ptrdiff_t>(closing(tokens, i + 1))));
            }
            if (is_constant(tokens, i) && is_message(tokens[i + 5].text)) {
                messages.insert(tokens[i + 5].text);
            }
            if (opens && tells(tokens[i].text)) {
                arguments(Tokens(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 2,
                                 tokens.begin() + static_cast<std::ptrdiff_t>(closing(tokens, i + 1))));
            } else if (tokens[i].text == "throw") {
                expression(until_end(tokens, i + 1));
            } else if (tokens[i].text == "return") {
                const Tokens value = until_end(tokens, i + 1);
                const bool formats = value.size() > 3 && value[0].text == "fmt" && value[3].text == "format";
                const bool stops = std::any_of(value.begin(), value.end(),
                                               [](const Token& token) { return token.text == "StopReason"; });
                if (returned || formats || stops) {
                    expression(value);
                }
            } else if (holds(tokens[i].text)) {
                if (tokens[i + 1].is("=") ||
                    (i + 2 < tokens.size() && tokens[i + 1].is("+") && tokens[i + 2].is("="))) {
                    expression(until_end(tokens, i + (tokens[i + 1].is("=") ? 2 : 3)));
                } else if (i + 3 < tokens.size() && tokens[i + 1].is(".") && tokens[i + 3].is("(")) {
                    arguments(Tokens(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 4,
                                     tokens.begin() + static_cast<std::ptrdiff_t>(closing(tokens, i + 3))));
                }
            }
        }
    }

  private:
    static bool opening(const Token& token) { return token.is("(") || token.is("{") || token.is("["); }

    static bool tells(const std::string& name) {
        return std::any_of(std::begin(parts), std::end(parts),
                           [&](const char* part) { return name.find(part) != std::string::npos; });
    }

    /// From `at` to the end of the statement.
    static Tokens until_end(const Tokens& tokens, std::size_t at) {
        std::size_t end = at;
        while (end < tokens.size() && !tokens[end].is(";")) {
            end = opening(tokens[end]) ? closing(tokens, end) : end;
            ++end;
        }
        return {tokens.begin() + static_cast<std::ptrdiff_t>(at),
                tokens.begin() + static_cast<std::ptrdiff_t>(std::min(end, tokens.size()))};
    }

    /// Variables in which a message is put together.
    static bool holds(const std::string& name) {
        return std::any_of(std::begin(holders), std::end(holders),
                           [&](const char* part) { return name.find(part) != std::string::npos; });
    }

    /// What a file is goes into "the {} cannot be read": "image", "feature network".
    static bool reads(const std::string& name) {
        return std::find(std::begin(readers), std::end(readers), name) != std::end(readers);
    }

    /// const char* NAME = "text"
    static bool is_constant(const Tokens& tokens, std::size_t at) {
        return at + 6 < tokens.size() && tokens[at].text == "const" && tokens[at + 1].text == "char" &&
               tokens[at + 2].is("*") && tokens[at + 4].is("=") && tokens[at + 5].kind == Token::Kind::text &&
               tokens[at + 6].is(";");
    }

    void roles(const Tokens& tokens) {
        for (const Tokens& argument : split(tokens, ",")) {
            if (argument.size() == 1 && argument.front().kind == Token::Kind::text) {
                messages.insert(argument.front().text);
            }
        }
    }

    static std::size_t closing(const Tokens& tokens, std::size_t at) {
        int depth = 0;
        for (; at < tokens.size(); ++at) {
            depth += opening(tokens[at]) ? 1 : 0;
            depth -= tokens[at].is(")") || tokens[at].is("}") || tokens[at].is("]") ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return tokens.size();
    }

    /// The stretches of `tokens` between `mark`s, those in brackets aside.
    static std::vector<Tokens> split(const Tokens& tokens, std::string_view mark) {
        std::vector<Tokens> pieces(1);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (opening(tokens[i])) {
                const std::size_t end = std::min(closing(tokens, i) + 1, tokens.size());
                pieces.back().insert(pieces.back().end(), tokens.begin() + static_cast<std::ptrdiff_t>(i),
                                     tokens.begin() + static_cast<std::ptrdiff_t>(end));
                i = end - 1;
            } else if (tokens[i].is(mark)) {
                pieces.emplace_back();
            } else {
                pieces.back().push_back(tokens[i]);
            }
        }
        return pieces;
    }

    void arguments(const Tokens& tokens) {
        for (const Tokens& argument : split(tokens, ",")) {
            expression(argument);
        }
    }

    /// What is added up is one message; each branch of a choice is one of its own.
    void expression(const Tokens& tokens) {
        if (const std::vector<Tokens> choice = split(tokens, "?"); choice.size() > 1) {
            for (const Tokens& each : choice) {
                for (const Tokens& branch : split(each, ":")) {
                    expression(branch);
                }
            }
            return;
        }
        std::string sum;
        bool has_text = false;
        for (const Tokens& operand : split(tokens, "+")) {
            const Tokens inner = without_string(operand);
            if (inner.size() == 1 && inner.front().kind == Token::Kind::text) {
                sum += inner.front().text;
                has_text = true;
                continue;
            }
            sum += "{}";
            for (std::size_t i = 0; i < operand.size(); ++i) {
                if (opening(operand[i])) {
                    const std::size_t end = closing(operand, i);
                    arguments(
                        Tokens(operand.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                               operand.begin() + static_cast<std::ptrdiff_t>(std::min(end, operand.size()))));
                    i = end;
                }
            }
        }
        if (has_text && is_message(sum)) {
            messages.insert(sum);
        }
    }

    /// std::string("text") is the text.
    static Tokens without_string(const Tokens& tokens) {
        if (tokens.size() == 7 && tokens[3].text == "string" && tokens[4].is("(")) {
            return {tokens[5]};
        }
        return tokens;
    }

    static constexpr const char* parts[] = {"error",      "fail",    "notice",  "pause_now",
                                            "StopReason", "refuse",  "damage",  "expect",
                                            "cannot",     "no_such", "require", "explain"};
    static constexpr const char* holders[] = {"notice", "notes", "failure", "damage", "reason"};
    static constexpr const char* readers[] = {"read_file_bytes", "read_numbers", "read_samples",
                                              "read_labels", "hash_file"};
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "scan_messages FILE FOLDER\n";
        return 2;
    }
    Collector collector;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[2])) {
        const std::string extension = entry.path().extension().string();
        if (extension == ".cpp" || extension == ".h") {
            std::ostringstream source;
            source << std::ifstream(entry.path()).rdbuf();
            collector.scan(tokens_of(source.str()),
                           entry.path().string().find("/optimizers/") == std::string::npos);
        }
    }
    std::ofstream file(argv[1]);
    for (const std::string& message : collector.messages) {
        file << message << '\n';
    }
    return file.good() ? 0 : 1;
}
