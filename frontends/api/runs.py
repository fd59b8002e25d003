"""Runs as protocols see them: a request made of AG-UI's input, a place in the turnstile, names that clients chose.

A client names its run and its thread. The run's name is kept beside ours and only for its owner; the thread's name is
checked by the desk. Of `forwardedProps` only harmless wishes are read; `state`, `context`, `tools` and anything else
that a client sends about itself never becomes trusted.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncIterator

from ag_ui.core import RunAgentInput, UserMessage
from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from frontends.api.agui import Encoder
from frontends.api.limits import Turnstile
from gpu_services.service.errors import BadRequest
from graphs.desk import Desk
from graphs.errors import UnknownRun
from graphs.stream import Run
from graphs.turn import TurnRequest
from knowledge.access import Principal

KEPT = 20_000
MAX_NAME = 100
MAX_HISTORY = 20


class Wishes(BaseModel):
    """What `forwardedProps` may carry."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    as_of: AwareDatetime | None = None
    time_zone: str | None = None
    favourite_noc: str | None = None
    spoiler_free: bool = False
    language: str | None = None


class RunNames:
    """The clients' names of runs: (owner, name) -> our run id, the oldest forgotten first."""

    def __init__(self) -> None:
        self._ids: OrderedDict[tuple[str, str], str] = OrderedDict()

    def keep(self, owner: str, name: str, run_id: str) -> None:
        """Remember a run under the name that its client gave it."""
        self._ids[owner, name] = run_id
        if len(self._ids) > KEPT:
            self._ids.popitem(last=False)

    def find(self, owner: str, name: str) -> str:
        """Our id of a run.

        Raises:
            UnknownRun: the owner has none of that name.
        """
        try:
            return self._ids[owner, name]
        except KeyError as unknown:
            raise UnknownRun("There is no such answer.") from unknown


def turn_request(given: RunAgentInput) -> TurnRequest:
    """The turn that a client asks for: the last user message, and earlier ones for clients that keep them.

    Raises:
        BadRequest: no message of a user, or names that are too long.
    """
    if not 0 < len(given.run_id) <= MAX_NAME:
        raise BadRequest(f"The run id has 1 to {MAX_NAME} characters.", code="bad_run_id")
    said = [_words(message) for message in given.messages if isinstance(message, UserMessage)]
    if not said:
        raise BadRequest("There is no message to answer.", code="no_message")
    wishes = _wishes(given.forwarded_props)
    return TurnRequest(
        id=given.run_id,
        text=said[-1],
        thread_id=given.thread_id or None,
        history=tuple(said[:-1][-MAX_HISTORY:]),
        **wishes.model_dump(),
    )


def _words(message: UserMessage) -> str:
    if isinstance(message.content, str):
        return message.content
    return "\n".join(part.text for part in message.content if part.type == "text")


def _wishes(forwarded: object) -> Wishes:
    try:
        return Wishes.model_validate(forwarded if isinstance(forwarded, dict) else {})
    except ValidationError as wrong:
        place = ".".join(map(str, wrong.errors()[0]["loc"]))
        raise BadRequest(f"The wish {place} in forwardedProps is not usable.", code="bad_wish") from wrong


async def begin(desk: Desk, request: TurnRequest, principal: Principal, turnstile: Turnstile) -> Run:
    """Start a turn when its place in the order has come; the place is given back when the turn is over."""
    await turnstile.enter()
    try:
        run = await desk.start(request, principal)
    except BaseException:
        turnstile.leave()
        raise
    if run.task is None:
        turnstile.leave()
    else:
        run.task.add_done_callback(lambda _: turnstile.leave())
    return run


async def frames(
    desk: Desk, run_id: str, name: str, principal: Principal, after: int = 0
) -> AsyncIterator[tuple[int, str]]:
    """The AG-UI frames of a run after frame number `after`: those that were, then those that come."""
    encoder = Encoder(name)
    async for event in desk.follow(run_id, principal):
        for number, frame in encoder.encode(event):
            if number > after:
                yield number, frame
