"""Which weights are here, and what each missing one would add."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from gpu_services.models.cache import ModelCache
from gpu_services.models.manifest import Manifest, ModelRow, Tier


class ModelState(BaseModel):
    """A row of the manifest as it is on this machine; `size` in bytes."""

    model_config = ConfigDict(frozen=True)

    name: str
    job: str
    tier: Tier
    licence: str
    size: int
    state: Literal["present", "partial", "absent"]
    missing: tuple[str, ...]
    adds: str
    hub: str | None


def inspect_models(manifest: Manifest, cache: ModelCache) -> list[ModelState]:
    """All rows; by name and size only, which is quick (`pull` proves the content)."""
    return [_state(row, cache) for row in manifest.model]


def _state(row: ModelRow, cache: ModelCache) -> ModelState:
    missing = cache.missing(row)
    absent: Literal["partial", "absent"] = "absent" if len(missing) == len(row.files) else "partial"
    return ModelState(
        name=row.name,
        job=row.job,
        tier=row.tier,
        licence=row.licence,
        size=row.size,
        state=absent if missing else "present",
        missing=tuple(file.path for file in missing),
        adds=row.adds,
        hub=row.hub,
    )
