"""The catalogues are whole: every message that the code asks for is there in every language, and every file parses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from agents.planner import wording
from agents.planner.wording.catalogue import LOCALES, BrokenMessageError, Catalogue, UnknownMessageError, languages

pytestmark = pytest.mark.unit

SOURCES = Path(wording.__file__).parent
BY_CALLERS = {"languages", "number"}  # what callers of `Worder.say` pass
LITERAL = re.compile(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"')


def messages(language: str) -> dict[str, ast.Message]:
    found = {}
    for file in (LOCALES / language).glob("*.ftl"):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{file}: {entry.id.name} twice"
                found[entry.id.name] = entry
    return found


def asked_for() -> set[str]:
    """English messages that the code names, or that belong to a family which it builds names from."""
    code = "\n".join(file.read_text(encoding="utf-8") for file in SOURCES.rglob("*.py"))
    literals = set(LITERAL.findall(code))
    families = re.findall(r'f"([a-z]+(?:-[a-z]+)*-)\{', code)
    english = messages("en")
    built = {key for key in english if any(key.startswith(family) for family in families)}
    return {key for key in english if key in literals} | built


@pytest.mark.parametrize("language", languages())
def test_every_message_that_the_code_asks_for_is_there_or_declared_untranslated(language: str) -> None:
    own = messages(language)
    declared = set(Catalogue(language).text("untranslated", {}).split())
    optional = {key for key in asked_for() if key.startswith(("phase-", "town-"))}
    assert asked_for() - optional - set(own) == declared


@pytest.mark.parametrize("language", languages())
def test_references_lead_somewhere_and_brackets_are_closed(language: str) -> None:
    own = messages(language)
    for file in (LOCALES / language).glob("*.ftl"):
        text = file.read_text(encoding="utf-8")
        assert text.count("{") == text.count("}"), file
        for reference in re.findall(r"\{ ([a-z][a-z0-9-]*) \}", text):
            assert reference in own, f"{file}: {{ {reference} }}"


@pytest.mark.parametrize("language", languages())
def test_what_english_says_with_arguments_no_language_says_with_others(language: str) -> None:
    """A message may use fewer arguments than the English one, never one that the code does not pass to it."""
    code = "\n".join(file.read_text(encoding="utf-8") for file in SOURCES.rglob("*.py"))
    passed = set(re.findall(r"\b([a-z_]+)=", code)) | set(re.findall(r'"([a-z_]+)":', code)) | BY_CALLERS
    for file in (LOCALES / language).glob("*.ftl"):
        assert set(re.findall(r"\$([a-z_]+)", file.read_text(encoding="utf-8"))) <= passed, file


def test_a_message_that_nobody_has_is_an_error_and_so_is_a_missing_argument() -> None:
    catalogue = Catalogue("fr")
    with pytest.raises(UnknownMessageError):
        catalogue.text("no-such-message", {})
    with pytest.raises(BrokenMessageError):
        catalogue.text("won-event", {})
    with pytest.raises(LookupError):
        Catalogue("tlh")


def test_a_message_that_a_language_lacks_is_said_in_english(tmp_path, monkeypatch) -> None:
    """A new language is a folder; it may start with one file."""
    for folder in LOCALES.iterdir():
        (tmp_path / folder.name).symlink_to(folder)
    (tmp_path / "de").mkdir()
    german = "locale = de_DE\ngolds = { $n } Gold\n"
    (tmp_path / "de" / "language.ftl").write_text(german, encoding="utf-8")
    monkeypatch.setattr("agents.planner.wording.catalogue.LOCALES", tmp_path)
    assert "de" in languages()
    catalogue = Catalogue("de")
    assert catalogue.text("golds", {"n": 3}) == "3 Gold"
    assert catalogue.text("silvers", {"n": 3}) == "3 silvers"
