#!/bin/sh
# Every way out and every way in, by the command line: sh formats.sh. What leaves is brought into a store of its own.
set -eu
out=$HOME/formats
rm -rf "$out"
mkdir -p "$out"

reviewdesk targets | sed 's/ .*//' | while read -r target; do
    reviewdesk --quiet export --all --to "$target" --out "$out/$target" >/dev/null || { echo "FAILED: export to $target"; exit 1; }
    [ -n "$(find "$out/$target" -type f -size +0)" ] || { echo "FAILED: $target made nothing"; exit 1; }
    printf '· %s leaves\n' "$target"
done

# Not all that leaves is meant to come back: what an import takes by itself is, and all of it without a fault of ours.
for target in review-file wordpress-wxr ghost letterboxd docx html-page hugo jekyll eleventy astro; do
    [ -d "$out/$target" ] || { echo "FAILED: there is no target $target"; exit 1; }
    reviewdesk --quiet --store "$out/$target.db" import "$out/$target" >"$out/$target.txt" 2>&1 || [ $? = 1 ] ||
        { cat "$out/$target.txt"; echo "FAILED: import of $target"; exit 1; }
    ! grep -q Traceback "$out/$target.txt" || { cat "$out/$target.txt"; exit 1; }
    [ -n "$(reviewdesk --store "$out/$target.db" list)" ] || { cat "$out/$target.txt"; echo "FAILED: nothing came back of $target"; exit 1; }
    printf '· %s comes back\n' "$target"
done
