#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Uses the real window under Xvfb as somebody would: runs, pauses, steps, goes back, opens a picture, quits.
# What happened is judged by the pixels: smoke_window.sh BASIN [FOLDER FOR THE SCREENSHOTS]
set -euo pipefail
basin=$(readlink -f -- "$1")
shots=${2:-}
if [[ -z ${BASIN_SMOKE_INSIDE:-} ]]; then
    BASIN_SMOKE_INSIDE=1 exec xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" \
        "${BASH_SOURCE[0]}" "$basin" ${shots:+"$shots"}
fi

scratch=$(mktemp -d)
if [[ -z $shots ]]; then
    shots=$scratch
fi
mkdir -p "$shots"
children=()
clean_up() {
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null || true
    done
    rm -rf -- "$scratch"
}
trap clean_up EXIT
export QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$scratch XDG_CONFIG_HOME=$scratch BASIN_THEME=dark
chmod 700 "$scratch"

die() {
    printf 'smoke_window: %s\n' "$*" >&2
    exit 1
}

# eventually SECONDS COMMAND...: until it succeeds.
eventually() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}

shot() {
    import -window root "$shots/$1.png"
}

# Number of pixels that differ between two shots; import writes nothing else that could.
difference() {
    compare -metric AE "$shots/$1.png" "$shots/$2.png" null: 2>&1 || true
}

changed() {
    shot "$2"
    [[ $(difference "$1" "$2") != 0 ]]
}

# The picture stands still: two shots in a row are equal.
still() {
    shot "$1"
    sleep 0.3
    shot still
    [[ $(difference "$1" still) == 0 ]]
}

press() {
    xdotool key --window "$window" "$1"
}

find_window() {
    window=$(xdotool search --onlyvisible --pid "$program" --name 'Basin|Gaussian' 2>/dev/null | tail -n 1)
    [[ -n $window ]]
}

# Toolkits open and drop windows of their own at the start; only the real one can be placed.
place_window() {
    find_window && xdotool windowsize "$window" 1600 1000 windowmove "$window" 0 0 \
        windowfocus "$window" 2>/dev/null
}

start() {
    "$basin" "$@" &
    program=$!
    children+=("$program")
    eventually 30 place_window || die "no window came up"
    xdotool mousemove 800 5 # over nothing that reacts to it
}

quit() {
    press ctrl+q 2>/dev/null || true # the window may be gone before the keys are released
    xdotool keyup q keyup ctrl       # or they stay down for the next window
    eventually 10 gone || die "the window does not close"
    wait "$program" || die "the program ended with status $?"
}

gone() {
    ! kill -0 "$program" 2>/dev/null
}

is_called() {
    gone && die "the program ended early"
    find_window || true # the one that was there at the start may have been a passing one
    [[ $(xdotool getwindowname "$window" 2>/dev/null) == *"$1"* ]]
}

asks_for_file() {
    xdotool search --onlyvisible --name '^Open$' >/dev/null 2>&1
}

# Several optimizers read pictures; the first one is offered.
choose_reader() {
    eventually 20 xdotool search --onlyvisible --name '^Open picture.png$' >/dev/null 2>&1 ||
        die "it is not asked what to open the picture with"
    sleep 0.5
    xdotool search --onlyvisible --name '^Open picture.png$' windowfocus
    sleep 0.2
    xdotool key Return
}

openbox >/dev/null 2>&1 &
children+=("$!")
sleep 0.5

start
eventually 20 is_called seed-002 || die "the first example was not opened"
eventually 20 still start || die "the window does not come to rest at iteration 0"
colours=$(identify -format %k "$shots/start.png")
((colours > 200)) || die "the window looks blank: $colours colours"

# The example's planned end is near: pause before it comes.
press space
sleep 0.3
press space
eventually 10 still paused || die "Space does not pause"
[[ $(difference start paused) != 0 ]] || die "Space does not run"

press F10
eventually 10 changed paused stepped || die "F10 does not step"
eventually 10 still stepped || die "the step does not end"
press ctrl+shift+F10
eventually 10 changed stepped back || die "Ctrl+Shift+F10 does not step back"
eventually 10 still back || die "the step back does not end"
press F10
eventually 10 changed back forward || die "F10 does not move the cursor forward in the past"
press Home
eventually 10 changed forward first || die "Home does not go to the first iteration"

convert -size 64x48 gradient:red-blue "$scratch/picture.png"
press ctrl+o
eventually 10 asks_for_file || die "Ctrl+O asks for no file"
sleep 0.5
xdotool type --delay 5 "$scratch/picture.png"
xdotool key Return
choose_reader
eventually 20 is_called picture.png || die "the picture was not opened"
eventually 20 still opened || die "the opened picture does not come to rest"
quit

start "$scratch/picture.png"
choose_reader
eventually 20 is_called picture.png || die "the picture on the command line was not opened"
eventually 20 still argument || die "the window does not come to rest"
quit
printf 'the window works\n'
