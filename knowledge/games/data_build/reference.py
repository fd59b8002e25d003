"""Hosts, NOCs, disciplines and venues."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.games.data_build.facts import Facts, Row

# Opening and closing days in the host city's calendar. The sources give instants in UTC, which puts Sapporo, Nagano
# and PyeongChang a day early, and one source opens St. Moritz 1928 on its closing day.
_GAMES = """
1924 FRA 1924-01-25 1924-02-05 Europe/Paris Chamonix
1928 SUI 1928-02-11 1928-02-19 Europe/Zurich St. Moritz
1932 USA 1932-02-04 1932-02-15 America/New_York Lake Placid
1936 GER 1936-02-06 1936-02-16 Europe/Berlin Garmisch-Partenkirchen
1948 SUI 1948-01-30 1948-02-08 Europe/Zurich St. Moritz
1952 NOR 1952-02-14 1952-02-25 Europe/Oslo Oslo
1956 ITA 1956-01-26 1956-02-05 Europe/Rome Cortina d'Ampezzo
1960 USA 1960-02-18 1960-02-28 America/Los_Angeles Squaw Valley
1964 AUT 1964-01-29 1964-02-09 Europe/Vienna Innsbruck
1968 FRA 1968-02-06 1968-02-18 Europe/Paris Grenoble
1972 JPN 1972-02-03 1972-02-13 Asia/Tokyo Sapporo
1976 AUT 1976-02-04 1976-02-15 Europe/Vienna Innsbruck
1980 USA 1980-02-13 1980-02-24 America/New_York Lake Placid
1984 YUG 1984-02-08 1984-02-19 Europe/Belgrade Sarajevo
1988 CAN 1988-02-13 1988-02-28 America/Edmonton Calgary
1992 FRA 1992-02-08 1992-02-23 Europe/Paris Albertville
1994 NOR 1994-02-12 1994-02-27 Europe/Oslo Lillehammer
1998 JPN 1998-02-07 1998-02-22 Asia/Tokyo Nagano
2002 USA 2002-02-08 2002-02-24 America/Denver Salt Lake City
2006 ITA 2006-02-10 2006-02-26 Europe/Rome Turin
2010 CAN 2010-02-12 2010-02-28 America/Vancouver Vancouver
2014 RUS 2014-02-07 2014-02-23 Europe/Moscow Sochi
2018 KOR 2018-02-09 2018-02-25 Asia/Seoul PyeongChang
2022 CHN 2022-02-04 2022-02-20 Asia/Shanghai Beijing
2026 ITA 2026-02-06 2026-02-22 Europe/Rome Milano Cortina
"""
GAMES_COLUMNS = ("year", "code", "name", "city", "country_noc", "opened", "closed", "time_zone")
NOC_COLUMNS = ("code", "name", "continent", "iso2", "in_medal_table")
DISCIPLINE_COLUMNS = ("code", "name", "sport", "current")
VENUE_COLUMNS = ("code", "games", "name", "town", "latitude", "longitude")

# English names that differ from the code list of 2018, or that it lacks.
_NOC_NAMES = {
    "AIN": "Individual Neutral Athletes",
    "CHN": "China",
    "COR": "Korea (unified team)",
    "CZE": "Czechia",
    "EUA": "United Team of Germany",
    "EUN": "Unified Team",
    "FRG": "West Germany",
    "GBR": "Great Britain",
    "GDR": "East Germany",
    "IRI": "Iran",
    "KOR": "South Korea",
    "MDA": "Moldova",
    "MKD": "North Macedonia",
    "OAR": "Olympic Athletes from Russia",
    "PRK": "North Korea",
    "ROC": "ROC",
    "RUS": "Russia",
    "SRB": "Serbia",
    "SWZ": "Eswatini",
    "SYR": "Syria",
    "TCH": "Czechoslovakia",
    "TUR": "Türkiye",
    "URS": "Soviet Union",
    "USA": "United States",
    "VEN": "Venezuela",
    "YUG": "Yugoslavia",
}
_CONTINENTS = {"EUR": "Europe", "ASI": "Asia", "AFR": "Africa", "AME": "Americas", "OCE": "Oceania"}
_DISCIPLINES = """
ALP 1 Alpine Skiing|Skiing
BTH 1 Biathlon|Biathlon
BOB 1 Bobsleigh|Bobsleigh
CCS 1 Cross-Country Skiing|Skiing
CUR 1 Curling|Curling
FSK 1 Figure Skating|Skating
FRS 1 Freestyle Skiing|Skiing
IHO 1 Ice Hockey|Ice Hockey
LUG 1 Luge|Luge
NCB 1 Nordic Combined|Skiing
STK 1 Short Track Speed Skating|Skating
SKN 1 Skeleton|Bobsleigh
SJP 1 Ski Jumping|Skiing
SMT 1 Ski Mountaineering|Ski Mountaineering
SBD 1 Snowboard|Skiing
SSK 1 Speed Skating|Skating
MPA 0 Military Patrol|Biathlon
CER 0 Ceremonies|Ceremonies
"""
_TOWNS = {
    "ABA": "Anterselva/Antholz",
    "CAL": "Cortina d'Ampezzo",
    "CCU": "Cortina d'Ampezzo",
    "CSC": "Cortina d'Ampezzo",
    "LAM": "Livigno",
    "LSP": "Livigno",
    "MH1": "Milano",
    "MH2": "Rho",
    "MOS": "Milano",
    "MSK": "Assago",
    "MSS": "Rho",
    "PSJ": "Predazzo",
    "SSC": "Bormio",
    "TCC": "Tesero",
    "VOA": "Verona",
}


def games() -> Iterator[Row]:
    """The rows of games.tsv."""
    for line in _GAMES.strip().splitlines():
        year, noc, opened, closed, zone, city = line.split(" ", 5)
        yield {
            "year": year,
            "code": f"OWG{year}",
            "name": f"{city} {year}",
            "city": city,
            "country_noc": noc,
            "opened": opened,
            "closed": closed,
            "time_zone": zone,
        }


def nocs(facts: Facts) -> Iterator[Row]:
    """The rows of nocs.tsv: every code of the list, and the historical ones that it lacks."""
    rows = {row["ioc"]: row for row in facts.rows("codes/noc_codes_merged.csv")}
    for code in sorted(rows.keys() | _NOC_NAMES.keys()):
        row = rows.get(code, {})
        name = _NOC_NAMES.get(code) or row.get("cldr_en") or row.get("eng") or code
        if not _NOC_NAMES.get(code) and not row.get("continent") and not row.get("athletes_2026"):
            continue  # a territory without an NOC
        yield {
            "code": code,
            "name": name.replace("&", "and"),
            "continent": _CONTINENTS.get(row.get("continent", ""), ""),
            "iso2": row.get("iso2", ""),
            "in_medal_table": "0" if code == "AIN" else "1",
        }


def disciplines() -> Iterator[Row]:
    """The rows of disciplines.tsv."""
    for line in _DISCIPLINES.strip().splitlines():
        code, current, names = line.split(" ", 2)
        name, _, sport = names.partition("|")
        yield {"code": code, "name": name, "sport": sport, "current": current}


def venues(facts: Facts) -> Iterator[Row]:
    """The rows of venues.tsv."""
    for row in facts.rows("venues/mc2026_venues_coords.csv"):
        yield {
            "code": row["venue_code"],
            "games": "2026",
            "name": row["venue"],
            "town": _TOWNS[row["venue_code"]],
            "latitude": row["lat"],
            "longitude": row["lng"],
        }
    yield {"code": "MTP", "games": "2026", "name": "Multiple Venues"}
