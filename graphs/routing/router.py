"""The router: which desk a message is for, or which several, how sure, and on which topic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any, cast

import numpy as np
import regex
import yaml
from pydantic import JsonValue

from gpu_services.embedding.choice import e5_share
from gpu_services.embedding.client import EmbeddingClient
from gpu_services.embedding.protocol import Model
from graphs.intake.safety import ORDER, unquoted
from graphs.routing import linear
from graphs.routing.clauses import clauses
from graphs.routing.cues import CueReader, Features
from graphs.routing.linear import Array, LinearModel
from graphs.state import Leg
from graphs.turn import AgentName
from knowledge.access import Role

_WORD = regex.compile(r"\p{L}+")
_NO_FOLLOW_UP = frozenset({"smalltalk", "emergency", "refuse"})
_REFUSED = ("bet", "body", "private", "order", "other_world")
_SPORT = frozenset({"sport", "games"})


@dataclass(frozen=True, slots=True)
class Asker:
    """What the router knows besides the text."""

    language: str
    role: Role
    earlier: str | None = None  # the desk that answered last
    suspicion: float = 0.0


@dataclass(frozen=True, slots=True)
class Routing:
    """The legs of a message in the order in which they are answered."""

    legs: tuple[Leg, ...]
    facets: dict[str, JsonValue]


class Router:
    """Scores desks for a text. Embedding runs off the event loop."""

    def __init__(self, client: EmbeddingClient) -> None:
        self._client = client
        self._model: LinearModel = linear.load()
        self._cues = CueReader()
        self._priors = _priors()
        self._desks = tuple(dict.fromkeys(label.partition(".")[0] for label in self._model.labels))
        self._owner = np.array([self._desks.index(label.partition(".")[0]) for label in self._model.labels])

    async def route(self, text: str, asker: Asker) -> Routing:
        """The legs of `text`."""
        if asker.suspicion >= ORDER:
            return Routing((Leg(agent="refuse", text=text, topic="injection"),), {"suspicion": asker.suspicion})
        cues = self._cues.read(text)
        families = [name for name, value in zip(self._cues.names, cues, strict=True) if value]
        if _plainly_sport(families, asker):
            return Routing((Leg(agent="fan", text=text, confidence=0.99),), {"cues": list(families)})
        parts = clauses(text) if len(families) > 1 or regex.search(r"[.!?。！？।؟]\s*\S", text) else [text]
        if len(parts) < 2 or len(parts) > 5:
            parts = [text]
        heard = [unquoted(one) if asker.suspicion else one for one in ([text, *parts] if len(parts) > 1 else [text])]
        readings = await self._readings(heard, asker)
        legs = self._legs(text, parts, readings)
        return Routing(legs, {"cues": list(families), "scores": readings[0].scores()})

    async def _readings(self, texts: Sequence[str], asker: Asker) -> list[_Reading]:
        share = e5_share(asker.language)
        found = await self._weighed(texts, {"use": 1 - share, "e5": share}, asker)
        if share == 0 and min(reading.sure for reading in found) < self._priors["second_opinion"]:
            return await self._weighed(texts, {"use": 0.5, "e5": 0.5}, asker)
        return found

    async def _weighed(self, texts: Sequence[str], shares: dict[Model, float], asker: Asker) -> list[_Reading]:
        wanted: list[Model] = [model for model, weight in shares.items() if weight > 0]
        rows = {model: await self._client.aembed(texts, model) for model in wanted}
        return [
            self._reading(text, {model: rows[model][i] for model in wanted}, shares, asker)
            for i, text in enumerate(texts)
        ]

    def _reading(self, text: str, vectors: dict[Model, Array], shares: dict[Model, float], asker: Asker) -> _Reading:
        cues = self._cues.read(text)
        logits = self._model.logits(vectors, shares, cues) + self._bonus(cues, asker.role)[self._owner]
        if asker.earlier in self._desks and _brief(text) and not cues.any() and not self._mannerly(logits):
            logits[self._owner == self._desks.index(asker.earlier)] += self._priors["earlier"]
        return _Reading(
            desks=self._desks,
            labels=self._model.labels,
            probabilities=_softmax(logits),
            owner=self._owner,
            danger=bool(cues[self._cues.names.index("danger")]) and not cues[self._cues.names.index("sport")],
            thresholds=self._priors["emergency"],
        )

    def _bonus(self, cues: Features, role: Role) -> Array:
        """Prior of every desk: by role, and against refusing without a telltale word."""
        bonus = np.zeros(len(self._desks), dtype=np.float32)
        for desk, value in self._priors["roles"].get(role.value, {}).items():
            bonus[self._desks.index(desk)] += value
        if not any(cues[self._cues.names.index(family)] for family in _REFUSED):
            sporting = any(cues[self._cues.names.index(family)] for family in _SPORT)
            bonus[self._desks.index("refuse")] += self._priors["refusal_of_sport" if sporting else "unfounded_refusal"]
        return bonus

    def _mannerly(self, logits: Array) -> bool:
        """Whether it is a thank-you, a cry for help or the like, which is never a follow-up."""
        sums = np.bincount(self._owner, weights=_softmax(logits), minlength=len(self._desks))
        return self._desks[int(sums.argmax())] in _NO_FOLLOW_UP and bool(sums.max() >= 0.85)

    def _legs(self, text: str, parts: Sequence[str], readings: Sequence[_Reading]) -> tuple[Leg, ...]:
        whole = readings[0]
        if whole.urgent or len(parts) < 2:
            return (whole.leg(text),)
        if any(reading.urgent for reading in readings):
            return (next(r for r in readings if r.urgent).leg(text),)
        legs = _merged([reading.leg(part) for part, reading in zip(parts, readings[1:], strict=True)])
        several = len({leg.agent for leg in legs}) > 1
        if not several or min(leg.confidence for leg in legs) < self._priors["split"] or _only_manners(legs):
            return (whole.leg(text),)
        return tuple(leg for leg in legs if leg.agent != "smalltalk") or (whole.leg(text),)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Probabilities of labels for one text."""

    desks: tuple[str, ...]
    labels: tuple[str, ...]
    probabilities: Array
    owner: Any
    danger: bool
    thresholds: Mapping[str, float]

    def scores(self) -> dict[str, JsonValue]:
        """Probability of each desk worth naming."""
        sums = self._sums()
        return {desk: round(float(p), 3) for desk, p in zip(self.desks, sums, strict=True) if p >= 0.02}

    @property
    def sure(self) -> float:
        """Probability of the likeliest desk."""
        return float(self._sums().max())

    @property
    def urgent(self) -> bool:
        """Whether it may be an emergency."""
        probability = self._sums()[self.desks.index("emergency")]
        return bool(probability >= self.thresholds["told" if self.danger else "plain"])

    def leg(self, text: str) -> Leg:
        """The likeliest desk and topic."""
        sums = self._sums()
        chosen = self.desks.index("emergency") if self.urgent else int(sums.argmax())
        own = np.where(self.owner == chosen, self.probabilities, -1.0)
        desk, _, topic = self.labels[int(own.argmax())].partition(".")
        return Leg(
            agent=cast(AgentName, desk),
            text=text,
            topic=None if topic == desk else topic,
            confidence=round(float(sums[chosen]), 3),
        )

    def _sums(self) -> Array:
        return np.bincount(self.owner, weights=self.probabilities, minlength=len(self.desks)).astype(np.float32)


def _plainly_sport(families: Sequence[str], asker: Asker) -> bool:
    """A fan's text that names a sport and a result, and nothing that any other desk is about."""
    return asker.role is Role.FAN and frozenset(families) == _SPORT


def _softmax(logits: Array) -> Array:
    powers = np.exp(logits - logits.max())
    return np.asarray(powers / powers.sum())


def _brief(text: str) -> bool:
    return len(_WORD.findall(text)) <= 3 and len(text) <= 30


def _merged(legs: Sequence[Leg]) -> list[Leg]:
    """Neighbouring clauses for one desk and topic are one leg."""
    merged: list[Leg] = []
    for leg in legs:
        if merged and (merged[-1].agent, merged[-1].topic) == (leg.agent, leg.topic):
            text = f"{merged[-1].text} {leg.text}"
            sure = max(merged[-1].confidence, leg.confidence)
            merged[-1] = leg.model_copy(update={"text": text, "confidence": sure})
        else:
            merged.append(leg)
    return merged


def _only_manners(legs: Sequence[Leg]) -> bool:
    """Whether all but one leg are small talk ("Hi! Who won?"): then the request keeps its whole text."""
    return sum(leg.agent != "smalltalk" for leg in legs) <= 1


def _priors() -> dict[str, Any]:
    text = resources.files("graphs.routing").joinpath("priors.yaml").read_text(encoding="utf-8")
    return cast(dict[str, Any], yaml.safe_load(text))
