#!/bin/sh
# What a person does at a desktop, with a window manager and a file manager, in a home that has nothing of ReviewDesk yet:
# sh desktop.sh PICTURES ACTIONS, the second of which is the keyboard card. Each step says what it proves; the first that fails
# ends it.
set -eu
pictures=$1 actions=$2
home=$HOME/.local/share/ReviewDesk
files=$HOME/files
patience=60 # seconds, which only a failure takes
icon_x=207 icon_y=100 # where the file manager shows the only file of a folder

say() { printf '· %s\n' "$*"; }

fail() {
    printf 'FAILED: %s\n' "$*"
    scrot -o "$pictures/failed.png"
    exit 1
}

until_() { # WHAT COMMAND...: waits until the command succeeds
    what=$1
    shift
    end=$(($(date +%s) + patience))
    while ! "$@" >/dev/null 2>&1; do
        [ "$(date +%s)" -lt "$end" ] || fail "$what"
        sleep 0.2
    done
    say "$what"
}

desks() { xdotool search --onlyvisible --name 'ReviewDesk$'; }
is_one_desk() { [ "$(desks | wc -l)" = 1 ]; }
has_review() { reviewdesk list | grep -qF "$1"; }
has_window() { xdotool search --onlyvisible --name "$1"; }

article() { # NAME HEADLINE: a Markdown file that no store knows
    printf -- '---\ntitle: %s\ndate: 2024-05-01\n---\nThe tide comes in.\n' "$2" > "$files/$1"
}

mkdir -p "$files/double" "$files/drag" "$pictures"
openbox &
until_ "a window manager is there" xdotool search --class openbox

# A review file is known by what it begins with, and ReviewDesk is what opens it.
reviewdesk desk --sample &
until_ "the window opens, with the sample on the desk" has_window '^A Million Miles Away .* ReviewDesk$'
scrot -o "$pictures/desk.png"
reviewdesk show a-million-miles-away-review --markdown > "$files/sample.review.md"
gio info -a standard::content-type "$files/sample.review.md" | grep -q text/x-reviewdesk || fail "the system knows a review file"
[ "$(xdg-mime query default text/x-reviewdesk)" = org.reviewdesk.ReviewDesk.desktop ] || fail "ReviewDesk opens review files"
say "the system knows a review file, and ReviewDesk opens it"

article one.md "Called by name"
reviewdesk "$files/one.md"
until_ "reviewdesk FILE opens it in the window that is there" has_window '^Called by name .* ReviewDesk$'
article two.md "Opened by the system"
gio open "$files/two.md"
until_ "what the system opens is there too" has_window '^Opened by the system .* ReviewDesk$'


shows() { # FOLDER: shows it in the file manager, at the lower left, and waits for its one icon
    pcmanfm "$files/$1" 2>/dev/null &
    until_ "the file manager shows $1" has_window "^$1\$"
    folder=$(xdotool search --onlyvisible --name "^$1\$")
    xdotool windowsize --sync "$folder" 640 480 windowmove "$folder" 20 480 windowactivate --sync "$folder"
    sleep 2
}

article double/three.md "Clicked twice"
shows double
xdotool mousemove --window "$folder" "$icon_x" "$icon_y" click --repeat 2 --delay 60 1
until_ "a double click opens it in the window that is there" has_window '^Clicked twice .* ReviewDesk$'
xdotool windowclose "$folder"

article drag/four.md "Dragged here"
shows drag
xdotool mousemove --window "$folder" "$icon_x" "$icon_y" mousedown 1
for _ in 1 2 3 4 5 6 7 8 9 10; do
    xdotool mousemove_relative -- 40 -20
    sleep 0.1
done
scrot -o "$pictures/drag.png"
xdotool mouseup 1
until_ "a file that is dragged on the window is looked at by the import" has_window '^Import$'
scrot -o "$pictures/dragged.png"
dialog=$(xdotool search --onlyvisible --name '^Import$')
eval "$(xdotool getwindowgeometry --shell "$dialog")"
xdotool mousemove --window "$dialog" $((WIDTH - 60)) $((HEIGHT - 35)) click 1 # the button at its lower right
until_ "and comes in" has_review "Dragged here"
xdotool key Escape
xdotool windowclose "$folder"
until_ "all of it in one window" is_one_desk # once those that are closing have gone

# Every action by its name, through the palette: so each room of the window is loaded once.
until_ "the process that spells is at work" pgrep -f -- --spelling-worker
xdotool windowactivate --sync "$(desks)"
sed -n 's/^| \([A-Z][^|]*[^| ]\) *|.*/\1/p' "$actions" | grep -vx 'Action\|Quit\|Move to Trash\|Undo Import' >"$files/actions"
{
    echo "Sample Review"
    cat "$files/actions"
} | while read -r action; do
    scrot -o "$pictures/before.png"
    xdotool key ctrl+shift+p
    sleep 0.7
    xdotool type --delay 15 "$action"
    sleep 0.7
    scrot -o "$pictures/palette.png"
    ! cmp -s "$pictures/before.png" "$pictures/palette.png" || fail "the window stands still before $action"
    xdotool key Return
    sleep 1.5
    scrot -o "$pictures/$(echo "$action" | tr -cd 'A-Za-z').png"
    [ ! -e "$home/crash.log" ] || fail "$action: $(tail -n 1 "$home/crash.log")"
    pgrep -f 'reviewdesk [d]esk --sample' >/dev/null || fail "$action ended the window"
    xdotool key Escape
    sleep 0.3
    xdotool key Escape
    sleep 0.3
done
say "every action does something, and none fails"
! grep -E ' (ERROR|CRITICAL) ' "$home/reviewdesk.log" || fail "nothing in the log"

xdotool windowactivate --sync "$(desks)" key ctrl+q
until_ "the window closes" sh -c "! pgrep -f 'reviewdesk [d]esk --sample'"
[ ! -e "$home/crash.log" ] || fail "$(tail -n 1 "$home/crash.log")"
for headline in "Called by name" "Opened by the system" "Clicked twice" "Dragged here"; do
    has_review "$headline" || fail "$headline is on the desk"
done
say "what was opened is on the desk"
