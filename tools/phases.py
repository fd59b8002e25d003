"""Phases by the words that people use, as parts of the 34-character RSC."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.lexicon.types import EntityKind
from tools.resolving import choice, unknown
from tools.turn import Turn, Unanswered


@dataclass(frozen=True, slots=True)
class PhaseScope:
    """RSC phase prefixes, the medal codes of the units meant, and whether training is meant (None: nothing said)."""

    prefixes: tuple[str, ...] = ()
    medal: tuple[int, ...] = ()
    training: bool | None = None


_PHASES = {
    "final": PhaseScope(("FNL",)),
    "gold_final": PhaseScope(("FNL",), medal=(1,)),
    "bronze_final": PhaseScope(("FNL",), medal=(3,)),
    "semifinal": PhaseScope(("SFNL",)),
    "quarterfinal": PhaseScope(("QFNL",)),
    "round_of_16": PhaseScope(("8FNL",)),
    "round_of_32": PhaseScope(("R32",)),
    "qualification": PhaseScope(("QUAL", "SEED")),
    "heats": PhaseScope(("HEAT", "QFNL", "8FNL", "R32")),
    "heat": PhaseScope(("HEAT",)),
    "preliminary": PhaseScope(("PREL", "GP")),
    "group": PhaseScope(("GP", "PREL")),
    "round_robin": PhaseScope(("PREL", "GP")),
    "training": PhaseScope(("TRN",), training=True),
}
_RSC_PHASE = 4


def phase_scope(turn: Turn, text: str | None) -> PhaseScope:
    """The phase meant by a name or an RSC phase part.

    Raises:
        Unanswered: when no phase has that name.
    """
    if text is None:
        return PhaseScope()
    if found := _PHASES.get(text.strip().lower().replace(" ", "_").replace("-", "_").removesuffix("s")):
        return found
    if found := _PHASES.get(text.strip().lower().replace(" ", "_")):
        return found
    return _coded(text) or _named(turn, text)


def _coded(text: str) -> PhaseScope | None:
    part = text.strip()
    is_code = len(part) == _RSC_PHASE and part.isascii() and part == part.upper()
    return PhaseScope((part.rstrip("-"),), training=part.startswith("TRN") or None) if is_code else None


def _named(turn: Turn, text: str) -> PhaseScope:
    resolution = turn.lexicon.resolve(EntityKind.PHASE, text, turn.names.language, now=turn.now)
    if resolution.chosen:
        return _PHASES.get(resolution.chosen.code) or _coded(resolution.chosen.code) or PhaseScope()
    if resolution.ambiguous:
        raise Unanswered(choice(turn, "phase", text, resolution.candidates))
    raise Unanswered(unknown(turn, EntityKind.PHASE, text, resolution))
