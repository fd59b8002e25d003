"""Judges one answer of the fans' assistant: right, cited, and nothing in it that its sources do not say."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from functools import cached_property

from sqlalchemy import Engine, text

from evals.fan.cases import Case
from evals.fan.expectation import Expected, plain, squeezed, states, word_list
from evals.fan.truth import Truth
from evals.report import Verdict
from graphs.turn import TurnResult

QUESTION = re.compile(r"[?？؟]")
SHORTEST_NAME = 9  # letters of a squeezed full name below which a chance match is likely


class Judge:
    """Judges answers against one store's data."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._truth = Truth(engine)

    def verdict(self, case: Case, language: str, result: TurnResult) -> Verdict:
        """The verdict on one answer; `why` names every fault."""
        wrong = [*self._missing(case, language, result), *_form(case, language, result)]
        false = [*self._forbidden(case, language, result), *self._unsupported(case, language, result)]
        uncovered = [] if result.abstained or result.agent != "fan" else _uncovered(result)
        return Verdict(
            id=case.id,
            language=language,
            category=case.category,
            text=case.ask[language],
            answer=result.answer,
            right=not wrong and not false,
            invented=bool(false) or (bool(wrong) and not result.abstained and case.answer in {"absent", "no"}),
            cited=not uncovered,
            why=[*wrong, *false, *uncovered],
            seconds=result.timings.total,
        )

    def _missing(self, case: Case, language: str, result: TurnResult) -> list[str]:
        wanted = [value for entry in case.truth for value in self._truth.values(entry)]
        return [
            f"does not state {value.kind.value} {value.value}"
            for value in wanted
            if not (case.answer == "no" and value.value == "0") and not _said(case, value, result, language)
        ]

    def _forbidden(self, case: Case, language: str, result: TurnResult) -> list[str]:
        barred = [value for entry in case.forbid for value in self._truth.values(entry)]
        return [f"states {v.kind.value} {v.value}" for v in barred if _said(case, v, result, language)]

    def _unsupported(self, case: Case, language: str, result: TurnResult) -> list[str]:
        """Names of known people in the answer that no cited message holds and the question did not mention."""
        skeleton, asked = squeezed(result.answer), squeezed(case.ask[language])
        named = [n for n in self._everybody if (s := squeezed(n)) in skeleton and s not in asked]
        if not named or result.abstained:
            return []
        said = squeezed(" ".join(self._bodies(_message_ids(result))))
        return [f"names {name}, who is in no cited source" for name in named if not _in_source(name, said)]

    @cached_property
    def _everybody(self) -> list[str]:
        with self._engine.connect() as connection:
            rows = connection.execute(text("SELECT given_name || ' ' || family_name FROM person")).scalars()
            return [name for name in rows if len(squeezed(name)) >= SHORTEST_NAME]

    def _bodies(self, ids: Iterable[int]) -> list[str]:
        with self._engine.connect() as connection:
            query = text("SELECT body FROM message WHERE id = :id")
            found = [connection.execute(query, {"id": identity}).scalar() for identity in ids]
        return [zlib.decompress(body).decode("utf-8", "replace") for body in found if body]


def _said(case: Case, value: Expected, result: TurnResult, language: str) -> bool:
    return states(value, result.answer, language, tuple(case.alternatives.get(value.kind.value, ())))


def _in_source(name: str, said: str) -> bool:
    return all(squeezed(part) in said for part in name.split())


def _message_ids(result: TurnResult) -> list[int]:
    urls = (citation.url or "" for citation in result.citations)
    return sorted({int(match[1]) for url in urls if (match := re.search(r"/sources/(\d+)", url))})


def _form(case: Case, language: str, result: TurnResult) -> list[str]:
    """Faults of form: the yes or no, the honest absence, the question back, the desk."""
    faults = []
    if case.agent and result.agent != case.agent:
        faults.append(f"was answered by {result.agent}, not {case.agent}")
    match case.answer:
        case "yes" if not _has("yes", language, result.answer):
            faults.append("does not say yes")
        case "no" if not _has("no", language, result.answer):
            faults.append("does not say no")
        case "absent" if not result.abstained:
            faults.append("answers what is not known")
        case "absent_or_no" if not (result.abstained or _has("no", language, result.answer)):
            faults.append("accepts a false premise")
        case "choice" if not (result.abstained and QUESTION.search(result.answer)):
            faults.append("does not ask which one is meant")
    return faults


def _has(words: str, language: str, answer: str) -> bool:
    return re.search(rf"(?:{plain(str(word_list(words)[language]))})", plain(answer)) is not None


def _uncovered(result: TurnResult) -> list[str]:
    """Figures in the answer that no citation covers."""
    covered = {index for citation in result.citations for start, end in citation.spans for index in range(start, end)}
    bare = [match for match in re.finditer(r"\d+", result.answer) if match.start() not in covered]
    if not result.citations:
        return ["has no citation"]
    return [f"figure {match.group()} is not covered by a citation" for match in bare[:3]]
