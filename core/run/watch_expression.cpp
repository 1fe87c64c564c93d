// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/watch_expression.h"

#include "core/base/text.h"
#include "core/run/watch_parser.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <deque>

namespace basin {

namespace {

constexpr std::size_t longest_text = 2000;
constexpr std::int64_t longest_window = 1'000'000;
constexpr std::array<std::string_view, 5> series_functions = {"best", "delta", "mean", "prev", "at_bound"};

struct Token {
    enum class Kind { number, name, symbol };
    Kind kind;
    std::size_t begin, end;
};

bool is_name_start(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
}
bool is_blank(char c) {
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}
bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

std::size_t number_end(std::string_view text, std::size_t at) {
    while (at < text.size() && (is_digit(text[at]) || text[at] == '.')) {
        ++at;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        std::size_t exponent = at + 1;
        if (exponent < text.size() && (text[exponent] == '+' || text[exponent] == '-')) {
            ++exponent;
        }
        if (exponent < text.size() && is_digit(text[exponent])) {
            at = std::min(text.find_first_not_of("0123456789", exponent), text.size());
        }
    }
    return at;
}

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        Token::Kind kind = Token::Kind::symbol;
        if (is_blank(text[at])) {
            at = end;
            continue;
        }
        if (is_digit(text[at]) || (text[at] == '.' && end < text.size() && is_digit(text[end]))) {
            kind = Token::Kind::number;
            end = number_end(text, at);
        } else if (is_name_start(text[at])) {
            kind = Token::Kind::name;
            while (end < text.size() && (is_name_start(text[end]) || is_digit(text[end]))) {
                ++end;
            }
        }
        tokens.push_back({kind, at, end});
        at = end;
    }
    return tokens;
}

} // namespace

/// An expression over values whose variables are names of the row or results of series calls.
struct WatchNode {
    struct SeriesCall {
        std::unique_ptr<WatchNode> argument;
        std::unique_ptr<SeriesFunction> function;
        double value = 0.0; ///< bound in the outer parser
    };

    mu::Parser parser = make_watch_parser();
    std::deque<SeriesCall> calls; ///< addresses stay

    void reset() {
        for (SeriesCall& call : calls) {
            call.function->reset();
            call.argument->reset();
        }
    }

    double evaluate() {
        for (SeriesCall& call : calls) {
            call.value = call.function->feed(call.argument->evaluate());
        }
        return parser.Eval();
    }
};

namespace {

/// Compiles part of a text. Positions in errors are those of the whole text.
class Compiler {
  public:
    Compiler(std::string_view text, WatchNames& names)
        : text_(text), names_(names), tokens_(tokens_of(text)) {}

    /// Tokens [first, last).
    std::unique_ptr<WatchNode> compile(std::size_t first, std::size_t last, std::size_t text_end) {
        const std::size_t begin = first < last ? tokens_[first].begin : text_end;
        if (first >= last) {
            throw WatchSyntaxError(begin, "an expression is missing");
        }
        auto made = std::make_unique<WatchNode>();
        std::string rewritten(text_.substr(begin, text_end - begin));
        std::replace_if(
            rewritten.begin(), rewritten.end(), [](char c) { return is_blank(c); }, ' ');
        int depth = 0;
        for (std::size_t i = first; i < last; ++i) {
            const Token& token = tokens_[i];
            if (token.kind == Token::Kind::name) {
                i = compile_name(*made, i, last, rewritten, begin);
            } else if (token.kind == Token::Kind::symbol) {
                check_symbol(i, depth);
            }
        }
        finish(*made, rewritten, begin);
        return made;
    }

    std::size_t token_count() const { return tokens_.size(); }

  private:
    std::string_view text_of(const Token& token) const {
        return text_.substr(token.begin, token.end - token.begin);
    }
    bool is_symbol(std::size_t index, char symbol) const {
        return index < tokens_.size() && tokens_[index].kind == Token::Kind::symbol &&
               text_[tokens_[index].begin] == symbol;
    }

    void check_symbol(std::size_t index, int& depth) const {
        const std::size_t at = tokens_[index].begin;
        const char symbol = text_[at];
        depth += symbol == '(' ? 1 : symbol == ')' ? -1 : 0;
        if (symbol == ',' && depth == 0) {
            throw WatchSyntaxError(at, "',' is not expected here");
        }
        const bool compares =
            (at > 0 && std::string_view("<>=!").find(text_[at - 1]) != std::string_view::npos) ||
            (at + 1 < text_.size() && text_[at + 1] == '=');
        if (symbol == '=' && !compares) {
            throw WatchSyntaxError(at, "'=' does not compare", "Write '=='.");
        }
    }

    // Returns the index of the last token that belongs to the name: itself, or the ')' of a series call.
    std::size_t compile_name(WatchNode& made, std::size_t index, std::size_t last, std::string& rewritten,
                             std::size_t begin) {
        const Token& token = tokens_[index];
        const std::string name(text_of(token));
        if (index + 1 < last && is_symbol(index + 1, '(')) {
            if (std::find(series_functions.begin(), series_functions.end(), name) != series_functions.end()) {
                const std::size_t close = closing(index + 1, last);
                compile_call(made, index, close, rewritten, begin);
                return close;
            }
            if (made.parser.GetFunDef().count(name) == 0) {
                throw unknown(token, "function", function_names(made));
            }
            return index;
        }
        if (double* const number = names_.find(name)) {
            made.parser.DefineVar(name, number);
        } else if (made.parser.GetConst().count(name) == 0) {
            throw unknown(token, "name", names_.known());
        }
        return index;
    }

    WatchSyntaxError unknown(const Token& token, const char* what,
                             const std::vector<std::string>& known) const {
        const std::string name(text_of(token));
        const auto functions = std::find(series_functions.begin(), series_functions.end(), name);
        if (functions != series_functions.end()) {
            return {token.begin, fmt::format("'{}' needs a series: {}(NAME)", name, name)};
        }
        const std::string near = did_you_mean(name, known);
        return {token.begin, fmt::format("unknown {} '{}'", what, name),
                near.empty() ? known_names(known) : near};
    }

    static std::vector<std::string> function_names(const WatchNode& made) {
        std::vector<std::string> names(series_functions.begin(), series_functions.end());
        for (const auto& [name, callback] : made.parser.GetFunDef()) {
            names.push_back(name);
        }
        return names;
    }

    std::size_t closing(std::size_t open, std::size_t last) const {
        int depth = 0;
        for (std::size_t i = open; i < last; ++i) {
            depth += is_symbol(i, '(') ? 1 : is_symbol(i, ')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw WatchSyntaxError(tokens_[open].begin, "this '(' is never closed");
    }

    // The call's tokens are NAME ( ARGUMENT [, NUMBER] ).
    void compile_call(WatchNode& made, std::size_t index, std::size_t close, std::string& rewritten,
                      std::size_t begin) {
        const std::string_view name = text_of(tokens_[index]);
        std::size_t comma = close;
        int depth = 0;
        for (std::size_t i = index + 2; i < close && comma == close; ++i) {
            depth += is_symbol(i, '(') ? 1 : is_symbol(i, ')') ? -1 : 0;
            comma = depth == 0 && is_symbol(i, ',') ? i : close;
        }
        auto function = make_function(name, index, comma, close);
        auto& call = made.calls.emplace_back();
        call.function = std::move(function);
        call.argument = compile(index + 2, comma, tokens_[comma].begin);

        const std::size_t from = tokens_[index].begin, to = tokens_[close].end;
        std::string variable = fmt::format("_{}", made.calls.size() - 1);
        made.parser.DefineVar(variable, &call.value);
        variable.resize(to - from, ' ');
        rewritten.replace(from - begin, to - from, variable);
    }

    std::unique_ptr<SeriesFunction> make_function(std::string_view name, std::size_t index, std::size_t comma,
                                                  std::size_t close) const {
        const bool windowed = name == "mean" || name == "prev";
        if (!windowed && comma != close) {
            throw WatchSyntaxError(tokens_[comma].begin, fmt::format("'{}' takes one argument", name));
        }
        if (name == "best") {
            return make_best(names_.best_is_largest());
        }
        if (name == "delta") {
            return make_delta();
        }
        if (name == "at_bound") {
            return bound_function(index, close);
        }
        if (comma == close) {
            throw WatchSyntaxError(tokens_[close].begin,
                                   fmt::format("'{}' needs a number of rows: {}(NAME, 10)", name, name));
        }
        const auto rows =
            parse_integer(text_.substr(tokens_[comma].end, tokens_[close].begin - tokens_[comma].end));
        if (!rows || *rows < 1 || *rows > longest_window) {
            throw WatchSyntaxError(
                tokens_[std::min(comma + 1, close)].begin,
                fmt::format("expected a whole number of rows from 1 to {}", longest_window));
        }
        const auto window = static_cast<std::size_t>(*rows);
        return name == "mean" ? make_mean(window) : make_previous(window);
    }

    std::unique_ptr<SeriesFunction> bound_function(std::size_t index, std::size_t close) const {
        if (close != index + 3 || tokens_[index + 2].kind != Token::Kind::name) {
            throw WatchSyntaxError(tokens_[index].begin, "'at_bound' takes the name of one series");
        }
        const std::string_view series = text_of(tokens_[index + 2]);
        auto function = names_.at_bound(series);
        if (!function) {
            throw WatchSyntaxError(tokens_[index + 2].begin, fmt::format("'{}' has no bounds", series));
        }
        return function;
    }

    void finish(WatchNode& made, const std::string& rewritten, std::size_t begin) const {
        try {
            made.parser.SetExpr(rewritten);
            made.parser.Eval();
        } catch (const mu::ParserError& fault) {
            const bool placed = fault.GetPos() >= 0;
            const std::size_t at = placed ? static_cast<std::size_t>(fault.GetPos()) : rewritten.size();
            throw WatchSyntaxError(begin + std::min(at, rewritten.size()), watch_parser_reason(fault));
        }
    }

    std::string_view text_;
    WatchNames& names_;
    std::vector<Token> tokens_;
};

} // namespace

WatchExpression::WatchExpression(std::string_view text, WatchNames& names) {
    if (text.size() > longest_text) {
        throw WatchSyntaxError(longest_text,
                               fmt::format("an expression has at most {} characters", longest_text));
    }
    Compiler compiler(text, names);
    node_ = compiler.compile(0, compiler.token_count(), text.size());
}

WatchExpression::~WatchExpression() = default;

void WatchExpression::reset() {
    node_->reset();
}

double WatchExpression::evaluate() {
    return node_->evaluate();
}

} // namespace basin
