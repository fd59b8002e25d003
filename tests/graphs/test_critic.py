import json

import pytest

from graphs.critic import Critic, Evidence, Speaker
from graphs.numerals import numbers
from graphs.sentences import split
from knowledge.lexicon.types import Candidate, EntityKind, Mention

pytestmark = pytest.mark.unit

SOURCE = {"id": "cab2cd", "kind": "odf", "title": "Medallists: Men's Downhill", "source": "ODF"}
ITALY = {"code": "ITA", "name": "Italia"}
MEDALS = {
    "kind": "medallists",
    "total": 3,
    "citations": [SOURCE],
    "rows": [
        {"medal": "gold", "date": "2026-02-07", "noc": {"code": "SUI", "name": "Switzerland"}, "cite": "cab2cd",
         "people": [{"id": "franjo-von-allmen", "name": "Franjo von Allmen"}]},
        {"medal": "silver", "date": "2026-02-07", "noc": ITALY, "cite": "cab2cd",
         "people": [{"id": "giovanni-franzoni", "name": "Giovanni Franzoni"}]},
        {"medal": "bronze", "date": "2026-02-07", "noc": ITALY, "cite": "cab2cd",
         "people": [{"id": "dominik-paris", "name": "Dominik Paris"}]},
    ],
}  # fmt: skip
TABLE = {
    "kind": "medal_table",
    "citations": [{**SOURCE, "id": "ctable", "title": "Medal table"}],
    "lines": [
        {"rank": 1, "noc": {"code": "NOR", "name": "Norway"}, "gold": 18, "silver": 12, "bronze": 11, "total": 41},
        {
            "rank": 2,
            "noc": {"code": "USA", "name": "United States"},
            "gold": 12,
            "silver": 12,
            "bronze": 9,
            "total": 33,
        },
    ],
    "delegations": 29,
}
SCHEDULE = {
    "kind": "schedule",
    "zone": "America/New_York",
    "citations": [{**SOURCE, "id": "csched", "title": "Schedule"}],
    "rows": [{"code": "ALPMDH", "start": "2026-02-07T11:30:00+01:00", "end": "2026-02-07T13:20:00+01:00"}],
}


class Names:
    """Finds the names that it is given, as the lexicon would."""

    def __init__(self, **known: tuple[EntityKind, str]) -> None:
        self._known = {name.replace("_", " "): meant for name, meant in known.items()}

    def link(self, text, language=None):
        found = []
        for name, (kind, code) in self._known.items():
            if name in text:
                start = text.index(name)
                found.append(Mention(start, start + len(name), name, (Candidate(kind, code, 1.0, name),)))
        return found


def findings(text, *results, language="en", asked="", speaker=Speaker.MODEL, names=None):
    evidence = Evidence(asked)
    for result in results:
        evidence.add(json.dumps(result))
    critic = Critic(language, evidence, speaker, names)
    return [critic.check(segment) for segment in split(text, language)]


def only(text, *results, **more):
    [finding] = findings(text, *results, **more)
    return finding


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Franjo von Allmen won on 7 February 2026, ahead of two Italians.[cab2cd]"),
        ("fr", "Franjo von Allmen a gagné le 7 février.[cab2cd]"),
        ("it", "Franjo von Allmen ha vinto sabato 7 febbraio.[cab2cd]"),
        ("zh", "Franjo von Allmen在2月7日夺冠。[cab2cd]"),
        ("ar", "فاز Franjo von Allmen في ٧ فبراير.[cab2cd]"),
        ("hi", "Franjo von Allmen ने ७ फ़रवरी को जीता।[cab2cd]"),
    ],
)
def test_a_supported_sentence_passes_with_its_source(language, text):
    finding = only(text, MEDALS, language=language)
    assert finding.refused is None
    assert [citation.id for citation in finding.citations] == ["cab2cd"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Franjo von Allmen won on 8 February.[cab2cd]"),
        ("en", "Franjo von Allmen won on 7 March.[cab2cd]"),
        ("en", "Franjo von Allmen won on Friday.[cab2cd]"),
        ("en", "Franjo von Allmen won in 1:51.61.[cab2cd]"),
        ("fr", "Franjo von Allmen a gagné le 7 mars.[cab2cd]"),
        ("it", "Franjo von Allmen ha vinto domenica 7 febbraio.[cab2cd]"),
        ("zh", "Franjo von Allmen以1分51秒61夺冠。[cab2cd]"),
        ("ar", "فاز Franjo von Allmen في ٩ فبراير.[cab2cd]"),
        ("hi", "Franjo von Allmen ने ९ फ़रवरी को जीता।[cab2cd]"),
    ],
)
def test_a_number_or_a_date_that_no_result_holds_is_refused(language, text):
    assert only(text, MEDALS, language=language).refused


def test_another_result_of_the_turn_does_not_support_a_sentence():
    assert only("Norway has 18 golds.[cab2cd]", MEDALS, TABLE).refused == "number 18"


def test_counts_sums_and_differences_are_supported():
    text = "Norway won 6 golds more than the United States, 74 medals between them.[ctable] Italy won 2 of 3.[cab2cd]"
    assert [finding.refused for finding in findings(text, TABLE, MEDALS)] == [None, None]


def test_clock_times_of_the_reader_and_the_venue_are_supported():
    times = "It starts at 11:30 (5:30 am in New York) and takes 110 minutes.[csched]"
    assert only(times, SCHEDULE).refused is None
    assert only("It starts at 12:45.[csched]", SCHEDULE).refused


def test_a_marker_that_nobody_minted_is_no_source():
    assert only("Norway has 19 golds.[czzzzz]", TABLE).refused


def test_a_missing_marker_is_added_where_one_result_says_it_all():
    finding = only("Norway has 18 golds.", TABLE, MEDALS)
    assert [citation.id for citation in finding.citations] == ["ctable"]
    assert only("Norway has 19 golds.", TABLE).refused == "facts without a source"


def test_a_model_states_nothing_in_passing_but_may_ask():
    assert only("He is the greatest skier ever.", MEDALS).refused
    assert only("Shall I list the others?", MEDALS).refused is None
    assert only("My sources do not have the times.", MEDALS, speaker=Speaker.PLANNER).refused is None


def test_the_askers_numbers_may_be_repeated_only_beside_a_fact():
    asked = "did Norway win 45 golds?"
    assert only("No, not 45 but 18.[ctable]", TABLE, asked=asked).refused is None
    assert only("Yes, it won 45.[ctable]", TABLE, asked=asked).refused


def test_a_known_name_that_the_result_does_not_hold_is_refused():
    names = Names(
        Marco_Odermatt=(EntityKind.PERSON, "marco-odermatt"), Dominik_Paris=(EntityKind.PERSON, "dominik-paris")
    )
    assert only("Marco Odermatt won.[cab2cd]", MEDALS, names=names).refused == "name Marco Odermatt"
    assert only("Dominik Paris came third.[cab2cd]", MEDALS, names=names).refused is None


def test_choices_need_no_source():
    choice = {
        "kind": "choice",
        "slot": "athlete",
        "asked": "Kim",
        "options": [{"code": "1", "name": "Kim Gilli", "hint": "KOR"}],
    }
    assert only("Do you mean Kim Gilli?", choice).refused is None


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("2,916", {"2916", "2.916", "2 916"}),
        ("٢٬٩١٦", {"2916", "2 916", "2.916"}),
        ("१२", {"12"}),
        ("10.50", {"10.5", "10 50"}),
        ("07", {"7"}),
    ],
)
def test_numbers_are_read_in_any_digits(text, readings):
    assert numbers(text) == [frozenset(readings)]
