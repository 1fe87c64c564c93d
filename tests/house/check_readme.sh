#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# README.md tells the truth: its C++ stands in the example that is compiled and tested, its pictures and the
# files that it links to exist. Blocks of C++ are compared without their indentation.
set -euo pipefail
cd "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.."

faults=0
fault() {
    printf 'README.md: %s\n' "$*" >&2
    faults=$((faults + 1))
}

flattened() {
    sed -e 's/^[[:space:]]*//' -e '/^$/d'
}

example=$(flattened <tests/house/valley_optimizer.cpp)
block='' inside=no blocks=0
while IFS= read -r line; do
    case $inside$line in
    'no```cpp') inside=yes block='' ;;
    'yes```')
        inside=no
        blocks=$((blocks + 1))
        block=$(flattened <<<"$block")
        [[ $example == *"$block"* ]] || fault "this C++ is not in tests/house/valley_optimizer.cpp:"$'\n'"$block"
        ;;
    yes*) block+=$line$'\n' ;;
    esac
done <README.md
((blocks > 0)) || fault "no C++ found"

while IFS= read -r target; do
    [[ -e $target ]] || fault "links to $target, which is not there"
done < <(grep -oE '\]\([^)#]+\)' README.md | sed 's/^](//; s/)$//' | grep -vE '^(https?|mailto):' || true)
while IFS= read -r target; do
    [[ -e $target ]] || fault "shows $target, which is not there"
done < <(grep -oE 'src="[^"]+"' README.md | sed 's/^src="//; s/"$//' | grep -vE '^https?:' || true)

((faults == 0)) || exit 1
printf '%d blocks of C++ are the tested example\n' "$blocks"
