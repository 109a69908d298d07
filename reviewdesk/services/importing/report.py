"""The report of an import, in Markdown: what came in, what did not and why, and what was not taken as it stood."""

from collections.abc import Callable, Iterator, Mapping

from reviewdesk.services.importing.items import Step
from reviewdesk.services.importing.records import Line, Recorded
from reviewdesk.words import sentence

HEADINGS = {
    Step.FAIL: "import-report-fail",
    Step.DIFFERS: "import-report-differs",
    Step.ALIKE: "import-report-alike",
    Step.PASSED: "import-report-passed",
    Step.SKIP: "import-report-skip",
    Step.REPLACE: "import-report-replace",
    Step.BOTH: "import-report-both",
    Step.ADD: "import-report-add",
    Step.SAME: "import-report-same",
}
"""What asks for a look comes first."""

Say = Callable[[str, dict[str, object]], str]
"""Gives the sentence of a code, filled with its data."""


def report(record: Recorded, say: Say = sentence) -> Iterator[str]:
    """Give the lines of the report; the record is read once for each step that it holds, never whole."""
    yield f"# {say('import-report', {'at': record.at.strftime('%Y-%m-%d %H:%M UTC')})}"
    yield ""
    for path in record.paths:
        yield f"- {_plain(path)}"
    for step, heading in HEADINGS.items():
        count = record.counts.get(step, 0)
        if count:
            yield ""
            yield f"## {say(heading, {})} ({count})"
            yield ""
            for line in record.lines():
                if line.step is step:
                    yield from _told(line, say)


def _told(line: Line, say: Say) -> Iterator[str]:
    title = line.title if line.title != line.name else ""
    yield "- " + _plain(" · ".join(filter(None, (title, where(line.name, line.line, line.entry, title, say)))))
    if line.error is not None:
        yield f"  - {_plain(say(line.error.code, line.error.data))}"
    for remark in line.remarks:
        yield f"  - {_plain(say(remark.code, {'place': remark.place, **remark.data}))}"


def where(name: str, line: int, entry: str, title: str, say: Say = sentence) -> str:
    """Say where in its file an item stands."""
    data: Mapping[str, object] = {"name": name, "line": line, "entry": entry}
    if line:
        return say("import-place-line", dict(data))
    return say("import-place-entry", dict(data)) if entry and entry != title else name


def _plain(text: str) -> str:
    """Give a text on one line."""
    return " ".join(text.split())
