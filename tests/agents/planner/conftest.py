"""The planner over the shipped data and the real lexicon."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agents.planner.understanding.cues import load_tables
from agents.planner.understanding.understand import Understanding
from knowledge.games import GamesStore
from knowledge.lexicon import Lexicon


@pytest.fixture(scope="session")
def shipped_games(shipped_folder: Path) -> Iterator[GamesStore]:
    opened = GamesStore.open(shipped_folder)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def shipped_lexicon(shipped_games: GamesStore) -> Lexicon:
    return Lexicon.load(shipped_games)


@pytest.fixture(scope="session")
def understanding(shipped_lexicon: Lexicon) -> Understanding:
    return Understanding(shipped_lexicon, load_tables())
