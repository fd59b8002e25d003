"""What a scheduled unit is called: the event, its phase and its part, from the RSC, in the reader's language."""

from __future__ import annotations

from agents.planner.wording.nouns import Form, Noun
from agents.planner.wording.voice import Voice
from knowledge.lexicon.types import EntityKind
from tools.results.sport import UnitRow

CEREMONIES = "CER"
_BRONZE_MATCH = 3
_MOST_PARTS = 6
_UNIT = slice(26, 34)  # the unit part of an RSC
_PROGRAMMES = {"short program": "short", "free skating": "free", "rhythm dance": "rhythm", "free dance": "freedance"}


def decisive(row: UnitRow) -> bool:
    """Whether the unit may be spoken of as the event itself."""
    return row.medal == 1 and row.event is not None


def unit(voice: Voice, row: UnitRow) -> Noun:
    """A unit by name: the event where it decides the gold, else event and phase."""
    if row.discipline.code == CEREMONIES:
        return _phase(voice, "closing" if "CLOSING" in row.code else "opening") or Noun(voice.safe(row.name))
    if row.event is None:
        phase = _phase(voice, row.phase)
        parts = [voice.discipline(row.discipline).bare, phase.bare if phase else voice.safe(row.name)]
        return Noun(voice.text("unit-of", event=parts[0], phase=parts[1]))
    event = voice.event(row.event)
    label = "" if decisive(row) else phase_label(voice, row)
    return Noun(voice.text("unit-of", event=event, phase=label)) if label else event


def phase_label(voice: Voice, row: UnitRow) -> str:
    """`final, second run`; nothing where the phase has no name."""
    phase = _phase(voice, _phase_code(row)) if row.event else None
    if phase is None:
        return ""
    said = part(voice, row)
    return voice.text("unit-part", phase=phase, part=said) if said else phase.bare


def _phase_code(row: UnitRow) -> str:
    if row.medal == _BRONZE_MATCH:
        return "bronze"
    spoken = row.name.casefold()
    return next((code for words, code in _PROGRAMMES.items() if words in spoken), row.phase)


def _phase(voice: Voice, code: str) -> Noun | None:
    own = f"phase-{code.strip('-').lower()}"
    if own in voice.catalogue:  # names with a figure in them read as a fact ("round of 16"); these are spelt out
        return Noun(voice.text(own))
    bare = voice.names.name(EntityKind.PHASE, code, voice.language)
    if bare in (None, code):
        return None
    forms: dict[Form, str] = {}
    for form in ("article", "of", "in"):
        forms[form] = voice.names.name(EntityKind.PHASE, code, voice.language, form) or bare
    return Noun(bare, forms)


def part(voice: Voice, row: UnitRow) -> str:
    """The run, the leg, the lesser final: what tells apart units of one phase."""
    code = row.code[_UNIT]
    if code.startswith("TR"):
        return voice.text("part-trial")
    if code[:1] in "BCD" and code[:1]:
        return voice.text("part-letter", letter=code[:1])
    if code[4:6] == "CC":
        return voice.text("part-skiing")
    number = code[:4]
    if (
        not number.isdecimal()
        or not 0 < int(number) <= _MOST_PARTS
        or row.phase.startswith(("PREL", "GP", "8FNL", "QFNL", "SFNL"))
    ):
        return ""
    return voice.text("part-run", discipline=row.discipline.code, n=int(number))
