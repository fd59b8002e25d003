"""One module per payload family; `PAYLOADS` says which one reads a document type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from knowledge.games.odf.intake import Intake
from knowledge.games.odf.payloads import (
    entries,
    medallists,
    medals,
    news,
    participants,
    records,
    results,
    schedule,
    teams,
)

Apply = Callable[[Intake, Iterator[Element]], None]


@dataclass(frozen=True, slots=True)
class Payload:
    """How a document type is read. `update`: only the listed items change; otherwise the scope is replaced."""

    apply: Apply
    update: bool = False


PAYLOADS: dict[str, Payload] = {
    "DT_SCHEDULE": Payload(schedule.replace),
    "DT_SCHEDULE_UPDATE": Payload(schedule.update, update=True),
    "DT_PARTIC": Payload(participants.replace),
    "DT_PARTIC_UPDATE": Payload(participants.update, update=True),
    "DT_PARTIC_TEAMS": Payload(teams.replace),
    "DT_PARTIC_TEAMS_UPDATE": Payload(teams.update, update=True),
    "DT_ENTRIES": Payload(entries.replace),
    "DT_RESULT": Payload(results.replace_result),
    "DT_CURRENT": Payload(results.replace_current),
    "DT_MEDALLISTS": Payload(medallists.replace),
    "DT_MEDALS": Payload(medals.replace),
    "DT_RECORD": Payload(records.replace),
    "DT_NEWS": Payload(news.replace),
}
