"""Builds results as the tools return them, named by the real lexicon over facts that need no store."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from agents.planner.asked import Asked, Focus
from agents.planner.wording import WordedPart
from knowledge.citation import Citation, CitationKind
from knowledge.lexicon.facts import Facts
from knowledge.lexicon.naming import Namer
from knowledge.lexicon.types import EntityKind
from tools.results import (
    DisciplineRef,
    EventRef,
    GamesRef,
    Medallists,
    MedalTable,
    MedalTally,
    NocRef,
    PersonRef,
    Schedule,
    VenueRef,
)
from tools.results.sport import MedalRow, TableLine, TallyRow, UnitRow

LANGUAGES = ("en", "fr", "it", "zh", "ar", "hi")
AFTER = datetime(2026, 11, 22, 12, tzinfo=UTC)
ROME = timezone(timedelta(hours=1))
CITE = "cabc23"

DOWNHILL, SLALOM, RELAY, PAIRS = "ALPMDH", "ALPWGS", "BTHMRY", "FSKXPAIRS"


class Names:
    """The lexicon's own naming, over facts that need no store."""

    def __init__(self) -> None:
        games = dict.fromkeys((1924, 2018, 2022, 2026), "")
        self._namer = Namer(Facts({}, {}, {}, {}, {}, games, 2026))

    def name(self, kind: EntityKind, code: str, language: str, form: Any = "bare") -> str:
        return self._namer.name(kind, code, language, form)


NAMES = Names()


class Maker:
    """Builds results in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def _named(self, kind: EntityKind, code: str) -> str:
        return NAMES.name(kind, code, self.language)

    def noc(self, code: str) -> NocRef:
        return NocRef(code=code, name=self._named(EntityKind.NOC, code))

    def discipline(self, code: str) -> DisciplineRef:
        return DisciplineRef(code=code, name=self._named(EntityKind.DISCIPLINE, code))

    def event(self, code: str = DOWNHILL) -> EventRef:
        rsc = code.ljust(34, "-")
        name = self._named(EntityKind.EVENT, rsc)
        return EventRef.model_validate(
            {"code": rsc, "name": name, "discipline": self.discipline(code[:3]), "gender": code[3]}
        )

    def games(self, year: int = 2026) -> GamesRef:
        return GamesRef(year=year, name=self._named(EntityKind.GAMES, str(year)))

    def person(self, name: str = "Franjo von Allmen", noc: str | None = None) -> PersonRef:
        slug = name.lower().replace(" ", "-")
        return PersonRef(id=slug, name=name, noc=self.noc(noc) if noc else None)

    def venue(self, code: str = "SSC", town: str | None = "Bormio") -> VenueRef:
        return VenueRef(code=code, name=self._named(EntityKind.VENUE, code), town=town)

    def medal(
        self,
        colour: str = "gold",
        noc: str = "SUI",
        people: tuple[str, ...] = ("Franjo von Allmen",),
        event: str = DOWNHILL,
        day: date | None = date(2026, 2, 7),
        year: int = 2026,
        cite: str = CITE,
    ) -> MedalRow:
        return MedalRow.model_validate(
            {
                "games": self.games(year),
                "event": self.event(event),
                "medal": colour,
                "noc": self.noc(noc),
                "people": tuple(self.person(name) for name in people),
                "team": len(people) != 1,
                "date": day,
                "cite": cite,
            }
        )

    def podium(self) -> Medallists:
        rows = (
            self.medal(),
            self.medal("silver", "ITA", ("Giovanni Franzoni",)),
            self.medal("bronze", "ITA", ("Dominik Paris",)),
        )
        return self.medallists(*rows)

    def medallists(self, *rows: MedalRow, **more: Any) -> Medallists:
        single = {row.event.code for row in rows}
        event = rows[0].event if len(single) == 1 else None
        return Medallists(rows=rows, event=event, citations=sources(*rows), **{"total": len(rows), **more})

    def unit(self, status: str = "finished", code: str = DOWNHILL, **more: Any) -> UnitRow:
        start = more.pop("start", datetime(2026, 2, 7, 11, 30, tzinfo=ROME))
        fields = {
            "code": more.pop("rsc", f"{code.ljust(22, '-')}FNL-000100--"),
            "name": "Downhill",
            "event": self.event(code),
            "discipline": self.discipline(code[:3]),
            "phase": "FNL-",
            "status": status,
            "medal": 1,
            "start": start,
            "end": start + timedelta(hours=2) if start else None,
            "venue": self.venue(),
            "cite": CITE,
        }
        return UnitRow.model_validate({**fields, **more})

    def schedule(self, *rows: UnitRow, **more: Any) -> Schedule:
        fields = {"which": "all", "total": len(rows), "zone": "Europe/Rome", "over": True}
        return Schedule.model_validate({"rows": rows, "citations": sources(*rows), **fields, **more})

    def line(self, noc: str = "ITA", rank: int = 4, gold: int = 10, silver: int = 6, bronze: int = 14) -> TableLine:
        counts = {"gold": gold, "silver": silver, "bronze": bronze, "total": gold + silver + bronze}
        return TableLine(rank=rank, noc=self.noc(noc), **counts)

    def table(self, *lines: TableLine, **more: Any) -> MedalTable:
        fields = {"games": self.games(), "order": "gold", "leader": lines[0] if lines else None, "delegations": 29}
        return MedalTable.model_validate(
            {"lines": lines, "final": True, "cite": CITE, "citations": (source(),), **fields, **more}
        )

    def whole(self, gold: int = 18, silver: int = 12, bronze: int = 11, **more: Any) -> TallyRow:
        counts = {"gold": gold, "silver": silver, "bronze": bronze, "total": gold + silver + bronze}
        return TallyRow.model_validate({**counts, "cite": CITE, **more})

    def tally(self, by: str = "none", rows: tuple[TallyRow, ...] = (), **more: Any) -> MedalTally:
        whole = more.pop("whole", self.whole())
        fields = {"noc": self.noc("NOR"), "games": (self.games(),), "groups": len(rows) or 1}
        return MedalTally.model_validate(
            {"by": by, "rows": rows, "whole": whole, "citations": (source(),), **fields, **more}
        )


def source(cite: str = CITE) -> Citation:
    return Citation(id=cite, kind=CitationKind.ODF, title="DT_MEDALLISTS", source="OWG2026")


def sources(*rows: Any) -> tuple[Citation, ...]:
    return tuple(source(cite) for cite in dict.fromkeys(row.cite for row in rows))


def part(result: Any, args: dict[str, Any] | None = None, focus: Focus = Focus.WHO, language: str = "en", **asked: Any):
    return WordedPart(Asked(focus, language, **asked), (result,), args or {})


def unmarked(text: str) -> str:
    for cite in (CITE, "cdef45", "cghi67"):
        text = text.replace(f" [{cite}]", "").replace(f"[{cite}]", "")
    return text
