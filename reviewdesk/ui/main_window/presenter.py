"""Joins the panels to the open desk: what one does in a panel, the others hear of here."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import MOVES, Review, Status
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import SAMPLE_ID, Desk
from reviewdesk.services.drafts.watching import user_name
from reviewdesk.settings.model import Settings
from reviewdesk.settings.places import home
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.findings.presenter import FindingsPresenter
from reviewdesk.ui.form.images import ImagesForm
from reviewdesk.ui.form.presenter import NamesPresenter
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.images.presenter import ImagesPresenter
from reviewdesk.ui.library.presenter import LibraryPresenter
from reviewdesk.ui.main_window.applying import Applying
from reviewdesk.ui.main_window.beside import Beside
from reviewdesk.ui.main_window.commands import Commands
from reviewdesk.ui.main_window.language_menu import LanguageMenu
from reviewdesk.ui.main_window.later import Later
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.neighbours import Neighbours
from reviewdesk.ui.main_window.notice import NothingOpen
from reviewdesk.ui.main_window.review.beginning import FromTemplate
from reviewdesk.ui.main_window.review.deleting import Deleting
from reviewdesk.ui.main_window.review.leaving import Leaving
from reviewdesk.ui.main_window.review.opening import Opening
from reviewdesk.ui.main_window.review.past import Past
from reviewdesk.ui.main_window.review.trash import Trash
from reviewdesk.ui.main_window.saved_mark import SavedMark
from reviewdesk.ui.main_window.shelf import Shelf
from reviewdesk.ui.main_window.signpost import FORMS, Signpost
from reviewdesk.ui.main_window.tidying import Tidying
from reviewdesk.ui.main_window.trouble.mending import DamagedReview
from reviewdesk.ui.main_window.trouble.place_warning import PlaceWarning
from reviewdesk.ui.main_window.trouble.safety import Safety
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.main_window.ways_in import WaysIn
from reviewdesk.ui.main_window.ways_out import WaysOut
from reviewdesk.ui.main_window.welcome import Welcome
from reviewdesk.ui.main_window.writing.counting import Counting
from reviewdesk.ui.main_window.writing.section_targets import SectionTargets
from reviewdesk.ui.main_window.writing.snippets import Snippets
from reviewdesk.ui.main_window.writing.spelling import SpellingPresenter
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.theme import Theme
from reviewdesk.ui.words import error_words, place_words


class Presenter(QObject):
    """The window's conductor; the panels have presenters of their own."""

    review_shown = Signal(object)
    ended = Signal(object)
    """Nobody has the store open any more; with the backup that is to take its place, or None."""

    def __init__(self, window: MainWindow, desk: Desk, theme: Theme, lane: Lane, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._theme = theme
        self._lane = lane
        self._memory = Memory(settings, window, theme)
        self._shown: tuple[str, str, str] | None = None
        self._render_lane = Lane("render", self)
        self._render_lane.crashed.connect(lane.crashed)
        self._make_panels()
        self._empty = NothingOpen(window.actions_, window)
        self._occupy(False)
        self.library.view.offer(window.actions_["calendar"], window.actions_["year"])
        self.welcome = Welcome(window, desk, lane, self._memory, theme.tokens)
        self.shelf = Shelf(self.library, self._memory, self.say_error, self)
        self._counting = Counting(window, self.editor, self._memory)
        self._language = LanguageMenu(window, self.editor, self.spelling)
        self._language.said.connect(window.status_line.show_message)
        self._sections = SectionTargets(window, self.editor, self.pane)
        self.findings.sections_counted.connect(self._sections.take)
        self._snippets = Snippets(window, self.editor, self.pane, theme, self.later.abbreviations)
        self._snippets.failed.connect(self.say_error)
        self._from_template = FromTemplate(window, desk, lane, self.editor, self._memory)
        self._from_template.begun.connect(self.open)
        self._from_template.failed.connect(self.say_error)
        self._from_template.said.connect(window.status_line.show_message)
        self._names = NamesPresenter(desk, self.forms.values(), lane.crashed, self)
        self._wire()

    def begin(self, review: str | None, is_sample_wanted: bool) -> None:
        """Fill the list and open what was asked for: a review, the sample, or the one of the last time."""
        self._memory.restore()
        self.beside.begin()
        self.applying.begin()
        self.library.model.restart()
        self.past.begin()
        self.neighbours.begin()
        self.safety.begin()
        self.warning.begin()
        work = partial(_first_review, self._desk, review, self._memory.settings.last_review, is_sample_wanted)
        self._lane.run(work, self._show_first, self.say_error)
        self.importing.begin(self._lane)

    def open(self, review_id: str) -> None:
        """Open a review once its text is read and the one on the desk is kept.

        Whoever writes on the page meanwhile goes on there; what is typed elsewhere is for the review that comes.
        """
        if not self.pane.isAncestorOf(QApplication.focusWidget() or self.pane):
            self._window.typed_ahead.wait()
        self._opening.open(review_id)

    def keep_now(self) -> None:
        """Have everything on the disk before this returns, in the store or in the journal."""
        self.editor.save()
        self._desk.is_noted()

    def say_error(self, error: ReviewDeskError) -> None:
        """Say what went wrong in the status line."""
        self._window.typed_ahead.hand_over()
        self._window.status_line.show_message(error_words(error))

    def _make_panels(self) -> None:
        window, tokens = self._window, self._theme.tokens
        self.pane = BodyPane(window)
        self.pane.set_tokens(tokens)
        self.pane.page.view.pasting.read_in(self._render_lane)
        self.forms = {name: FormView(group) for group, name in FORMS.items()}
        self.forms["film"].set_can_look_up(False)
        self.image_form = images = ImagesForm()
        self.editor = EditorPresenter(self._desk.drafting, self.pane, (*self.forms.values(), images), self._lane)
        self._opening = Opening(self._desk, self._lane, self.editor)
        self.library = LibraryPresenter(self._desk, self._lane, tokens, self)
        self.findings = FindingsPresenter(self._desk, self._render_lane, tokens, self)
        self.beside = Beside(window, self._desk, self._render_lane, self._theme, self._memory, self.pane)
        self._ways_out = WaysOut(window, self._desk, self._lane, self.editor, self.library, tokens)
        self.exporting = self._ways_out.exporting
        self.importing = WaysIn(window, self._desk, self._lane.crashed, self.editor, tokens)
        self.images = ImagesPresenter(self._desk, self._lane, self.editor, images, self.forms["film"], self.pane)
        self.commands = Commands(window, self._theme, self.pane, self.editor, self.library.view)
        self.later = Later(window, self._desk, self._theme, self._memory)
        self.spelling = SpellingPresenter(home(), self.editor, self.pane, self._lane.crashed)
        self.spelling.failed.connect(self.say_error)
        self.applying = Applying(
            window, self._memory, self._theme, self.pane, self.beside, self.exporting, self.spelling, self.forms
        )
        self._signpost = Signpost(window, self.pane, self.forms, images)
        self._saved_mark = SavedMark(window, self.editor)
        self.leaving = Leaving(window, self.editor, self._desk.is_noted)
        self.warning = PlaceWarning(window, self._desk, self._lane, self._memory, tokens)
        self.damaged = DamagedReview(window, self._desk, self._lane)
        self.safety = Safety(window, self._desk, self._lane, self.leaving)
        self.trash = Trash(self.library, self.editor, self)
        self.deleting = Deleting(window, self._desk, self._lane, self.library.view, self.editor)
        self.tidying = Tidying(self.editor, self)
        self.past = Past(window, self._desk, (self._lane, self._render_lane), self.editor, self.pane, tokens)
        who = (*self._memory.settings.byline, user_name())[0]
        self.neighbours = Neighbours(window, self._desk, self._lane, self.editor, self.pane, tokens, who)
        panels: dict[str, QWidget] = {
            "library": self.library.view,
            **self.forms,
            "images": images,
            "checks": self.findings.view,
        }
        for name, panel in panels.items():
            window.add_panel(name, panel)

    def _wire(self) -> None:
        status, actions = self._window.status_line, self._window.actions_
        self._wire_reviews()
        self.editor.opened.connect(self._opened)
        self.editor.body_spliced.connect(self.beside.splice)
        self.editor.body_spliced.connect(self.findings.splice)
        self.editor.changed.connect(self._changed)
        self.editor.saving.state_changed.connect(status.show_saved)
        status.retry_requested.connect(self.editor.save)
        self._window.top_bar.status.status_chosen.connect(self._move)
        self.later.settings_changed.connect(self.applying.apply)
        self.applying.failed.connect(self.later.say_in_preferences)
        self.editor.opened.connect(self.applying.open)
        self.later.search_requested.connect(self.commands.search_library)
        self.later.crashed.connect(self._lane.crashed)
        self._theme.changed.connect(self.later.retint)
        self.library.new_requested.connect(self._new)
        self.library.import_requested.connect(self.importing.choose)
        self.neighbours.said.connect(status.show_message)
        self.neighbours.failed.connect(self.say_error)
        self.trash.said.connect(status.show_message)
        self.trash.offered.connect(status.offer)
        both = (self.exporting, self.importing, self.past, self.safety, self.deleting, self.damaged)
        for part in (self.library, self.images, self.findings, self.warning, self.welcome, *both):
            part.failed.connect(self.say_error)
        for speaker in (self.editor, self.beside, *both):
            speaker.said.connect(status.show_message)
        self.commands.trash_requested.connect(self.trash.throw_away)
        self.welcome.removed.connect(self.trash.throw_away)
        self.findings.counted.connect(self._counted)
        self.findings.place_requested.connect(self._signpost.lead_to)
        self.findings.image_requested.connect(self._signpost.lead_to_image)
        status.checks_requested.connect(partial(self._window.show_panel, "checks"))
        self.exporting.stopped.connect(partial(self._window.show_panel, "checks"))
        self.safety.left.connect(self._leave)
        self.leaving.overdue.connect(self._break_off)
        self._theme.changed.connect(self._retint)
        actions.connect_all({"new": self._new})

    def _wire_reviews(self) -> None:
        """Open what others ask for, and clear the desk of what has gone."""
        self.library.open_requested.connect(self._window.status_line.clear_message)
        asking = (self.library, self.importing, self.past, self.safety, self.exporting, self.later, self.damaged)
        for part in asking:
            part.open_requested.connect(self.open)
        self.trash.open_back.connect(self.open)
        self.welcome.open_requested.connect(self.open)
        parts = (self.trash.open_gone, self.deleting.open_gone, self.importing.open_gone)
        for gone in (*parts, self.damaged.left, self.neighbours.removed):
            gone.connect(self._clear)
        for failed in (self._opening.failed, self.editor.saving.stuck):
            failed.connect(self._window.typed_ahead.hand_over)
        self._opening.failed.connect(self.damaged.consider)

    def _show_first(self, review_id: ReviewId | None) -> None:
        if review_id is None:
            self._window.typed_ahead.hand_over()
            self._window.show_panel("library")
        else:
            self.open(review_id)

    def _occupy(self, is_occupied: bool) -> None:
        """Offer what needs a review on the desk, or take it away with the review."""
        self._window.set_page(self.pane if is_occupied else self._empty)
        self._window.set_review_open(is_occupied)
        for form in (*self.forms.values(), self.image_form):
            form.setEnabled(is_occupied)

    def _opened(self, review: Review) -> None:
        self._occupy(True)
        self.library.view.show_current(review.id)
        self.beside.open(review)
        self.findings.open(review)
        self.images.show_review(review)
        self.past.open(review)
        self.neighbours.open(review)
        self.welcome.open(review)
        self._name(review)
        self.pane.begin()
        self._window.typed_ahead.hand_over()
        self.review_shown.emit(review)

    def _changed(self, review: Review) -> None:
        self.beside.update(review)
        self.findings.update(review)
        self.images.follow(review)
        self._name(review)

    def _name(self, review: Review) -> None:
        shown = (review.work.title or review.headline, review.status, review.language)
        if shown == self._shown:
            return
        self._shown = shown
        title = shown[0] or self.tr("Untitled review")
        place = self.tr("Sample") if review.id == SAMPLE_ID else place_words()[review.status]
        self._window.top_bar.show_open(place, title)
        moves = [status for status in Status if status in MOVES[review.status] and status is not Status.TRASHED]
        self._window.top_bar.status.show_status(review.status, moves)
        escaped = title.replace("[*]", "[*][*]")
        self._window.setWindowTitle(f"{escaped}[*] – ReviewDesk")

    def _move(self, status: str) -> None:
        self.editor.edit("status", Status(status))

    def _counted(self, words: int, minutes: int, findings: int) -> None:
        self._window.status_line.show_length(words, minutes)
        self._window.status_line.show_checks(findings)
        self._window.rail.set_count(findings)
        self.exporting.checks = findings
        if self.editor.review is not None:
            self.library.show_draft(self.editor.review, words)
            self._counting.count(self.editor.review, words)

    def _new(self) -> None:
        self._window.show_panel("film")
        self._window.typed_ahead.wait()
        self.library.begin(self._memory.settings.byline, self._memory.settings.review_language)

    def _clear(self) -> None:
        self.editor.clear()
        self.beside.clear()
        self.findings.clear()
        self.past.clear()
        self.neighbours.clear()
        self.welcome.clear()
        self.images.show_review(Review(ReviewId("")))
        self._occupy(False)
        self._shown = None

    def _retint(self) -> None:
        tokens = self._theme.tokens
        parts = (self.pane, self.library, self.findings.view, self.past, self.neighbours, self.warning)
        for part in (*parts, self.exporting, self.importing, self.welcome):
            part.set_tokens(tokens)
        self.beside.retint()

    def _leave(self) -> None:
        review = self.editor.review
        self._memory.keep(review.id if review else "")
        self.editor.saving.stop()
        self.beside.close()
        self.library.close()
        self.past.close()
        self.tidying.stop()
        self.later.close()
        self._ways_out.close()
        self.importing.close()
        self.spelling.close()
        self._names.close()
        self.safety.close()
        self._render_lane.close()
        self._lane.close()
        self.neighbours.close()
        self._desk.close()
        self.ended.emit(self.safety.wanted)
        self._window.may_close = True
        self._window.close()

    def _break_off(self) -> None:
        """End without the store, which is held up: what it does not hold is in the journal."""
        self._desk.journal.close()
        self.beside.close()
        QApplication.exit()


def _first_review(desk: Desk, wanted: str | None, last: str, is_sample_wanted: bool) -> ReviewId | None:
    return desk.sample() if is_sample_wanted else desk.first(wanted, last)
