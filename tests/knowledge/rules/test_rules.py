from __future__ import annotations

import re

import pytest

from knowledge.rules import GENERAL, RuleBook
from knowledge.rules.notes import FALLBACK, read_notes
from knowledge.rules.vectors import meanings, read_vectors

pytestmark = pytest.mark.unit

DISCIPLINES = [
    "ALP",
    "BTH",
    "BOB",
    "CCS",
    "CUR",
    "FSK",
    "FRS",
    "IHO",
    "LUG",
    "NCB",
    "STK",
    "SKN",
    "SJP",
    "SMT",
    "SBD",
    "SSK",
]
LANGUAGES = ("en", "fr", "it", "zh", "ar", "hi")
SCRIPTS = {"zh": r"[\u4e00-\u9fff]", "ar": r"[\u0600-\u06ff]", "hi": r"[\u0900-\u097f]"}
DIGITS = re.compile(r"\d+(?:[.,]\d+)?")


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return RuleBook.open()


def test_every_discipline_has_its_book_in_every_language() -> None:
    notes = read_notes()
    assert set(LANGUAGES) <= set(notes)
    for language in LANGUAGES:
        assert set(notes[language]) == set(notes[FALLBACK]), language
    assert len(DISCIPLINES) == 16
    for discipline in DISCIPLINES:
        assert sum(code == discipline for code, _ in notes[FALLBACK]) >= 7
    assert sum(code == GENERAL for code, _ in notes[FALLBACK]) >= 8


@pytest.mark.parametrize("language", SCRIPTS)
def test_notes_are_in_their_script(language: str) -> None:
    for key, note in read_notes()[language].items():
        assert re.search(SCRIPTS[language], note.text), key
        assert len(note.text) < 500


def numbers(text: str) -> set[str]:
    """The plain numbers of a text; words for numbers and decimal signs differ by language."""
    western = re.sub(r"(?<=\d)[\s,.](?=000)", "", text)
    return {found.replace(",", ".") for found in DIGITS.findall(western) if len(found) > 1}


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != FALLBACK])
def test_translations_add_no_numbers(language: str) -> None:
    """A number in a translation stands in the English note too, as digits or (60 %, fifty) as a word."""
    words = {"60", "20", "30", "50", "16", "10", "15", "18", "12", "112", "2018", "2014"}
    notes = read_notes()
    for key, note in notes[language].items():
        extra = numbers(note.text) - numbers(notes[FALLBACK][key].text) - words
        assert not {one for one in extra if "." not in one and len(one) < 5}, (key, extra)


@pytest.mark.parametrize(
    ("discipline", "language", "question", "topic"),
    [
        ("CUR", "en", "who has the last rock?", "hammer"),
        ("CUR", "fr", "pourquoi balayer la glace ?", "sweeping"),
        ("CUR", "hi", "कर्लिंग में हैमर क्या होता है", "hammer"),
        ("IHO", "it", "come funzionano i supplementari?", "overtime"),
        ("IHO", "zh", "越位是什么意思", "offside"),
        ("IHO", "ar", "كم لاعباً على الجليد؟", "game"),
        ("BTH", "en", "what happens if they miss a target?", "penalty_loop"),
        ("NCB", "en", "explain Gundersen", "gundersen"),
        ("SJP", "fr", "combien de juges notent le style ?", "style"),
        ("FSK", "zh", "摔倒扣几分", "falls"),
        ("STK", "en", "what is a yellow card for?", "penalty"),
        ("SSK", "it", "perché cambiano corsia?", "lanes"),
        (None, "en", "how is the medal table ranked?", "medal_table"),
        (None, "ar", "من هم الرياضيون المحايدون؟", "neutral"),
    ],
)
def test_questions_find_their_note(
    book: RuleBook, discipline: str | None, language: str, question: str, topic: str
) -> None:
    best = book.search(discipline, question, language)[0].note
    assert (best.topic, best.language) == (topic, language)


def test_a_question_in_one_language_is_answered_in_another(book: RuleBook) -> None:
    best = book.search("CUR", "what is the hammer?", "hi")[0].note
    assert (best.topic, best.language) == ("hammer", "hi")
    assert book.search("CUR", "what is the hammer?", "sv")[0].note.language == FALLBACK


def test_nonsense_finds_nothing(book: RuleBook) -> None:
    assert book.search(None, "zxcvb qwert", "en") == []
    assert book.search("CUR", "zxcvb qwertyuiop asdfgh", "en") == []
    assert book.search(None, "", "en") == []


def test_a_question_for_nothing_in_particular_gets_the_beginning(book: RuleBook) -> None:
    found = book.search("LUG", "what are the rules?", "it")
    assert [one.note.topic for one in found] == book.topics("LUG")[:3]


def test_long_and_hostile_questions_are_only_text(book: RuleBook) -> None:
    assert book.search("ALP", "gate " * 20_000, "en")
    book.search(None, "\x00\u202e'; DROP TABLE", "en")


def test_the_shipped_vectors_fit_the_notes() -> None:
    """Fails after notes were changed: run `python -m knowledge.rules.vectors`."""
    vectors = read_vectors(meanings(read_notes()[FALLBACK].values()))
    assert vectors is not None
    assert vectors.shape[0] == len(read_notes()[FALLBACK])
