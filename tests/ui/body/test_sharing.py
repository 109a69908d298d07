"""A state of a block that follows another holds nothing twice that both have."""

from reviewdesk.markup.nodes import Alignment, Emphasis, Item, List, Paragraph, Strong, Table, Text
from reviewdesk.ui.body.books.sharing import shared


def test_what_is_the_same_is_the_old_thing() -> None:
    old = Paragraph((Text("One "), Emphasis((Text("two"),)), Text(" three "), Strong((Text("four"),))))
    new = Paragraph((Text("One "), Emphasis((Text("two"),)), Text(" 3 "), Text("and "), Strong((Text("four"),))))
    made = shared(new, old)
    assert made == new
    assert [made.children[place] is old.children[place] for place in (0, 1)] == [True, True]
    assert made.children[-1] is old.children[-1]


def test_what_did_not_change_at_all_is_no_second_thing() -> None:
    old, new = (Paragraph((Text("One"),)) for _ in range(2))
    assert shared(new, old) is old


def test_a_cell_and_an_entry_change_alone() -> None:
    cells = tuple(tuple((Text(f"{row} {column}"),) for column in range(3)) for row in range(4))
    old = Table((Alignment.NONE,) * 3, cells[0], cells[1:])
    rows = (old.rows[0], (old.rows[1][0], (Text("new"),), (Text("2 2"),)), cells[3])
    made = shared(Table((Alignment.NONE,) * 3, ((Text("0 0"),), (Text("0 1"),), (Text("0 2"),)), rows), old)
    assert made.rows == rows
    assert made.header is old.header
    assert made.rows[1][2] is old.rows[1][2]

    entries = List(tuple(Item((Paragraph((Text(word),)),)) for word in ("a", "b", "c")))
    more = List(tuple(Item((Paragraph((Text(word),)),)) for word in ("a", "x", "b", "c")))
    longer = shared(more, entries)
    assert longer == more
    assert [longer.items[place] is entries.items[was] for place, was in ((0, 0), (2, 1), (3, 2))] == [True] * 3


def test_another_kind_of_thing_has_nothing_in_common() -> None:
    new = Paragraph((Text("One"),))
    assert shared(new, None) is new
    assert shared(new, List(())) is new
