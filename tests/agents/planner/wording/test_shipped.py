"""Answers about the real Games, from the real tools, held against the critic that readers rely on.

The gallery that native editors read is written to the test's temporary folder: run with `--basetemp` to keep it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agents.planner.asked import Asked, Focus
from agents.planner.wording import WordedPart, Worder
from graphs.critic import Critic, Evidence, Speaker
from graphs.sentences import split
from knowledge.games import GamesStore
from knowledge.lexicon import Lexicon
from tests.agents.planner.wording.maker import LANGUAGES
from tests.tools.conftest import Toolbox, toolbox, turn

pytestmark = pytest.mark.service

DURING = "2026-02-14T10:00:00+00:00"
QUESTIONS = (
    (Focus.WHO, "find_medallists", {"event": "ALPMDH"}, None),
    (Focus.WHO, "find_medallists", {"event": "ALPWGS"}, None),
    (Focus.WHEN, "find_medallists", {"event": "ALPMDH", "games": [2022]}, None),
    (Focus.WHETHER, "find_medallists", {"athlete": "Sofia Goggia", "games": []}, None),
    (Focus.WHETHER, "find_medallists", {"noc": "IND", "games": []}, None),
    (Focus.LIST, "find_medallists", {"noc": "ITA", "medals": ["gold"]}, None),
    (Focus.LIST, "find_medallists", {"day": "2026-02-08"}, None),
    (Focus.WHO, "find_medallists", {"event": "BTHWSP7-5KM"}, DURING),
    (Focus.LIST, "medal_table", {}, None),
    (Focus.WHO, "medal_table", {"top": 1}, None),
    (Focus.RANK, "medal_table", {"nocs": ["ITA", "USA"]}, None),
    (Focus.LIST, "medal_table", {"day": "2026-02-10", "top": 4}, None),
    (Focus.HOW_MANY, "count_medals", {"noc": "NOR", "medal": "gold"}, None),
    (Focus.WHICH_DAYS, "count_medals", {"noc": "NOR", "medal": "gold", "by": "day"}, None),
    (Focus.WHETHER, "count_medals", {"noc": "KAZ", "games": [], "by": "games"}, None),
    (Focus.WHO, "count_medals", {"by": "athlete", "medal": "gold", "games": [], "top": 5}, None),
    (Focus.COMPARE, "compare_nocs", {"nocs": ["NOR", "GER"], "games": []}, None),
    (Focus.WHEN, "find_sessions", {"event": "ALPMDH"}, "2026-02-05T12:00:00+00:00"),
    (Focus.WHEN, "find_sessions", {"ceremony": "opening"}, None),
    (Focus.WHEN, "find_sessions", {"event": "ALPWGS"}, None),
    (Focus.LIST, "find_sessions", {"day": "2026-02-14", "discipline": "CUR"}, None),
    (Focus.LIST, "live_now", {}, DURING),
    (Focus.WHO, "athlete_profile", {"athlete": "Sofia Goggia"}, None),
    (Focus.HOW_MANY, "find_athletes", {"noc": "ITA"}, None),
    (Focus.WHO, "find_athletes", {"noc": "ITA", "flag_bearers": True}, None),
    (Focus.WHERE, "venue_info", {"discipline": "CUR"}, None),
    (Focus.LIST, "venue_info", {}, None),
    (Focus.HOW, "rules", {"discipline": "CUR", "question": "how is curling scored"}, None),
    (Focus.WHAT, "games_info", {"games": [2026]}, None),
    (Focus.HOW_MANY, "games_info", {"country": "ITA"}, None),
    (Focus.WHAT, "what_to_watch", {}, None),
    (Focus.WHAT, "emergency_numbers", {}, None),
    (Focus.MEASURE, "not_known", {"topic": "time", "about_kind": "event", "about": "ALPMDH"}, None),
)


@pytest.fixture(scope="module")
def games(shipped_folder: Path) -> Iterator[GamesStore]:
    store = GamesStore.open(shipped_folder)
    yield store
    store.close()


@pytest.fixture(scope="module")
def lexicon(games: GamesStore) -> Lexicon:
    return Lexicon.load(games)


@pytest.fixture(scope="module")
def tools(games: GamesStore, lexicon: Lexicon) -> Toolbox:
    return toolbox(games, lexicon)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_critic_lets_every_sentence_through(language, tools, lexicon, tmp_path) -> None:
    worder, refused, gallery = Worder(lexicon), [], []
    for focus, tool, args, now in QUESTIONS:
        context = turn(now, language) if now else turn(language=language)
        result = tools(tool, context, **args)
        answer = worder.answer([WordedPart(Asked(focus, language), (result,), args)], context)
        evidence = Evidence("")
        evidence.add(result.model_dump_json())
        critic = Critic(language, evidence, Speaker.PLANNER, lexicon)
        asked = worder.suggestions([WordedPart(Asked(focus, language), (result,), args)], context)
        gallery.append(f"{tool} {args}\n{answer}\n{asked}")
        for segment in split(answer, language):
            finding = critic.check(segment)
            if finding.refused:
                refused.append((tool, args, finding.refused, segment.text))
    (tmp_path / f"{language}.txt").write_text("\n\n".join(gallery), encoding="utf-8")
    assert refused == []
