"""The Results System Code of ODF: 34 characters that name a discipline, an event, a phase or a unit.

Discipline (3), gender (1), event (18), phase (4), unit (8), each padded with '-'. A scope is the same code cut
at one of these borders and padded again: `ALP` + 31 dashes is alpine skiing, `ALPMDH` + 28 dashes the men's downhill.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, Self

from knowledge.games.odf.rejected import Rejected

Level = Literal["discipline", "event", "phase", "unit"]
LENGTH = 34
_BORDER: dict[Level, int] = {"discipline": 3, "event": 22, "phase": 26, "unit": 34}
_ALLOWED = re.compile(r"[A-Z0-9]{3}[A-Z0-9.+_-]{31}")
# Not disciplines but scopes of the whole Games.
_GLOBAL = frozenset({"GLO", "GEN"})


@dataclass(frozen=True, slots=True)
class Rsc:
    """A parsed code; `str()` gives the 34 characters back."""

    code: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read 34 characters.

        Raises:
            Rejected: when the length or a character is wrong.
        """
        if len(text) != LENGTH:
            raise Rejected(f"bad RSC {text[:40]!r}: {len(text)} characters instead of {LENGTH}")
        if not _ALLOWED.fullmatch(text):
            raise Rejected(f"bad RSC {text!r}: only capital letters, digits and . + _ - are allowed")
        return cls(text)

    @classmethod
    def of(cls, discipline: str, gender: str = "-", event: str = "", phase: str = "", unit: str = "") -> Self:
        """Pad the parts to their widths and join them.

        Raises:
            Rejected: when a part is too long or holds a wrong character.
        """
        return cls.parse(
            discipline.ljust(3, "-")
            + gender.ljust(1, "-")
            + event.ljust(18, "-")
            + phase.ljust(4, "-")
            + unit.ljust(8, "-")
        )

    def __str__(self) -> str:
        return self.code

    @property
    def discipline(self) -> str:
        """`ALP`."""
        return self.code[:3]

    @property
    def gender(self) -> str:
        """`M`, `W`, `X` (mixed), `O` (open), `G` or `-` (not applicable)."""
        return self.code[3]

    @property
    def event(self) -> str:
        """The event part without padding: `DH`."""
        return self.code[4:22].rstrip("-")

    @property
    def phase(self) -> str:
        """The phase part with its padding: `FNL-`, `QUAL`."""
        return self.code[22:26]

    @property
    def unit(self) -> str:
        """The unit part with its padding: `000100--`."""
        return self.code[26:]

    @property
    def level(self) -> Level:
        """The narrowest part that is filled."""
        if self.unit.strip("-"):
            return "unit"
        if self.phase.strip("-"):
            return "phase"
        return "event" if self.code[3:22].strip("-") else "discipline"

    def at(self, level: Level) -> Rsc:
        """This code cut at `level` and padded again."""
        return Rsc(self.code[: _BORDER[level]].ljust(LENGTH, "-"))

    @property
    def prefix(self) -> str:
        """The leading characters that every code within this scope shares; empty for the whole Games."""
        if self.discipline in _GLOBAL:
            return ""
        return self.code[: _BORDER[self.level]]

    def covers(self, other: Rsc) -> bool:
        """True when `other` lies within this scope."""
        return other.code.startswith(self.prefix)
