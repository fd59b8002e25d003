from __future__ import annotations

import asyncio
import io
import json
import threading
from pathlib import Path
from typing import Any, ClassVar

import httpx
import pytest
import structlog
from fastapi import FastAPI, Request
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import CollectorRegistry
from pydantic import BaseModel, SecretStr

from gpu_services.service.errors import StadionError, TooMany, Unavailable
from gpu_services.service.health import Health, TierBoard, TierReport, health_router
from gpu_services.service.http import RequestFrame, install_errors
from gpu_services.service.logs import configure_logs, current_request_id, request_logged
from gpu_services.service.metrics import RequestMetrics
from gpu_services.service.settings import BadSettings, ServiceSettings
from gpu_services.service.telemetry import span, start_telemetry

pytestmark = pytest.mark.service


class RoomSettings(ServiceSettings):
    section: ClassVar[str | None] = "room"
    room_size: int = 1
    room_key: SecretStr | None = None


def test_settings_come_from_arguments_environment_section_file_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "stadion.toml"
    config.write_text('log_level = "error"\nlog_format = "json"\nroom_size = 2\n[room]\nroom_size = 3\n')
    assert RoomSettings().room_size == 1
    found = RoomSettings.load(config)
    assert (found.room_size, found.log_level, found.log_format) == (3, "error", "json")
    assert ServiceSettings.load(config).log_level == "error"
    monkeypatch.setenv("STADION_ROOM_SIZE", "4")
    assert RoomSettings.load(config).room_size == 4
    assert RoomSettings.load(config, room_size=5, log_level=None).room_size == 5
    monkeypatch.setenv("STADION_CONFIG", str(config))
    assert RoomSettings.load().log_level == "error"
    assert RoomSettings().log_level == "info"  # only `load` reads files


@pytest.mark.parametrize("text", ["log_level = 'loud'", "not toml", "room_size = 'x'"])
def test_bad_settings_are_named(tmp_path: Path, text: str) -> None:
    config = tmp_path / "stadion.toml"
    config.write_text(text)
    with pytest.raises(BadSettings) as wrong:
        RoomSettings.load(config)
    assert text.split(" =")[0] in wrong.value.message or str(config) in wrong.value.message
    with pytest.raises(BadSettings):
        RoomSettings.load(tmp_path / "absent.toml")


@pytest.fixture
def lines() -> Any:
    stream = io.StringIO()

    def read() -> list[dict[str, Any]]:
        return [json.loads(line) for line in stream.getvalue().splitlines()]

    configure_logs(ServiceSettings(log_format="json", log_level="info"), stream)
    yield read
    configure_logs(ServiceSettings())


def test_logs_carry_the_request_and_veil_secrets_and_words(lines: Any) -> None:
    log = structlog.get_logger("test")
    with request_logged("request-1", run="r1"):
        log.info("asked", text="who won?", api_token="abc", nested={"password": "abc"}, key=SecretStr("abc"))
    log.info("after")
    first, second = lines()
    assert (first["request_id"], first["run"], first["text"]) == ("request-1", "r1", "<8 characters>")
    assert "abc" not in json.dumps(first)
    assert "request_id" not in second


async def test_the_request_id_reaches_threads_and_tasks(lines: Any) -> None:
    def tool() -> str | None:
        structlog.get_logger("tool").info("called")
        return current_request_id()

    with request_logged("request-2"):
        assert await asyncio.to_thread(tool) == "request-2"
        assert await asyncio.create_task(asyncio.to_thread(tool)) == "request-2"
    assert [line["request_id"] for line in lines()] == ["request-2", "request-2"]


def test_the_standard_librarys_records_become_lines_too(lines: Any) -> None:
    import logging

    with request_logged("request-3"):
        logging.getLogger("another.library").warning("slow %s", "start")
    assert lines()[0]["event"] == "slow start"
    assert lines()[0]["request_id"] == "request-3"


def test_spans_are_off_unless_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OTEL_EXPORTER_OTLP_ENDPOINT", raising=False)
    assert start_telemetry(ServiceSettings(), "test") is None
    with span("nothing") as nothing:
        assert not nothing.is_recording()
    memory = InMemorySpanExporter()
    provider = start_telemetry(ServiceSettings(), "test", memory)
    assert provider is not None
    with request_logged("request-4"), span("turn", agent="fan"):
        pass
    provider.shutdown()
    (kept,) = memory.get_finished_spans()
    assert kept.attributes is not None
    assert (kept.attributes["agent"], kept.attributes["stadion.request_id"]) == ("fan", "request-4")


class Words(BaseModel):
    words: str


@pytest.fixture
def application(tmp_path: Path) -> FastAPI:
    app, registry, health = FastAPI(), CollectorRegistry(), Health(TierBoard(tmp_path))
    install_errors(app)
    app.add_middleware(RequestFrame, metrics=RequestMetrics(registry), max_bytes=1000, larger={"/large": 10_000})
    app.include_router(health_router(health, registry))
    app.state.health = health

    @app.post("/words")
    @app.post("/large")
    async def words(body: Words) -> dict[str, int]:
        return {"length": len(body.words)}

    @app.get("/broken")
    async def broken() -> None:
        raise RuntimeError("a secret place")

    @app.get("/busy")
    async def busy() -> None:
        raise TooMany("Too many at once.")

    @app.get("/id")
    async def identity(request: Request) -> dict[str, str | None]:
        return {"logged": current_request_id()}

    return app


def test_every_error_has_one_shape(application: FastAPI, serving: Any) -> None:
    with serving(application) as url, httpx.Client(base_url=url) as http:
        answers = [
            (http.get("/nowhere"), 404, "not_found"),
            (http.delete("/words"), 405, "method_not_allowed"),
            (http.post("/words", json={}), 422, "invalid_request"),
            (http.post("/words", content=b"{broken"), 422, "invalid_request"),
            (http.post("/words", content=b"\xff\x00\xfe"), 422, "invalid_request"),
            (http.post("/words", json={"words": "x" * 2000}), 413, "too_large"),
            (http.post("/words", content=(b"x" * 100 for _ in range(50))), 413, "too_large"),
            (http.get("/broken"), 500, "internal"),
            (http.get("/busy"), 429, "too_many"),
        ]
        for answer, status, code in answers:
            body = answer.json()
            assert (answer.status_code, body["code"]) == (status, code), answer.url
            assert set(body) == {"code", "message", "recovery", "retryable", "request_id"}
            assert body["request_id"] == answer.headers["x-request-id"]
            assert "secret place" not in answer.text
        assert answers[-1][0].headers["retry-after"] == "1"
        assert http.post("/large", json={"words": "x" * 2000}).json() == {"length": 2000}


def test_a_harmless_request_id_is_kept_and_others_replaced(application: FastAPI, serving: Any) -> None:
    with serving(application) as url, httpx.Client(base_url=url) as http:
        assert http.get("/id", headers={"X-Request-Id": "trace-12345"}).json() == {"logged": "trace-12345"}
        forged = http.get("/id", headers={"X-Request-Id": "x{injection}" * 3}).json()["logged"]
        assert "injection" not in forged


def test_health_readiness_and_metrics(application: FastAPI, serving: Any, tmp_path: Path) -> None:
    health: Health = application.state.health
    sound = threading.Event()

    async def store() -> str:
        if not sound.is_set():
            raise Unavailable("The store is closed.")
        return "open"

    async def slow() -> str:
        await asyncio.sleep(30)
        return "never"

    health.require("store", store)
    health.observe("far service", slow)
    TierBoard(tmp_path).write(TierReport(name="studio", state="installing", fraction=0.4))
    with serving(application) as url, httpx.Client(base_url=url) as http:
        assert http.get("/health").json()["alive"] is True
        unready = http.get("/ready")
        assert unready.status_code == 503
        assert unready.json()["checks"][0]["detail"] == "The store is closed."
        sound.set()
        ready = http.get("/ready")
        assert ready.status_code == 200
        assert [check["ok"] for check in ready.json()["checks"]] == [True, False]
        assert ready.json()["tiers"][0]["fraction"] == 0.4
        metrics = http.get("/metrics").text
    assert 'stadion_requests_total{method="GET",route="/ready",status="503"} 1.0' in metrics


def test_tiers_survive_rubbish_on_disk(tmp_path: Path) -> None:
    board = TierBoard(tmp_path)
    (tmp_path / "tiers.json").write_text("{not json")
    assert board.read() == []
    for fraction in (0.1, 0.9):
        board.write(TierReport(name="llm", state="installing", fraction=fraction))
    assert [report.fraction for report in board.read()] == [0.9]


def test_every_error_of_the_tree_says_what_to_do() -> None:
    def tree(kind: type[StadionError]) -> list[type[StadionError]]:
        return [kind, *(leaf for below in kind.__subclasses__() for leaf in tree(below))]

    for kind in tree(StadionError):
        assert kind.recovery
        assert 400 <= kind.status < 600
        assert kind.__doc__
