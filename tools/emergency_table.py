"""Emergency numbers of the host countries of Games, past and to come, with the authority that publishes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Service = Literal["general", "police", "fire", "ambulance"]


@dataclass(frozen=True, slots=True)
class HostNumbers:
    """A country's numbers, the one to call first in front."""

    noc: str
    numbers: tuple[tuple[Service, str], ...]
    source: str
    url: str


_EU = "European Commission, 112 single European emergency number"
_EU_URL = "https://digital-strategy.ec.europa.eu/en/policies/112"

HOSTS: dict[str, HostNumbers] = {
    host.noc: host
    for host in (
        HostNumbers(
            "ITA", (("general", "112"), ("ambulance", "118"), ("fire", "115"), ("police", "113")), _EU, _EU_URL
        ),
        HostNumbers("FRA", (("general", "112"), ("ambulance", "15"), ("fire", "18"), ("police", "17")), _EU, _EU_URL),
        HostNumbers(
            "SUI",
            (("general", "112"), ("ambulance", "144"), ("fire", "118"), ("police", "117")),
            "Swiss Confederation, emergency numbers",
            "https://www.ch.ch/en/safety-and-justice/emergency-numbers/",
        ),
        HostNumbers("USA", (("general", "911"),), "Federal Communications Commission, 911", "https://www.fcc.gov/911"),
        HostNumbers(
            "AUS", (("general", "000"),), "Australian Government, Triple Zero", "https://www.triplezero.gov.au/"
        ),
        HostNumbers(
            "CHN",
            (("police", "110"), ("ambulance", "120"), ("fire", "119")),
            "Government of China, emergency numbers",
            "https://english.www.gov.cn/",
        ),
        HostNumbers(
            "KOR", (("fire", "119"), ("ambulance", "119"), ("police", "112")), "Korea.net", "https://www.korea.net/"
        ),
        HostNumbers(
            "JPN",
            (("ambulance", "119"), ("fire", "119"), ("police", "110")),
            "Japan National Tourism Organization",
            "https://www.japan.travel/en/plan/emergencies/",
        ),
        HostNumbers(
            "CAN", (("general", "911"),), "Government of Canada, 9-1-1 services", "https://crtc.gc.ca/eng/phone/911/"
        ),
    )
}
"""Keyed by NOC code. Only countries whose numbers are certain."""
