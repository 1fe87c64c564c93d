#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# smoke_command_line.sh BASIN: every preset and variant for some iterations with all outputs, random positions
# replayed. Needs jq and ImageMagick.
set -euo pipefail
basin=$(readlink -f -- "$1")
root=$(cd "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fail() {
    printf 'smoke: %s\n' "$*" >&2
    exit 1
}

# expect STATUS COMMAND...
expect() {
    local wanted=$1 status=0
    shift
    "$@" >out 2>err </dev/null || status=$?
    ((status == wanted)) || fail "$* ended with $status instead of $wanted: $(tail -n 3 err out)"
}

"$basin" --version
"$basin" list
convert -size 48x32 plasma:red-blue photo.png
awk 'BEGIN { for (i = 0; i < 300; ++i) print sin(i) + 4 * (i % 3) "," cos(2 * i) - i % 3 "," sin(5 * i) }' >samples.csv

# A picture for who reads pictures, else a table of samples.
own_input() { jq -r 'if any(.input_suffixes[]; endswith("png")) then "photo.png" else "samples.csv" end' info.json; }

# An optimizer that needs a face model takes that of the shared data, if it is there.
faces=${BASIN_SHARED_DATA:-$root/../shared/data}/openface_format/model_and_images
needs_model() { jq -e 'any(.hyperparameters[]; .id == "model")' info.json >/dev/null; }

# smoke_run OPTIMIZER PRESET ITERATIONS [INPUT]
smoke_run() {
    local optimizer=$1 preset=$2 iterations=$3 input=${4-} arguments
    arguments=(--iterations "$iterations" --check-replay 25 --trace trace.csv --summary summary.json
        --session run.basin --plots plots --quiet)
    [[ -z $preset ]] || arguments+=(--preset "$preset")
    if [[ -n $input ]] && needs_model; then
        if [[ ! -d $faces ]]; then
            printf '%s %s: left out, there is no model at %s\n' "$optimizer" "${preset:-(defaults)}" "$faces"
            return
        fi
        arguments+=(--set "model=$faces/model" --input "$faces/synth_frontal.png" --set "box=74,66,178,107")
    elif [[ -n $input ]]; then
        arguments+=(--input "$input")
    fi
    rm -rf plots trace.csv summary.json run.basin
    expect 0 env -u XDG_RUNTIME_DIR "$basin" run "$optimizer" "${arguments[@]}"
    [[ ! -s err ]] || fail "$optimizer $preset says on standard error: $(tail -n 3 err)"
    local rows pictures
    rows=$(($(wc -l <trace.csv) - 1))
    pictures=$(find plots -name '*.png' -size +1k | wc -l)
    [[ $rows == "$(jq .iterations summary.json)" ]] || fail "$optimizer $preset: $rows rows in the trace"
    [[ $rows -gt 0 && $pictures -gt 0 && -s run.basin ]] || fail "$optimizer $preset: outputs are missing"
    printf '%s %s: %s after %d iterations, %d pictures\n' "$optimizer" "${preset:-(defaults)}" \
        "$(jq -r .status summary.json)" "$rows" "$pictures"
}

while read -r optimizer; do
    "$basin" list "$optimizer" >/dev/null
    "$basin" list "$optimizer" --json >info.json
    # As far as seed 002 turns up; iterations of the others cost a hundred times as much.
    enough=$([[ $optimizer == gaussian-image ]] && echo 1600 || echo 120)
    while IFS=$'\t' read -r preset brings_input; do
        if [[ $brings_input == true ]]; then
            smoke_run "$optimizer" "$preset" "$enough" </dev/null
        else
            smoke_run "$optimizer" "$preset" 40 "$(own_input)" </dev/null
        fi
    done < <(jq -r '.presets[] | .brings_input as $brings | .id as $id |
        (.variants[] | [$id + ":" + .id, $brings]), [$id, $brings] | @tsv' info.json)
    smoke_run "$optimizer" "" 40 "$(own_input)" </dev/null
done < <("$basin" list --json | jq -r '.[].id')

expect 2 "$basin" run gaussian-image --no-such-option
expect 2 "$basin" run gaussian-image --preset seed-002 --set no_such_name=1
expect 3 "$basin" run gaussian-image --input missing.png
head -c 200 photo.png >truncated.png
expect 3 "$basin" run gaussian-image --input truncated.png
