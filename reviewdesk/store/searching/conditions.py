"""Facets as SQL that every database understands."""

from collections.abc import Callable
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, and_, or_, true

from reviewdesk.domain.review import Status
from reviewdesk.store.rows import REVIEW
from reviewdesk.store.searching.query import Condition, Facet, Property, Query, Relation

_Column: TypeAlias = ColumnElement[Any]

_RELATIONS: dict[Relation, Callable[[_Column, Any], ColumnElement[bool]]] = {
    Relation.IS: lambda column, value: column == value,
    Relation.WITHIN: lambda column, value: or_(column == value, column.startswith(f"{value}-", autoescape=True)),
    Relation.LESS: lambda column, value: column < value,
    Relation.AT_MOST: lambda column, value: column <= value,
    Relation.AT_LEAST: lambda column, value: column >= value,
    Relation.MORE: lambda column, value: column > value,
    Relation.KNOWN: lambda column, _: column.is_not(None),
}


def conditions_of(query: Query) -> list[ColumnElement[bool]]:
    """Give what a row must fulfil, the words left aside; the trash only where it is asked for."""
    found = facets_of(query)
    return found if query.asks_for_status else [*found, REVIEW.c.status != Status.TRASHED]


def facets_of(query: Query) -> list[ColumnElement[bool]]:
    """Give the facets that a row must fulfil."""
    return [_holds(facet) for facet in query.facets]


def _holds(facet: Facet) -> ColumnElement[bool]:
    holds = and_(*map(_condition, facet.conditions))
    return holds.is_not(true()) if facet.is_excluded else holds  # what is not known does not hold


def _condition(condition: Condition) -> ColumnElement[bool]:
    column = REVIEW.c[condition.property]
    if condition.property is Property.YEAR and condition.relation in (Relation.LESS, Relation.AT_MOST):
        return and_(column != 0, _RELATIONS[condition.relation](column, condition.value))  # 0 is no year
    return _RELATIONS[condition.relation](column, condition.value)
