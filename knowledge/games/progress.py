"""Telling how far a load is: a callback that a command line or a log may show."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Called now and then with what is being done and how much of it is done."""

    def __call__(self, what: str, done: int, total: int) -> None:
        """`done` of `total` steps of `what`."""
        ...


def silent(what: str, done: int, total: int) -> None:
    """Says nothing."""
