"""Citations: every sentence and every line of a table that states something ends with the markers of its own rows."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agents.planner.asked import Focus
from agents.planner.wording.prose import Row, Sentence, Table, capitalised, rendered

pytestmark = pytest.mark.unit

LANGUAGES = ("en", "fr", "it", "zh", "ar", "hi")
CITED = re.compile(r"(?:[^\[\]\n]*?[.。।!?؟？”»](?:\[c[a-z0-9]{5}\])+(?: (?=\S)|(?=\S)|$))+")
STATES_NOTHING = {"not live", "nothing", "no rules", "choice", "declined", "undecided"}
LINE = re.compile(r"^\|.* \[c[a-z0-9]{5}\](?:\[c[a-z0-9]{5}\])* \|$")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_ends_with_its_source(language, worder, context, all_samples, kit) -> None:
    for name, (result, args) in all_samples[language].items():
        if name in STATES_NOTHING or name.startswith("absence"):
            continue
        for focus in (Focus.WHO, Focus.WHETHER, Focus.LIST, Focus.WHEN):
            answer = worder.answer([kit.part(result, args, focus, language)], context(language))
            for block in answer.split("\n\n"):
                if block.startswith("|"):
                    _head, _rule, *lines = block.split("\n")
                    assert all(LINE.match(line) for line in lines), (name, focus, block)
                else:
                    cited = block.removeprefix(_opening(worder, language, name))
                    assert CITED.fullmatch(cited), (name, focus, block)


def _opening(worder, language: str, name: str) -> str:
    """Highlights open with a remark that states nothing of its own."""
    if name != "highlights":
        return ""
    return capitalised(worder._catalogue(language).text("advice-over", {})) + worder._catalogue(language).text(
        "sentence-gap", {}
    )


def test_a_sentence_cites_the_rows_it_speaks_of_and_no_others(say, make) -> None:
    maker = make("en")
    gold = maker.medal(cite="cdef45")
    silver = maker.medal("silver", "ITA", ("Giovanni Franzoni",), cite="cghi67")
    result = maker.medallists(gold, silver)
    answer = say(result, {"event": "ALPMDH"}, medals=("silver",), marks=True)
    assert answer.endswith("**Giovanni Franzoni** (ITA).[cghi67]")
    assert say(result, {}, marks=True).endswith("[cdef45][cghi67]")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    language=st.sampled_from(LANGUAGES),
    counts=st.tuples(*[st.integers(0, 300)] * 3),
    rank=st.integers(1, 200),
    focus=st.sampled_from(list(Focus)),
    final=st.booleans(),
)
def test_any_line_of_a_table_is_one_cited_sentence(
    language, counts, rank, focus, final, worder, context, make, kit
) -> None:
    maker = make(language)
    table = maker.table(maker.line("ITA", rank, *counts), final=final)
    answer = worder.answer([kit.part(table, {"nocs": ["ITA"]}, focus, language)], context(language))
    assert CITED.fullmatch(answer)
    numbers = {int(number) for number in re.findall(r"\d+", kit.unmarked(answer))}
    assert numbers <= {rank, *counts, sum(counts)}


def test_the_same_thing_is_said_once_in_a_compound_answer(worder, context, make, kit) -> None:
    maker = make("en")
    twice = [kit.part(maker.podium(), {}), kit.part(maker.podium(), {})]
    assert worder.answer(twice, context()).count("von Allmen") == 1
    two = [kit.part(maker.podium(), {}), kit.part(maker.table(maker.line()), {"nocs": ["ITA"]}, Focus.RANK)]
    assert "\n" not in worder.answer(two, context())
    assert worder.answer([], context()) == ""


def test_a_name_stands_in_bold_the_first_time_only(worder, context, make, kit) -> None:
    maker = make("en")
    parts = [kit.part(maker.podium(), {}), kit.part(maker.medallists(maker.medal()), {"athlete": "x", "noc": "SUI"})]
    assert worder.answer(parts, context()).count("**Franjo von Allmen**") == 1


def test_tables_are_github_markdown_and_malformed_ids_are_dropped() -> None:
    table = Table(("A", "B"), (Row(("1", "2"), ("cabc23", "not an id]")),), frozenset({1}))
    assert rendered([Sentence("One.", ("cabc23", "cabc23")), table], " ") == (
        "One.[cabc23]\n\n| A | B |\n| :-- | --: |\n| 1 | 2 [cabc23] |"
    )
