"""What one tool call works with: the context of the turn, a session on the Games, names, and the sources it cites."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from sqlalchemy.orm import Session

from knowledge.access import TurnContext
from knowledge.games.queries import editions
from knowledge.games.queries.schedule import span
from knowledge.games.queries.sources import Sources
from knowledge.games.store import GamesStore
from knowledge.lexicon import Lexicon
from knowledge.rules import RuleBook
from tools.naming import Names
from tools.results import Absence, Choice, Missing


@dataclass(frozen=True, slots=True)
class Shelf:
    """The stores that the fan's tools read."""

    games: GamesStore
    lexicon: Lexicon
    rules: RuleBook


class Unanswered(Exception):
    """Ends a tool call early with an honest empty answer or a question back."""

    def __init__(self, result: Absence | Choice) -> None:
        super().__init__(result.kind)
        self.result = result


class Turn:
    """One tool call. Everything that it reads is as known at `now`, the Games clock."""

    def __init__(self, context: TurnContext, session: Session, shelf: Shelf) -> None:
        self.context = context
        self.session = session
        self.lexicon = shelf.lexicon
        self.rules = shelf.rules
        self.sources = Sources(session)
        self.names = Names(session, shelf.lexicon, context.language)

    @property
    def now(self) -> datetime:
        """The Games clock."""
        return self.context.now

    @cached_property
    def editions(self) -> dict[int, editions.EditionFact]:
        """All Winter Games by year."""
        return {fact.year: fact for fact in editions.editions(self.session)}

    @cached_property
    def current(self) -> int:
        """The Games at hand: the newest edition that has a schedule."""
        return editions.current(self.session) or max(self.editions)

    @cached_property
    def over(self) -> bool:
        """Whether the Games at hand have ended at the clock."""
        return self.ended(self.current)

    def ended(self, games: int) -> bool:
        """Whether a Games has ended at the clock: its last scheduled unit, else its closing day, is past."""
        if games < self.current:
            return True
        whole = span(self.session, self.now, games)
        return whole is not None and self.now >= whole[1]

    def veil(self, games: tuple[int, ...], reveal: bool, topic: str = "result", subject: str | None = None) -> None:
        """Keeps results of the Games at hand from a reader who asked not to be told.

        Raises:
            Unanswered: with `Missing.SPOILER`, unless the reader asked for the result in this very message.
        """
        if self.context.preferences.spoiler_free and not reveal and (not games or self.current in games):
            raise Unanswered(self.absence(Missing.SPOILER, topic, subject=subject))

    def absence(self, why: Missing, topic: str, **more: object) -> Absence:
        """An honest empty answer, with the sources used so far."""
        return Absence.model_validate(
            {"why": why, "topic": topic, "as_of": self.now, "citations": self.sources.citations(), **more}
        )
