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

# shellcheck disable=SC2016 # the fences of Markdown
mapfile -t commands < <(sed -n '/^```sh/,/^```/p' "$root/README.md" | grep '^\./run')
((${#commands[@]} > 0))
for line in "${commands[@]}"; do
    line=${line%%  #*}
    printf '%s\n' "$line"
    env -u DISPLAY -u WAYLAND_DISPLAY bash -c "$line" >out 2>&1 </dev/null || {
        cat out
        printf 'README.md: this command fails: %s\n' "$line" >&2
        exit 1
    }
done
printf '%d commands of README.md work\n' "${#commands[@]}"
