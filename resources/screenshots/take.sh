#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# take.sh BASIN [FOLDER]: takes the pictures of this folder anew, from the real window under Xvfb, by keys alone and
# on the built-in examples. Needs xvfb, xdotool, openbox and ImageMagick, as ./test does.
set -euo pipefail
basin=$(readlink -f -- "$1")
folder=$(readlink -f -- "${2:-$(dirname -- "${BASH_SOURCE[0]}")}")
if [[ -z ${BASIN_SHOTS_INSIDE:-} ]]; then
    BASIN_SHOTS_INSIDE=1 exec xvfb-run --auto-servernum --server-args="-screen 0 3200x2000x24" \
        "${BASH_SOURCE[0]}" "$basin" "$folder"
fi

scratch=$(mktemp -d)
children=()
clean_up() {
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null || true
    done
    rm -rf -- "$scratch"
}
trap clean_up EXIT
chmod 700 "$scratch"
export QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$scratch

die() {
    printf 'take.sh: %s\n' "$*" >&2
    exit 1
}

find_window() {
    window=$(xdotool search --onlyvisible --pid "$program" --name "$1" 2>/dev/null | tail -n 1)
    [[ -n $window ]]
}

# start WIDTH HEIGHT NAME SETTINGS: a window with fresh settings; NAME is part of its title.
start() {
    export XDG_CONFIG_HOME=$scratch/$RANDOM
    mkdir -p "$XDG_CONFIG_HOME/Basin"
    printf '%s\n' "[General]" "$4" >"$XDG_CONFIG_HOME/Basin/Basin.conf"
    "$basin" &
    program=$!
    children+=("$program")
    local tries=0
    until find_window "$3"; do
        ((tries++ < 200)) || die "no window came up"
        sleep 0.1
    done
    xdotool windowsize "$window" "$1" "$2" windowmove "$window" 0 0 windowfocus "$window"
    xdotool mousemove 3190 1990
    size=$1x$2
    rest
}

shoot() {
    import -silent -window root -crop "$size+0+0" +repage "$scratch/shot.png"
}

# The picture stands still: the run ended, everything is painted.
rest() {
    local tries=0
    while sleep 0.6; do
        shoot
        if [[ -e $scratch/before.png ]] && cmp --silent "$scratch/shot.png" "$scratch/before.png"; then
            return
        fi
        mv "$scratch/shot.png" "$scratch/before.png"
        ((tries++ < 100)) || die "the window does not come to rest"
    done
}

press() {
    xdotool key --window "$window" "$1"
    sleep 0.2
}

# find TEXT: what the command palette finds first.
find_command() {
    press ctrl+k
    sleep 0.4
    xdotool type --delay 20 "$1"
    sleep 0.4
    xdotool key Return
    sleep 0.4
}

keep() {
    convert "$scratch/shot.png" -strip -define png:compression-level=9 "$folder/$1.png"
    printf '%s\n' "$folder/$1.png"
}

finish() {
    kill "$program"
    wait "$program" 2>/dev/null || true
}

# Two branches: the example as it is, and with summed blending from 1000; looked at where the first one is best.
# The palette finds its commands in the window's language.
tell_the_story() {
    press F5
    rest
    find_command 1000
    find_command "$2"
    for key in space Down Return; do # from normalised to sum; the open list is a window of its own
        xdotool key "$key"
        sleep 0.4
    done
    rest
    press F5
    rest
    find_command "$1"
    rest
    find_command 1500
    rest
}

openbox >/dev/null 2>&1 &
children+=("$!")
sleep 0.5

export BASIN_LANGUAGE=en BASIN_THEME=dark
start 1600 1000 Basin startedBefore=true
sleep 2 # the cards compute their pictures
rest
keep welcome
finish

start 1600 1000 seed-002 ""
press F5
rest
press F5 # beyond the planned end, so that it still runs however fast the machine is
sleep 0.4
shoot
keep running
press F5
rest
finish

start 1600 1000 seed-002 ""
tell_the_story "show branch a" blending
keep past
finish

BASIN_THEME=light start 1600 1000 seed-002 ""
tell_the_story "show branch a" blending
keep light
finish

QT_SCALE_FACTOR=2 start 3200 2000 seed-002 ""
tell_the_story "show branch a" blending
keep double
finish

BASIN_LANGUAGE=de start 1600 1000 seed-002 ""
tell_the_story "zweig a zeigen" "berblendung einstellung"
keep german
finish

# Seed 004: the shipped rule on its rails, then the learner that measures.
start 1280 800 Basin startedBefore=true
find_command "seed 004"
rest
press F5
rest
find_command "parameters between"
rest
keep rails
find_command "measured differences"
rest
press F5
sleep 20
rest
find_command "parameters between"
rest
keep rails-measured
finish

# The mixture of seed 003 where it collapsed: the first bad value, what every variance was like, who lost its weight.
start 1600 1000 seed-002 ""
find_command "mixture that collapses"
rest
press F5
rest
keep mixture
finish

# Faces: the first frame of seed 000 at its end: picture, response maps and the ladder of its windows.
start 1600 1000 Basin startedBefore=true
find_command "seed 000"
rest
for _ in 1 2 3 4 5 6; do # two stages in each of three windows
    press shift+F11
done
rest
keep face
find_command "response atlas"
find_command "window ladder"
find_command "windows"
rest
keep landmarks
finish
