#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every `./run ...` line of README.md works as it stands, in a folder that holds nothing but photo.png.
set -euo pipefail
root=$(cd "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
convert -size 160x120 plasma:red-blue photo.png
ln -s "$root/run" run

lines=0
while IFS= read -r line; do
    lines=$((lines + 1))
    printf '%s\n' "${line%%  #*}"
    env -u DISPLAY -u WAYLAND_DISPLAY bash -c "${line%%  #*}" >out 2>&1 </dev/null || {
        cat out
        printf 'README.md: this line ends with a failure: %s\n' "$line" >&2
        exit 1
    }
done < <(sed -n '/^```sh/,/^```/p' "$root/README.md" | grep '^\./run')
((lines > 0))
printf '%d commands of README.md work\n' "$lines"
