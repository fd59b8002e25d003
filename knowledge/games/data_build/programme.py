"""Events across Games: which code a historical title means, and what the event was called there."""

from __future__ import annotations

import re
from typing import NamedTuple

DISCIPLINES = {
    "Alpine Skiing": "ALP",
    "Biathlon": "BTH",
    "Bobsleigh": "BOB",
    "Cross Country Skiing": "CCS",
    "Cross-Country Skiing": "CCS",
    "Curling": "CUR",
    "Figure skating": "FSK",
    "Figure Skating": "FSK",
    "Freestyle Skiing": "FRS",
    "Ice Hockey": "IHO",
    "Luge": "LUG",
    "Military Patrol": "MPA",
    "Nordic Combined": "NCB",
    "Short Track": "STK",
    "Short Track Speed Skating": "STK",
    "Skeleton": "SKN",
    "Ski Jumping": "SJP",
    "Ski Mountaineering": "SMT",
    "Snowboard": "SBD",
    "Speed skating": "SSK",
    "Speed Skating": "SSK",
}
GENDERS = {"Men": "M", "Women": "W", "Mixed": "X", "Open": "O"}

# discipline -> title without gender -> (event part of the RSC, name without gender)
_TITLES: dict[str, dict[str, tuple[str, str]]] = {
    "ALP": {
        "downhill": ("DH", "Downhill"),
        "slalom": ("SL", "Slalom"),
        "giant slalom": ("GS", "Giant Slalom"),
        "super-g": ("SG", "Super-G"),
        "alpine combined": ("AC", "Alpine Combined"),
        "alpin combined": ("AC", "Alpine Combined"),
        "super combined": ("AC", "Super Combined"),
        "alpine team event": ("TEAM", "Team Event"),
        "team parallel": ("TEAM", "Team Parallel"),
    },
    "BTH": {
        "10km": ("10KMSP", "10km Sprint"),
        "10km sprint": ("10KMSP", "10km Sprint"),
        "7.5km": ("7.5KMSP", "7.5km Sprint"),
        "7.5km sprint": ("7.5KMSP", "7.5km Sprint"),
        "12.5km pursuit": ("12.5KMPU", "12.5km Pursuit"),
        "10km pursuit": ("10KMPU", "10km Pursuit"),
        "15km mass start": ("15KMMS", "15km Mass Start"),
        "12.5km mass start": ("12.5KMMS", "12.5km Mass Start"),
        "20km": ("20KMIS", "20km Individual"),
        "20km individual": ("20KMIS", "20km Individual"),
        "15km": ("15KMIS", "15km Individual"),
        "15km individual": ("15KMIS", "15km Individual"),
        "3x7.5km relay": ("4X6KM", "3 x 7.5km Relay"),
        "4x6km relay": ("4X6KM", "4 x 6km Relay"),
        "4x7.5km relay": ("4X7.5KM", "4 x 7.5km Relay"),
        "relay mix": ("RELAY4", "Relay"),
        "2x6km + 2x7.5km relay": ("RELAY4", "Relay 2 x 6km + 2 x 7.5km"),
        "relay 4x6km (w+m)": ("RELAY4", "Relay 4 x 6km"),
    },
    "BOB": {
        "2-man": ("TEAM2", "Two-man"),
        "two-man": ("TEAM2", "Two-man"),
        "twoman": ("TEAM2", "Two-man"),
        "2-woman": ("TEAM2", "Two-woman"),
        "two-woman": ("TEAM2", "Two-woman"),
        "bobsleigh": ("TEAM2", "Two-woman"),
        "4-man": ("TEAM4", "Four-man"),
        "four-man": ("TEAM4", "Four-man"),
        "fourman": ("TEAM4", "Four-man"),
        "fiveman": ("TEAM4", "Five-man"),
        "five-man": ("TEAM4", "Five-man"),
        "monobob": ("MONO", "Monobob"),
    },
    "CCS": {
        "10km": ("10KMIS", "10km"),
        "10km classic": ("10KMIS", "10km Classic"),
        "10km free": ("10KMIS", "10km Free"),
        "5km": ("5KM", "5km"),
        "5km pursuit": ("PURSUIT", "5km + 5km Pursuit"),
        "10km pursuit": ("PURSUIT", "10km + 10km Pursuit"),
        "combined 10km 15km pursuit": ("PURSUIT", "10km + 15km Pursuit"),
        "combined 5km 10km pursuit": ("PURSUIT", "5km + 10km Pursuit"),
        "15km": ("15KM", "15km"),
        "15km classic": ("15KM", "15km Classic"),
        "15km free": ("15KM", "15km Free"),
        "15km mass start": ("15KM", "15km"),
        "18km": ("18KM", "18km"),
        "20km": ("20KM", "20km"),
        "30km": ("30KM", "30km"),
        "30km mass start": ("30KM", "30km"),
        "30km mass start classic": ("30KM", "30km Mass Start Classic"),
        "30km mass start free": ("30KM", "30km Mass Start Free"),
        "50km": ("50KMMS", "50km"),
        "50km mass start classic": ("50KMMS", "50km Mass Start Classic"),
        "50km mass start free": ("50KMMS", "50km Mass Start Free"),
        "skiathlon 15km 15km": ("SKIATHLN", "15km + 15km Skiathlon"),
        "15km + 15km skiathlon": ("SKIATHLN", "15km + 15km Skiathlon"),
        "15km+15km skiathlon": ("SKIATHLN", "15km + 15km Skiathlon"),
        "skiathlon 7.5+7.5km": ("SKIATHLN", "7.5km + 7.5km Skiathlon"),
        "skiathlon 7.5km 7.5km": ("SKIATHLN", "7.5km + 7.5km Skiathlon"),
        "combined 7.5 + 7.5km mass start": ("SKIATHLN", "7.5km + 7.5km Pursuit"),
        "7.5km + 7.5km skiathlon": ("SKIATHLN", "7.5km + 7.5km Skiathlon"),
        "7.5km+7.5km skiathlon": ("SKIATHLN", "7.5km + 7.5km Skiathlon"),
        "sprint 1.5km": ("SPRINT", "Sprint"),
        "sprint free": ("SPRINT", "Sprint Free"),
        "sprint classic": ("SPRINT", "Sprint Classic"),
        "team sprint": ("TEAMSP2", "Team Sprint"),
        "team sprint free": ("TEAMSP2", "Team Sprint Free"),
        "team sprint classic": ("TEAMSP2", "Team Sprint Classic"),
        "relay 4x10km": ("4X7.5KM", "4 x 10km Relay"),
        "4 x 10km relay": ("4X7.5KM", "4 x 10km Relay"),
        "4x10km relay": ("4X7.5KM", "4 x 10km Relay"),
        "relay 3x5km": ("4X7.5KM", "3 x 5km Relay"),
        "relay 4x5km": ("4X7.5KM", "4 x 5km Relay"),
        "4x5km relay": ("4X7.5KM", "4 x 5km Relay"),
        "4 x 5km relay": ("4X7.5KM", "4 x 5km Relay"),
    },
    "CUR": {"": ("TEAM4", "Curling"), "curling": ("TEAM4", "Curling"), "doubles": ("TEAM2", "Doubles")},
    "FSK": {
        "individual": ("SINGLES", "Singles"),
        "single skating": ("SINGLES", "Singles"),
        "special figures": ("SINGLES", "Singles"),
        "pairs": ("PAIRS", "Pairs"),
        "pair skating": ("PAIRS", "Pairs"),
        "ice dance": ("ICEDANCE", "Ice Dance"),
        "ice dancing": ("ICEDANCE", "Ice Dance"),
        "team": ("TEAM", "Team Event"),
        "team event": ("TEAM", "Team Event"),
    },
    "FRS": {
        "aerials": ("AE", "Aerials"),
        "moguls": ("MO", "Moguls"),
        "ski cross": ("SX", "Ski Cross"),
        "ski halfpipe": ("HP", "Ski Halfpipe"),
        "freeski halfpipe": ("HP", "Freeski Halfpipe"),
        "ski slopestyle": ("SS", "Ski Slopestyle"),
        "freeski slopestyle": ("SS", "Freeski Slopestyle"),
        "freeski big air": ("BA", "Freeski Big Air"),
        "team aerials": ("AET", "Team Aerials"),
    },
    "IHO": {"": ("TEAM6", "Ice Hockey"), "ice hockey": ("TEAM6", "Ice Hockey")},
    "LUG": {
        "singles": ("SINGLES", "Singles"),
        "doubles": ("DOUBLES", "Doubles"),
        "team relay": ("RELAY6", "Team Relay"),
    },
    "MPA": {"military patrol": ("TEAM4", "Military Patrol")},
    "NCB": {
        "individual": ("NH10KM", "Individual"),
        "individual gundersen normal hill/10km": ("NH10KM", "Individual Gundersen Normal Hill/10km"),
        "individual lh": ("LH10KM", "Individual Gundersen Large Hill/10km"),
        "individual sprint": ("LH10KM", "Individual Sprint"),
        "individual gundersen large hill/10km": ("LH10KM", "Individual Gundersen Large Hill/10km"),
        "team": ("TEAM4", "Team"),
        "team gundersen large hill/4x5km": ("TEAM4", "Team Gundersen Large Hill/4x5km"),
    },
    "SJP": {
        "large hill individual": ("LH", "Large Hill Individual"),
        "lh individual": ("LH", "Large Hill Individual"),
        "normal hill individual": ("NH", "Normal Hill Individual"),
        "nh individual": ("NH", "Normal Hill Individual"),
        "team": ("LHTEAM4", "Team"),
        "teams": ("LHTEAM4", "Team"),
    },
    "SKN": {"": ("SINGLES", "Skeleton"), "individual": ("SINGLES", "Skeleton")},
    "SBD": {
        "big air": ("BA", "Snowboard Big Air"),
        "snowboard big air": ("BA", "Snowboard Big Air"),
        "halfpipe": ("HP", "Snowboard Halfpipe"),
        "half-pipe": ("HP", "Snowboard Halfpipe"),
        "snowboard halfpipe": ("HP", "Snowboard Halfpipe"),
        "slopestyle": ("SS", "Snowboard Slopestyle"),
        "snowboard slopestyle": ("SS", "Snowboard Slopestyle"),
        "snowboard cross": ("SBX", "Snowboard Cross"),
        "parallel giant slalom": ("PGS", "Parallel Giant Slalom"),
        "giant parallel slalom": ("PGS", "Parallel Giant Slalom"),
        "parallel slalom": ("PSL", "Parallel Slalom"),
        "giant slalom": ("GS", "Giant Slalom"),
        "team snowboard cross": ("BXT", "Team Snowboard Cross"),
    },
    "SSK": {
        "500m": ("500M", "500m"),
        "2x500m": ("500M", "500m"),
        "1000m": ("1000M", "1000m"),
        "1500m": ("1500M", "1500m"),
        "3000m": ("3000M", "3000m"),
        "5000m": ("5000M", "5000m"),
        "10000m": ("10000M", "10000m"),
        "mass start": ("MS", "Mass Start"),
        "team pursuit": ("TEAMPU", "Team Pursuit"),
        "combined 4 events": ("ALLROUND", "All-round (four distances)"),
    },
    "STK": {
        "500m": ("500M", "500m"),
        "1000m": ("1000M", "1000m"),
        "1500m": ("1500M", "1500m"),
        "3000m relay": ("3000MRY4", "3000m Relay"),
        "5000m relay": ("5000MRY4", "5000m Relay"),
        "team relay": ("RELAY4", "Team Relay"),
    },
}
# The source lost decimal points: "125km pursuit" is 12.5 km.
_LOST_POINTS = {
    "125km": "12.5km",
    "75km": "7.5km",
    "4x75km": "4x7.5km",
    "3x75km": "3x7.5km",
    "sprint 15km": "sprint 1.5km",
}
# Two events changed from open to men's; the line of winners is one.
_OPEN_IS_MENS = frozenset({"LUGDOUBLES", "BOBTEAM4"})
_POSSESSIVE = {"M": "Men's", "W": "Women's", "X": "Mixed", "O": "Open"}
_BARE_NAMES = frozenset({"Ice Dance", "Pairs", "Team Event"})


class Held(NamedTuple):
    """An event at one Games."""

    code: str  # 34 characters
    gender: str
    name: str


def historical(discipline_title: str, gender_title: str, title: str, year: int) -> Held:
    """The event that a title of the sources means.

    Raises:
        KeyError: for a title that nobody has mapped.
    """
    discipline = DISCIPLINES[discipline_title]
    gender = GENDERS[gender_title]
    part, name = _TITLES[discipline][bare(title)]
    if discipline == "CCS" and part == "PURSUIT" and year in (1992, 1994, 1998):
        part, name = _classic_or_pursuit(gender, part, name)
    if discipline == "NCB" and part == "NH10KM" and year in (2010, 2014):
        name = "Individual Gundersen Normal Hill/10km"
    if discipline == "NCB" and part == "LH10KM" and year == 2010:
        name = "Individual Gundersen Large Hill/10km"
    if discipline == "BTH" and gender == "W" and part == "4X7.5KM":
        part = "4X6KM"
    if discipline == "SJP" and part == "LHTEAM4" and gender == "X":
        part, name = "NHTEAM4", "Team"
    if gender == "O" and discipline + part in _OPEN_IS_MENS:
        gender = "M"
        return Held(_code(discipline, gender, part), gender, name)
    return Held(_code(discipline, gender, part), gender, with_gender(gender, name))


def _classic_or_pursuit(gender: str, part: str, name: str) -> tuple[str, str]:
    """1992-1998: the titles "10km pursuit" and the like stand for the classical race that opened the pursuit."""
    if "+ 15km" in name or ("+ 10km Pursuit" in name and gender == "W"):
        return part, name
    return ("10KMIS", "10km Classic") if gender == "M" else ("5KM", "5km Classic")


def bare(title: str) -> str:
    """The title without gender, in small letters."""
    text = title.replace("’", "'").lower()
    text = re.sub(r"\b(men's|ladies'|women's)(?=\s|$)|\bladies'", " ", text)
    text = re.sub(r"\b(men|women|mixed)\b(?!\s*\+)", " ", text)
    text = re.sub(r"\s+", " ", text.replace("2x6km women", "2x6km").replace("7.5km men", "7.5km")).strip()
    for lost, found in _LOST_POINTS.items():
        text = re.sub(rf"(?<![\w.]){re.escape(lost)}", found, text)
    return text


def with_gender(gender: str, name: str) -> str:
    """ "Men's Downhill"; pairs and ice dance need no gender."""
    if name in _BARE_NAMES:
        return name
    return f"{_POSSESSIVE[gender]} {name}"


def _code(discipline: str, gender: str, part: str) -> str:
    return f"{discipline}{gender}{part}".ljust(34, "-")


# Names of today's events where the feed's own name needs its discipline beside it, or leaves the gender out.
_TODAY = {
    "BOBMTEAM2": "Two-man Bobsleigh",
    "BOBMTEAM4": "Four-man Bobsleigh",
    "BOBWTEAM2": "Two-woman Bobsleigh",
    "BTHXRELAY4": "Mixed Relay 4 x 6km",
    "CURMTEAM4": "Men's Curling",
    "CURWTEAM4": "Women's Curling",
    "CURXTEAM2": "Mixed Doubles Curling",
    "FSKMSINGLES": "Men's Single Skating",
    "FSKWSINGLES": "Women's Single Skating",
    "FSKXTEAM": "Figure Skating Team Event",
    "IHOMTEAM6": "Men's Ice Hockey",
    "IHOWTEAM6": "Women's Ice Hockey",
    "LUGXRELAY6": "Luge Team Relay",
    "NCBMLH10KM": "Men's Individual Gundersen Large Hill/10km",
    "NCBMLH2X7.5K": "Men's Team Sprint",
    "NCBMNH10KM": "Men's Individual Gundersen Normal Hill/10km",
    "SJPMLH": "Men's Large Hill Individual",
    "SJPMNH": "Men's Normal Hill Individual",
    "SJPWLH": "Women's Large Hill Individual",
    "SJPWNH": "Women's Normal Hill Individual",
    "SJPXNHTEAM4": "Mixed Team Ski Jumping",
    "SKNMSINGLES": "Men's Skeleton",
    "SKNWSINGLES": "Women's Skeleton",
    "SKNXRELAY2": "Mixed Team Skeleton",
    "SMTXRELAY": "Mixed Relay Ski Mountaineering",
    "STKXRELAY4": "Mixed Team Relay",
}


def today(code: str, feed_name: str) -> str:
    """The English name of an event of the current programme."""
    return _TODAY.get(code.rstrip("-"), feed_name)
