"""Exports as WordPress writes them, made by hand: a channel with its authors, and items with their fields."""

from collections.abc import Iterator
from typing import Any

from reviewdesk.domain.review import Review
from reviewdesk.exchange.importers.base import Document, ImportedItem
from reviewdesk.exchange.importers.wordpress.wxr import WordPressExport

HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.8" created="2025-11-20 10:00" -->
<rss version="2.0"
	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="http://wordpress.org/export/1.2/"
>
<channel>
	<title>Harbour Films</title>
	<link>https://example.org</link>
	<language>en-GB</language>
	<wp:wxr_version>1.2</wp:wxr_version>
	<wp:base_site_url>https://example.org</wp:base_site_url>
	<wp:base_blog_url>https://example.org</wp:base_blog_url>
	<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[ada]]></wp:author_login>\
<wp:author_email><![CDATA[ada@example.org]]></wp:author_email>\
<wp:author_display_name><![CDATA[Ada Kern]]></wp:author_display_name></wp:author>
"""
TAIL = "</channel>\n</rss>\n"

PICTURE = """	<item>
		<title>still</title>
		<guid isPermaLink="false">https://example.org/files/still.jpg</guid>
		<content:encoded><![CDATA[]]></content:encoded>
		<excerpt:encoded><![CDATA[The quay, <em>at night</em>]]></excerpt:encoded>
		<wp:post_id>7</wp:post_id>
		<wp:status><![CDATA[inherit]]></wp:status>
		<wp:post_parent>5</wp:post_parent>
		<wp:post_type><![CDATA[attachment]]></wp:post_type>
		<wp:attachment_url><![CDATA[https://example.org/files/still.jpg]]></wp:attachment_url>
		<wp:postmeta><wp:meta_key><![CDATA[_wp_attachment_image_alt]]></wp:meta_key>\
<wp:meta_value><![CDATA[A quay]]></wp:meta_value></wp:postmeta>
	</item>
"""


def cdata(text: str) -> str:
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def post(content: str = "<p>Text.</p>", meta: dict[str, str] | None = None, terms: str = "", **changes: str) -> str:
    """Write an item; name any of its fields to change it."""
    fields = {
        "title": "The Long Harbour review: a slow tide",
        "link": "https://example.org/2023/09/the-long-harbour-review/",
        "pubDate": "Fri, 15 Sep 2023 10:17:00 +0000",
        "creator": "ada",
        "guid": "https://example.org/?p=5",
        "excerpt": "",
        "id": "5",
        "date": "2023-09-15 15:47:00",
        "date_gmt": "2023-09-15 10:17:00",
        "name": "the-long-harbour-review",
        "status": "publish",
        "type": "post",
        "more": "",
    } | changes
    hung = "".join(
        f"<wp:postmeta><wp:meta_key>{cdata(key)}</wp:meta_key><wp:meta_value>{cdata(value)}</wp:meta_value></wp:postmeta>"
        for key, value in (meta or {}).items()
    )
    return f"""	<item>
		<title>{cdata(fields["title"])}</title>
		<link>{fields["link"]}</link>
		<pubDate>{fields["pubDate"]}</pubDate>
		<dc:creator>{cdata(fields["creator"])}</dc:creator>
		<guid isPermaLink="false">{fields["guid"]}</guid>
		<description></description>
		<content:encoded>{cdata(content)}</content:encoded>
		<excerpt:encoded>{cdata(fields["excerpt"])}</excerpt:encoded>
		<wp:post_id>{fields["id"]}</wp:post_id>
		<wp:post_date>{cdata(fields["date"])}</wp:post_date>
		<wp:post_date_gmt>{cdata(fields["date_gmt"])}</wp:post_date_gmt>
		<wp:post_name>{cdata(fields["name"])}</wp:post_name>
		<wp:status>{cdata(fields["status"])}</wp:status>
		<wp:post_parent>0</wp:post_parent>
		<wp:post_type>{cdata(fields["type"])}</wp:post_type>
		{terms}{hung}{fields["more"]}
	</item>
"""


def export(*items: str) -> bytes:
    return (HEAD + "".join(items) + TAIL).encode()


def read(*items: str) -> list[ImportedItem]:
    return list(items_of(export(*items)))


def items_of(data: bytes) -> Iterator[ImportedItem]:
    return WordPressExport().read(Document("site.xml", data))


def the_item(*items: str) -> ImportedItem:
    (found,) = (item for item in read(*items) if item.review)
    return found


def the_review(*items: str) -> Review:
    review = the_item(*items).review
    assert review is not None
    return review


def review_of(content: str = "<p>Text.</p>", **changes: Any) -> Review:
    return the_review(post(content, **changes))


def codes(*items: str) -> list[str]:
    return [remark.code for item in read(*items) for remark in item.remarks]
