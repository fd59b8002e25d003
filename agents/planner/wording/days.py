"""The day of a question, read from the arguments that its tool was called with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date


def day_argument(args: Mapping[str, object]) -> date | None:
    """The one day asked about; None for no day and for a range of several."""
    first, last = day_range(args)
    return first if first == last else None


def day_range(args: Mapping[str, object]) -> tuple[date | None, date | None]:
    """First and last day asked about: `2026-02-07` or `2026-02-07/2026-02-09`."""
    given = args.get("day")
    if not isinstance(given, str):
        return None, None
    first, _, last = given.partition("/")
    try:
        return date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        return None, None
