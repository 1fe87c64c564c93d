#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_core_only.sh BASIN: a program without Qt, that says so where plots are asked for.
set -euo pipefail
basin=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ldd "$basin" | grep -iE 'qt|qcustomplot|highgui'; then
    printf 'the core-only program loads what is listed above\n' >&2
    exit 1
fi
"$basin" --version
"$basin" run gaussian-image --preset seed-002 --iterations 500 --check-replay 20 --quiet
status=0
"$basin" run gaussian-image --preset seed-002 --iterations 1 --plots "$work/plots" --quiet 2>"$work/err" || status=$?
if [[ $status != 2 ]] || ! grep -q 'without plots' "$work/err"; then
    printf 'plots of a core-only program: status %s, %s\n' "$status" "$(<"$work/err")" >&2
    exit 1
fi
