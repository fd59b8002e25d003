"""A question back, when a name fits several."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.asked import Focus
from agents.planner.wording.prose import Prose
from agents.planner.wording.voice import Voice
from tools.results import Choice


def word(result: Choice, voice: Voice, args: Mapping[str, object]) -> Prose:
    """The options with what tells them apart, then the question."""
    shown = result.options
    key = "choice-option-aloud" if voice.aloud else "choice-option"
    items = [
        voice.text(
            key if option.hint else "choice-option-plain", name=voice.safe(option.name), hint=voice.safe(option.hint)
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
