"""A real server on loopback. The desk behind it is the real class with real stores; only the graph is a script, so that
these tests are about the wire. `test_whole.py` has the whole house.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from langgraph.checkpoint.memory import InMemorySaver
from pydantic import JsonValue

from frontends.api.accounts import AccountStore
from frontends.api.app import create_app
from frontends.api.settings import ApiSettings
from graphs.admission import Admission
from graphs.conversations import ConversationStore
from graphs.desk import Desk
from graphs.events import (
    ArtifactAdded,
    CitationAdded,
    Interrupted,
    RunFinished,
    StateChanged,
    StepFinished,
    StepStarted,
    Suggestions,
    TextDelta,
    TextEnd,
    TextStart,
    ToolFinished,
    ToolStarted,
)
from graphs.intake.text import TextLimits
from graphs.routing.preview import RoutePreview
from graphs.state import TurnProgress
from graphs.stream import Run, RunHub
from graphs.turn import Timings, TurnResult
from graphs.turns import TurnRunner
from knowledge.access import Principal, TurnContext
from knowledge.citation import Citation, CitationKind
from tools.turn import Shelf

CITATION = Citation(id="c1", kind=CitationKind.ODF, title="Medallists", source="ODF", locator="DT_MEDALLISTS v1")


@dataclass
class Script:
    """Stands for the graph: says who asked and what, and remembers what reached it."""

    conversations: ConversationStore
    seen: list[tuple[TurnContext, list[TurnProgress]]] = field(default_factory=list)
    pause: threading.Event = field(default_factory=threading.Event)
    at_once: int = 0
    most_at_once: int = 0

    @property
    def principals(self) -> list[Principal]:
        return [context.principal for context, _ in self.seen]

    async def run(
        self, run: Run, context: TurnContext, turns: list[TurnProgress], resume: dict[str, JsonValue] | None = None
    ) -> RunFinished:
        self.seen.append((context, turns))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            return await self._say(run, context, turns[-1] if turns else None)
        finally:
            self.at_once -= 1

    async def _say(self, run: Run, context: TurnContext, turn: TurnProgress | None) -> RunFinished:
        asked = turn.asked if turn else "decided"
        run.publish(StepStarted(name="fan"))
        run.publish(StateChanged(values={"language": context.language}))
        run.publish(ToolStarted(call_id="t1", name="find_medallists", args={"event": asked[:20]}))
        run.publish(ToolFinished(call_id="t1", name="find_medallists", status="ok", seconds=0.01, result={"n": 1}))
        run.publish(TextStart(message_id="m1", agent="fan", language="en", model="planner"))
        if "break" in asked:
            raise RuntimeError("secret inside")
        words = ["You asked: ", asked[:200], "."]
        for word in words:
            if "slowly" in asked:
                while not self.pause.is_set():
                    await asyncio.sleep(0.01)
            run.publish(TextDelta(message_id="m1", delta=word))
            await asyncio.sleep(0.02 if "crowd" in asked else 0)
        run.publish(CitationAdded(message_id="m1", citation=CITATION))
        run.publish(TextEnd(message_id="m1"))
        run.publish(ArtifactAdded(artifact_id="a1", kind="card.medallists", title="Medallists", data={"kind": "x"}))
        run.publish(Suggestions(texts=("And the women?",)))
        run.publish(StepFinished(name="fan", seconds=0.1))
        paused = "approve" in asked
        if paused:
            run.publish(Interrupted(interrupt_id="i1", tool="publish", args={}, choices=("approve", "reject")))
        result = TurnResult(
            id=turn.request if turn else None,
            thread_id=context.thread_id,
            answer="".join(words),
            language="en",
            agent="fan",
            agents=("fan",),
            model="planner",
            citations=(CITATION,),
            timings=Timings(route=0, first_token=0, total=0),
        )
        await self.conversations.record(context.principal.subject, asked, result)
        outcome = "interrupt" if paused else "success"
        dumped = result.model_dump(mode="json")
        return RunFinished(run_id=run.run_id, thread_id=run.thread_id, outcome=outcome, result=dumped)


@dataclass
class Served:
    """A running server, its script and its accounts."""

    url: str
    app: FastAPI
    data_dir: Path
    scripts: list[Script]

    @property
    def script(self) -> Script:
        return self.scripts[-1]

    @property
    def accounts(self) -> AccountStore:
        return cast(AccountStore, self.app.state.api.accounts)

    def client(self, **more: Any) -> httpx.Client:
        return httpx.Client(base_url=self.url, timeout=20, **more)

    @staticmethod
    def input(text: str, thread: str = "", run: str = "r1", **more: Any) -> dict[str, Any]:
        body = {
            "threadId": thread,
            "runId": run,
            "state": {},
            "messages": [{"id": "q", "role": "user", "content": text}],
            "tools": [],
            "context": [],
            "forwardedProps": {},
        }
        return body | more

    @staticmethod
    def events(text: str) -> list[tuple[int, dict[str, Any]]]:
        """The events of an SSE body: number and JSON."""
        found = []
        for block in text.split("\n\n"):
            fields = dict(line.split(": ", 1) for line in block.split("\n") if ": " in line and line[0] != ":")
            if "data" in fields:
                found.append((int(fields["id"]), json.loads(fields["data"])))
        return found

    def ask(self, client: httpx.Client, text: str, **more: Any) -> list[tuple[int, dict[str, Any]]]:
        """A whole turn over SSE."""
        answer = client.post("/agui", json=self.input(text, **more))
        assert answer.status_code == 200, answer.text
        return self.events(answer.text)

    def page(self) -> httpx.Client:
        """A browser on one of our pages: it has a session and sends its token."""
        session = httpx.get(f"{self.url}/api/session", timeout=20)
        headers = {"X-CSRF-Token": session.json()["csrf_token"]}
        return self.client(headers=headers, cookies=session.cookies)


def serve_app(app: FastAPI) -> tuple[str, Callable[[], None]]:
    server = uvicorn.Server(
        uvicorn.Config(app, port=0, log_level="warning", ws_max_size=256 * 1024, proxy_headers=False)
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 20
    while not server.started and time.monotonic() < until:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]

    def stop() -> None:
        server.should_exit = True
        thread.join(20)

    return f"http://127.0.0.1:{port}", stop


@contextmanager
def scripted(data_dir: Path, **settings: Any) -> Iterator[Served]:
    scripts: list[Script] = []

    @asynccontextmanager
    async def opening() -> AsyncIterator[Desk]:
        threads = ThreadPoolExecutor(2)
        conversations = ConversationStore(data_dir / "conversations.sqlite", threads)
        scripts.append(Script(conversations))
        yield Desk(
            runner=cast(TurnRunner, scripts[-1]),
            preview=cast(RoutePreview, None),
            admission=Admission(TextLimits(characters=4000), 20),
            conversations=conversations,
            checkpoints=InMemorySaver(),
            hub=RunHub(2000, 60),
            shelf=cast(Shelf, None),
        )
        conversations.close()
        threads.shutdown()

    app = create_app(ApiSettings(data_dir=data_dir, **settings), opening)
    url, stop = serve_app(app)
    try:
        httpx.get(f"{url}/api/conversations", timeout=20)
        yield Served(url, app, data_dir, scripts)
    finally:
        stop()


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Served]]:
    with ExitStack() as stack:
        yield lambda **settings: stack.enter_context(scripted(tmp_path, **settings))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with scripted(tmp_path_factory.mktemp("server")) as found:
        yield found


@pytest.fixture
def served(running: Served) -> Served:
    """One server for all tests of a module; each has sessions of its own and an empty script."""
    running.script.seen.clear()
    running.script.pause = threading.Event()
    return running
