"""First step: in which language the message is, in which the answer will be, and whether it tries to give orders."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from langgraph.runtime import Runtime
from langgraph.types import Command

from graphs.freshness import Freshness
from graphs.intake.language import LanguageIdentifier
from graphs.intake.safety import SafetyReader
from graphs.state import DeskState
from knowledge.access import TurnContext


class Ingress:
    """Reads a message that is already known to be text of a bearable size."""

    def __init__(
        self,
        identifier: LanguageIdentifier,
        safety: SafetyReader,
        answers: Collection[str],
        freshness: Freshness,
    ) -> None:
        self._freshness = freshness
        self._identifier = identifier
        self._safety = safety
        self._answers = answers

    async def __call__(self, state: DeskState, runtime: Runtime[TurnContext]) -> Command[Literal["router"]]:
        """Decides the languages of the turn."""
        await self._freshness.ensure()
        progress = state["progress"]
        earlier = state.get("language")
        wish = progress.wish or runtime.context.principal.language
        language = self._identifier.identify(progress.asked, earlier, wish)
        reading = self._safety.read(progress.asked)
        return Command(
            goto="router",
            update={
                "language": answer_language(language.code, self._answers),
                "progress": progress.model_copy(
                    update={"text_language": language.code, "suspicion": reading.suspicion, "served": reading.remainder}
                ),
            },
        )


def answer_language(code: str, answers: Collection[str]) -> str:
    """The language of the answer: the text's own where the desk speaks it, else English."""
    return code if code in answers else "en"
