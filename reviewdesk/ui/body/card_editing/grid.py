"""Changes a table's rows and columns; row 0 is the header."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from reviewdesk.markup.nodes import Alignment, Inlines, Table

T = TypeVar("T")
Line = tuple[Inlines, ...]

EMPTY = Table((Alignment.NONE,) * 3, ((),) * 3, (((),) * 3,) * 2)
"""The table that one begins with."""


def lines(table: Table) -> tuple[Line, ...]:
    """Give header and rows as one."""
    return (table.header, *table.rows)


def with_cell(table: Table, row: int, column: int, cell: Inlines) -> Table:
    """Give the table with another text in a cell."""
    changed = list(lines(table))
    line = changed[row]
    changed[row] = (*line[:column], cell, *line[column + 1 :])
    return _table(table, changed)


def add_row(table: Table, at: int) -> Table:
    """Give the table with an empty row that has the number `at`, below the header at least."""
    changed = list(lines(table))
    changed.insert(max(at, 1), ((),) * len(table.alignments))
    return _table(table, changed)


def remove_row(table: Table, at: int) -> Table:
    """Give the table without a row; header and last row stay."""
    if not at or len(table.rows) < 2:
        return table
    return _table(table, _without(lines(table), at))


def move_row(table: Table, at: int, to: int) -> Table:
    """Give the table with a row in another place; over the header it becomes the header."""
    if not 0 <= to <= len(table.rows):
        return table
    return _table(table, _moved(lines(table), at, to))


def add_column(table: Table, at: int) -> Table:
    """Give the table with an empty column that has the number `at`."""
    return Table(
        (*table.alignments[:at], Alignment.NONE, *table.alignments[at:]),
        _with_gap(table.header, at),
        tuple(_with_gap(row, at) for row in table.rows),
    )


def remove_column(table: Table, at: int) -> Table:
    """Give the table without a column; the last one stays."""
    if len(table.alignments) < 2:
        return table
    rows = tuple(tuple(_without(row, at)) for row in table.rows)
    return Table(tuple(_without(table.alignments, at)), tuple(_without(table.header, at)), rows)


def move_column(table: Table, at: int, to: int) -> Table:
    """Give the table with a column in another place."""
    if not 0 <= to < len(table.alignments):
        return table
    rows = tuple(tuple(_moved(row, at, to)) for row in table.rows)
    return Table(tuple(_moved(table.alignments, at, to)), tuple(_moved(table.header, at, to)), rows)


def align(table: Table, column: int, alignment: Alignment) -> Table:
    """Give the table with a column that stands otherwise."""
    alignments = (*table.alignments[:column], alignment, *table.alignments[column + 1 :])
    return replace(table, alignments=alignments)


def _table(table: Table, changed: Sequence[Line]) -> Table:
    return Table(table.alignments, changed[0], tuple(changed[1:]))


def _with_gap(line: Line, at: int) -> Line:
    return (*line[:at], (), *line[at:])


def _without(things: Sequence[T], at: int) -> list[T]:
    return [thing for number, thing in enumerate(things) if number != at]


def _moved(things: Sequence[T], at: int, to: int) -> list[T]:
    moved = list(things)
    moved.insert(to, moved.pop(at))
    return moved
