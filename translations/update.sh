#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# update.sh LUPDATE LIST_OPTIMIZER_TEXTS FOLDER: the strings of app/, widgets/ and the optimizers into the .ts files of
# FOLDER; what is no longer used goes. Paths and lines are left out, so that a moved line is no change.
set -euo pipefail
lupdate=$1 list=$2 folder=$3
root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
QT_QPA_PLATFORM=offscreen "$list" "$scratch/optimizer_texts.cpp"
for file in "$folder"/basin_*.ts; do
    language=${file##*/basin_}
    language=${language%.ts}
    only=()
    if [[ $language == en ]]; then
        only=(-pluralonly)
    fi
    "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language "$language" "${only[@]}" \
        -I "$root" "$root/app" "$root/widgets" "$scratch/optimizer_texts.cpp" -ts "$file"
done
