"""Records of an event, where the feed has sent them."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import Prose, Sentence
from agents.planner.wording.voice import Voice
from agents.planner.wording.winners import with_tag
from tools.results import Records
from tools.results.sport import RecordRow

_MOST = 6


def word(result: Records, voice: Voice, args: Mapping[str, object]) -> Prose:
    """One sentence a record."""
    return [_record(row, voice) for row in result.rows[:_MOST]]


def _record(row: RecordRow, voice: Voice) -> Sentence:
    who = Noun(voice.safe(row.holder)).strong() if row.holder else Noun("")
    if row.noc:
        who = with_tag(voice, who, row.noc) if row.holder else voice.noc(row.noc).strong()
    kind = voice.text("record-type", type=row.record_type)
    return voice.sentence(
        "record" if who.bare else "record-unheld",
        (row.cite,),
        type=kind,
        event=voice.event(row.event),
        mark=voice.safe(row.result),
        who=who,
        when=voice.text("on-day", day=voice.day(row.date)) if row.date else "",
        place=voice.safe(row.place) if row.place else "",
    )
