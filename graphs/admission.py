"""The door: what a request must be like before a turn begins."""

from __future__ import annotations

import re
from zoneinfo import available_timezones

from gpu_services.service.errors import BadRequest
from graphs.errors import MessageTooLarge
from graphs.intake.text import TextLimits, readable
from graphs.turn import TurnRequest

_THREAD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,99}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_NOC = re.compile(r"[A-Z]{3}")


class Admission:
    """Cleans the texts of a request and refuses what cannot be used."""

    def __init__(self, limits: TextLimits, max_history: int) -> None:
        self._limits = limits
        self._max_history = max_history
        self._zones = available_timezones()

    def admitted(self, request: TurnRequest) -> TurnRequest:
        """The request as the desk works with it.

        Wishes that make no sense (an unknown time zone, say) are dropped rather than refused.

        Raises:
            BadRequest: empty, not text, or an impossible thread id.
            MessageTooLarge: too long, or too many earlier turns.
        """
        if request.thread_id is not None and not _THREAD.fullmatch(request.thread_id):
            raise BadRequest("The thread id has characters that it may not have.", code="bad_thread_id")
        if len(request.history) > self._max_history:
            raise MessageTooLarge(f"More than {self._max_history} earlier turns were sent along.")
        return request.model_copy(
            update={
                "text": readable(request.text, self._limits),
                "history": tuple(readable(text, self._limits) for text in request.history if text.strip()),
                "language": _primary(request.language),
                "time_zone": request.time_zone if request.time_zone in self._zones else None,
                "favourite_noc": _noc(request.favourite_noc),
            }
        )


def _primary(tag: str | None) -> str | None:
    """The language of a tag: "pt-BR" -> "pt"."""
    return re.split("[-_]", tag)[0].lower() if tag and _LANGUAGE.fullmatch(tag) else None


def _noc(code: str | None) -> str | None:
    return code.upper() if code and _NOC.fullmatch(code.upper()) else None
