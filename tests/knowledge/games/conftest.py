"""Stores for tests: an empty one for each test, and one with the shipped data that is only read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.games import GamesStore


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    GamesStore.open(folder, shipped=False).close()
    return folder / "games.sqlite"


@pytest.fixture(scope="session")
def shipped_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shipped")
    GamesStore.open(folder).close()
    return folder


@pytest.fixture
def store(empty_file: Path, tmp_path: Path) -> Iterator[GamesStore]:
    """Fresh, without the shipped data."""
    shutil.copy(empty_file, tmp_path / "games.sqlite")
    opened = GamesStore.open(tmp_path, shipped=False)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def shipped(shipped_folder: Path) -> Iterator[GamesStore]:
    """With the shipped data; read only."""
    opened = GamesStore.open(shipped_folder)
    yield opened
    opened.close()


@pytest.fixture
def live(shipped_folder: Path, tmp_path: Path) -> Iterator[GamesStore]:
    """With the shipped data, to be changed."""
    shutil.copy(shipped_folder / "games.sqlite", tmp_path / "games.sqlite")
    opened = GamesStore.open(tmp_path)
    yield opened
    opened.close()
