"""Real emergency numbers of the host country, at once and without any look-up that could fail."""

from __future__ import annotations

from knowledge.citation import Citation, CitationKind
from knowledge.games.queries.sources import citation_id
from tools.arguments import Arguments, NocName
from tools.binding import Capability
from tools.emergency_table import HOSTS, HostNumbers
from tools.resolving import noc_code
from tools.results import Absence, Emergency, Missing
from tools.results.base import Option
from tools.results.places import EmergencyNumber
from tools.turn import Turn


class EmergencyNumbers(Arguments):
    """Arguments of emergency_numbers."""

    country: NocName = None


def emergency_numbers(turn: Turn, args: EmergencyNumbers) -> Emergency | Absence:
    """The numbers of a country; of the host of the Games at hand when none is named."""
    host = turn.editions[turn.current].country_noc
    country = noc_code(turn, args.country, "country") or host
    numbers = HOSTS.get(country)
    if numbers is None:
        nearest = (Option(code=host, name=turn.names.noc(host).name, hint="host"),)
        return turn.absence(Missing.FACT, "emergency", subject=turn.names.noc(country).name, nearest=nearest)
    return Emergency(
        country=turn.names.noc(country),
        numbers=tuple(EmergencyNumber(service=service, number=number) for service, number in numbers.numbers),
        cite=turn.sources.add(_citation(numbers)),
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _citation(host: HostNumbers) -> Citation:
    locator = f"Emergency numbers {host.noc}"
    return Citation(
        id=citation_id(CitationKind.TABLE, host.source, locator),
        kind=CitationKind.TABLE,
        title=host.source,
        source=host.source,
        locator=locator,
        quote=", ".join(f"{service} {number}" for service, number in host.numbers),
        url=host.url,
    )


CAPABILITY = Capability(
    "emergency_numbers",
    "The real emergency numbers of the host country (Italy), or of another host country. Call it at once when anybody "
    "seems to be in danger, hurt or lost.",
    EmergencyNumbers,
    emergency_numbers,
)
