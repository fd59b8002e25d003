"""What the routes share, and how they get at it: one `Api` on the application, two dependencies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import Depends, Response
from starlette.requests import HTTPConnection, Request

from frontends.api.accounts import AccountStore
from frontends.api.credentials import Caller, Gatekeeper
from frontends.api.limits import Turnstile
from frontends.api.opening import Opening
from frontends.api.runs import RunNames
from frontends.api.settings import ApiSettings
from gpu_services.service.jobs.client import LocalJobs
from graphs.desk import Desk


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that lives as long as the server."""

    settings: ApiSettings
    accounts: AccountStore
    gate: Gatekeeper
    opening: Opening
    turnstile: Turnstile
    names: RunNames
    jobs: LocalJobs


def api_of(connection: HTTPConnection) -> Api:
    """The state of the application that handles the connection."""
    return cast(Api, connection.app.state.api)


async def known_caller(request: Request, response: Response) -> Caller:
    """The caller; a new anonymous session gets its cookie with the answer."""
    api = api_of(request)
    caller = await api.gate.caller(request)
    remember(request, response, caller)
    return caller


async def counted_caller(request: Request, response: Response) -> Caller:
    """The caller of something that costs: counted against the limits."""
    caller = await known_caller(request, response)
    gate = api_of(request).gate
    gate.admit(caller, gate.address(request))
    return caller


async def open_desk(request: Request) -> Desk:
    """The desk, open."""
    return await api_of(request).opening.desk()


def remember(request: Request, response: Response, caller: Caller) -> None:
    """Give a new anonymous session its cookie; routes that make their own response call this themselves."""
    if caller.session is not None and caller.session.fresh:
        gate = api_of(request).gate
        gate.signer.write(response, caller.session, secure=gate.secure(request))


KnownCaller = Annotated[Caller, Depends(known_caller)]
CountedCaller = Annotated[Caller, Depends(counted_caller)]
OpenDesk = Annotated[Desk, Depends(open_desk)]
SharedApi = Annotated[Api, Depends(api_of)]
