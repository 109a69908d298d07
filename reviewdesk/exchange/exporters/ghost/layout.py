"""The article in Ghost: title, excerpt, date and featured image are the post's own, all else is text and cards."""

from reviewdesk.exchange.exporters.base import Layout
from reviewdesk.exchange.exporters.ghost.cards import cards_of

GHOST = Layout(templates="ghost/", block=cards_of)
