"""What a screen reader can ask of the page, and what it is told."""

from PySide6.QtGui import QAccessible

from tests.ui.body.desk import Desk, Key

TEXT = '## One\n\nplain\n\n> said\n\n- a\n    - b\n\n![A rocket](a.png "cap")\n\n### Two\n'
Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


def outline(desk: Desk) -> list[tuple[QAccessible.Role, str, str]]:
    interface = QAccessible.queryAccessibleInterface(desk.pane.structure)
    children = [interface.child(number) for number in range(interface.childCount())]
    return [(child.role(), child.text(Name), child.text(Description)) for child in children]


def test_the_words_are_there_and_follow_every_change(desk: Desk) -> None:
    desk.open("One\n\n## Two\n")
    interface = QAccessible.queryAccessibleInterface(desk.view)
    assert interface.text(QAccessible.Text.Value) == "One\nTwo"
    desk.go(0).type(" more")
    assert interface.text(QAccessible.Text.Value) == "One more\nTwo"
    text = interface.textInterface()
    assert text.text(0, 8) == "One more"
    assert text.cursorPosition() == 8
    assert text.characterCount() == len("One more\nTwo")


def test_headings_quotes_lists_and_images_are_found_by_walking(desk: Desk) -> None:
    assert outline(desk.open(TEXT)) == [
        (QAccessible.Role.Heading, "One", "Heading 2"),
        (QAccessible.Role.BlockQuote, "said", "Quote"),
        (QAccessible.Role.ListItem, "a", "List entry"),
        (QAccessible.Role.ListItem, "b", "List entry, level 2"),
        (QAccessible.Role.Graphic, "Image: A rocket", "Image: A rocket"),
        (QAccessible.Role.Heading, "Two", "Heading 3"),
    ]


def test_tables_are_told_by_their_columns_and_links_by_words_and_address(desk: Desk) -> None:
    table = "| Film | Year |\n|---|---|\n| Tide | 2023 |\n"
    desk.open(f"See [the *whole* thing](https://e.org) and [it](u).\n\nplain\n\n- [in](v) a list\n\n{table}")
    assert outline(desk) == [
        (QAccessible.Role.Paragraph, "See the whole thing and it.", ""),
        (QAccessible.Role.ListItem, "in a list", "List entry"),
        (QAccessible.Role.Table, "Table: Film, Year", "Table: Film, Year"),
    ]
    rows = QAccessible.queryAccessibleInterface(desk.pane.structure)
    links = [rows.child(0).child(number) for number in range(rows.child(0).childCount())]
    assert [(link.role(), link.text(Name), link.text(Description)) for link in links] == [
        (QAccessible.Role.Link, "the whole thing", "https://e.org"),
        (QAccessible.Role.Link, "it", "u"),
    ]
    assert rows.child(0).indexOfChild(links[1]) == 1
    assert links[1].parent().text(Name) == "See the whole thing and it."
    desk.find("it", select=True).press(Key.Key_Delete)
    assert rows.child(0).childCount() == 1
    assert not links[1].isValid()


def test_the_outline_follows_edits_and_another_review(desk: Desk) -> None:
    outline(desk.open("# One\n\n## Two\n"))
    desk.go(0, 0).press(Key.Key_Backspace)
    assert outline(desk) == [(QAccessible.Role.Heading, "Two", "Heading 2")]
    kept = QAccessible.queryAccessibleInterface(desk.pane.structure.place(1))
    assert not kept.isValid()
    assert outline(desk.open("# Other\n")) == [(QAccessible.Role.Heading, "Other", "Heading 1")]


def test_a_heading_lies_where_it_is_seen(desk: Desk) -> None:
    desk.open(TEXT).go(6)
    interface = QAccessible.queryAccessibleInterface(desk.pane.structure)
    seen = desk.view.viewport().mapToGlobal(desk.view.cursorRect().center())
    assert interface.child(5).rect().contains(seen)


def test_the_outline_stands_in_the_tree_of_the_page(desk: Desk) -> None:
    desk.open(TEXT)
    parent = QAccessible.queryAccessibleInterface(desk.view)
    names = [parent.child(number).text(Name) for number in range(parent.childCount())]
    assert "Outline of the text" in names
    place = QAccessible.queryAccessibleInterface(desk.pane.structure).child(0)
    assert place.parent().text(Name) == "Outline of the text"


def test_entering_a_row_that_stands_out_is_announced_once(desk: Desk) -> None:
    heard: list[str] = []
    desk.open(TEXT)
    desk.pane.structure.announced.connect(heard.append)
    desk.go(1)
    assert desk.view.accessibleDescription().startswith("Tab ")
    desk.go(0).go(0, 0).go(2).go(3).go(5).go(1)
    assert heard == ["Heading 2", "Quote", "List entry", "Image: A rocket"]
    desk.go(6)
    assert desk.view.accessibleDescription().startswith("Heading 3. ")
