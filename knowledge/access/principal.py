"""The caller, frozen. A principal is made from credentials only, never from a request body."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """The publics of the desk; `operator` runs it."""

    FAN = "fan"
    VISITOR = "visitor"
    NOC = "noc"
    OBS = "obs"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Principal:
    """Who is asking.

    `subject` is the account or the signed anonymous session and owns conversations. `noc` is set for NOC staff
    only. `language` is a BCP 47 tag, used where the text itself does not tell. `scopes` are the finer rights
    ("odf:push", "publish:approve").
    """

    subject: str
    role: Role
    noc: str | None = None
    language: str = "en"
    locale: str | None = None
    scopes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the reader chose on the page: harmless wishes, so they may come from the body, unlike the principal."""

    time_zone: str | None = None  # IANA name of the reader's zone
    favourite_noc: str | None = None
    spoiler_free: bool = False


@dataclass(frozen=True, slots=True)
class TurnContext:
    """What nodes and tools of one turn may know about it: LangGraph's `context_schema`.

    `now` is the Games clock (aware): facts that became known later do not exist for this turn. `language` is the
    language of the answer, decided at ingress.
    """

    principal: Principal
    now: datetime
    request_id: str
    thread_id: str
    language: str = "en"
    preferences: Preferences = field(default_factory=Preferences)
