"""Several reviews in the one file that WordPress imports: Tools, Import, WordPress."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import partial
from urllib.parse import urlsplit

from markupsafe import escape

from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext, Layout, Part, gathered
from reviewdesk.exchange.exporters.images import image_files
from reviewdesk.exchange.exporters.wording import one_line
from reviewdesk.exchange.exporters.wordpress.handles import Handles, login, nicename
from reviewdesk.exchange.exporters.wordpress.item import Item, item_of
from reviewdesk.exchange.exporters.wordpress.layout import BLOCKS
from reviewdesk.exchange.exporters.wordpress.rss import branch, document, leaf
from reviewdesk.markup.safety import safe_url

_MAIN = "wordpress.xml"


@dataclass(frozen=True, slots=True)
class WordPressArchive:
    """Posts of blocks with critics, categories, tags, featured images and what search engines are told.

    An image travels where it has an address on the web: the site fetches it. The others lie beside the file; where the
    house says at which address they will be found, they have that one.
    """

    name: str = "wordpress-wxr"
    title: str = "WordPress archive (WXR)"
    layout: Layout = BLOCKS

    def export(self, context: ExportContext) -> Artifact:
        """Make `wordpress.xml` of one review, and its images."""
        return gathered(self, context)

    def part(self, context: ExportContext) -> Part[Item]:
        """Make a post, and the images it shows."""
        html = compose(context, self.layout).html
        featured = context.review.featured_image
        images = image_files(html, context.assets, featured, image_url=context.image_url)
        there = replace(context, image_url=partial(_there, context))
        return Part(item_of(there, _moved(html, context)), images)

    def gather(self, values: Sequence[Item]) -> Artifact:
        """Make `wordpress.xml` of all posts."""
        text = document(_channel(values))
        return Artifact((File(_MAIN, text.encode(), "text/xml"),), _MAIN)


def _there(context: ExportContext, name: str) -> str:
    """Give the address at which the import finds an image; the one beside the file where nobody said."""
    address, base = context.image_url(name), one_line(context.house.images_at)
    if not base.startswith(("https://", "http://")) or not safe_url(base) or urlsplit(address).scheme:
        return address
    return f"{base.rstrip('/')}/{address}"


def _moved(html: str, context: ExportContext) -> str:
    """Give the article with the images where the import finds them."""
    for name in context.assets:
        html = html.replace(f'src="{escape(context.image_url(name))}"', f'src="{escape(_there(context, name))}"')
    return html


def _channel(items: Sequence[Item]) -> Iterator[str]:
    site = next((_site(item.link) for item in items if item.link), "")
    critics, categories, tags = Handles(login), Handles(nicename), Handles(nicename)
    posts = [
        post
        for number, item in enumerate(items)
        for post in _posts(item, 2 * number + 1, critics, {"category": categories, "post_tag": tags})
    ]
    yield leaf("title", "ReviewDesk")
    yield leaf("link", site)
    yield leaf("description")
    yield leaf("language", items[0].language)
    yield leaf("wp:wxr_version", "1.2")
    yield leaf("wp:base_site_url", site)
    yield leaf("wp:base_blog_url", site)
    for name, handle in critics.items():
        yield branch(
            "wp:author",
            leaf("wp:author_login", handle),
            leaf("wp:author_email"),
            leaf("wp:author_display_name", name),
            leaf("wp:author_first_name"),
            leaf("wp:author_last_name"),
        )
    for name, handle in categories.items():
        yield branch(
            "wp:category",
            leaf("wp:category_nicename", handle),
            leaf("wp:category_parent"),
            leaf("wp:cat_name", name),
        )
    for name, handle in tags.items():
        yield branch("wp:tag", leaf("wp:tag_slug", handle), leaf("wp:tag_name", name))
    yield leaf("generator", "ReviewDesk")
    yield from posts


def _site(link: str) -> str:
    parts = urlsplit(link)
    return f"{parts.scheme}://{parts.netloc}"


def _posts(item: Item, number: int, critics: Handles, terms: Mapping[str, Handles]) -> Iterator[str]:
    """Give the post with this number, and with the next one its featured image."""
    critic = critics[item.critic] if item.critic else ""
    picture = item.picture
    yield branch(
        "item",
        leaf("title", item.title),
        leaf("link", item.link),
        *([leaf("pubDate", format_datetime(item.published))] if item.published else ()),
        leaf("dc:creator", critic),
        leaf("guid", item.guid, isPermaLink="false"),
        leaf("description"),
        leaf("content:encoded", item.content),
        leaf("excerpt:encoded", item.excerpt),
        *_standing(item, number, "post", item.slug, item.status),
        *_terms("category", item.categories, terms),
        *_terms("post_tag", item.tags, terms),
        *(_meta(key, value) for key, value in item.meta),
        *([_meta("_thumbnail_id", str(number + 1))] if picture else ()),
    )
    if picture is not None:
        yield branch(
            "item",
            leaf("title", picture.title),
            leaf("link", picture.address),
            leaf("dc:creator", critic),
            leaf("guid", picture.address, isPermaLink="false"),
            leaf("description"),
            leaf("content:encoded"),
            leaf("excerpt:encoded", picture.caption),
            *_standing(item, number + 1, "attachment", "", "inherit", number),
            leaf("wp:attachment_url", picture.address),
            *([_meta("_wp_attachment_image_alt", picture.alt)] if picture.alt else ()),
        )


def _standing(item: Item, number: int, kind: str, slug: str, status: str, parent: int = 0) -> Iterator[str]:
    """Say which post it is, since when and how it shows; what is empty is as the site has it by default."""
    yield leaf("wp:post_id", str(number))
    yield leaf("wp:post_date", _clock(item.published))
    yield leaf("wp:post_date_gmt", _clock(_in_utc(item.published)))
    yield leaf("wp:comment_status")
    yield leaf("wp:ping_status")
    yield leaf("wp:post_name", slug)
    yield leaf("wp:status", status)
    yield leaf("wp:post_parent", str(parent))
    yield leaf("wp:menu_order", "0")
    yield leaf("wp:post_type", kind)
    yield leaf("wp:post_password")
    yield leaf("wp:is_sticky", "0")


def _clock(moment: datetime | None) -> str:
    return moment.replace(tzinfo=None).isoformat(" ", "seconds") if moment else ""


def _in_utc(moment: datetime | None) -> datetime | None:
    """Give the moment in UTC; None where no zone is known, and at the ends of time."""
    try:
        return moment.astimezone(UTC) if moment and moment.tzinfo else None
    except OverflowError:
        return None


def _terms(domain: str, names: tuple[str, ...], handles: Mapping[str, Handles]) -> Iterator[str]:
    yield from (leaf("category", name, domain=domain, nicename=handles[domain][name]) for name in names)


def _meta(key: str, value: str) -> str:
    return branch("wp:postmeta", leaf("wp:meta_key", key), leaf("wp:meta_value", value))
