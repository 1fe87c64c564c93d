#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The rules of the house that a compiler does not check: who may include whom, licence lines, file lengths.
set -euo pipefail
shopt -s lastpipe # the end of a pipe counts faults in this shell
cd "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.."

faults=0
# rule TEXT: reads offending lines from standard input.
rule() {
    local offenders
    offenders=$(cat)
    if [[ -n $offenders ]]; then
        printf '%s:\n%s\n' "$1" "$offenders" | sed '2,$s/^/    /' >&2
        faults=$((faults + 1))
    fi
}

# lines PATTERN PATH...: file:line of what matches, nothing when nothing does.
lines() {
    grep -rnsE --include='*.h' --include='*.cpp' --include='*.inl' "$@" || true
}

mapfile -t sources < <(find app core widgets tests -name '*.cpp' -o -name '*.h' -o -name '*.inl')

lines '#include *[<"](Q[A-Z]|Qt[A-Z]|qcustomplot)' core app/cli app/main.cpp | rule "Qt where there must be none"
lines 'opencv2/(highgui|opencv)\.hpp|opencv_highgui' app core widgets tests |
    rule "OpenCV's highgui (brings Qt 5 into the process)"
lines 'qcustomplot\.h' --exclude='*.cpp' app widgets | rule "qcustomplot.h in a header"

# may_not FOLDER PATTERN: FOLDER lies below what PATTERN names.
may_not() {
    if [[ -d $1 ]]; then
        lines "#include \"($2)" "$1" | rule "$1 reaches upwards"
    fi
}
may_not core "app/|widgets/"
may_not core/base "core/(optimizer|math|data|optimizers|run|storage)/"
may_not core/optimizer "core/(math|data|optimizers|run|storage)/"
may_not core/math "core/(optimizers|run|storage)/"
may_not core/data "core/(optimizers|run|storage)/"
may_not core/optimizers "core/(run|storage)/"
may_not core/run "core/(optimizers|storage)/"
may_not core/storage "core/optimizers/"
may_not widgets "app/|core/(optimizers|storage)/"

for file in "${sources[@]}"; do
    [[ $(head -n 1 "$file") == "// SPDX-License-Identifier: GPL-3.0-or-later" ]] || printf '%s\n' "$file"
done | rule "no licence line"
for file in "${sources[@]}"; do
    length=$(wc -l <"$file")
    ((length <= 500)) || printf '%s has %d lines\n' "$file" "$length"
done | rule "longer than 500 lines"
lines '\b(TODO|FIXME|XXX|HACK)\b' app core widgets tests | rule "left open"

((faults == 0)) || exit 1
printf '%d files keep the rules\n' "${#sources[@]}"
