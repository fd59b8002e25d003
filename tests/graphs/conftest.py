"""A real desk over the shipped data, and a small language to say what a conversation should be like."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self
from uuid import uuid4

import pytest
import pytest_asyncio

from graphs.build import open_desk
from graphs.desk import Desk
from graphs.events import Event, RunFinished
from graphs.settings import DeskSettings
from graphs.turn import TurnRequest, TurnResult
from knowledge.access import Principal, Role

DESK_LOOP = "session"


@dataclass(frozen=True)
class Played:
    """One turn as it was answered."""

    events: list[Event]
    result: TurnResult


class Expectation:
    """What is expected of a turn; every method checks and returns itself."""

    def __init__(self, run: Played) -> None:
        self.run = run

    @property
    def answer(self) -> str:
        return self.run.result.answer

    def routed_to(self, *agents: str) -> Self:
        assert self.run.result.agents == agents, (self.run.result.agents, self.answer)
        return self

    def called(self, tool: str, **args: Any) -> Self:
        calls = [call for call in self.run.result.tool_calls if call.name == tool]
        fitting = [call for call in calls if args.items() <= call.args.items()]
        assert fitting, (tool, args, self.run.result.tool_calls)
        return self

    def called_nothing(self) -> Self:
        assert not self.run.result.tool_calls
        return self

    def said(self, *words: str) -> Self:
        for word in words:
            assert word.casefold() in self.answer.casefold(), (word, self.answer)
        return self

    def never_said(self, *words: str) -> Self:
        for word in words:
            assert word.casefold() not in self.answer.casefold(), (word, self.answer)
        return self

    def in_language(self, language: str) -> Self:
        assert self.run.result.language == language, (self.run.result.language, self.answer)
        return self

    def cited(self, *sources: str) -> Self:
        """Every source is among the citations; ranges lie in the answer; markers are gone; ids run c1, c2 …"""
        citations = self.run.result.citations
        assert citations, self.answer
        for source in sources:
            assert any(source in f"{c.title} {c.source} {c.locator}" for c in citations), (source, citations)
        assert [c.id for c in citations] == [f"c{n}" for n in range(1, len(citations) + 1)]
        for citation in citations:
            for start, end in citation.spans:
                assert self.answer[start:end].strip() == self.answer[start:end]
        assert not re.search(r"\[c[a-z0-9]{5}\]", self.answer)
        return self

    def abstained(self) -> Self:
        assert self.run.result.abstained, self.answer
        return self

    def spoken_by(self, model: str) -> Self:
        assert self.run.result.model == model
        return self


@pytest.fixture(scope="session")
def expect() -> Callable[[Played], Expectation]:
    return Expectation


@pytest_asyncio.fixture(scope="session", loop_scope=DESK_LOOP)
async def desk(shipped_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Desk]:
    """One desk for all conversations; each test has its own threads and people."""
    folder = shutil.copytree(shipped_folder, tmp_path_factory.mktemp("desk") / "data")
    async with open_desk(DeskSettings.load(data_dir=Path(folder))) as opened:
        yield opened


class Reader:
    """Somebody who talks with a desk; follow-ups stay in the thread."""

    def __init__(self, desk: Desk, role: Role = Role.FAN, subject: str | None = None) -> None:
        self.desk = desk
        self.principal = Principal(subject or f"reader-{uuid4()}", role)
        self.thread_id: str | None = None

    async def ask(self, text: str, as_of: datetime | None = None, **wishes: Any) -> Played:
        """Asks in the conversation at hand."""
        request = TurnRequest(text=text, thread_id=self.thread_id, as_of=as_of, **wishes)
        events = [event async for event in self.desk.stream(request, self.principal)]
        last = events[-1]
        assert isinstance(last, RunFinished), last
        self.thread_id = last.thread_id
        return Played(events, TurnResult.model_validate(last.result))


@pytest.fixture
def reader(desk: Desk) -> Reader:
    return Reader(desk)


@pytest.fixture
def ask(reader: Reader) -> Callable[..., Awaitable[Played]]:
    return reader.ask


@pytest.fixture
def person(desk: Desk) -> Callable[..., Reader]:
    """Makes further people, by role or subject."""
    return lambda role=Role.FAN, subject=None: Reader(desk, role, subject)
