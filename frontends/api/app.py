"""The HTTP application: everything put together. `stadion serve` runs it; tests run it on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import version

from fastapi import FastAPI, Request
from prometheus_client import CollectorRegistry

from frontends.api.accounts import AccountStore
from frontends.api.credentials import Gatekeeper
from frontends.api.headers import SecurityHeaders
from frontends.api.limits import Turnstile
from frontends.api.opening import OpenDesk, Opening
from frontends.api.pages import Pages, built_pages
from frontends.api.routes import agui, conversations, games, odf, openai, session, websocket
from frontends.api.runs import RunNames
from frontends.api.secret import secret_key
from frontends.api.sessions import SessionSigner
from frontends.api.settings import ApiSettings
from frontends.api.state import Api, api_of
from gpu_services.service.health import Health, TierBoard, health_router
from gpu_services.service.http import RequestFrame, install_errors
from gpu_services.service.jobs.client import JobSettings, LocalJobs
from gpu_services.service.jobs.service import jobs_router
from gpu_services.service.metrics import RequestMetrics
from gpu_services.service.telemetry import start_telemetry
from graphs.build import open_desk
from graphs.settings import DeskSettings

ROUTERS = (agui, conversations, games, odf, openai, session)


def create_app(
    settings: ApiSettings | None = None,
    opening: OpenDesk | None = None,
    registry: CollectorRegistry | None = None,
) -> FastAPI:
    """The application.

    Args:
        settings: where data is, how much is taken from whom.
        opening: opens the desk; by default the one of the settings' data folder.
        registry: where metrics are counted.
    """
    settings = settings or ApiSettings.load()
    registry = registry or CollectorRegistry()
    api = _api(settings, opening)
    app = FastAPI(
        title="Stadion",
        version=version("stadion"),
        summary="The AI desk of an Olympic Games. Not affiliated with the IOC, OBS or any organising committee.",
        docs_url=None,
        redoc_url=None,
        lifespan=partial(_lifespan, api),
    )
    app.state.api = api
    install_errors(app)
    larger = {"/odf": settings.max_odf_body}
    app.add_middleware(SecurityHeaders)
    app.add_middleware(RequestFrame, metrics=RequestMetrics(registry), max_bytes=settings.max_body, larger=larger)
    _add_routes(app, api, registry)
    return app


def _api(settings: ApiSettings, opening: OpenDesk | None) -> Api:
    accounts = AccountStore(settings.data_dir)
    signer = SessionSigner(secret_key(settings.data_dir), settings.session_hours)
    desk_settings = DeskSettings.load(data_dir=settings.data_dir)
    return Api(
        settings=settings,
        accounts=accounts,
        gate=Gatekeeper(settings, accounts, signer),
        opening=Opening(opening or partial(open_desk, desk_settings), settings.opening_wait),
        turnstile=Turnstile(settings.turns_at_once, settings.turns_waiting),
        names=RunNames(),
        jobs=LocalJobs(JobSettings.load(data_dir=settings.data_dir)),
    )


def _add_routes(app: FastAPI, api: Api, registry: CollectorRegistry) -> None:
    for surface in ROUTERS:
        app.include_router(surface.router)
    app.include_router(websocket.router)
    app.include_router(jobs_router(api.jobs, _owner))
    app.include_router(health_router(_health(api), registry))
    pages = built_pages()
    if pages is not None:
        app.mount("/", Pages(pages), name="pages")


async def _owner(request: Request) -> str:
    """Whose jobs these are. Readers without an account have no work that takes long."""
    caller = await api_of(request).gate.caller(request)
    caller.require_account()
    return caller.principal.subject


def _health(api: Api) -> Health:
    health = Health(TierBoard(api.settings.data_dir))
    health.require("desk", api.opening.check)
    return health


@asynccontextmanager
async def _lifespan(api: Api, app: FastAPI) -> AsyncIterator[None]:
    spans = start_telemetry(api.settings, "stadion")
    api.jobs.start()
    try:
        async with api.opening.running():
            yield
    finally:
        api.jobs.close()
        api.accounts.close()
        if spans is not None:
            spans.shutdown()
