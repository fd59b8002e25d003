"""A question back, when a name fits several."""

from __future__ import annotations

import re
from collections.abc import Mapping

from agents.planner.asked import Focus
from agents.planner.wording.prose import Prose
from agents.planner.wording.voice import Voice
from knowledge.lexicon.types import EntityKind
from tools.results import Choice, NocRef
from tools.results.base import Option

_CODE = re.compile(r"[A-Z]{3}\Z")


def word(result: Choice, voice: Voice, args: Mapping[str, object]) -> Prose:
    """The options with what tells them apart, then the question."""
    shown = result.options
    key = "choice-option-aloud" if voice.aloud else "choice-option"
    items = [
        voice.text(
            key if hint(voice, option) else "choice-option-plain",
            name=voice.safe(option.name),
            hint=hint(voice, option),
        )
        for option in shown
    ]
    person = "yes" if result.slot == "athlete" else "no"
    won = voice.asked.focus is Focus.WHO and (voice.asked.medals or voice.asked.presumed == "won")
    listed = voice.join(items)
    cites = tuple(citation.id for citation in result.citations)
    lead = "choice-won" if won and person == "yes" else "choice"
    return [
        voice.sentence(lead, cites, n=len(result.options), list=listed, person=person),
        voice.sentence("choice-which", person=person, n=len(result.options)),
    ]


def hint(voice: Voice, option: Option) -> str:
    """What tells an option apart; codes of delegations as the language writes them, codes of disciplines left out."""
    parts: list[str] = []
    for part in option.hint.split(", "):
        if not _CODE.match(part):
            parts.append(voice.safe(part))
        elif not voice.known(EntityKind.DISCIPLINE, part):
            parts.append(voice.text("hint-noc", code=part, noc=voice.noc(NocRef(code=part, name=part))))
    gap = voice.catalogue.setting("hint-gap") or ", "
    return gap.join(part for part in parts if part)
