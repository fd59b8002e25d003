"""Names said back: grammar by language, and a name for everything in every language."""

from itertools import product

import pytest

from knowledge.games import GamesStore
from knowledge.lexicon import EntityKind, Lexicon
from knowledge.lexicon.facts import read_facts

pytestmark = pytest.mark.service

NOC, EVENT = EntityKind.NOC, EntityKind.EVENT


def event(part: str) -> str:
    return part.ljust(34, "-")


@pytest.mark.parametrize(
    ("code", "language", "form", "said"),
    [
        ("NED", "en", "article", "the Netherlands"),
        ("NED", "en", "of", "of the Netherlands"),
        ("NOR", "fr", "article", "la Norvège"),
        ("NOR", "fr", "of", "de la Norvège"),
        ("NOR", "fr", "in", "en Norvège"),
        ("CAN", "fr", "in", "au Canada"),
        ("CAN", "fr", "of", "du Canada"),
        ("NED", "fr", "in", "aux Pays-Bas"),
        ("ISR", "fr", "of", "d'Israël"),
        ("MEX", "fr", "article", "le Mexique"),
        ("ITA", "it", "article", "l'Italia"),
        ("ITA", "it", "of", "dell'Italia"),
        ("ITA", "it", "in", "in Italia"),
        ("USA", "it", "in", "negli Stati Uniti"),
        ("USA", "it", "of", "degli Stati Uniti"),
        ("CAN", "it", "article", "il Canada"),
        ("NED", "it", "of", "dei Paesi Bassi"),
        ("NOR", "zh", "in", "在挪威"),
        ("NOR", "ar", "for", "للنرويج"),
        ("ITA", "ar", "for", "لإيطاليا"),
        ("NOR", "hi", "in", "नॉर्वे में"),
        ("TPE", "de", "bare", "Chinese Taipei"),
        ("NOR", "de", "bare", "Norwegen"),
    ],
)
def test_countries_stand_in_a_sentence(lexicon: Lexicon, code: str, language: str, form: str, said: str) -> None:
    assert lexicon.name(NOC, code, language, form) == said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("part", "language", "form", "said"),
    [
        ("ALPMDH", "en", "article", "the men's downhill"),
        ("ALPMDH", "it", "bare", "discesa libera maschile"),
        ("ALPMDH", "it", "in", "nella discesa libera maschile"),
        ("ALPMDH", "fr", "bare", "descente hommes"),
        ("ALPMDH", "fr", "of", "de la descente hommes"),
        ("ALPMDH", "zh", "bare", "高山滑雪男子滑降"),
        ("ALPMDH", "hi", "bare", "पुरुष डाउनहिल"),
        ("BTHW7.5KMSP", "fr", "bare", "sprint 7,5 km femmes de biathlon"),
        ("SSKM10000M", "fr", "bare", "10\u202f000 m hommes de patinage de vitesse"),
        ("SSKM10000M", "it", "of", "dei 10.000 metri maschili di pattinaggio di velocità"),
        ("SSKM10000M", "zh", "bare", "速度滑冰男子10000米"),
        ("FRSWMO", "it", "article", "le gobbe femminili"),
        ("FRSWMO", "fr", "of", "des bosses femmes"),
    ],
)
def test_events_are_named_idiomatically(lexicon: Lexicon, part: str, language: str, form: str, said: str) -> None:
    assert lexicon.name(EVENT, event(part), language, form) == said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("part", "year", "said"),
    [
        ("CCSM4X7.5KM", 1994, "men's 4 × 10 km cross-country relay"),
        ("CCSM4X7.5KM", 2026, "men's 4 × 7.5 km cross-country relay"),
        ("CCSM10KMIS", 2026, "men's 10 km freestyle cross-country race"),
        ("BOBMTEAM4", 1928, "five-man bobsleigh"),
        ("NCBMNH10KM", 1924, "Nordic combined individual"),
    ],
)
def test_an_event_is_named_as_it_was_held(lexicon: Lexicon, part: str, year: int, said: str) -> None:
    assert lexicon.name(EVENT, event(part), "en", games=year) == said


def test_everything_has_a_name_in_every_language(lexicon: Lexicon, games: GamesStore) -> None:
    """No name is missing, empty, a code, or English where the language writes another script."""
    with games.session() as session:
        facts = read_facts(session)
    things = [(EVENT, code) for code in facts.events] + [(EntityKind.VENUE, code) for code in facts.venues]
    things += [(EntityKind.DISCIPLINE, code) for code in facts.disciplines]
    things += [(EntityKind.GAMES, str(year)) for year in facts.games] + [(NOC, code) for code in facts.nocs]
    wrong = []
    for (kind, code), language in product(things, lexicon.languages):
        said = lexicon.name(kind, code, language)
        foreign = language in ("zh", "ar", "hi") and any("a" <= char <= "z" for char in said)
        if not said or (said == code and code not in ("ROC", "CIS")) or foreign or "{" in said:
            wrong.append((kind, code, language, said))
    assert not wrong


def test_names_of_events_differ_from_one_another(lexicon: Lexicon, games: GamesStore) -> None:
    with games.session() as session:
        events = read_facts(session).events
    for language in lexicon.languages:
        current = [code for code, facts in events.items() if 2026 in facts.held]
        assert len({lexicon.name(EVENT, code, language) for code in current}) == len(current) == 116


def test_said_names_are_found_again(lexicon: Lexicon, games: GamesStore) -> None:
    """Whoever copies a name out of an answer into a question is understood."""
    with games.session() as session:
        events = read_facts(session).events
    lost = []
    for language in lexicon.languages:
        for code in (code for code, facts in events.items() if 2026 in facts.held):
            said = lexicon.name(EVENT, code, language)
            found = lexicon.resolve(EVENT, said, language)
            if code not in {c.code for c in found.candidates}:
                lost.append((language, said))
    assert len(lost) <= 0.02 * 116 * len(lexicon.languages), lost


@pytest.mark.parametrize(
    ("person", "language", "said"),
    [
        ("gilli-kim", "en", "Kim Gilli"),
        ("chloe-kim", "en", "Chloe Kim"),
        ("franjo-von-allmen", "fr", "Franjo von Allmen"),
        ("kaori-sakamoto", "it", "Kaori Sakamoto"),
        ("yiming-su", "en", "Su Yiming"),
        ("yiming-su", "zh", "苏翊鸣"),
        ("marco-odermatt", "zh", "Marco Odermatt"),
    ],
)
def test_people_are_named_as_the_press_names_them(lexicon: Lexicon, person: str, language: str, said: str) -> None:
    assert lexicon.person_name(person, language) == said
