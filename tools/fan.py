"""The tools of the fans' desk, bound to their stores."""

from __future__ import annotations

from typing import Any

from langchain_core.tools import BaseTool

from knowledge.games.store import GamesStore
from knowledge.lexicon import Lexicon
from knowledge.rules import RuleBook
from tools import (
    athlete_profile,
    compare_nocs,
    count_medals,
    emergency_numbers,
    find_athletes,
    find_medallists,
    find_sessions,
    find_teams,
    games_info,
    live_now,
    medal_table,
    news,
    not_known,
    records,
    rules,
    unit_results,
    venue_info,
    what_to_watch,
)
from tools.binding import Capability
from tools.remembering import Memory
from tools.turn import Shelf

CAPABILITIES: tuple[Capability[Any], ...] = tuple(
    module.CAPABILITY
    for module in (
        find_medallists,
        medal_table,
        count_medals,
        compare_nocs,
        find_sessions,
        live_now,
        unit_results,
        athlete_profile,
        find_athletes,
        find_teams,
        venue_info,
        games_info,
        rules,
        records,
        what_to_watch,
        news,
        emergency_numbers,
        not_known,
    )
)


def fan_tools(games: GamesStore, lexicon: Lexicon, rule_book: RuleBook) -> list[BaseTool]:
    """All tools that answer a fan's question."""
    shelf = Shelf(games, lexicon, rule_book)
    memory = Memory(games)
    return [capability.bind(shelf, memory) for capability in CAPABILITIES]
