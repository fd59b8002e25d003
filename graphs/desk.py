"""The desk: takes messages, gives answers as events, keeps conversations. What frontends and evals call.

A turn runs in a task of its own, so that it goes on when its reader goes away; the reader may come back for the
events (`follow`). Everything that a caller may not do or send is refused before anything runs.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from uuid import uuid4

import structlog
from langgraph.checkpoint.base import BaseCheckpointSaver
from pydantic import JsonValue

from gpu_services.service.errors import Internal, StadionError, Unavailable
from graphs.admission import Admission
from graphs.conversations import ConversationStore, ConversationSummary, Transcript
from graphs.errors import TurnPaused, TurnRunning, UnknownConversation
from graphs.events import Event, RunFailed, RunFinished, RunStarted
from graphs.routing.preview import RoutePreview
from graphs.state import TurnProgress
from graphs.stream import Run, RunHub
from graphs.turn import RouteResult, TurnRequest, TurnResult
from graphs.turns import TurnRunner
from knowledge.access import Preferences, Principal, TurnContext
from knowledge.games.store import GamesStore
from tools.turn import Shelf

_log = structlog.get_logger(__name__)


class Desk:
    """The orchestrator behind one object. Made by `graphs.build.open_desk`."""

    def __init__(
        self,
        runner: TurnRunner,
        preview: RoutePreview,
        admission: Admission,
        conversations: ConversationStore,
        checkpoints: BaseCheckpointSaver[str],
        hub: RunHub,
        shelf: Shelf,
    ) -> None:
        self.shelf = shelf
        self._runner = runner
        self._preview = preview
        self._admission = admission
        self._conversations = conversations
        self._checkpoints = checkpoints
        self._hub = hub
        self._busy: set[str] = set()

    @property
    def store(self) -> GamesStore:
        """The facts that the answers come from; frontends read pages and take messages in through it."""
        return self.shelf.games

    # Turns

    async def stream(self, request: TurnRequest, principal: Principal) -> AsyncIterator[Event]:
        """The events of one turn, from `run.started` to `run.finished` or `run.failed`.

        Raises:
            BadRequest, TooLarge: the message cannot be used.
            UnknownConversation: the thread is somebody else's.
            TurnRunning, TurnPaused: the thread is busy, or waits for a decision.
        """
        run = await self.start(request, principal)
        async for item in self._hub.subscribe(run.run_id, run.owner):
            yield item

    async def start(self, request: TurnRequest, principal: Principal) -> Run:
        """Begins a turn and returns at once; its events are at `follow(run.run_id, …)`. Raises like `stream`."""
        request = self._admission.admitted(request)
        thread_id = request.thread_id or str(uuid4())
        known = request.thread_id is not None and await self._held(thread_id, principal)
        earlier = () if known else request.history
        context = _context(request, principal, thread_id)
        return self._begin(
            context, [*(_turn(text, request, silent=True) for text in earlier), _turn(request.text, request)]
        )

    async def answer(self, request: TurnRequest, principal: Principal) -> TurnResult:
        """The whole answer of one turn. Raises like `stream`, and when the turn fails."""
        run = await self.start(request, principal)
        return await self._finished(run)

    async def resume(
        self, thread_id: str, interrupt_id: str, decision: JsonValue, principal: Principal
    ) -> AsyncIterator[Event]:
        """Goes on with a paused turn after a person has decided.

        Raises:
            UnknownConversation: the thread is not the caller's.
            TurnRunning: it is not paused but running.
            NotPaused: nothing waits for this decision.
        """
        await self._held(thread_id, principal, paused=True)
        context = _context(TurnRequest(text="", thread_id=thread_id), principal, thread_id)
        run = self._begin(context, [], resume={interrupt_id: decision})
        async for item in self._hub.subscribe(run.run_id, run.owner):
            yield item

    async def route(self, request: TurnRequest, principal: Principal) -> RouteResult:
        """Which desk would answer, without answering. Raises like `stream`."""
        return await self._preview.route(self._admission.admitted(request), principal)

    async def follow(self, run_id: str, principal: Principal, after_seq: int = 0) -> AsyncIterator[Event]:
        """The events of a run of the caller's after `after_seq`, those to come included.

        Raises:
            UnknownRun: not there, not the caller's, or no longer kept.
        """
        async for item in self._hub.subscribe(run_id, principal.subject, after_seq):
            yield item

    async def cancel(self, run_id: str, principal: Principal) -> None:
        """Stops a run of the caller's; its last event says so. A run that is over stays as it is.

        Raises:
            UnknownRun: not there, or not the caller's.
        """
        run = self._hub.get(run_id, principal.subject)
        if run.task is not None and not run.over:
            run.task.cancel()

    async def aclose(self) -> None:
        """Lets running turns end for a moment, then stops them."""
        tasks = [run.task for run in self._hub.running() if run.task is not None]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=5)
            for task in late:
                task.cancel()

    # Conversations

    async def conversations(self, principal: Principal, limit: int = 50, offset: int = 0) -> list[ConversationSummary]:
        """The caller's conversations, latest first."""
        return await self._conversations.listing(principal.subject, limit, offset)

    async def transcript(self, thread_id: str, principal: Principal) -> Transcript:
        """A conversation of the caller's, to read on or to export. Raises UnknownConversation."""
        return await self._conversations.transcript(thread_id, principal.subject)

    async def rename(self, thread_id: str, title: str, principal: Principal) -> None:
        """Another title for a conversation of the caller's. Raises UnknownConversation."""
        await self._conversations.rename(thread_id, principal.subject, title)

    async def delete(self, thread_id: str, principal: Principal) -> None:
        """Forgets a conversation of the caller's and all that the graph remembers of it.

        Raises:
            UnknownConversation: not there, or not the caller's.
            TurnRunning: an answer is being given in it.
        """
        if thread_id in self._busy:
            raise TurnRunning("An answer is being given in that conversation.")
        await self._conversations.delete(thread_id, principal.subject)
        await self._checkpoints.adelete_thread(thread_id)

    # Inside

    async def _held(self, thread_id: str, principal: Principal, *, paused: bool = False) -> bool:
        """Whether the thread exists; refuses what the caller may not do with it now."""
        if thread_id in self._busy:
            raise TurnRunning("The answer before this one is still being given.")
        holding = await self._conversations.holding(thread_id)
        if holding is not None and holding.owner != principal.subject:
            raise UnknownConversation("There is no such conversation.")
        if holding is not None and holding.paused and not paused:
            raise TurnPaused("The conversation waits for a decision.")
        return holding is not None

    def _begin(
        self, context: TurnContext, turns: list[TurnProgress], resume: dict[str, JsonValue] | None = None
    ) -> Run:
        if context.thread_id in self._busy:
            raise TurnRunning("The answer before this one is still being given.")
        self._busy.add(context.thread_id)
        run = self._hub.open(context.request_id, context.thread_id, context.principal.subject)
        run.publish(RunStarted(run_id=run.run_id, thread_id=run.thread_id))
        run.task = asyncio.create_task(self._drive(run, context, turns, resume), name=f"turn-{run.run_id}")
        run.task.add_done_callback(lambda _: self._never_begun(run))
        return run

    def _never_begun(self, run: Run) -> None:
        """Ends a run that was cancelled before its task had its first step."""
        if not run.over:
            self._end(run, RunFinished(run_id=run.run_id, thread_id=run.thread_id, outcome="cancelled"))

    def _end(self, run: Run, last: Event) -> None:
        self._busy.discard(run.thread_id)
        run.publish(last)
        self._hub.close(run)

    async def _drive(
        self, run: Run, context: TurnContext, turns: list[TurnProgress], resume: dict[str, JsonValue] | None
    ) -> None:
        last: Event
        try:
            last = await self._runner.run(run, context, turns, resume)
        except asyncio.CancelledError:
            last = RunFinished(run_id=run.run_id, thread_id=run.thread_id, outcome="cancelled")
        except StadionError as refused:
            last = RunFailed(run_id=run.run_id, error=refused.body(run.run_id))
        except TimeoutError:
            late = Unavailable("The answer took too long.", code="deadline")
            last = RunFailed(run_id=run.run_id, error=late.body(run.run_id))
        except Exception:  # noqa: BLE001 - the last line of defence: a defect must end as an event, with its trace in the log
            _log.exception("turn_broke", run_id=run.run_id)
            last = RunFailed(run_id=run.run_id, error=Internal("Something went wrong on our side.").body(run.run_id))
        self._end(run, last)

    async def _finished(self, run: Run) -> TurnResult:
        async for item in self._hub.subscribe(run.run_id, run.owner):
            if isinstance(item, RunFinished):
                return TurnResult.model_validate(item.result)
            if isinstance(item, RunFailed):
                error = item.error
                raise Unavailable(error.message, recovery=error.recovery, code=error.code)
        raise Unavailable("The answer ended without a result.")


def _turn(text: str, request: TurnRequest, *, silent: bool = False) -> TurnProgress:
    return TurnProgress(
        asked=text,
        message_id=str(uuid4()),
        began=time.time(),
        request=request.id,
        wish=request.language,
        silent=silent,
    )


def _context(request: TurnRequest, principal: Principal, thread_id: str) -> TurnContext:
    return TurnContext(
        principal=principal,
        now=request.as_of or datetime.now(UTC),
        request_id=str(uuid4()),
        thread_id=thread_id,
        language=principal.language,
        preferences=Preferences(request.time_zone, request.favourite_noc, request.spoiler_free),
    )
