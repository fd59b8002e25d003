"""Kinds of events: what the code of an event (and the name it had at one Games) says about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from knowledge.lexicon.authored import family_kinds


@dataclass(frozen=True, slots=True)
class Family:
    """An event without its gender. `kind` is a key of `sports.yaml`, `code` is "ALP:DH"."""

    code: str
    kind: str | None
    distance: str | None = None
    legs: str | None = None
    technique: str | None = None


_LEGS = re.compile(r"(\d)\s*x\s*([\d.]+)\s*km", re.IGNORECASE)
_DISTANCE = re.compile(r"([\d.]+)\s*k?m\b", re.IGNORECASE)


def family_code(event: str) -> str:
    """ "ALPMDH----" -> "ALP:DH"."""
    return f"{event[:3]}:{event[4:22].rstrip('-')}"


@lru_cache(maxsize=4096)
def family_of(event: str, held_as: str | None = None) -> Family:
    """The kind of an event. `held_as` is the English name that it had at one Games, which may refine the code."""
    code = family_code(event)
    kinds = family_kinds()
    for kind, pattern in kinds.kinds.items():
        if match := re.fullmatch(pattern, code):
            parts = match.groupdict()
            return _held(Family(code, kind, parts.get("d"), parts.get("l")), held_as)
    return Family(code, None)


def _held(family: Family, held_as: str | None) -> Family:
    if held_as is None:
        return family
    kinds = family_kinds()
    kind = next((new for old, name, new in kinds.held if old == family.kind and re.search(name, held_as)), family.kind)
    technique = next((word for word, pattern in kinds.techniques.items() if re.search(pattern, held_as)), None)
    if legs := _LEGS.search(held_as):
        return Family(family.code, kind, legs[2], legs[1], technique)
    distance = _DISTANCE.search(held_as) if family.distance else None
    return Family(family.code, kind, distance[1] if distance else family.distance, family.legs, technique)
