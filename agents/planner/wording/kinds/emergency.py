"""Emergency numbers: first the number to call, nothing before it."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.wording.prose import Prose
from agents.planner.wording.voice import Voice
from tools.results import Emergency


def word(result: Emergency, voice: Voice, args: Mapping[str, object]) -> Prose:
    """The general number at once, then the others."""
    general = [number for number in result.numbers if number.service == "general"]
    others = [number for number in result.numbers if number.service != "general"]
    noc = voice.noc(result.country)
    prose: Prose = [
        voice.sentence("emergency-call", (result.cite,), number=voice.safe(number.number), noc=noc)
        for number in general[:1]
    ]
    items = [
        voice.text("emergency-item", service=number.service, number=voice.safe(number.number)) for number in others
    ]
    if items:
        prose.append(voice.sentence("emergency-others", (result.cite,), list=voice.join(items), noc=noc))
    return prose
