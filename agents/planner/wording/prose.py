"""What an answer is made of before it is text: sentences and tables, each with the citations that support it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

_CITATION_ID = re.compile(r"\A[A-Za-z0-9_-]{1,40}\Z")
_FIRST_LETTER = re.compile(r"^([^\w]*)(\w)", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its full stop, and the ids of the citations that support it."""

    text: str
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table."""

    cells: tuple[str, ...]
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `numeric` says which columns are numbers and stand to the right."""

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    numeric: frozenset[int] = frozenset()


Block = Sentence | Table
Prose = list[Block]


def unique(cites: Iterable[str]) -> tuple[str, ...]:
    """Each citation once, in order of appearance, malformed ids left out."""
    return tuple(dict.fromkeys(cite for cite in cites if _CITATION_ID.match(cite)))


def markers(cites: Sequence[str]) -> str:
    """`[c1a2b3][c9x8y7]`."""
    return "".join(f"[{cite}]" for cite in unique(cites))


def capitalised(text: str) -> str:
    """The text with its first letter as a sentence begins; scripts without case stay as they are."""
    return _FIRST_LETTER.sub(lambda match: match[1] + match[2].upper(), text, count=1)


def without_emphasis(prose: Prose) -> Prose:
    """For the ear: no bold."""
    return [
        replace(block, text=block.text.replace("**", "")) if isinstance(block, Sentence) else block for block in prose
    ]


def distinct(prose: Prose) -> Prose:
    """The same thing is said once, however many results said it."""
    return list(dict.fromkeys(prose))


def rendered(prose: Prose, gap: str) -> str:
    """Markdown: sentences run on with `gap` between them, tables stand apart."""
    pieces: list[str] = []
    run: list[str] = []
    for block in prose:
        if isinstance(block, Sentence):
            run.append(block.text + markers(block.cites))
            continue
        pieces += [gap.join(run)] if run else []
        run = []
        pieces.append(_markdown(block))
    pieces += [gap.join(run)] if run else []
    return "\n\n".join(pieces)


def _markdown(table: Table) -> str:
    rule = ["--:" if column in table.numeric else ":--" for column in range(len(table.headers))]
    lines = [_line(table.headers), _line(rule)]
    for row in table.rows:
        *cells, last = row.cells
        marks = markers(row.cites)
        lines.append(_line([*cells, f"{last} {marks}" if marks else last]))
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
