"""Settings of the orchestrator: arguments, then the environment (`STADION_…`), then `[desk]` of the settings file."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

from pydantic import SecretStr

from gpu_services.service.settings import ServiceSettings

Backend = Literal["planner", "local", "openai"]


class DeskSettings(ServiceSettings):
    """How the desk is put together.

    `desk_model` chooses who words the answers; the `llm_…` settings matter only for `local` (an OpenAI-compatible
    server on this machine) and `openai` (any other). Seconds everywhere.
    """

    section: ClassVar[str | None] = "desk"

    desk_model: Backend = "planner"
    llm_url: str = "http://127.0.0.1:8012/v1"
    llm_name: str = "local"
    llm_key: SecretStr = SecretStr("none")
    llm_first_sentence: float = 8.0  # longest wait for the first sentence that may be said
    llm_deadline: float = 30.0  # longest whole answer
    llm_failures_to_open: int = 3  # failures in a row after which the model is left alone …
    llm_open: float = 60.0  # … for so long
    max_characters: int = 4_000
    max_history: int = 20  # earlier turns that a client may send along
    kept_turns: int = 8  # turns that a conversation remembers for follow-ups
    desk_threads: int = 2  # for stores and numerics, off the event loop
    run_events: int = 2_000  # kept of one run for readers that come back …
    run_kept: float = 120.0  # … for so long after its end
    turn_deadline: float = 60.0
    turns_at_once: int = 8  # more wait in line, first come first served: a burst is answered one after the other
    llm_turns_at_once: int = 64  # the same where a language model does the work elsewhere

    @property
    def conversations_path(self) -> Path:
        """SQLite file of titles, owners and transcripts."""
        return self.data_dir / "conversations.sqlite"

    @property
    def checkpoints_path(self) -> Path:
        """SQLite file of the graph's working memory."""
        return self.data_dir / "checkpoints.sqlite"
