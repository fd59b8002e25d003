"""The fans' specialist with the models that the settings name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from langchain_core.language_models import BaseChatModel
from langchain_core.tools import BaseTool
from pydantic import JsonValue

from agents.fan.agent import fan_agent
from agents.planner.asked import Asked, Focus
from agents.planner.model import PlannerChatModel
from agents.planner.planner import Planner
from agents.planner.understanding.cues import load_tables
from agents.planner.understanding.understand import Understanding
from agents.planner.wording.worder import WordedPart, Worder
from graphs.backends import CircuitBreaker, Specialist, Voice
from graphs.critic import Speaker
from graphs.settings import DeskSettings
from knowledge.access import TurnContext
from knowledge.games.store import GamesStore
from knowledge.lexicon import Lexicon
from knowledge.rules import RuleBook
from tools.results import tool_result


def fan_specialist(
    settings: DeskSettings,
    games: GamesStore,
    lexicon: Lexicon,
    rules: RuleBook,
    worder: Worder,
    tools: Sequence[BaseTool],
) -> Specialist:
    """The planner's voice, and a language model's before it where one is configured."""

    def voice(name: str, model: BaseChatModel, speaker: Speaker, first: float, deadline: float) -> Voice:
        agent = fan_agent(model, games, lexicon, rules, tools)
        agent.checkpointer = False  # the desk's own checkpoint holds the conversation; nothing here can pause
        breaker = CircuitBreaker(settings.llm_failures_to_open, settings.llm_open)
        return Voice(name, agent, speaker, first, deadline, breaker)

    def suggest(results: Sequence[JsonValue], context: TurnContext) -> tuple[str, ...]:
        asked = Asked(focus=Focus.WHAT, language=context.language)
        parts = [WordedPart(asked, (tool_result.validate_python(result),), {}) for result in results]
        return worder.suggestions(parts, context)

    understanding = Understanding(lexicon, load_tables())
    planner = PlannerChatModel(planner=Planner(understanding), words=worder)
    first = voice("planner", planner, Speaker.PLANNER, settings.turn_deadline, settings.turn_deadline)
    if settings.desk_model == "planner":
        return Specialist(first, suggest=suggest)
    from graphs import llm  # half a second of imports that the planner alone does not need

    model = llm.language_model(settings)
    foreign = voice(settings.llm_name, model, Speaker.MODEL, settings.llm_first_sentence, settings.llm_deadline)
    return Specialist(first, replace(foreign, faults=llm.FAULTS), suggest=suggest)
