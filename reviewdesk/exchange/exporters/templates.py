"""Fills the templates of `resources/templates/`: the one place where text becomes HTML, escaped."""

import importlib
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from reviewdesk.exchange.exporters.wording import one_line, printable
from reviewdesk.markup.safety import safe_url
from reviewdesk.resources import resource

if TYPE_CHECKING:
    from jinja2 import Environment, Template


def fill(template: str, **values: object) -> str:
    """Fill a template; a `Markup` value is HTML already, everything else is text and is escaped."""
    return _template(template).render(values).strip()


@cache
def _template(name: str) -> "Template":
    return _environment().get_template(name)


@cache
def _environment() -> "Environment":
    """Make the environment; templates come from our own files alone, so that none needs a sandbox."""
    jinja = importlib.import_module("jinja2")  # 5 MB, for who shows or sends a review
    environment: Environment = jinja.Environment(
        loader=jinja.FileSystemLoader(resource("templates")),
        undefined=jinja.StrictUndefined,
        autoescape=True,
        finalize=_finish,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.tests["safe_url"] = safe_url
    environment.filters["line"] = _line
    return environment


def _line(value: str) -> str:
    """Put text or HTML on one line."""
    return Markup(one_line(value)) if isinstance(value, Markup) else one_line(value)  # noqa: S704


def _finish(value: object) -> object:
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
