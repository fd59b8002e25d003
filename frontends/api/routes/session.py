"""Who the browser is to the server: its session, signing in and out, and a reader's word that an answer is wrong."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field, SecretStr

from frontends.api.sessions import COOKIE, BrowserSession
from frontends.api.state import Api, CountedCaller, KnownCaller, SharedApi
from knowledge.access import Principal

router = APIRouter(prefix="/api", tags=["session"])


class SessionView(BaseModel):
    """The session as a page may know it. `csrf_token` goes with every change, as `X-CSRF-Token`."""

    csrf_token: str
    anonymous: bool
    name: str | None
    role: str
    noc: str | None
    scopes: list[str]


class SignIn(BaseModel):
    """Name and password of a local account."""

    model_config = ConfigDict(extra="forbid")

    username: Annotated[str, Field(min_length=1, max_length=100)]
    password: Annotated[SecretStr, Field(max_length=1000)]


class Feedback(BaseModel):
    """What a reader found wrong."""

    model_config = ConfigDict(extra="forbid")

    thread_id: Annotated[str, Field(max_length=100)]
    run_id: Annotated[str, Field(max_length=100)]
    text: Annotated[str, Field(max_length=4000)] = ""


class FeedbackKept(BaseModel):
    """The number under which it is kept."""

    id: int


@router.get("/session", operation_id="get_session")
async def get_session(caller: KnownCaller, api: SharedApi, response: Response) -> SessionView:
    """The session of this browser, made if there is none."""
    response.headers["Cache-Control"] = "no-store"
    return _view(api, caller.principal, caller.session)


@router.post("/login", operation_id="sign_in")
async def sign_in(given: SignIn, request: Request, response: Response, api: SharedApi, _: CountedCaller) -> SessionView:
    """Sign in to a local account. The session id is made anew."""
    api.gate.admit_login(given.username, api.gate.address(request))
    principal = await asyncio.to_thread(api.accounts.sign_in, given.username, given.password)
    session = api.gate.signer.new(given.username)
    api.gate.signer.write(response, session, secure=api.gate.secure(request))
    return _view(api, principal, session)


@router.post("/logout", operation_id="sign_out", status_code=204)
async def sign_out(response: Response, _: KnownCaller) -> None:
    """Forget the session; the next request begins an anonymous one."""
    response.delete_cookie(COOKIE, path="/")


@router.post("/feedback", operation_id="give_feedback", status_code=201)
async def give_feedback(given: Feedback, caller: CountedCaller, api: SharedApi) -> FeedbackKept:
    """Keep that an answer is wrong, and why."""
    owner = caller.principal.subject
    number = await asyncio.to_thread(api.accounts.keep_feedback, owner, given.thread_id, given.run_id, given.text)
    return FeedbackKept(id=number)


def _view(api: Api, principal: Principal, session: BrowserSession | None) -> SessionView:
    return SessionView(
        csrf_token=api.gate.signer.csrf(session) if session else "",
        anonymous=principal.subject.startswith("anonymous:"),
        name=session.account if session else principal.subject.partition(":")[2],
        role=principal.role,
        noc=principal.noc,
        scopes=sorted(principal.scopes),
    )
