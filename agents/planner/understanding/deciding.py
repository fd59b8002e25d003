"""The order of the rules: what is urgent, then what is particular, then what is common, then a bare name."""

from __future__ import annotations

from collections.abc import Callable

from agents.planner.understanding.question import Question
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.rules import medals, other, people, timetable
from agents.planner.understanding.unexplained import unknown_person, with_unknown_name

Rule = Callable[[Reading], "Question | tuple[Question, ...] | None"]

RULES: tuple[Rule, ...] = (
    other.emergency,
    other.betting,
    people.flag_bearers,
    timetable.ceremony,
    timetable.live,
    timetable.watch,
    other.rules_of_sport,
    other.record,
    other.premise,
    other.not_in_sources,
    medals.not_computed,
    medals.compare,
    medals.compare_follow_up,
    medals.tie,
    timetable.edition,
    medals.best_athletes,
    medals.table,
    medals.best_of_both,
    medals.first_ever,
    medals.last_time,
    medals.count,
    other.number_in_sport,
    other.results,
    people.lineup,
    people.delegation,
    people.represented,
    timetable.venue,
    people.nation_entries,
    timetable.schedule,
    medals.winners,
    other.how_in_sport,
    people.of_nation,
    other.news,
    people.profile,
    people.pointed_at,
    medals.regrouped,
    unknown_person,
    timetable.when_in_past,
)
"""Tried in order; the first that answers decides."""


def decide(reading: Reading) -> tuple[Question, ...]:
    """The questions that a text asks; empty when no rule knows it."""
    for rule in RULES:
        found = rule(reading)
        if found is not None:
            several = found if isinstance(found, tuple) else (found,)
            return tuple(with_unknown_name(reading, question) for question in several)
    return ()


def decide_by_name(reading: Reading) -> tuple[Question, ...]:
    """What is usually meant by a name alone, or a pleasantry."""
    found = other.only_named(reading) or other.small_talk(reading)
    return (found,) if found else ()
