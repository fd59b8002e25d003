"""References to things with a name. `name` is in the language of the turn, `code` is what data joins on."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Colour = Literal["gold", "silver", "bronze"]
Gender = Literal["M", "W", "X", "O"]


class Frozen(BaseModel):
    """Base of all result parts."""

    model_config = ConfigDict(frozen=True)


class NocRef(Frozen):
    """A delegation: `ITA`, "Italia"."""

    code: str
    name: str


class PersonRef(Frozen):
    """A person, name in reading order and in the script the reader's press uses."""

    id: str
    name: str
    noc: NocRef | None = None


class DisciplineRef(Frozen):
    """A discipline: `ALP`, "sci alpino"."""

    code: str
    name: str


class EventRef(Frozen):
    """An event: event-level RSC, "discesa libera maschile"."""

    code: str
    name: str
    discipline: DisciplineRef
    gender: Gender


class VenueRef(Frozen):
    """A venue; proper names stay as they are but in scripts that transliterate them."""

    code: str
    name: str
    town: str | None = None


class GamesRef(Frozen):
    """An edition: 2026, "Milano Cortina 2026"."""

    year: int
    name: str
