"""Last step: the answer is complete. It is kept for its owner, and the conversation forgets what is long past."""

from __future__ import annotations

from collections.abc import Sequence

from babel import Locale
from langchain_core.messages import AnyMessage, HumanMessage, RemoveMessage
from langgraph.graph import END
from langgraph.runtime import Runtime
from langgraph.types import Command

from agents.planner.wording.worder import Worder
from graphs.conversations import ConversationStore
from graphs.events import TextEnd
from graphs.results import turn_result
from graphs.speech import Speech
from graphs.state import DeskState, TurnProgress
from knowledge.access import TurnContext

_PUT_AWAY = TurnProgress(asked="", message_id="", began=0.0)
"""A finished turn leaves nothing to remember but its messages: transcripts have a store of their own."""


class Reply:
    """Closes the turn."""

    def __init__(self, conversations: ConversationStore, worder: Worder, kept_turns: int) -> None:
        self._conversations = conversations
        self._worder = worder
        self._kept_turns = kept_turns

    async def __call__(self, state: DeskState, runtime: Runtime[TurnContext]) -> Command[str]:
        """Sends the end of the answer, keeps it, and hands the result to whoever runs the graph."""
        progress, context = state["progress"], runtime.context
        if progress.text_language not in self._worder.languages and state.get("noticed") != progress.text_language:
            progress = self._with_languages(progress, state["language"], runtime)
        if progress.spoke is not None and not progress.silent:
            runtime.stream_writer(TextEnd(message_id=progress.message_id))
        result = turn_result(progress, state["language"], context.thread_id)
        if not progress.silent:
            await self._conversations.record(context.principal.subject, progress.asked, result)
        runtime.stream_writer(result)
        forgotten = _past(state.get("messages", []), self._kept_turns)
        return Command(
            goto=END,
            update={
                "messages": [RemoveMessage(id=str(message.id)) for message in forgotten],
                "noticed": progress.text_language,
                "progress": _PUT_AWAY,
            },
        )

    def _with_languages(self, progress: TurnProgress, language: str, runtime: Runtime[TurnContext]) -> TurnProgress:
        """The turn with a line that lists the languages of the desk, for a reader who wrote in another."""
        speech = Speech(progress, language, runtime.stream_writer)
        speech.say(
            self._worder.say("unsupported-language", language, languages=_listed(self._worder.languages)), "planner"
        )
        return speech.ended("spoken").model_copy(update={"outcomes": progress.outcomes})


def _listed(languages: Sequence[str]) -> str:
    """Each language by its own name."""
    return ", ".join(str(Locale.parse(code).get_display_name()) for code in languages)


def _past(messages: list[AnyMessage], kept_turns: int) -> list[AnyMessage]:
    """Messages before the last `kept_turns` questions."""
    questions = [i for i, message in enumerate(messages) if isinstance(message, HumanMessage)]
    return messages[: questions[-kept_turns]] if len(questions) > kept_turns else []
