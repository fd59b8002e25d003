"""What a question takes for granted, held against the results: a wrong premise is put right before anything else."""

from __future__ import annotations

from collections.abc import Sequence

from agents.planner.wording import scope
from agents.planner.wording.prose import Prose
from agents.planner.wording.voice import Voice
from tools.results import MedalTable, MedalTally, ToolResult


def corrected(results: Sequence[ToolResult], voice: Voice) -> Prose:
    """The correction, where the results disprove the premise; empty where it holds or cannot be judged."""
    if voice.asked.presumed != "boycott":
        return []
    prose: Prose = []
    for result in results:
        if isinstance(result, MedalTable):
            prose += _in_table(result, voice)
        elif isinstance(result, MedalTally) and result.noc and result.whole.total and len(result.games) == 1:
            whole = result.whole
            haul, when = voice.medals(whole.gold, whole.silver, whole.bronze), scope.at_games(voice, result.games[0])
            who = voice.noc(result.noc)
            prose.append(voice.sentence("premise-boycott", (whole.cite,), who=who, haul=haul, when=when))
    return prose


def _in_table(result: MedalTable, voice: Voice) -> Prose:
    """Who won medals was there."""
    when = scope.at_games(voice, result.games)
    prose: Prose = []
    for line in result.lines:
        who = voice.noc(line.noc)
        if line.rank == 1 and not line.tied and result.order == "gold" and result.discipline is None:
            prose.append(voice.sentence("premise-boycott-most", (result.cite,), who=who, n=line.gold, when=when))
        else:
            haul = voice.medals(line.gold, line.silver, line.bronze)
            prose.append(voice.sentence("premise-boycott", (result.cite,), who=who, haul=haul, when=when))
    return prose
