"""The critic: does a sentence say only what the results that it cites hold?"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from graphs.critic.claims import Claims, NameFinder, claims_of
from graphs.critic.evidence import Evidence, Returned
from graphs.critic.facts import Facts, words_of
from graphs.sentences import Segment
from knowledge.citation import Citation

_QUESTION_MARKS = ("?", "？", "؟")


class Speaker(StrEnum):
    """Who worded a sentence. A language model may not state anything without a source, not even in passing."""

    PLANNER = "planner"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of a sentence: its sources, or the reason why it may not be said."""

    citations: tuple[Citation, ...] = ()
    refused: str | None = None


class Critic:
    """Checks the sentences of one turn in one language.

    `names` finds names in what a language model wrote. The planner takes its names out of the results themselves, so
    only its numbers and dates are looked at.
    """

    def __init__(self, language: str, evidence: Evidence, speaker: Speaker, names: NameFinder | None) -> None:
        self._language = language
        self._evidence = evidence
        self._speaker = speaker
        self._names = names

    def check(self, segment: Segment) -> Finding:
        """The verdict on one segment."""
        claims = claims_of(segment.text, self._language, self._names)
        cited = self._evidence.cited(segment.markers)
        if cited:
            facts = _all_facts([returned for _, returned in cited])
            refused = self._unsupported(claims, facts)
            return Finding(tuple(citation for citation, _ in cited), refused)
        if claims.none:
            return self._without_claims(segment)
        return self._uncited(claims)

    def _without_claims(self, segment: Segment) -> Finding:
        """A sentence with nothing to check: fine from the planner, as a question, or where there is nothing to cite."""
        results = self._evidence.results
        harmless = self._speaker is Speaker.PLANNER or segment.text.endswith(_QUESTION_MARKS)
        nothing_found = bool(results) and not any(returned.citations for returned in results)
        return Finding() if harmless or nothing_found else Finding(refused="a statement without a source")

    def _uncited(self, claims: Claims) -> Finding:
        """Facts without a marker: the asker's own words and open choices need none; one clear source is attached."""
        unsourced = [returned for returned in self._evidence.results if not returned.citations]
        if self._unsupported(claims, _all_facts(unsourced).merged(self._evidence.asked)) is None:
            return Finding()
        for returned in self._evidence.results:
            if returned.citations and self._unsupported(claims, returned.facts) is None:
                return Finding((next(iter(returned.citations.values())),))
        return Finding(refused="facts without a source")

    def _unsupported(self, claims: Claims, facts: Facts) -> str | None:
        """The first claim that the facts do not hold."""
        echoed = self._evidence.asked.numbers if _says_something(claims, facts) else frozenset()
        for readings in claims.numbers:
            if not any(_has(reading, facts.numbers) or _has(reading, echoed) for reading in readings):
                return f"number {min(readings)}"
        if claims.months - facts.months:
            return "a month"
        if claims.weekdays - facts.weekdays:
            return "a weekday"
        for mention in claims.names:
            if not self._names_supported(mention.surface, [c.code for c in mention.candidates], facts):
                return f"name {mention.surface}"
        return None

    def _names_supported(self, surface: str, codes: Sequence[str], facts: Facts) -> bool:
        if any(code.casefold() in facts.codes for code in codes):
            return True
        words = words_of(surface)
        return words <= facts.words or words <= self._evidence.asked.words


def _all_facts(results: Sequence[Returned]) -> Facts:
    facts = Facts()
    for returned in results:
        facts = facts.merged(returned.facts)
    return facts


def _says_something(claims: Claims, facts: Facts) -> bool:
    """Whether some number comes from the facts: then the sentence may also repeat the asker's ("not 45 but 18")."""
    return any(_has(reading, facts.numbers) for readings in claims.numbers for reading in readings)


def _has(reading: str, known: Collection[str]) -> bool:
    return reading in known or (" " in reading and all(part in known for part in reading.split(" ")))
