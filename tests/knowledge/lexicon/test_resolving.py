"""What a name stands for: codes, hints, prominence, and asking back."""

from datetime import UTC, datetime

import pytest

from knowledge.lexicon import EntityKind, Lexicon

pytestmark = pytest.mark.service

PERSON, EVENT, NOC = EntityKind.PERSON, EntityKind.EVENT, EntityKind.NOC
BEFORE = datetime(2026, 2, 1, tzinfo=UTC)


def chosen(lexicon: Lexicon, kind: EntityKind, text: str, **given: object) -> str | None:
    found = lexicon.resolve(kind, text, "en", **given).chosen  # type: ignore[arg-type]
    return found.code.rstrip("-") if found else None


def test_kim_is_several_medallists(lexicon: Lexicon) -> None:
    resolution = lexicon.resolve(PERSON, "Kim", "en")
    assert resolution.ambiguous
    assert {c.code for c in resolution.candidates} == {"gilli-kim", "sangkyum-kim", "chloe-kim"}


@pytest.mark.parametrize(("hint", "code"), [("STK", "gilli-kim"), ("USA", "chloe-kim")])
def test_a_hint_tells_them_apart(lexicon: Lexicon, hint: str, code: str) -> None:
    assert chosen(lexicon, PERSON, "Kim", hints=(hint,)) == code


def test_prominence_given_breaks_a_tie(lexicon: Lexicon) -> None:
    assert chosen(lexicon, PERSON, "Kim", prominent=("sangkyum-kim",)) == "sangkyum-kim"


def test_a_whole_name_needs_no_hint(lexicon: Lexicon) -> None:
    assert chosen(lexicon, PERSON, "Chloe Kim") == "chloe-kim"
    assert chosen(lexicon, PERSON, "Chloe Kim", hints=("STK",)) == "chloe-kim"


def test_medals_not_won_yet_make_nobody_prominent(lexicon: Lexicon) -> None:
    """ "Hughes" are Jack and Quinn once they have won; before, everybody of that name who takes part is as likely."""
    after = lexicon.resolve(PERSON, "Kim", "en")
    before = lexicon.resolve(PERSON, "Kim", "en", now=BEFORE)
    assert len(before.candidates) > len(after.candidates)


def test_codes_are_names_too(lexicon: Lexicon) -> None:
    assert chosen(lexicon, NOC, "SUI") == "SUI"
    assert chosen(lexicon, PERSON, "franjo-von-allmen") == "franjo-von-allmen"
    assert chosen(lexicon, EVENT, "ALPMDH") == "ALPMDH"


def test_a_family_of_events_opens_with_a_gender(lexicon: Lexicon) -> None:
    assert lexicon.resolve(EVENT, "downhill", "en").ambiguous
    assert chosen(lexicon, EVENT, "downhill", hints=("W",)) == "ALPWDH"
    assert chosen(lexicon, EVENT, "halfpipe", hints=("W", "SBD")) == "SBDWHP"


def test_an_event_of_today_is_meant_before_one_of_the_past(lexicon: Lexicon) -> None:
    assert chosen(lexicon, EVENT, "women's giant slalom") == "ALPWGS"


def test_nothing_near_gives_a_suggestion_or_nothing(lexicon: Lexicon) -> None:
    far = lexicon.resolve(PERSON, "Xyzzyqwert", "en")
    assert far.chosen is None
    assert not far.candidates
    near = lexicon.resolve(PERSON, "Brygnoune", "en")
    assert "federica-brignone" in {c.code for c in (*near.candidates, *near.nearest, *filter(None, [near.chosen]))}


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Holland", "en", "NED"),
        ("Team GB", "en", "GBR"),
        ("West Germany", "en", "FRG"),
        ("Taiwan", "en", "TPE"),
        ("la RDA", "fr", "GDR"),
        ("Egypt", "en", "EGY"),
        ("苏联", "zh", "URS"),
    ],
)
def test_delegations_of_today_and_of_the_past(lexicon: Lexicon, text: str, language: str, code: str) -> None:
    found = lexicon.resolve(NOC, text, language).chosen
    assert found is not None
    assert found.code == code
