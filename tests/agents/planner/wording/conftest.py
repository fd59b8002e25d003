"""The worder over the real lexicon, and short ways to word one result."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import pytest

from agents.planner.asked import Spoken
from agents.planner.wording import Worder
from knowledge.access import Preferences, Principal, Role, TurnContext
from tests.agents.planner.wording.maker import AFTER, CITE, LANGUAGES, NAMES, ROME, Maker, part, source, unmarked
from tests.agents.planner.wording.samples import samples


@pytest.fixture(scope="session")
def worder() -> Worder:
    return Worder(NAMES)


@pytest.fixture(scope="session")
def make() -> Callable[[str], Maker]:
    return Maker


@pytest.fixture(scope="session")
def context() -> Callable[..., TurnContext]:
    def made(language: str = "en", now: datetime = AFTER, locale: str | None = None, **preferences: Any) -> TurnContext:
        principal = Principal("tester", Role.FAN, locale=locale)
        return TurnContext(principal, now, "r", "t", language, Preferences(**preferences))

    return made


@pytest.fixture(scope="session")
def say(worder: Worder, context: Callable[..., TurnContext]) -> Callable[..., str]:
    """One result worded, markers taken off unless asked for."""

    def said(
        result: Any, args: dict[str, Any] | None = None, *, language: str = "en", marks: bool = False, **more: Any
    ) -> str:
        turn = {key: more.pop(key) for key in ("now", "locale", "time_zone", "spoiler_free") if key in more}
        answer = worder.answer([part(result, args, language=language, **more)], context(language, **turn))
        return answer if marks else unmarked(answer)

    return said


@pytest.fixture(scope="session")
def all_samples() -> dict[str, dict[str, tuple[Any, dict[str, Any]]]]:
    return {language: samples(language) for language in LANGUAGES}


@pytest.fixture(scope="session")
def kit() -> SimpleNamespace:
    """What tests build parts with."""
    return SimpleNamespace(
        part=part, source=source, unmarked=unmarked, Spoken=Spoken, ROME=ROME, AFTER=AFTER, CITE=CITE
    )
