"""The fans' agent as LangChain runs it. The model is a script: these tests are about what stands around a model."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import AIMessage, BaseMessage, ToolMessage

from agents.fan import fan_agent, policy
from agents.fan.agent import MODEL_CALLS, TOOL_CALLS
from knowledge.access import Preferences, Principal, Role, TurnContext
from knowledge.games import GamesStore
from knowledge.lexicon import Lexicon
from knowledge.rules import RuleBook
from tools.fan import fan_tools

pytestmark = pytest.mark.service

CONTEXT = TurnContext(
    Principal("tester", Role.FAN),
    datetime(2026, 2, 8, 9, tzinfo=UTC),
    "r",
    "t",
    "it",
    Preferences("Asia/Tokyo", "ITA", spoiler_free=True),
)


class Script(GenericFakeChatModel):
    """Says what it is told to and remembers what it saw."""

    seen: list[list[BaseMessage]] = []  # noqa: RUF012 - pydantic copies it

    def bind_tools(self, tools: Any, **_: Any) -> Script:
        return self

    def _generate(self, messages: list[BaseMessage], *args: Any, **more: Any) -> Any:
        self.seen.append(messages)
        return super()._generate(messages, *args, **more)


@pytest.fixture(scope="module")
def store(shipped_folder: Path) -> Iterator[GamesStore]:
    opened = GamesStore.open(shipped_folder)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def lexicon(store: GamesStore) -> Lexicon:
    return Lexicon.load(store)


def calls(*wanted: tuple[str, dict[str, Any]]) -> AIMessage:
    made = [{"name": name, "args": args, "id": f"call{at}"} for at, (name, args) in enumerate(wanted)]
    return AIMessage("", tool_calls=made)


async def run(store: GamesStore, lexicon: Lexicon, *said: AIMessage) -> tuple[list[BaseMessage], Script]:
    model = Script(messages=iter(said))
    rules = RuleBook.open()
    agent = fan_agent(model, store, lexicon, rules, fan_tools(store, lexicon, rules))
    state = await agent.ainvoke({"messages": [("user", "Chi ha vinto?")]}, context=CONTEXT)
    return state["messages"], model


async def test_the_prompt_is_the_policy_and_the_turn(store: GamesStore, lexicon: Lexicon) -> None:
    _, model = await run(store, lexicon, AIMessage("Ciao."))
    prompt = str(model.seen[0][0].content)
    assert prompt.startswith(policy())
    for told in ("Italian", "Asia/Tokyo", "ITA", "Spoiler-free", "Sunday 08 February 2026, 10:00"):
        assert told in prompt


async def test_tools_see_the_turn_and_failures_are_readable(store: GamesStore, lexicon: Lexicon) -> None:
    said, _ = await run(
        store,
        lexicon,
        calls(
            ("medal_table", {"games": 2022, "top": 1}),
            ("medal_table", {}),
            ("find_sessions", {"day": "domani"}),
            ("medal_table", {"colour": "gold"}),
            ("buy_tickets", {}),
        ),
        AIMessage("Fatto."),
    )
    told = [message for message in said if isinstance(message, ToolMessage)]
    table, veiled, day, argument, unknown = told
    assert json.loads(str(table.content))["lines"][0]["noc"]["name"] == "Norvegia"
    assert json.loads(str(veiled.content))["why"] == "spoiler"
    assert json.loads(str(day.content))["code"] == "bad_argument"
    assert "no argument" in json.loads(str(argument.content))["message"]
    assert [message.status for message in (day, argument, unknown)] == ["error"] * 3
    assert said[-1].content == "Fatto."


async def test_a_broken_store_is_said_without_its_insides(
    shipped_folder: Path, lexicon: Lexicon, tmp_path: Path
) -> None:
    shutil.copy(shipped_folder / "games.sqlite", tmp_path / "games.sqlite")
    broken = GamesStore.open(tmp_path)
    with broken.engine.begin() as connection:
        connection.exec_driver_sql("alter table medal rename to lost")
    rules = RuleBook.open()
    model = Script(messages=iter([calls(("count_medals", {})), AIMessage("Ora non posso.")]))
    agent = fan_agent(model, broken, lexicon, rules)
    context = TurnContext(Principal("tester", Role.FAN), CONTEXT.now, "r", "t")
    state = await agent.ainvoke({"messages": [("user", "Quanti ori?")]}, context=context)
    error = next(message for message in state["messages"] if isinstance(message, ToolMessage))
    assert error.status == "error"
    assert json.loads(str(error.content))["code"] == "internal"
    assert "sqlite" not in str(error.content).lower()
    assert state["messages"][-1].content == "Ora non posso."
    broken.close()


async def test_a_model_that_never_stops_is_stopped(store: GamesStore, lexicon: Lexicon) -> None:
    many = [calls(*[("emergency_numbers", {})] * 5) for _ in range(MODEL_CALLS + 3)]
    said, model = await run(store, lexicon, *many)
    assert len(model.seen) <= MODEL_CALLS
    done = [message for message in said if isinstance(message, ToolMessage) and message.status == "success"]
    assert len(done) <= TOOL_CALLS
