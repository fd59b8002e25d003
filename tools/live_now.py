"""What is on at this moment."""

from __future__ import annotations

from datetime import timedelta

from knowledge.games.queries.clock import Days
from knowledge.games.queries.schedule import UnitFilter, units
from tools.arguments import Arguments, DisciplineName
from tools.binding import Capability
from tools.find_sessions import SessionQuestion, schedule
from tools.resolving import discipline_code
from tools.results import Schedule
from tools.turn import Turn

A_DAY = timedelta(days=1)


class LiveNow(Arguments):
    """Arguments of live_now."""

    discipline: DisciplineName = None


def live_now(turn: Turn, args: LiveNow) -> Schedule:
    """Units running at the clock; an empty schedule is a true "nothing"."""
    discipline = discipline_code(turn, args.discipline)
    today = turn.now.date()
    which = UnitFilter(
        disciplines=frozenset({discipline}) if discipline else None,
        days=Days(today - A_DAY, today + A_DAY),
        training=False,
        games=turn.current,
    )
    running = [unit for unit in units(turn.session, turn.now, which) if unit.state(turn.now) == "running"]
    return schedule(turn, running, "now", len(running), SessionQuestion(discipline=discipline))


CAPABILITY = Capability(
    "live_now",
    "What is going on at this very moment (the Games clock), in one discipline or all.",
    LiveNow,
    live_now,
)
