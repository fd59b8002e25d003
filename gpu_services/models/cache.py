"""Where weights lie, and whether they are what the manifest says."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path

from gpu_services.models.manifest import ModelFile, ModelRow
from gpu_services.service.errors import Unavailable

CHUNK = 1 << 20


class ModelMissing(Unavailable):
    """Weights that are needed are not here."""

    code, retryable = "model_missing", False


class ModelCorrupt(Unavailable):
    """A file is here, but it is not the one that the manifest names."""

    code, retryable = "model_corrupt", False


class ModelCache:
    """The folder of pulled weights, one folder a model."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def place(self, row: ModelRow, file: ModelFile) -> Path:
        """Where the file is or will be. For a file used inside its package: that path, existing or not."""
        if file.installed:
            return _in_environment(file.sources[0].member)
        return self.root / row.name / file.path

    def missing(self, row: ModelRow) -> list[ModelFile]:
        """Files that are not here in their right size; a look, not a proof."""
        return [file for file in row.files if not _has_size(self.place(row, file), file.size)]

    def require(self, row: ModelRow, path: str) -> Path:
        """The path of a file, for an engine.

        Raises:
            ModelMissing: naming the command that brings it.
        """
        for file in row.files:
            if file.path == path and _has_size(self.place(row, file), file.size):
                return self.place(row, file)
        raise ModelMissing(f"The file {path} of the model {row.name} is not here.", recovery=_fetch(row))

    def verify(self, row: ModelRow) -> None:
        """Read every file and compare.

        Raises:
            ModelMissing: a file is not here.
            ModelCorrupt: a file differs.
        """
        for file in row.files:
            place = self.place(row, file)
            if not place.is_file():
                raise ModelMissing(f"The file {place} of the model {row.name} is not here.", recovery=_fetch(row))
            if digest(place) != file.sha256:
                raise ModelCorrupt(f"The file {place} is not the published one.", recovery=_repair(row, place))


def digest(path: Path) -> str:
    """SHA256 of a file, in hexadecimal."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _has_size(path: Path, size: int) -> bool:
    return path.is_file() and path.stat().st_size == size


def _fetch(row: ModelRow) -> str:
    if all(file.installed for file in row.files):
        return "Install the core tier again: make run."
    return f"Run: stadion models pull --model {row.name}"


def _repair(row: ModelRow, place: Path) -> str:
    return f"Delete {place} and run: stadion models pull --model {row.name}"


def _in_environment(member: str) -> Path:
    package, _, rest = member.partition("/")
    found = importlib.util.find_spec(package)
    if found is None or not found.submodule_search_locations:
        return Path(package) / rest
    return Path(found.submodule_search_locations[0]) / rest
