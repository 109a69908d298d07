"""Which images a body shows, by asking the one renderer, so that no import or check counts otherwise than an export."""

from reviewdesk.markup.html import Renderer


def images_in(body: str) -> tuple[str, ...]:
    """Name the images of a body as the text names them, each once, in order."""
    if "![" not in body and ("<" not in body or "<img" not in body.lower()):
        return ()
    seen: dict[str, None] = {}

    def note(name: str) -> str:
        seen[name] = None
        return name

    Renderer(note).render(body)
    return tuple(seen)
