"""Says beside each heading, and for the section one writes in, how far it is from the length it is to have."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog

from reviewdesk.domain.review import Review
from reviewdesk.markup.splice import Splice
from reviewdesk.services.drafts.aiming import KEY, Section, aimed, aims, names_of, renamed, targets_of
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.widgets.number_room import give_numbers_room

_MOST = 100_000
_SHOWN = 28
"""So many letters of a heading are said in the status line."""


class SectionTargets(QObject):
    """Follows the sections as they are counted; a target goes along when the words of its heading change."""

    def __init__(self, window: MainWindow, editor: EditorPresenter, pane: BodyPane) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._pane = pane
        self._review_id = ""
        self._sections: tuple[Section, ...] = ()
        self._asked = ""
        self._caret = 0
        editor.opened.connect(self._open)
        editor.changed.connect(self._follow)
        editor.body_spliced.connect(self._shift)
        pane.caret_block_changed.connect(self._go_to)
        window.actions_["section_target"].triggered.connect(self.ask)

    def take(self, sections: tuple[Section, ...], later: Sequence[Splice] = ()) -> None:
        """Take the sections as they were counted; since then the source blocks have changed so."""
        before, self._sections = self._sections, sections
        self._shift(later)
        review = self._editor.review
        if review is None:
            return
        extra = renamed(review, before, sections) if review.id == self._review_id else None
        self._review_id = review.id
        if extra is not None:
            self._editor.edit("extra", extra, is_step=False)
        self._show()

    def ask(self) -> None:
        """Ask how long the section is to be in which the caret is."""
        review, section = self._editor.review, self._section()
        if review is None:
            return
        if section is None:
            self._window.status_line.show_message(
                self.tr("Put the caret below a heading; its section gets the target.")
            )
            return
        self._asked = names_of(self._sections)[self._sections.index(section)]
        dialog = QInputDialog(self._window)
        dialog.setObjectName("sectionDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Section Target"))
        words = self.tr("Words that “%1” is to have; 0 for none")
        dialog.setLabelText(words.replace("%1", _short(self._asked)))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setOkButtonText(self.tr("Set Target"))
        dialog.setIntRange(0, _MOST)
        dialog.setIntStep(50)
        dialog.setIntValue(targets_of(review).get(self._asked, 0))
        dialog.intValueSelected.connect(self._set)
        give_numbers_room(dialog)
        dialog.open()

    def _set(self, words: int) -> None:
        review = self._editor.review
        if review is not None and words != targets_of(review).get(self._asked, 0):
            self._editor.edit("extra", aimed(review, self._asked, words))

    def _open(self, review: Review) -> None:
        self._sections = ()
        self._review_id = review.id
        self._show()

    def _follow(self, _: Review) -> None:
        self._show()

    def _go_to(self, block: int) -> None:
        self._caret = block
        self._tell()

    def _shift(self, splices: Sequence[Splice]) -> None:
        """Keep to the headings until they are counted again, while blocks come and go before them."""
        for splice in splices:
            more = len(splice.parts) - splice.removed
            end = splice.first + splice.removed
            if more:
                self._sections = tuple(
                    replace(section, block=section.block + more) if section.block >= end else section
                    for section in self._sections
                )

    def _show(self) -> None:
        review, view = self._editor.review, self._pane.page.view
        found = aims(review, self._sections) if review is not None and _has_targets(review) else ()
        notes = {aim.section.block: f"{aim.section.words} / {aim.words}" for aim in found}
        if notes != view.notes:
            view.notes.clear()
            view.notes.update(notes)
            view.viewport().update()
        self._tell()

    def _tell(self) -> None:
        review, section = self._editor.review, self._section()
        found = aims(review, self._sections) if review is not None and _has_targets(review) else ()
        aim = next((aim for aim in found if aim.section is section), None)
        said = ""
        if aim is not None:
            words = self.tr("%1: %2 of %3")
            said = words.replace("%2", str(aim.section.words)).replace("%3", str(aim.words))
            said = said.replace("%1", _short(aim.section.heading))
        self._window.status_line.show_section(said)

    def _section(self) -> Section | None:
        """Give the innermost section in which the caret is."""
        above = [section for section in self._sections if section.block <= self._caret]
        return above[-1] if above else None


def _has_targets(review: Review) -> bool:
    return any(name == KEY for name, _ in review.extra.entries)


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rstrip()}…"
