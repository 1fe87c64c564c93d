// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/watch_parser.h"

#include "core/base/text.h"

#include <fmt/core.h>

#include <cmath>
#include <limits>

namespace basin {

namespace {

bool truth(double value) {
    return value != 0.0 && !std::isnan(value);
}
double both(double a, double b) {
    return truth(a) && truth(b) ? 1.0 : 0.0;
}
double either(double a, double b) {
    return truth(a) || truth(b) ? 1.0 : 0.0;
}
double negation(double a) {
    return truth(a) ? 0.0 : 1.0;
}
double less(double a, double b) {
    return a < b ? 1.0 : 0.0;
}
double less_equal(double a, double b) {
    return a <= b ? 1.0 : 0.0;
}
double greater(double a, double b) {
    return a > b ? 1.0 : 0.0;
}
double greater_equal(double a, double b) {
    return a >= b ? 1.0 : 0.0;
}
double equal(double a, double b) {
    return a == b ? 1.0 : 0.0;
}
double unequal(double a, double b) {
    return a < b || a > b ? 1.0 : 0.0;
}
double sum(double a, double b) {
    return a + b;
}
double difference(double a, double b) {
    return a - b;
}
double product(double a, double b) {
    return a * b;
}
double quotient(double a, double b) {
    return a / b;
}
double power(double a, double b) {
    return std::pow(a, b);
}
double is_nan(double a) {
    return std::isnan(a) ? 1.0 : 0.0;
}

template<bool want_largest>
double extreme(const double* values, int count) {
    double result = values[0];
    for (int i = 1; i < count; ++i) {
        if (std::isnan(values[i]) || (want_largest ? values[i] > result : values[i] < result)) {
            result = values[i];
        }
        if (std::isnan(result)) {
            break;
        }
    }
    return result;
}

} // namespace

mu::Parser make_watch_parser() {
    mu::Parser parser;
    parser.EnableBuiltInOprt(false);
    parser.DefineOprt("||", either, mu::prLOR);
    parser.DefineOprt("&&", both, mu::prLAND);
    parser.DefineOprt("<", less, mu::prCMP);
    parser.DefineOprt("<=", less_equal, mu::prCMP);
    parser.DefineOprt(">", greater, mu::prCMP);
    parser.DefineOprt(">=", greater_equal, mu::prCMP);
    parser.DefineOprt("==", equal, mu::prCMP);
    parser.DefineOprt("!=", unequal, mu::prCMP);
    parser.DefineOprt("+", sum, mu::prADD_SUB);
    parser.DefineOprt("-", difference, mu::prADD_SUB);
    parser.DefineOprt("*", product, mu::prMUL_DIV);
    parser.DefineOprt("/", quotient, mu::prMUL_DIV);
    parser.DefineOprt("^", power, mu::prPOW, mu::oaRIGHT);
    parser.DefineInfixOprt("!", negation);
    parser.DefineFun("isnan", is_nan);
    parser.DefineFun("min", extreme<false>);
    parser.DefineFun("max", extreme<true>);
    parser.DefineConst("inf", std::numeric_limits<double>::infinity());
    return parser;
}

std::string watch_parser_reason(const mu::ParserError& fault) {
    const std::string token(trimmed(fault.GetToken()));
    switch (fault.GetCode()) {
    case mu::ecUNEXPECTED_EOF:
        return "the expression ends too early";
    case mu::ecMISSING_PARENS:
        return "a ')' is missing";
    case mu::ecMISSING_ELSE_CLAUSE:
        return "'?' needs a ':'";
    case mu::ecTOO_FEW_PARAMS:
        return fmt::format("'{}' needs more arguments", token);
    case mu::ecTOO_MANY_PARAMS:
        return fmt::format("'{}' has too many arguments", token);
    case mu::ecUNEXPECTED_OPERATOR:
    case mu::ecUNASSIGNABLE_TOKEN:
    case mu::ecUNEXPECTED_ARG_SEP:
    case mu::ecUNEXPECTED_ARG:
    case mu::ecUNEXPECTED_VAL:
    case mu::ecUNEXPECTED_VAR:
    case mu::ecUNEXPECTED_PARENS:
    case mu::ecUNEXPECTED_FUN:
        return fmt::format("'{}' is not expected here", token);
    default:
        return fault.GetMsg();
    }
}

} // namespace basin
