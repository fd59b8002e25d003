"""The same call has the same answer for a moment, and never longer than the facts stand still."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from knowledge.access import Preferences, Principal, Role, TurnContext
from tools.remembering import Memory
from tools.results import Absence

pytestmark = pytest.mark.unit


class Store:
    revision = 1


@pytest.fixture
def asked():
    return []


@pytest.fixture
def memory():
    now = [0.0]
    made = Memory(Store(), clock=lambda: now[0])
    made.now = now
    return made


def context(**changes):
    whole = TurnContext(Principal("me", Role.FAN), datetime(2026, 2, 10, 12, tzinfo=UTC), "r", "t")
    return replace(whole, **changes)


def ask(memory, asked, turn, tool="find", arguments="{}"):
    def call():
        asked.append(tool)
        return Absence(why="fact", topic=f"answer {len(asked)}")

    return memory.answer(tool, arguments, turn, call).result.topic


def test_the_same_call_is_made_once(memory, asked):
    assert ask(memory, asked, context()) == ask(memory, asked, context(request_id="other", thread_id="other"))
    assert len(asked) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"language": "fr"},
        {"principal": Principal("me", Role.OBS)},
        {"principal": Principal("me", Role.NOC, noc="KEN")},
        {"preferences": Preferences(spoiler_free=True)},
        {"now": datetime(2026, 2, 10, 12, 0, 1, tzinfo=UTC)},
    ],
)
def test_whatever_an_answer_depends_on_makes_it_another(memory, asked, other):
    assert ask(memory, asked, context()) != ask(memory, asked, context(**other))


def test_other_arguments_are_another_call(memory, asked):
    assert ask(memory, asked, context()) != ask(memory, asked, context(), arguments='{"noc": "NOR"}')
    assert ask(memory, asked, context()) != ask(memory, asked, context(), tool="count")


def test_a_message_that_moves_the_facts_makes_it_another_within_half_a_second(memory, asked):
    first = ask(memory, asked, context())
    memory._games.revision = 2
    memory.now[0] = 0.5
    assert ask(memory, asked, context()) != first


def test_a_running_clock_shares_answers_for_some_seconds_only(memory, asked):
    start = datetime.fromtimestamp(datetime.now(UTC).timestamp() // 10 * 10, UTC)
    first = ask(memory, asked, context(now=start))
    assert ask(memory, asked, context(now=start + timedelta(seconds=9))) == first
    assert ask(memory, asked, context(now=start + timedelta(seconds=11))) != first


def test_memory_is_bounded(memory, asked):
    for n in range(600):
        ask(memory, asked, context(), arguments=str(n))
    assert len(memory._kept) <= 256
