"""An event whose medals are still to be won."""

from __future__ import annotations

from agents.planner.wording import moments
from agents.planner.wording.prose import Prose
from agents.planner.wording.voice import Voice
from tools.results import EventRef
from tools.results.sport import UnitRow


def undecided(voice: Voice, unit: UnitRow | None, event: EventRef | None) -> Prose:
    """When it will be decided, as far as the schedule tells."""
    event = event or (unit.event if unit else None)
    if event is None:
        return [voice.sentence("no-medals-yet")]
    cites = (unit.cite,) if unit else ()
    noun = voice.event(event)
    if unit is None or unit.start is None:
        return [voice.sentence("undecided", cites, event=noun)]
    if unit.status in ("cancelled", "postponed"):
        return [voice.sentence(f"unit-{unit.status}", cites, unit=noun, when=moments.start(voice, unit))]
    if unit.status == "running":
        return [voice.sentence("undecided-live", cites, event=noun)]
    if unit.start <= voice.now:
        return [voice.sentence("undecided-over", cites, event=noun, when=moments.start(voice, unit))]
    return [voice.sentence("undecided-until", cites, event=noun, when=moments.start(voice, unit))]
