"""The lexicon follows the store: a name that a feed brings can be asked for, and nothing else is built again."""

from pathlib import Path
from shutil import copy

import pytest

from knowledge.games import GamesStore
from knowledge.games.schema import Person
from knowledge.lexicon import EntityKind, Lexicon

pytestmark = pytest.mark.service


def test_a_new_person_is_found_after_a_refresh(shipped_folder: Path, tmp_path: Path) -> None:
    copy(shipped_folder / "games.sqlite", tmp_path / "games.sqlite")
    store = GamesStore.open(tmp_path)
    lexicon = Lexicon.load(store)
    assert lexicon.resolve(EntityKind.PERSON, "Zebulon Quartermain", "en").chosen is None
    with store.writing() as session:
        session.add(Person(id="zebulon-quartermain", given_name="Zebulon", family_name="Quartermain", gender="M"))
    lexicon.refresh(store)
    found = lexicon.resolve(EntityKind.PERSON, "Quartermaine", "en").chosen
    assert found is not None
    assert found.code == "zebulon-quartermain"
    parts = lexicon._parts
    lexicon.refresh(store)
    assert lexicon._parts is parts
    store.close()
