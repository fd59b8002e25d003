"""Settings of the orchestrator, read from the environment (`STADION_…`) or given by a caller."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

Backend = Literal["planner", "local", "openai"]


class DeskSettings(BaseSettings):
    """How the desk is put together.

    `data_dir` holds what grows (conversations, checkpoints). `model` chooses who words the answers; `llm_*` matter
    only for `local` and `openai`. Seconds everywhere.
    """

    model_config = SettingsConfigDict(env_prefix="STADION_", extra="ignore", protected_namespaces=())

    data_dir: Path = Field(default_factory=lambda: user_data_path("stadion"))
    model: Backend = "planner"
    llm_url: str = "http://127.0.0.1:8012/v1"
    llm_name: str = "local"
    llm_key: SecretStr = SecretStr("none")
    llm_first_sentence_s: float = 8.0
    llm_deadline_s: float = 30.0
    llm_failures_to_open: int = 3
    llm_open_s: float = 60.0
    max_characters: int = 4_000
    max_history: int = 20
    kept_turns: int = 8
    workers: int = 2
    run_events: int = 2_000
    run_kept_s: float = 300.0
    turn_deadline_s: float = 60.0

    @property
    def conversations_path(self) -> Path:
        """SQLite file of titles, owners and transcripts."""
        return self.data_dir / "conversations.sqlite"

    @property
    def checkpoints_path(self) -> Path:
        """SQLite file of the graph's working memory."""
        return self.data_dir / "checkpoints.sqlite"
