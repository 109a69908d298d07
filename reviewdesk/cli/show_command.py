"""`reviewdesk show`: one review, to read or as the file that `import` takes back."""

import click

from reviewdesk.cli.call import Call, Json, printable, put
from reviewdesk.cli.opened import desk
from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.review import Review
from reviewdesk.markup.plain import plain_text
from reviewdesk.services.exporting.making import fields_of, markdown_of


@click.command()
@click.argument("review")
@click.option("--markdown", is_flag=True, help="Print the review file, byte for byte as `import` takes it.")
@click.pass_obj
def command(call: Call, review: str, markdown: bool) -> None:
    """Show REVIEW, an id or a slug."""
    with desk(call) as opened:
        saved = opened.library.find(review)
    if call.as_json:
        fields = _json(fields_of(saved.review))
        edited = saved.edited.isoformat()
        call.document({"version": saved.version, "edited": edited, "fields": fields, "body": saved.review.body})
    elif markdown:
        put(markdown_of(saved.review))
    else:
        put("\n".join(printable(line) for line in _lines(saved.review)) + "\n")


def _lines(review: Review) -> list[str]:
    film = f"{review.work.title} ({review.work.year})" if review.work.year else review.work.title
    facts = [film, review.rating.label if review.rating else "", review.status, ", ".join(review.byline)]
    return [
        review.headline or "(no headline)",
        " · ".join(fact for fact in facts if fact),
        f"{review.id}  {review.slug}",
        *(["", review.standfirst] if review.standfirst else []),
        "",
        *plain_text(review.body).splitlines(),
    ]


def _json(value: Extra) -> Json:
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Table):
        return {name: _json(each) for name, each in value.entries}
    return [_json(each) for each in value]
