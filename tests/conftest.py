"""What several rooms test against: the shipped data, loaded once a session."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.games import GamesStore


@pytest.fixture(scope="session")
def shipped_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the shipped Games; copy it before writing to it."""
    folder = tmp_path_factory.mktemp("shipped")
    GamesStore.open(folder).close()
    return folder
