# ruff: noqa: N999 - a script has the name by which one asks for it
"""Import: Markdown reviews from a folder into the store, beside reading them, their YAML, and raw rows.

2,000 reviews of some 900 words under heads of twelve names (--quick: 300). The peer reads each file, parses its head
with PyYAML's C loader, and inserts a row with `sqlite3` in a transaction of its own, as durably as we do; the same
with all rows in one transaction stands beside it, without a reach, for then nothing is safe before the end. Ours finds
and reads the files, says what is there already, keeps each review whole in its own transaction with its full-text
index, and writes the record by which the import can be taken back. Turns by the clock, one after the other.

Memory is the most that a process of its own ever held: a look at 1,000, 10,000 and 100,000 small files, and at a
WordPress export of 20 MB and of 1 GB, as the window does it, with the plan on the disk (--quick: 1,000, 5,000, 20 MB).
"""

import argparse
import json
import os
import random
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import yaml

from reviewdesk.services.importing.planning import Plan
from reviewdesk.services.importing.running import Importing
from reviewdesk.store.opening import open_store

REACH = 2.5
MEMORY_REACH_MB = 1000
GROWTH_REACH = 1.5
WORDS = "tide harbour keeper lamp ship slow morning light rope wind salt bell fog gull net".split()
HEAD = """---
title: 'The Long Harbour, part {n} ({year})'
date: 2015-{month:02}-{day:02}
slug: the-long-harbour-{n}
grade: B+
imdb_id: tt{imdb}
description: A keeper counts ships for the {n}th time, and nobody comes to the harbour.
authors: [A. Critic]
director: Ada Kern
genres: [Drama, Sea]
tags: [harbour, slow]
categories: [Reviews]
layout: post
---
"""
POST = (
    "<item><title>Review {n}</title><link>https://blog.example/{n}</link><dc:creator>ada</dc:creator>"
    '<guid isPermaLink="false">https://blog.example/?p={n}</guid><content:encoded><![CDATA[{body}]]></content:encoded>'
    "<excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>{n}</wp:post_id>"
    "<wp:post_date>2015-03-{day:02} 10:00:00</wp:post_date><wp:post_name>review-{n}</wp:post_name>"
    "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n"
)
CHANNEL = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:wp="http://wordpress.org/export/1.2/">\n<channel><title>Blog</title><link>https://blog.example</link>'
    "<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://blog.example</wp:base_site_url>\n"
)


def write_reviews(folder: Path, count: int, words: int) -> None:
    """Write the same reviews each time."""
    folder.mkdir()
    chance = random.Random(count)
    for n in range(count):
        head = HEAD.format(n=n, year=1930 + n % 90, month=n % 12 + 1, day=n % 28 + 1, imdb=1_000_000 + n)
        paragraphs = [" ".join(chance.choices(WORDS, k=75)) + f", *{n}*." for _ in range(max(words // 75, 1))]
        (folder / f"harbour-{n}.md").write_text(head + "\n\n".join(paragraphs) + "\n", encoding="utf-8")


def write_export(place: Path, megabytes: int) -> None:
    """Write a WordPress export of so many megabytes."""
    chance = random.Random(megabytes)
    paragraph = " ".join(chance.choices(WORDS, k=900))
    with place.open("w", encoding="utf-8") as stream:
        stream.write(CHANNEL)
        n = 0
        while stream.tell() < megabytes * 1_000_000:
            for _ in range(100):
                n += 1
                stream.write(POST.format(n=n, day=n % 28 + 1, body=f"<p>{paragraph} {n}</p>\n\n<p>{paragraph}</p>" * 4))
        stream.write("</channel></rss>\n")


def raw(folder: Path, place: Path, *, is_one: bool) -> None:
    """Read, parse and insert, and nothing else."""
    connection = sqlite3.connect(place, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE review (id TEXT PRIMARY KEY, head TEXT, body TEXT)")
    connection.execute("BEGIN" if is_one else "PRAGMA user_version=1")
    for path in sorted(folder.iterdir()):
        _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
        values = yaml.load(head, Loader=yaml.CSafeLoader)
        if not is_one:
            connection.execute("BEGIN IMMEDIATE")
        row = values["slug"], json.dumps(values, default=str), body
        connection.execute("INSERT INTO review VALUES (?, ?, ?)", row)
        if not is_one:
            connection.execute("COMMIT")
    connection.execute("COMMIT" if is_one else "PRAGMA user_version=2")
    connection.close()


def ours(folder: Path, place: Path) -> None:
    """Import the folder, with its record."""
    with open_store(f"sqlite:///{place}") as store:
        importing = Importing(store)
        with importing.record([folder]) as record:
            came = sum(item.error is None for item in importing.run(importing.plan([folder]), record))
    if came != len(list(folder.iterdir())):
        raise SystemExit(f"only {came} came in")


def clocked(work: Callable[[Path], None], room: Path) -> tuple[float, float]:
    """Give the time of one turn in an empty folder: by the clock, and of the processor."""
    place = Path(tempfile.mkdtemp(dir=room))
    start, spent = time.perf_counter(), time.process_time()
    work(place / "reviews.db")
    times = time.perf_counter() - start, time.process_time() - spent
    shutil.rmtree(place)
    return times


def speed(room: Path, count: int, turns: int) -> dict[str, dict[str, object]]:
    """Measure in turns; the first one warms up."""
    folder = room / "speed"
    write_reviews(folder, count, 900)
    works: dict[str, Callable[[Path], None]] = {
        "ours": lambda place: ours(folder, place),
        "each": lambda place: raw(folder, place, is_one=False),
        "one": lambda place: raw(folder, place, is_one=True),
    }
    times = [{name: clocked(work, room) for name, work in works.items()} for _ in range(turns + 1)][1:]
    wall = {name: statistics.median(turn[name][0] for turn in times) for name in works}
    cpu = {name: statistics.median(turn[name][1] for turn in times) for name in works}
    shutil.rmtree(folder)
    return {
        f"{count:,} reviews": figure(wall["ours"], wall["each"], "s", REACH),
        f"{count:,} reviews, processor": figure(cpu["ours"], cpu["each"], "s CPU", None),
        f"{count:,} reviews, rows in one transaction": figure(wall["ours"], wall["one"], "s", None),
    }


def figure(value: float, reference: float, unit: str, reach: float | None) -> dict[str, object]:
    """Set a figure beside another."""
    ratio = value / reference
    return {"value": value, "unit": unit, "reference": reference, "ratio": ratio, "reach": reach}


def look(path: Path) -> None:
    """Look into a path as the window does, and print the most memory that took, in megabytes, and the time."""
    room = Path(tempfile.mkdtemp())
    start = time.perf_counter()
    try:
        with open_store(f"sqlite:///{room}/reviews.db") as store:
            plan = Plan(room)
            for item in Importing(store).plan([path]):
                plan.add(item)
            told = {"items": len(plan), "seconds": time.perf_counter() - start}
            plan.close()
    finally:
        shutil.rmtree(room)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024)
    print(json.dumps({**told, "memory": most}))


def memory(path: Path) -> dict[str, float]:
    """Look into a path in a process of its own."""
    command = [sys.executable, __file__, "--look", str(path)]
    told: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return told


def memories(room: Path, counts: list[int], sizes: list[int]) -> dict[str, dict[str, object]]:
    """Measure what a look takes at several sizes, each beside the smallest."""
    found = {}
    least = 0.0
    for count in counts:
        folder = room / f"files-{count}"
        write_reviews(folder, count, 75)
        told = memory(folder)
        shutil.rmtree(folder)
        least = least or told["memory"]
        found[f"memory, {count:,} files"] = figure(told["memory"], least, "MB", GROWTH_REACH)
    for size in sizes:
        place = room / f"export-{size}.xml"
        write_export(place, size)
        told = memory(place)
        os.unlink(place)
        name = f"memory, WordPress export of {size:,} MB ({told['items']:,.0f} reviews)"
        found[name] = figure(told["memory"], least, "MB", GROWTH_REACH)
        found[f"{name}, limit"] = figure(told["memory"], MEMORY_REACH_MB, "MB", 1.0)
        found[f"time of that look, {size:,} MB"] = {"value": told["seconds"], "unit": "s"}
    return found


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--look", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.look:
        look(options.look)
        return
    room = Path(tempfile.mkdtemp(dir=os.environ.get("REVIEWDESK_BENCH")))
    try:
        found = speed(room, 300, 2) if options.quick else speed(room, 2_000, 3)
        counts, sizes = ([1_000, 5_000], [20]) if options.quick else ([1_000, 10_000, 100_000], [20, 1_000])
        found |= memories(room, counts, sizes)
    finally:
        shutil.rmtree(room)
    if options.json:
        print(json.dumps(found))
        return
    for name, told in found.items():
        reference = f" beside {told['reference']:8.2f}  ratio {told['ratio']:.2f}" if "ratio" in told else ""
        reach = f" (reach {told['reach']})" if told.get("reach") else ""
        print(f"{name:55} {told['value']:8.2f} {told['unit']}{reference}{reach}")


if __name__ == "__main__":
    main()
