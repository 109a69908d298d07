"""One review from the first start to the trash and back, by keys alone, in the real window."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review, Status
from reviewdesk.markup.html import Renderer
from reviewdesk.services.exporting.again import RECORD
from reviewdesk.services.exporting.making import pieces_of_store
from reviewdesk.services.exporting.sending import export
from reviewdesk.services.importing.items import Step
from reviewdesk.services.library.reviews import all_summaries
from reviewdesk.settings.places import store_url
from reviewdesk.store.opening import open_store
from reviewdesk.ui.main_window.rail import PANELS
from tests.e2e.keyboard import Keyboard
from tests.ui.pictures import png
from tests.unit.exchange.exporters.contexts import print_nothing

STORY = """Tomás Ibarra is nine, knee-deep in strawberries, when he hears on a borrowed radio that men can be paid to \
count. Twenty years, eleven refusals and one very patient family later, he counts for a living. Inés Quiroga Luna \
tells it in the order in which it happened, and trusts the order to be enough."""
MOVES = """There is a scene in which the family counts its weekly wages on the bonnet of a car, and another, half an \
hour later, in which a clerk counts ballots in the dark. It is the same scene. The film never says so."""
SOARS = """Michael Pena never plays the hero. He plays the man who counts the months between two letters, and he \
lets us see what the counting costs him. Opposite him, Rosa Salazar turns what might have been the waiting wife into \
the funniest person in every room, and the one who keeps the books."""
POINTS = ("the night in the archive, which has the patience of a ritual", "the letters, read by nobody but us")
GROUNDED = """What stays on the ground is the music. It arrives before the feeling does, every time, and stays until \
the feeling has gone. And the last refusal, which ought to hurt, is over before anyone in the room has sat down: the \
screenplay has an election to catch. It is a pity, for the years in between are what this story has and no other has."""
QUOTE = "Tell me what you are willing to be bad at, and for how long."
VERDICT = """A film about work, by people who know what work looks like: slow, repeated, done by several, and now and \
then, for a few minutes, weightless. Go with somebody who once told you that it could not be done. Stay for the \
credits. And then write to whoever counted the months with you, and tell them how it ended."""


@pytest.fixture
def keys(qtbot: QtBot) -> Iterator[Keyboard]:
    keyboard = Keyboard(qtbot)
    yield keyboard
    keyboard.end()


def test_a_review_is_written_checked_exported_found_and_thrown_away_by_keys_alone(
    keys: Keyboard, tmp_path: Path
) -> None:
    begin_from_a_template(keys)
    fill_in_the_film(keys)
    write(keys)
    mend_the_name(keys)
    add_an_image(keys, tmp_path)
    rate(keys)
    see_to_the_checks(keys)
    written = draft(keys)
    export_and_compare(keys, tmp_path / "out")
    keys.quit()
    keys.start()
    keys.wait(lambda: keys.presenter.editor.review is not None)
    assert draft(keys).body == written.body
    keys.press("Ctrl+N")
    keys.wait(lambda: draft(keys).id != written.id)
    find_again(keys, "director:quiroga", written)
    throw_away_and_take_back(keys, written)


def test_every_part_of_the_window_is_reached_and_used_by_keys_alone(keys: Keyboard, tmp_path: Path) -> None:
    keys.start()
    keys.wait(lambda: keys.reads("openTitle") != "")  # a first start shows the sample
    go_through_the_panels(keys)
    go_through_calendar_and_year(keys)
    choose_a_theme(keys)
    call_by_the_palette(keys)
    put_a_version_back(keys)
    export_and_import_again(keys, tmp_path)


def draft(keys: Keyboard) -> Review:
    review = keys.presenter.editor.review
    assert review is not None
    return review


def begin_from_a_template(keys: Keyboard) -> None:
    keys.start()
    keys.wait(lambda: keys.reads("openTitle") != "")  # a first start shows the sample
    keys.press("Ctrl+Shift+T")
    keys.dialog("templates")
    keys.choose("Four sections")
    keys.press("Return")
    keys.wait(lambda: draft(keys).work.title == "" and "## Final approach" in draft(keys).body)


def fill_in_the_film(keys: Keyboard) -> None:
    keys.pane("sidePanel")
    keys.tab_to("work.title")
    keys.type("The Long Count")
    keys.tab_to("work.year")
    keys.type("2023")
    keys.tab_to("work.runtime")
    keys.type("2 h 1")
    keys.tab_to("work.directors")
    keys.type("Inés Quiroga Luna\n")
    keys.tab_to("work.cast")
    keys.type("Michael Peña as Tomás Ibarra, Rosa Salazar as Adela\n")
    keys.tab_to("work.released")
    keys.type("15 September 2023")
    keys.press("Tab")
    film = draft(keys).work
    assert (film.title, film.year, film.runtime) == ("The Long Count", 2023, 121)
    assert film.directors == (Credit("Inés Quiroga Luna"),)
    assert film.cast == (Credit("Michael Peña", "Tomás Ibarra"), Credit("Rosa Salazar", "Adela"))
    assert film.released


def write(keys: Keyboard) -> None:
    keys.pane("page")
    keys.tab_to("headline")
    keys.type("What the ballots weigh\n")
    keys.type("A boy from the fields learns what can be counted.\n")
    keys.press("Ctrl+Home", "End", "Return")
    keys.type(f"{STORY}\n### On the bonnet of a car\n{MOVES}")
    keys.press("Ctrl+PgDown", "End", "Return")
    keys.type(f"{SOARS} ")
    keys.press("Ctrl+B")
    keys.type("She is the film’s second engine.")
    keys.press("Ctrl+B")
    keys.type(f"\n- {POINTS[0]}\n{POINTS[1]}\n\n")
    keys.press("Ctrl+PgDown", "End", "Return")
    keys.type(f"{GROUNDED}\n> {QUOTE}")
    keys.press("Ctrl+End", "Return")
    keys.type(VERDICT)
    keys.wait(lambda: draft(keys).body.endswith("how it ended.\n"))
    body = re.sub("\n{2,}", "\n\n", draft(keys).body)  # the template keeps the blank lines it came with
    assert len(body.split()) >= 300
    for part in (
        f"## The story\n\n{STORY}\n\n### On the bonnet of a car\n\n{MOVES}\n\n## What soars\n\n{SOARS} **She is",
        f"engine.**\n\n- {POINTS[0]}\n- {POINTS[1]}\n\n## What stays on the ground\n\n{GROUNDED}\n\n> {QUOTE}\n\n",
        f"## Final approach\n\n{VERDICT}",
    ):
        assert part in body


def mend_the_name(keys: Keyboard) -> None:
    """Go to the name that is nearly one of the credits, and take what the menu offers."""
    keys.press("Ctrl+Home")
    keys.wait(lambda: marked_next(keys) == "Pena")
    keys.press("Shift+F10")
    keys.pick("Peña")
    keys.wait(lambda: "Michael Peña never plays" in draft(keys).body)


def marked_next(keys: Keyboard) -> str:
    keys.press("F7")
    return keys.presenter.pane.page.view.textCursor().selectedText()


def add_an_image(keys: Keyboard, folder: Path) -> None:
    (folder / "radio.png").write_bytes(png(640, 360))
    keys.press("Ctrl+PgDown", "Ctrl+PgDown", "Up", "End")
    keys.menu("Insert", "Image")
    keys.wait(lambda: isinstance(keys.focus, QLineEdit))
    keys.type(str(folder / "radio.png"))
    keys.press("Return")
    keys.wait(lambda: "radio.png" in draft(keys).body)
    keys.press("Ctrl+4")
    keys.pane("sidePanel")
    keys.tab_to("alt")
    keys.type("A radio among strawberries")
    assert draft(keys).images[0].alt == "A radio among strawberries"


def rate(keys: Keyboard) -> None:
    keys.press("Ctrl+3")
    keys.pane("sidePanel")
    keys.tab_to("rating")
    keys.type("4")
    keys.press("Right")
    rating = draft(keys).rating
    assert rating is not None
    assert (rating.value, rating.label) == (Fraction(9, 2), "4½")


def see_to_the_checks(keys: Keyboard) -> None:
    """Go from each finding to its place, and put it right there."""
    keys.press("Ctrl+6")
    keys.pane("sidePanel")
    for finding, place, answer in (
        ("The image radio.png has no credit", "credit", "Foto Ibarra"),
        ("There is no slug", "slug", "the-long-count"),
        ("Nobody signs", "byline", "Ana Ruiz\n"),
    ):
        keys.row(finding)
        keys.press("Return")
        keys.wait(partial(keys.is_in, place))
        keys.type(answer)
        keys.press("Ctrl+6")
    keys.wait(lambda: keys.reads("notice").startswith("Nothing to look at"))
    review = draft(keys)
    assert (review.images[0].credit, review.slug, review.byline) == ("Foto Ibarra", "the-long-count", ("Ana Ruiz",))


def export_and_compare(keys: Keyboard, folder: Path) -> None:
    keys.press("Ctrl+Shift+E")
    keys.dialog("exportDialog")
    keys.press("Alt+O", "Ctrl+A")
    keys.type(str(folder))
    keys.press("Return")
    keys.wait(lambda: keys.reads("message").startswith("Exported to "))
    page = Path(keys.reads("message").removeprefix("Exported to "))
    html = page.read_text("utf-8")
    parts = Renderer().render(draft(keys).body)
    assert [part for part in parts if "<img" not in part and part not in html] == []
    with open_store(store_url()) as store:
        (again,) = export(
            pieces_of_store(store, [draft(keys).id]), "html-page", folder.with_name("again"), print_page=print_nothing
        )
    assert again.place is not None
    assert files_in(page.parent) == files_in(again.place)


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != RECORD
    }


def find_again(keys: Keyboard, query: str, wanted: Review) -> None:
    keys.press("Ctrl+Shift+F")
    keys.type(query)
    keys.press("Return")
    keys.wait(lambda: keys.reads("foundCount").startswith("1 "))
    keys.press("Return")
    keys.wait(lambda: draft(keys).id == wanted.id)


def throw_away_and_take_back(keys: Keyboard, review: Review) -> None:
    keys.menu("Edit", "Move to Trash")
    keys.wait(lambda: keys.presenter.editor.review is None)
    keys.tab_to("messageOffer")
    keys.press("Space")
    keys.wait(lambda: keys.presenter.editor.review is not None)
    assert draft(keys).status is Status.DRAFT
    assert draft(keys).body == review.body


def go_through_the_panels(keys: Keyboard) -> None:
    """Open each by its number, go into it and round in it, and back to the text."""
    for number, panel in enumerate(PANELS, start=1):
        keys.press(f"Ctrl+{number}")
        if panel == "history":  # of the sample there are no versions yet
            continue
        keys.pane("sidePanel")
        first, seen = keys.focus, 0
        while keys.is_in("sidePanel") and seen < 100:
            keys.press("Tab")
            seen += 1
        assert not keys.is_in("sidePanel"), f"no Tab leads out of {panel}"
        keys.press("Shift+Tab")
        assert keys.is_in("sidePanel"), f"no Shift+Tab leads back into {panel}"
        keys.pane("page")
        keys.pane("sidePanel")
        assert keys.focus is not None
        assert first.isVisible()
    keys.pane("page")
    keys.tab_to("bodyText")


def go_through_calendar_and_year(keys: Keyboard) -> None:
    for key, name, inside in (("Ctrl+8", "calendar", "calendarEntries"), ("Ctrl+9", "year", "yearMonths")):
        keys.press(key)
        keys.wait(partial(keys.is_in, name))
        keys.wait(partial(keys.shows, inside))
        keys.press("Tab", "Escape", "Escape")  # from what lies on a day to the month first
        keys.wait(partial(keys.is_in, "bodyText"))


def choose_a_theme(keys: Keyboard) -> None:
    keys.press("Ctrl+,")
    dialog = keys.dialog("preferences")
    keys.type("colours of the window")
    keys.tab_to("preference-theme")
    keys.choose("Dark")
    keys.wait(lambda: dialog.palette().window().color().lightness() < 100)
    keys.press("Escape")
    keys.wait(lambda: not dialog.isVisible())
    assert keys.is_in("bodyText"), "the keys are where they were before the dialog"


def call_by_the_palette(keys: Keyboard) -> None:
    keys.press("Ctrl+Shift+P")
    keys.wait(partial(keys.is_in, "palette"))
    keys.type("checks")
    keys.press("Return")
    keys.wait(partial(keys.shows, "findings"))
    assert keys.is_in("bodyText"), "the keys are where they were before the palette"


def put_a_version_back(keys: Keyboard) -> None:
    """Keep a version under a name, write on, compare, and put the version back."""
    before = draft(keys).body
    keys.press("Ctrl+S")
    keys.wait(partial(keys.is_in, "versionName"))
    keys.type("As it came")
    keys.press("Return")
    keys.wait(partial(keys.is_in, "bodyText"))
    keys.press("Ctrl+End")
    keys.type(" One sentence too many.")
    keys.wait(lambda: "too many" in draft(keys).body)
    keys.press("Ctrl+7")
    keys.wait(partial(keys.shows, "versions"))
    keys.pane("sidePanel")
    keys.row("As it came", is_part=True)
    keys.press("Return")
    keys.wait(partial(keys.is_in, "comparison"))
    assert "4 words added" in keys.reads("comparisonSummary")
    keys.tab_to("restoreVersion", back=True)
    keys.press("Space")
    keys.wait(lambda: draft(keys).body == before)
    keys.wait(partial(keys.is_in, "bodyText"))


def export_and_import_again(keys: Keyboard, folder: Path) -> None:
    """Take the review out as a file, and in again beside itself; the import is taken back by one entry of the menu."""
    keys.press("Ctrl+Shift+E")
    keys.dialog("exportDialog")
    keys.tab_to("exportTarget", back=True)
    keys.choose("Review file")
    keys.press("Alt+O", "Ctrl+A")
    keys.type(str(folder))
    keys.press("Return")
    keys.wait(lambda: keys.reads("message").startswith("Exported to "))
    exported = keys.reads("message").removeprefix("Exported to ")
    keys.press("Ctrl+End")
    keys.type(" Written since.")
    keys.press("Ctrl+Shift+I")
    keys.wait(lambda: isinstance(keys.focus, QLineEdit))
    keys.type(exported)
    keys.press("Return")
    dialog = keys.dialog("import")
    keys.wait(lambda: keys.reads("importSaid").startswith("Nothing is changed yet"))
    keys.tab_to("importDetails")
    keys.arrow_to(Step.BOTH.value)
    keys.tab_to("importRun")
    keys.press("Space")
    undo = dialog.findChild(QPushButton, "importUndo")
    assert undo is not None
    keys.wait(undo.isVisible)
    keys.press("Escape")
    keys.wait(lambda: not dialog.isVisible())
    assert len(reviews()) == 2
    keys.menu("Edit", "Undo Import")
    keys.wait(lambda: len(reviews()) == 1)


def reviews() -> list[ReviewId]:
    with open_store(store_url()) as store:
        return [summary.id for summary in all_summaries(store)]
