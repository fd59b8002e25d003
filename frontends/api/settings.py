"""Settings of the HTTP front end: arguments, then the environment (`STADION_…`), then `[api]` of the settings file."""

from __future__ import annotations

from typing import ClassVar

from gpu_services.service.settings import ServiceSettings

MEGABYTE = 1024 * 1024


class ApiSettings(ServiceSettings):
    """How the server listens and how much it takes from whom. Rates are tokens a second, bursts are tokens."""

    section: ClassVar[str | None] = "api"

    host: str = "127.0.0.1"
    port: int = 8000
    origins: tuple[str, ...] = ()  # other origins that pages may come from ("https://desk.example.org")
    behind_proxy: bool = False  # trust X-Forwarded-For and -Proto of the nearest proxy
    session_hours: float = 24 * 30
    session_burst: float = 120.0  # of one anonymous session
    session_rate: float = 2.0
    staff_burst: float = 1200.0  # of one account or token
    staff_rate: float = 50.0
    address_burst: float = 1200.0  # of all sessions of one network address together
    address_rate: float = 100.0
    login_burst: float = 5.0  # of one name from one address
    login_rate: float = 0.1
    turns_at_once: int = 8  # further turns wait in order …
    turns_waiting: int = 500  # … so many
    opening_wait: float = 20.0  # seconds that a request waits for the desk to open
    max_body: int = 256 * 1024
    max_odf_body: int = 256 * MEGABYTE
