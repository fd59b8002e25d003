"""The answer to "which one do you mean?": by position, by name, by what tells it apart."""

from __future__ import annotations

from agents.planner.understanding.folding import fold_text
from agents.planner.understanding.question import Name, Question
from agents.planner.understanding.reading import Reading
from knowledge.lexicon.types import EntityKind
from tools.results import Choice
from tools.results.base import Option

_SLOTS: dict[str, tuple[str, EntityKind]] = {
    "athlete": ("athletes", EntityKind.PERSON),
    "event": ("events", EntityKind.EVENT),
    "discipline": ("disciplines", EntityKind.DISCIPLINE),
    "noc": ("nocs", EntityKind.NOC),
    "nocs": ("nocs", EntityKind.NOC),
    "country": ("nocs", EntityKind.NOC),
    "venue": ("venues", EntityKind.VENUE),
}
_POSITIONS = ("nth_1", "nth_2", "nth_3")


def chosen(reading: Reading, choice: Choice, base: Question) -> Question | None:
    """The question that was open, with the option that was picked; None when the text picks none."""
    option = _by_position(reading, choice) or _by_words(reading, choice)
    if option is None or choice.slot not in _SLOTS:
        return None
    slot, kind = _SLOTS[choice.slot]
    name = Name(kind=kind, code=option.code, surface=option.name)
    kept = tuple(other for other in getattr(base, slot) if fold_text(other.surface) != fold_text(choice.asked))
    others = kept if len(kept) < len(getattr(base, slot)) else ()
    return base.model_copy(update={slot: (*others, name), "text": reading.text, "follows": True})


def _by_position(reading: Reading, choice: Choice) -> Option | None:
    for index, cue in enumerate(_POSITIONS):
        if reading.has(cue) and index < len(choice.options):
            return choice.options[index]
    return choice.options[-1] if reading.has("nth_last") else None


def _by_words(reading: Reading, choice: Choice) -> Option | None:
    said = set(reading.folded.text.split()) | {name.code for name in reading.names}
    scores = [(_shared(option, said, reading), option) for option in choice.options]
    best = max(score for score, _ in scores)
    winners = [option for score, option in scores if score == best]
    return winners[0] if best > 0 and len(winners) == 1 else None


def _shared(option: Option, said: set[str], reading: Reading) -> int:
    """How many of the words said belong to this option; a name that the lexicon found counts most."""
    words = set(fold_text(f"{option.name} {option.hint}").split())
    parts = {part.strip() for part in option.hint.split(",")}
    whole = fold_text(reading.text)
    unspaced = any(word in whole for word in words if len(word) > 1 and not word.isascii())
    return 5 * (option.code in said) + 2 * len(parts & said) + len(words & said) + unspaced
