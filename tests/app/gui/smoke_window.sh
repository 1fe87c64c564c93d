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
shots=$(readlink -f -- "$shots")
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
cd "$scratch" # where the dialog for files begins

die() {
    import -window root "$shots/fault.png" || true
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

# Real key events to whoever has the keyboard: sent to one window, their releases are lost when another one opens.
press() {
    xdotool windowfocus "$window" key "$1"
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
    press ctrl+q
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

# has_keyboard NAME: the window of that name is there, and keys go to it.
has_keyboard() {
    [[ $(xdotool getwindowfocus getwindowname 2>/dev/null) == "$1" ]] && return
    xdotool search --onlyvisible --name "^$1\$" windowactivate >/dev/null 2>&1 || true
    return 1
}

# Several optimizers read pictures; the first one is offered.
choose_reader() {
    eventually 20 has_keyboard "Open picture.png" || die "it is not asked what to open the picture with"
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

# The example comes to its planned end within a blink; told to go on from there, it runs until somebody stops it.
press space
eventually 10 changed start ran || die "Space does not run"
eventually 20 still ended || die "the example does not come to its planned end"
press space
eventually 10 changed ended running || die "Space does not run on after the planned end"
still running && die "the run stops on its own after the planned end"
press space
eventually 10 still paused || die "Space does not pause"

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
eventually 20 has_keyboard Open || die "Ctrl+O asks for no file"
xdotool type --delay 40 picture.png
sleep 0.5 # the dialog looks the name up in the folder; its caret blinks, so there is no rest to wait for
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
