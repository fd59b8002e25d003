"""Tool calls as a reader sees them: events while they run, a summary afterwards, a card for each result."""

from __future__ import annotations

from collections.abc import Callable

from langchain_core.messages import AIMessage, ToolMessage
from pydantic import JsonValue

from graphs.critic.evidence import Returned
from graphs.events import ArtifactAdded, Event, ToolFinished, ToolStarted
from graphs.state import TurnProgress
from graphs.turn import ArtifactSummary, ToolCallSummary

_NO_CARD = frozenset({"absence", "declined"})


class Toolbook:
    """Keeps the book of one step's tool calls."""

    def __init__(self, send: Callable[[Event], None]) -> None:
        self._send = send
        self._open: dict[str, tuple[ToolStarted, float]] = {}
        self._calls: list[ToolCallSummary] = []
        self._artifacts: list[ArtifactSummary] = []

    def called(self, message: AIMessage, at: float) -> None:
        """A model asked for tools."""
        for call in message.tool_calls:
            started = ToolStarted(call_id=call["id"] or call["name"], name=call["name"], args=call["args"])
            self._open[started.call_id] = (started, at)
            self._send(started)

    def asked(self, message: ToolMessage) -> dict[str, JsonValue]:
        """The arguments that a tool message answers to."""
        opened = self._open.get(message.tool_call_id)
        return opened[0].args if opened else {}

    def returned(self, message: ToolMessage, result: Returned | None, at: float) -> None:
        """A tool answered; its result becomes a card."""
        opened = self._open.pop(message.tool_call_id, None)
        if opened is None:
            return
        started, began = opened
        status = "error" if message.status == "error" or result is None else "ok"
        seconds = max(0.0, at - began)
        self._calls.append(ToolCallSummary(name=started.name, args=started.args, status=status, seconds=seconds))
        self._send(
            ToolFinished(
                call_id=started.call_id,
                name=started.name,
                status=status,
                seconds=seconds,
                result=result.data if result else str(message.content),
            )
        )
        if result is not None and result.kind not in _NO_CARD:
            self._show(started.call_id, result)

    def noted(self, progress: TurnProgress) -> TurnProgress:
        """The turn with these calls and cards."""
        return progress.model_copy(
            update={
                "tool_calls": (*progress.tool_calls, *self._calls),
                "artifacts": (*progress.artifacts, *self._artifacts),
            }
        )

    def _show(self, call_id: str, result: Returned) -> None:
        card = ArtifactAdded(
            artifact_id=f"card-{call_id}", kind=f"card.{result.kind}", title=_title(result), data=result.data
        )
        self._artifacts.append(ArtifactSummary(kind=card.kind, url=None, title=card.title))
        self._send(card)
        for code, name in _sessions(result):
            url = f"/api/sessions/{code}.ics"
            self._send(ArtifactAdded(artifact_id=f"ics-{code}", kind="calendar", title=name, url=url))
            self._artifacts.append(ArtifactSummary(kind="calendar", url=url, title=name))


def _title(result: Returned) -> str:
    """The name of what the result is about, in the language of the turn; empty when it is about nothing single."""
    for key in ("event", "person", "athlete", "discipline", "noc", "games", "venue"):
        about = result.data.get(key)
        if isinstance(about, dict) and isinstance(about.get("name"), str):
            return str(about["name"])
    return ""


def _sessions(result: Returned) -> list[tuple[str, str]]:
    """Code and name of the units of a short schedule that are still to come."""
    rows = result.data.get("rows")
    if result.kind != "schedule" or not isinstance(rows, list) or len(rows) > 5:
        return []
    return [
        (str(row["code"]), str(row["name"]))
        for row in rows
        if isinstance(row, dict) and row.get("start") and row.get("status") == "scheduled"
    ]
