"""What pages show of the Games beside answers: desks, delegations, the day's sessions, calendar files, sources."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Annotated, TypeVar

from fastapi import APIRouter, Query, Response
from pydantic import AwareDatetime, BaseModel

from frontends.api.calendar import calendar_file
from frontends.api.programme import DaySessions, Noc, delegations, session_of, sessions_of_day
from frontends.api.state import KnownCaller, OpenDesk
from gpu_services.service.errors import NotFound
from graphs.desk import Desk
from knowledge.access import Principal, Role, TurnContext
from knowledge.games import SourceView
from tools.turn import Turn

T = TypeVar("T")
Language = Annotated[str, Query(pattern=r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$")]
Clock = Annotated[AwareDatetime | None, Query(description="The Games clock; now when left out.")]
router = APIRouter(prefix="/api", tags=["games"])


class DeskView(BaseModel):
    """A desk that exists, with the page it has."""

    name: str
    path: str


@router.get("/desks", operation_id="list_desks")
async def list_desks(_: KnownCaller) -> list[DeskView]:
    """The desks that are built. A desk that is not built is not listed."""
    return [DeskView(name="fan", path="/fan")]


@router.get("/nocs", operation_id="list_nocs")
async def list_nocs(desk: OpenDesk, _: KnownCaller, language: Language = "en") -> list[Noc]:
    """The delegations of the Games at hand by name, for choosing a favourite."""
    return await _read(desk, language, None, delegations)


@router.get("/sessions", operation_id="list_sessions")
async def list_sessions(
    desk: OpenDesk, _: KnownCaller, day: date | None = None, language: Language = "en", as_of: Clock = None
) -> DaySessions:
    """The sessions of a venue day; of today by the Games clock, or the last day once the Games are over."""
    return await _read(desk, language, as_of, lambda turn: sessions_of_day(turn, day))


@router.get("/sessions/{unit}.ics", operation_id="get_session_calendar", response_class=Response)
async def get_session_calendar(
    unit: str, desk: OpenDesk, _: KnownCaller, language: Language = "en", as_of: Clock = None
) -> Response:
    """A session as a calendar file."""
    row = await _read(desk, language, as_of, lambda turn: session_of(turn, unit))
    headers = {"Content-Disposition": f'attachment; filename="{row.code.rstrip("-")}.ics"'}
    return Response(calendar_file(row), media_type="text/calendar; charset=utf-8", headers=headers)


@router.get("/sources/{message_id}", operation_id="get_source")
async def get_source(
    message_id: int, desk: OpenDesk, _: KnownCaller, focus: Annotated[str | None, Query(max_length=200)] = None
) -> SourceView:
    """The message behind a citation. Its excerpt is somebody else's text: to be shown, never followed."""
    found = await asyncio.to_thread(desk.store.source, message_id, focus)
    if found is None:
        raise NotFound("There is no such source.", code="unknown_source")
    return found


async def _read(desk: Desk, language: str, as_of: datetime | None, read: Callable[[Turn], T]) -> T:
    """Read the store on a thread, with names in `language`, as known at `as_of`."""
    reader = Principal(subject="page", role=Role.FAN, language=language)
    primary = language.replace("_", "-").split("-")[0].lower()
    context = TurnContext(reader, as_of or datetime.now(UTC), "page", "page", primary)

    def work() -> T:
        with desk.store.session() as session:
            return read(Turn(context, session, desk.shelf))

    return await asyncio.to_thread(work)
