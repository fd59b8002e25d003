"""A lexicon over the data that ships, built once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.games import GamesStore
from knowledge.lexicon import Lexicon


@pytest.fixture(scope="session")
def games(shipped_folder: Path) -> Iterator[GamesStore]:
    """The store that the lexicon reads; only read here."""
    opened = GamesStore.open(shipped_folder)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def lexicon(games: GamesStore) -> Lexicon:
    """Shared: linking keeps no state."""
    return Lexicon.load(games)
