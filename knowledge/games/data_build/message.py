"""Writing ODF: an envelope, a body, and archives whose bytes are the same for the same facts."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from knowledge.games.odf.envelope import format_time

_EPOCH = (2026, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Head:
    """The envelope; `when` in the host city's own offset."""

    competition: str
    kind: str
    code: str
    version: int
    when: datetime
    source: str
    status: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One document and the name of its file."""

    kind: str
    name: str
    root: Element


def body(head: Head) -> tuple[Element, Element]:
    """The root and its `Competition`."""
    root = Element(
        "OdfBody",
        CompetitionCode=head.competition,
        DocumentCode=head.code,
        DocumentType=head.kind,
        Version=str(head.version),
        FeedFlag="P",
        Date=f"{head.when:%Y-%m-%d}",
        Time=format_time(head.when.time()),
        LogicalDate=f"{head.when:%Y-%m-%d}",
        Language="ENG",
        Source=head.source,
    )
    if head.status:
        root.set("ResultStatus", head.status)
    return root, SubElement(root, "Competition", Gen="STADION-1", Sport="STADION-1", Codes="STADION-1")


def write_archives(folder: Path, messages: Iterable[Message]) -> dict[str, int]:
    """One ZIP archive a document type; how many messages each holds."""
    folder.mkdir(parents=True, exist_ok=True)
    archives: dict[str, zipfile.ZipFile] = {}
    counts: dict[str, int] = {}
    for message in messages:
        if message.kind not in archives:
            archives[message.kind] = zipfile.ZipFile(
                folder / f"{message.kind}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9
            )
        info = zipfile.ZipInfo(f"{message.name}.xml", _EPOCH)
        info.compress_type = zipfile.ZIP_DEFLATED
        archives[message.kind].writestr(info, b"<?xml version='1.0' encoding='UTF-8'?>\n" + tostring(message.root))
        counts[message.kind] = counts.get(message.kind, 0) + 1
    for archive in archives.values():
        archive.close()
    return counts
