"""Example messages for every desk and topic, in many languages: what the router learns from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources

import yaml


@dataclass(frozen=True, slots=True)
class Exemplar:
    """A message and where it belongs. `topic` equals the desk where a desk has no topics."""

    desk: str
    topic: str
    language: str
    text: str

    @property
    def label(self) -> str:
        """`refuse.betting`, `fan.fan`."""
        return f"{self.desk}.{self.topic}"


def exemplars() -> list[Exemplar]:
    """All that ship, in a stable order."""
    return list(_read())


def fingerprint() -> str:
    """Changes when the exemplars or the cues do: weights trained from others are stale."""
    digest = hashlib.sha256(resources.files("graphs.routing").joinpath("cues.yaml").read_bytes())
    for exemplar in exemplars():
        digest.update(f"{exemplar.label}\t{exemplar.language}\t{exemplar.text}\n".encode())
    return digest.hexdigest()


def _read() -> Iterator[Exemplar]:
    folder = resources.files("graphs.routing").joinpath("exemplars")
    for file in sorted(folder.iterdir(), key=lambda item: item.name):
        desk = file.name.removesuffix(".yaml")
        for topic, languages in yaml.safe_load(file.read_text(encoding="utf-8")).items():
            for language, lines in languages.items():
                for line in lines.strip().splitlines():
                    yield Exemplar(desk, topic, language, line.strip())
