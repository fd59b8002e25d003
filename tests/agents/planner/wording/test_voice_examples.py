"""The manner of the house, as its designers wrote it down."""

from __future__ import annotations

import pytest

from agents.planner.asked import Focus, Spoken
from tools.results import Absence, Choice, Missing
from tools.results.base import Option

pytestmark = pytest.mark.unit


def test_who_won(say, make) -> None:
    assert say(make("en").podium(), {"event": "ALPMDH"}) == (
        "**Franjo von Allmen** (SUI) won the men's downhill on 7 February, "
        "ahead of Giovanni Franzoni and Dominik Paris, both of Italy."
    )


def test_what_the_sources_do_not_have(say, make) -> None:
    maker = make("en")
    event = maker.event()
    nearest = (Option(code=event.code, name=event.name, hint="medallists"),)
    absence = Absence(why=Missing.FACT, topic="time", subject=event.name, nearest=nearest)
    answer = say(absence, {"topic": "time", "about_kind": "event", "about": event.code}, focus=Focus.MEASURE)
    assert answer == "My sources have the medallists of the men's downhill but not the winning times."


def test_a_place_in_the_table(say, make) -> None:
    maker = make("it")
    answer = say(maker.table(maker.line()), {"nocs": ["ITA"]}, language="it", focus=Focus.RANK)
    assert answer == "L'Italia è quarta: 10 ori, 6 argenti e 14 bronzi, 30 medaglie in tutto."


def test_how_many_golds(say, make) -> None:
    maker = make("zh")
    table = maker.table(maker.line("NOR", 1, 18, 12, 11))
    answer = say(table, {"nocs": ["NOR"]}, language="zh", focus=Focus.HOW_MANY, medals=("gold",), corrected="诺威")
    assert answer == "挪威拿到18枚金牌，位列第一。"


def test_which_one(say) -> None:
    options = (
        Option(code="a", name="Kim Gilli", hint="short track, KOR"),
        Option(code="b", name="Kim Sangkyum", hint="snowboard, KOR"),
        Option(code="c", name="Chloe Kim", hint="snowboard, USA"),
    )
    answer = say(Choice(slot="athlete", asked="Kim", options=options), medals=("gold",))
    assert answer == (
        "Three did: **Kim Gilli** (short track, KOR), **Kim Sangkyum** (snowboard, KOR) and "
        "**Chloe Kim** (snowboard, USA). Which one do you mean?"
    )


def test_a_false_premise(say, make) -> None:
    maker = make("en")
    table = maker.table(maker.line("NOR", 1, 16, 8, 13), games=maker.games(2022))
    answer = say(table, {"nocs": ["NOR"], "games": 2022}, focus=Focus.WHY, presumed="boycott")
    assert answer == "Norway did not boycott: it won the most golds at Beijing 2022, 16."


def test_betting(worder) -> None:
    assert worder.say("refuse-betting", "ar") == (
        "لا أقدّم نصائح للمراهنة. يمكنني أن أعرض لك قائمة الانطلاق والنتائج السابقة."
    )


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "Two silvers were awarded in the men's downhill: **A B** (ITA) and **C D** (FRA)."),
        ("fr", "Deux médailles d'argent ont été décernées en descente hommes\u202f: **A B** (ITA) et **C D** (FRA)."),
        ("it", "Nella discesa libera maschile sono stati assegnati due argenti: **A B** (ITA) e **C D** (FRA)."),
        ("zh", "高山滑雪男子滑降颁出两枚银牌：**A B**（意大利）和**C D**（法国）。"),
    ],
)
def test_second_place_shared(language, wanted, say, all_samples) -> None:
    assert say(*all_samples[language]["tie"], language=language, medals=("silver",)) == wanted


def test_a_medal_that_was_not_awarded_is_said_first(say, all_samples) -> None:
    answer = say(*all_samples["en"]["tie"], medals=("bronze",))
    assert answer.startswith("No bronze was awarded in the men's downhill. Two silvers were awarded:")


def test_whether_is_answered_before_anything_else(say, make, all_samples) -> None:
    for language, yes, no in (("en", "Yes:", "No:"), ("fr", "Oui\u202f:", "Non\u202f:"), ("hi", "हाँ,", "नहीं,")):
        maker = make(language)
        assert say(maker.tally(), {}, language=language, focus=Focus.WHETHER).startswith(yes)
        assert say(*all_samples[language]["zero"], language=language, focus=Focus.WHETHER).startswith(no)
    assert say(make("en").podium(), {}, focus=Focus.WHETHER, presumed="tie").startswith("No: one gold was awarded")


def test_aloud_is_shorter_and_says_the_country(say, make) -> None:
    answer = say(make("en").podium(), {}, spoken=Spoken.SPOKEN)
    assert answer.startswith("Franjo von Allmen of Switzerland won the men's downhill")
