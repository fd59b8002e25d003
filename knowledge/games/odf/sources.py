"""Where documents come from: a file, a folder with all its folders, a ZIP archive, standard input, bytes of a push."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

Source = str | Path | bytes | IO[bytes]
_SUFFIXES = frozenset({".xml", ".odf", ".zip"})
_MAX_MEMBERS = 20_000


class UnreadableSource(Exception):
    """A path that does not exist or an archive that cannot be opened."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A byte stream with the name that the report gives it."""

    name: str
    stream: IO[bytes]


def open_sources(sources: Source | Iterable[Source]) -> Iterator[Opened | tuple[str, UnreadableSource]]:
    """Every stream behind `sources`; a path that cannot be read comes out as its name and the reason."""
    for source in _each(sources):
        try:
            yield from _one(source)
        except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            yield str(source)[:200], UnreadableSource(f"cannot be read: {error}")


def is_document(path: Path) -> bool:
    """True for a finished document of a folder: not a hidden file, not one that is still being written (`.part`)."""
    return path.suffix.lower() in _SUFFIXES and not path.name.startswith(".") and path.is_file()


def _each(sources: Source | Iterable[Source]) -> Iterator[Source]:
    if isinstance(sources, str | Path | bytes):
        yield sources
    elif isinstance(sources, Iterable) and not hasattr(sources, "read"):
        yield from sources
    else:
        yield cast("IO[bytes]", sources)


def _one(source: Source) -> Iterator[Opened]:
    if isinstance(source, bytes):
        yield Opened("pushed document", io.BytesIO(source))
    elif source == "-":
        yield Opened("standard input", sys.stdin.buffer)
    elif isinstance(source, str | Path):
        yield from _path(Path(source))
    else:
        yield Opened(str(getattr(source, "name", "stream")), source)


def _path(path: Path) -> Iterator[Opened]:
    if path.is_dir():
        for child in sorted(child for child in path.rglob("*") if is_document(child)):
            yield from _path(child)
    elif path.suffix.lower() == ".zip":
        yield from _archive(path)
    else:
        with path.open("rb") as stream:
            yield Opened(str(path), stream)


def _archive(path: Path) -> Iterator[Opened]:
    """The members of an archive; how far each may unfold is bounded by the reader's limits."""
    with zipfile.ZipFile(path) as archive:
        members = sorted(name for name in archive.namelist() if not name.endswith("/"))
        for name in members[:_MAX_MEMBERS]:
            with archive.open(name) as stream:
                yield Opened(f"{path.name}/{name}", stream)
