"""One file a kind of result; `word` finds the right one. Each fact of a question is said once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from agents.planner.wording import premise
from agents.planner.wording.kinds import (
    absence,
    advice,
    athlete,
    choice,
    comparison,
    competitors,
    emergency,
    games,
    medallists,
    news,
    records,
    results,
    rules,
    schedule,
    standings,
    tally,
    venues,
)
from agents.planner.wording.prose import Prose, distinct
from agents.planner.wording.voice import Voice
from tools.results import Declined, ToolResult

_Wording = Callable[[Any, Voice, Mapping[str, object]], Prose]

_KINDS: Mapping[str, _Wording] = {
    "medallists": medallists.word,
    "medal_table": standings.word,
    "medal_tally": tally.word,
    "comparison": comparison.word,
    "schedule": schedule.word,
    "unit_results": results.word,
    "records": records.word,
    "athlete": athlete.word,
    "athlete_list": competitors.word_athletes,
    "team_list": competitors.word_teams,
    "venues": venues.word,
    "games": games.word,
    "rules": rules.word,
    "news": news.word,
    "advice": advice.word,
    "emergency": emergency.word,
    "choice": choice.word,
    "absence": absence.word,
}


def word(results: Sequence[ToolResult], voice: Voice, args: Mapping[str, object]) -> Prose:
    """What the results say, for one question."""
    if correction := premise.corrected(results, voice):
        return correction
    prose: Prose = []
    for result in results:
        if isinstance(result, Declined):
            prose.append(voice.sentence(declined_key(voice, result.topic)))
        else:
            prose += _KINDS[result.kind](result, voice, args)
    return distinct(prose)


def declined_key(voice: Voice, topic: str) -> str:
    """The refusal for a topic, the general one where it has none of its own."""
    key = f"refuse-{topic.replace('_', '-')}"
    return key if key in voice.catalogue else "refuse-generic"
