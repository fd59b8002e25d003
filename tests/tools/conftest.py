"""The fans' tools over the shipped data, called as an agent calls them: arguments in, JSON and an object out."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from langchain.tools import ToolRuntime
from langchain_core.messages import ToolMessage
from langchain_core.tools import BaseTool

from knowledge.access import Preferences, Principal, Role, TurnContext
from knowledge.games import GamesStore
from knowledge.lexicon import Lexicon
from knowledge.rules import RuleBook
from tools.fan import fan_tools
from tools.results import tool_result

AFTER = "2026-11-22T12:00:00+00:00"


def turn(now: str = AFTER, language: str = "en", role: Role = Role.FAN, **preferences: Any) -> TurnContext:
    return TurnContext(
        principal=Principal("tester", role),
        now=datetime.fromisoformat(now),
        request_id="r",
        thread_id="t",
        language=language,
        preferences=Preferences(**preferences),
    )


@dataclass(frozen=True)
class Toolbox:
    """Calls tools by name."""

    tools: dict[str, BaseTool]

    def message(self, name: str, context: TurnContext | None, arguments: dict[str, Any]) -> ToolMessage:
        runtime = ToolRuntime(
            state={}, context=context, config={}, stream_writer=lambda _: None, tool_call_id="x", store=None
        )
        call = {"type": "tool_call", "name": name, "id": "x", "args": {**arguments, "runtime": runtime}}
        answer: ToolMessage = asyncio.run(self.tools[name].ainvoke(call))
        return answer

    def __call__(self, name: str, context: TurnContext | None = None, **arguments: Any) -> Any:
        """The result, read back from the JSON that a model sees."""
        answer = self.message(name, context or turn(), arguments)
        assert answer.status == "success", answer.content
        result = tool_result.validate_json(str(answer.content))
        assert result == answer.artifact
        return result


@pytest.fixture(scope="session")
def lexicon(games: GamesStore) -> Lexicon:
    return Lexicon.load(games)


def toolbox(store: GamesStore, lexicon: Lexicon) -> Toolbox:
    return Toolbox({tool.name: tool for tool in fan_tools(store, lexicon, RuleBook.open())})


@pytest.fixture(scope="session")
def games(shipped_folder: Path) -> Iterator[GamesStore]:
    """The shipped data; read only."""
    store = GamesStore.open(shipped_folder)
    yield store
    store.close()


@pytest.fixture(scope="session")
def ask(games: GamesStore, lexicon: Lexicon) -> Toolbox:
    return toolbox(games, lexicon)


@pytest.fixture
def live(shipped_folder: Path, tmp_path: Path) -> Iterator[GamesStore]:
    """The shipped data, to be changed."""
    shutil.copy(shipped_folder / "games.sqlite", tmp_path / "games.sqlite")
    store = GamesStore.open(tmp_path)
    yield store
    store.close()


@pytest.fixture
def ask_live(live: GamesStore, lexicon: Lexicon) -> Toolbox:
    """The tools over the live store; they see what is pushed to it without being made anew."""
    return toolbox(live, lexicon)
