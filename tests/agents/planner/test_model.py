"""The planner behind `create_agent`, over the real tools, names and words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.messages import AIMessage, AIMessageChunk, AnyMessage, HumanMessage, ToolMessage
from langgraph.graph.state import CompiledStateGraph

from agents.fan.agent import fan_agent
from agents.planner.middleware import TurnForPlanner
from agents.planner.model import PlannerChatModel
from agents.planner.planner import Planner
from agents.planner.understanding.understand import Understanding
from agents.planner.wording.worder import Worder
from knowledge.access import Preferences, Principal, Role, TurnContext
from knowledge.games import GamesStore
from knowledge.lexicon import Lexicon
from knowledge.rules import RuleBook
from tools.fan import fan_tools

pytestmark = pytest.mark.service

CONTEXT = TurnContext(
    principal=Principal(subject="test", role=Role.FAN),
    now=datetime(2026, 11, 22, 12, tzinfo=UTC),
    request_id="r1",
    thread_id="t1",
)


@pytest.fixture(scope="session")
def model(understanding: Understanding, shipped_lexicon: Lexicon) -> PlannerChatModel:
    return PlannerChatModel(planner=Planner(understanding), words=Worder(shipped_lexicon))


@pytest.fixture(scope="session")
def rules() -> RuleBook:
    return RuleBook.open()


@pytest.fixture(scope="session")
def agent(
    model: PlannerChatModel, shipped_games: GamesStore, shipped_lexicon: Lexicon, rules: RuleBook
) -> CompiledStateGraph[Any, Any, Any, Any]:
    return fan_agent(model, shipped_games, shipped_lexicon, rules)


async def _said(
    agent: CompiledStateGraph[Any, Any, Any, Any], *texts: str, context: TurnContext = CONTEXT
) -> list[AnyMessage]:
    """The messages of a conversation after these turns."""
    messages: list[AnyMessage] = []
    for text in texts:
        state = await agent.ainvoke({"messages": [*messages, HumanMessage(text)]}, context=context)
        messages = state["messages"]
    return messages


def _calls(messages: list[AnyMessage]) -> list[tuple[str, dict[str, Any]]]:
    """The calls of the last turn."""
    last = max(at for at, message in enumerate(messages) if isinstance(message, HumanMessage))
    made = [call for message in messages[last:] if isinstance(message, AIMessage) for call in message.tool_calls]
    return [(call["name"], call["args"]) for call in made]


async def test_a_question_is_planned_looked_up_and_worded(agent: CompiledStateGraph[Any, Any, Any, Any]) -> None:
    messages = await _said(agent, "who won the mens downhill")
    assert [name for name, _ in _calls(messages)] == ["find_medallists"]
    assert "Franjo von Allmen" in messages[-1].text
    assert "[c" in messages[-1].text


async def test_the_same_conversation_gives_the_same_ids_and_other_turns_other_ids(
    agent: CompiledStateGraph[Any, Any, Any, Any],
) -> None:
    first = await _said(agent, "medal table", "medal table")
    second = await _said(agent, "medal table", "medal table")

    def ids(messages: list[AnyMessage]) -> list[str | None]:
        return [call["id"] for m in messages if isinstance(m, AIMessage) for call in m.tool_calls]

    assert ids(first) == ids(second)
    assert len(set(ids(first))) == 2


async def test_a_pronoun_waits_for_the_result_it_stands_for(agent: CompiledStateGraph[Any, Any, Any, Any]) -> None:
    messages = await _said(agent, "who won the women's downhill and what else did she win")
    assert [args.get("athlete") for _, args in _calls(messages)] == [None, "breezy-johnson"]


async def test_a_pronoun_finds_the_winner_of_the_last_answer(agent: CompiledStateGraph[Any, Any, Any, Any]) -> None:
    messages = await _said(agent, "who won the women's downhill", "how old is she?")
    assert _calls(messages) == [("not_known", {"topic": "age", "about_kind": "athlete", "about": "breezy-johnson"})]


async def test_the_first_of_many_is_counted_before_it_is_told(agent: CompiledStateGraph[Any, Any, Any, Any]) -> None:
    messages = await _said(agent, "who won the first ever women's downhill", "and the men's?")
    assert [name for name, _ in _calls(messages)][-1] == "find_medallists"
    assert "1948" in messages[-1].text


async def test_an_ambiguous_name_is_asked_back_and_the_answer_taken(
    agent: CompiledStateGraph[Any, Any, Any, Any],
) -> None:
    asked = await _said(agent, "did kim win a medal")
    assert "?" in asked[-1].text
    for answer, person in [("chloe", "chloe-kim"), ("the short track one", "gilli-kim")]:
        state = await agent.ainvoke({"messages": [*asked, HumanMessage(answer)]}, context=CONTEXT)
        assert _calls(state["messages"])[0][1]["athlete"] == person


async def test_a_new_question_after_a_choice_is_a_new_question(agent: CompiledStateGraph[Any, Any, Any, Any]) -> None:
    messages = await _said(agent, "did kim win a medal", "who won the mens downhill")
    assert _calls(messages)[0][1]["event"].startswith("ALPMDH")


async def test_earlier_turns_without_tool_messages_are_understood_again(
    agent: CompiledStateGraph[Any, Any, Any, Any],
) -> None:
    history = [HumanMessage("how many golds did Norway win"), AIMessage("18.")]
    state = await agent.ainvoke({"messages": [*history, HumanMessage("and Italy?")]}, context=CONTEXT)
    assert _calls(state["messages"]) == [("count_medals", {"noc": "ITA", "medal": "gold"})]


async def test_an_unknown_full_name_is_not_taken_for_a_namesake(agent: CompiledStateGraph[Any, Any, Any, Any]) -> None:
    messages = await _said(agent, "did Taylor Swift win a medal")
    assert "Taylor Swift" in messages[-1].text
    assert "won" not in messages[-1].text.lower()


async def test_nothing_understood_is_said_and_nothing_called(agent: CompiledStateGraph[Any, Any, Any, Any]) -> None:
    messages = await _said(agent, "asdf qwerty zxcv")
    assert _calls(messages) == []
    assert messages[-1].text


async def test_only_bound_tools_are_called(
    model: PlannerChatModel, shipped_games: GamesStore, shipped_lexicon: Lexicon, rules: RuleBook
) -> None:
    tools = [tool for tool in fan_tools(shipped_games, shipped_lexicon, rules) if tool.name == "medal_table"]
    agent = create_agent(model, tools, middleware=[TurnForPlanner()], context_schema=TurnContext)
    messages = await _said(agent, "who won the mens downhill")
    assert _calls(messages) == []
    assert messages[-1].text
    assert [name for name, _ in _calls(await _said(agent, "medal table"))] == ["medal_table"]


async def test_text_streams_in_pieces(agent: CompiledStateGraph[Any, Any, Any, Any]) -> None:
    pieces: list[str] = []
    async for chunk, _ in agent.astream(
        {"messages": [HumanMessage("who won the mens downhill")]}, context=CONTEXT, stream_mode="messages"
    ):
        if isinstance(chunk, AIMessageChunk) and chunk.text:
            pieces.append(chunk.text)
    whole = (await _said(agent, "who won the mens downhill"))[-1].text
    assert "".join(pieces) == whole
    assert len(pieces) > 1
    assert max(map(len, pieces)) <= 80


async def test_calls_of_another_model_are_worded_when_it_falls_silent(
    agent: CompiledStateGraph[Any, Any, Any, Any], model: PlannerChatModel
) -> None:
    messages = await _said(agent, "medal table")
    answer = next(message for message in messages if isinstance(message, ToolMessage))
    other = [HumanMessage("could you perhaps enlighten me"), *messages[1:2], answer]
    reply = model.bind_tools([], turn=CONTEXT).invoke(other)
    assert "Norway" in reply.text


async def test_a_failed_tool_is_said_to_be_trouble(model: PlannerChatModel) -> None:
    asked = model.bind(tools=[_tool("medal_table")], turn=CONTEXT).invoke([HumanMessage("medal table")])
    failed = ToolMessage("{}", tool_call_id=asked.tool_calls[0]["id"], status="error")
    reply = model.bind(tools=[_tool("medal_table")], turn=CONTEXT).invoke([HumanMessage("medal table"), asked, failed])
    assert reply.text
    assert not reply.tool_calls


def _tool(name: str) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name, "parameters": {}}}


async def test_a_veiled_result_is_told_when_asked_for(agent: CompiledStateGraph[Any, Any, Any, Any]) -> None:
    veiled = replace(CONTEXT, preferences=Preferences(spoiler_free=True))
    messages = await _said(agent, "who won the mens downhill", context=veiled)
    assert "Allmen" not in messages[-1].text
    revealed = await _said(agent, "who won the mens downhill", "tell me anyway", context=veiled)
    assert "Allmen" in revealed[-1].text


def test_without_the_turn_it_says_what_is_missing(model: PlannerChatModel) -> None:
    with pytest.raises(ValueError, match="TurnForPlanner"):
        model.invoke([HumanMessage("medal table")])
