"""The sentences for what a paste did and for what it left behind; each code of a `Loss` has its words here."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from reviewdesk.markup.paste.losses import Loss
from reviewdesk.ui.body.clip import LONGEST_TEXT, Way

DONE = {
    Way.FORMATTED: ("Pasted as formatted text", "Keep as typed characters"),
    Way.PLAIN: ("Pasted as plain text", "Format it"),
}
READING = "Reading the clipboard…"
PASTING = "Pasting…"
NOTHING = "There is nothing on the clipboard that a text can hold. Nothing was changed."

LEFT_OUT = {
    Loss.FORM: "a form",
    Loss.VIDEO: "an embedded video or page",
    Loss.AUDIO: "a sound",
    Loss.SVG: "a drawing",
    Loss.SCRIPT: "a script",
    Loss.COMMENT: "comments in the margin",
    Loss.DELETION: "words that a tracked change had deleted",
}
"""What is named in one sentence; the pictures, which are counted, stand before."""

SENTENCES = {
    Loss.LINK: "A link to a place that is not on the web is now words alone.",
    Loss.EMPTY_LINK: "",  # nobody saw it where it was copied either
    Loss.TOO_LONG: "A very long paragraph was cut into several.",
    Loss.TOO_DEEP: "It was nested too deep to keep all of its formatting.",
    Loss.TOO_LARGE: "It was too large: only the beginning is here, {most} characters at most. Copy the rest in parts.",
    Loss.STYLE: "",  # looks are never taken; nobody misses a style sheet
}
_WORDLESS = {Loss.TOO_LARGE.value, Loss.DELETION.value, Loss.COMMENT.value}


def done_words(way: Way) -> tuple[str, str]:
    """Give the sentence of a paste that could have gone the other way, and the words of the offer."""
    sentence, offer = DONE[way]
    return tr(sentence), tr(offer)


def loss_words(dropped: Sequence[str], pictures: int) -> str:
    """Say what was not taken; nothing where nobody misses it."""
    losses = [Loss(code) for code in dropped]
    things = [_picture_words(pictures)] if Loss.IMAGE in losses else []
    things += [tr(words) for loss, words in LEFT_OUT.items() if loss in losses]
    sentences = [_left_out(things)] if things else []
    for loss, words in SENTENCES.items():
        if words and loss in losses:
            sentences.append(tr(words).format(most=QLocale().toString(LONGEST_TEXT)))
    if sentences and _WORDLESS.isdisjoint(dropped):
        sentences.append(tr("The words are all here."))
    return " ".join(sentences)


def tr(words: str) -> str:
    """Translate words of this table."""
    return QCoreApplication.translate("Pasting", words)


def _picture_words(number: int) -> str:
    if number == 1:
        return tr("a picture without a web address")
    return tr("{number} pictures without a web address").format(number=QLocale().toString(number))


def _left_out(things: list[str]) -> str:
    joined = (
        things[0]
        if len(things) == 1
        else tr("{these} and {last}").format(these=", ".join(things[:-1]), last=things[-1])
    )
    pattern = tr("Left out: {things}.")
    return pattern.format(things=joined)
