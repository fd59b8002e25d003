"""Errors of the orchestrator.

gpu_services.service.errors
├── BadRequest
│   ├── EmptyMessage      nothing to answer (400)
│   └── NotText           binary or unreadable content (400)
├── TooLarge
│   └── MessageTooLarge   more characters or bytes than a question needs (413)
├── NotFound
│   ├── UnknownConversation   no such thread for this caller (404)
│   └── UnknownRun            no such run for this caller, or its events expired (404)
└── Conflict
    ├── TurnRunning       an answer in that thread is still being given (409)
    └── TurnPaused        the thread waits for a person's decision (409)
"""

from __future__ import annotations

from gpu_services.service.errors import BadRequest, Conflict, NotFound, TooLarge


class EmptyMessage(BadRequest):
    """Nothing but white space or invisible characters."""

    code, recovery = "empty_message", "Ask a question in your own words."


class NotText(BadRequest):
    """Control characters or undecodable bytes where a sentence should be."""

    code, recovery = "not_text", "Send the question as plain text (UTF-8)."


class MessageTooLarge(TooLarge):
    """Longer than the desk reads."""

    code, recovery = "message_too_large", "Shorten the message and send it again."


class UnknownConversation(NotFound):
    """The thread does not exist or belongs to somebody else: the two look the same from outside."""

    code, recovery = "unknown_conversation", "Start a new conversation."


class UnknownRun(NotFound):
    """The run does not exist, belongs to somebody else, or its events are no longer kept."""

    code, recovery = "unknown_run", "Load the conversation to see the answer."


class TurnRunning(Conflict):
    """A second message came while the first is being answered."""

    code, retryable, recovery = "turn_running", True, "Wait for the answer, or cancel it first."


class TurnPaused(Conflict):
    """The thread waits for a decision; a new message would drop it silently."""

    code, recovery = "turn_paused", "Decide on the open request, or reject it, then ask again."


class NotPaused(Conflict):
    """A decision came that nobody asked for, or came twice."""

    code, recovery = "not_paused", "Look at the conversation's state first."
