"""What to watch and why; once the Games are over, what to look back at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agents.planner.wording import moments, units
from agents.planner.wording.prose import Prose, Sentence
from agents.planner.wording.voice import Voice
from tools.results import Advice
from tools.results.places import AdviceRow

_REASONS = 2
_AHEAD = ("medal_final", "bronze_match", "knockout", "good_hour")  # reasons to watch live, none to look back


def word(result: Advice, voice: Voice, args: Mapping[str, object]) -> Prose:
    """A sentence a pick, best first."""
    if not result.rows:
        return [voice.sentence("advice-none-over" if result.over else "advice-none")]
    prose: Prose = [voice.sentence("advice-over")] if result.over else []
    return [*prose, *(_pick(row, result, voice) for row in result.rows)]


def _pick(row: AdviceRow, result: Advice, voice: Voice) -> Sentence:
    unit = row.unit
    reasons = [voice.text(key, noc=_noc(result, voice)) for key in _reasons(row, voice, over=result.over)]
    return voice.sentence(
        "advice" if reasons else "advice-plain",
        (unit.cite,),
        unit=units.unit(voice, unit).strong(),
        when=moments.start(voice, unit, result.zone),
        why=_both(reasons, voice),
    )


def _both(reasons: Sequence[str], voice: Voice) -> str:
    """The first two reasons."""
    if len(reasons) < _REASONS:
        return "".join(reasons)
    return voice.text("both-reasons", one=reasons[0], other=reasons[1])


def _noc(result: Advice, voice: Voice) -> str:
    return voice.noc(result.noc).form("article") if result.noc else ""


def _reasons(row: AdviceRow, voice: Voice, *, over: bool) -> list[str]:
    known = row.reasons if not over else [reason for reason in row.reasons if reason not in _AHEAD]
    keys = [f"reason-{reason.replace('_', '-')}" for reason in known]
    return [key for key in keys if key in voice.catalogue]
