"""What an owner sees of a conversation, and how it reads as Markdown."""

from __future__ import annotations

from pydantic import AwareDatetime, BaseModel, ConfigDict

from graphs.turn import TurnResult


class ConversationSummary(BaseModel):
    """A line in the list of conversations."""

    model_config = ConfigDict(frozen=True)

    thread_id: str
    title: str
    language: str
    created: AwareDatetime
    updated: AwareDatetime
    turns: int


class TranscriptTurn(BaseModel):
    """A question and its answer."""

    model_config = ConfigDict(frozen=True)

    asked: str
    asked_at: AwareDatetime
    result: TurnResult


class Transcript(BaseModel):
    """A whole conversation, for reading on or taking along (`model_dump_json` is the JSON export)."""

    model_config = ConfigDict(frozen=True)

    conversation: ConversationSummary
    turns: tuple[TranscriptTurn, ...]

    def markdown(self) -> str:
        """The conversation as Markdown, sources below each answer."""
        parts = [f"# {self.conversation.title}", f"{self.conversation.created:%Y-%m-%d %H:%M} UTC"]
        for turn in self.turns:
            parts.append(f"## {_one_line(turn.asked)}")
            parts.append(turn.result.answer)
            if turn.result.citations:
                parts.append("\n".join(_sources(turn.result)))
        return "\n\n".join(parts) + "\n"


def _sources(result: TurnResult) -> list[str]:
    lines = []
    for number, citation in enumerate(result.citations, 1):
        detail = " · ".join(part for part in (citation.title, citation.source, citation.locator) if part)
        lines.append(f"{number}. {detail}")
    return lines


def _one_line(text: str) -> str:
    return " ".join(text.split())
