"""Rows and columns are added, taken away and moved; the header stays, and a table is never without a cell."""

import pytest

from reviewdesk.markup.nodes import Alignment, Table, Text
from reviewdesk.ui.body.card_editing import grid

LEFT, NONE, RIGHT = Alignment.LEFT, Alignment.NONE, Alignment.RIGHT


def table(alignments: tuple[Alignment, ...], *rows: str) -> Table:
    """Make a table of rows that hold one letter a cell; a dot is an empty one."""
    header, *rest = (tuple(() if letter == "." else (Text(letter),) for letter in row) for row in rows)
    return Table(alignments, header, tuple(rest))


START = table((LEFT, RIGHT), "ab", "cd", "ef")


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (grid.add_row(START, 1), table((LEFT, RIGHT), "ab", "..", "cd", "ef")),
        (grid.add_row(START, 0), table((LEFT, RIGHT), "ab", "..", "cd", "ef")),
        (grid.add_row(START, 3), table((LEFT, RIGHT), "ab", "cd", "ef", "..")),
        (grid.remove_row(START, 1), table((LEFT, RIGHT), "ab", "ef")),
        (grid.remove_row(START, 0), START),
        (grid.remove_row(table((LEFT,), "a", "b"), 1), table((LEFT,), "a", "b")),
        (grid.move_row(START, 2, 0), table((LEFT, RIGHT), "ef", "ab", "cd")),
        (grid.move_row(START, 2, 3), START),
        (grid.move_row(START, 0, -1), START),
        (grid.add_column(START, 1), table((LEFT, NONE, RIGHT), "a.b", "c.d", "e.f")),
        (grid.remove_column(START, 0), table((RIGHT,), "b", "d", "f")),
        (grid.remove_column(table((LEFT,), "a", "b"), 0), table((LEFT,), "a", "b")),
        (grid.move_column(START, 0, 1), table((RIGHT, LEFT), "ba", "dc", "fe")),
        (grid.move_column(START, 1, 2), START),
        (grid.align(START, 1, NONE), table((LEFT, NONE), "ab", "cd", "ef")),
        (grid.with_cell(START, 2, 1, (Text("x"),)), table((LEFT, RIGHT), "ab", "cd", "ex")),
    ],
)
def test_a_change_of_the_grid_keeps_all_other_cells(changed: Table, expected: Table) -> None:
    assert changed == expected
