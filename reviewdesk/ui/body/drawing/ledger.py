"""Lends numbers to values, because Qt's formats remember numbers well and Python values badly."""

from typing import Generic, TypeVar

Value = TypeVar("Value")


class Ledger(Generic[Value]):
    """Gives each value one number for as long as the ledger lives."""

    def __init__(self) -> None:
        self._numbers: dict[Value, int] = {}
        self._values: list[Value] = []

    def number(self, value: Value) -> int:
        """Give the number of a value; the first is 1."""
        number = self._numbers.get(value)
        if number is None:
            self._values.append(value)
            number = self._numbers[value] = len(self._values)
        return number

    def value(self, number: int) -> Value:
        """Give the value of a number that was lent before."""
        return self._values[number - 1]
