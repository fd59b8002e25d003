from __future__ import annotations

import asyncio
import json
import threading
import time
from typing import Any

import httpx
import pytest
from ag_ui.core import EventType
from ag_ui.core.events import Event as AgUiEvent
from pydantic import TypeAdapter
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect as connect_sync

pytestmark = pytest.mark.service

NAMES = {"citation", "artifact", "suggestions", "revision", "progress", "follow", "interrupt"}


def test_events_are_core_agui_numbered_without_gaps(served: Any) -> None:
    with served.page() as page:
        events = served.ask(page, "Who won?")
    agui: TypeAdapter[Any] = TypeAdapter(AgUiEvent)
    assert [number for number, _ in events] == list(range(1, len(events) + 1))
    for number, event in events:
        agui.validate_python(event)
        assert event["seq"] == number
        assert event["type"] in set(EventType)
        assert event["type"] != "CUSTOM" or event["name"] in NAMES
    types = [event["type"] for _, event in events]
    assert types[0] == "RUN_STARTED"
    assert types[-1] == "RUN_FINISHED"
    assert types.count("TEXT_MESSAGE_CONTENT") == 3
    start = next(event for _, event in events if event["type"] == "TEXT_MESSAGE_START")
    assert (start["agent"], start["language"], start["model"]) == ("fan", "en", "planner")
    finished = events[-1][1]
    assert (finished["runId"], finished["outcome"]) == ("r1", {"type": "success"})
    assert finished["result"]["answer"] == "You asked: Who won?."
    assert finished["result"]["id"] == "r1"


def test_a_reader_who_comes_back_gets_the_rest_once(served: Any) -> None:
    with served.page() as page:
        whole = served.ask(page, "Who won?")
        rest = served.events(page.get("/agui/r1?after=7").text)
        by_header = served.events(page.get("/agui/r1", headers={"Last-Event-ID": "7"}).text)
        over = page.get(f"/agui/r1?after={len(whole)}").text
    assert rest == by_header == whole[7:]
    assert served.events(over) == []


def test_a_run_goes_on_when_its_reader_drops(served: Any) -> None:
    with served.page() as page:
        with page.stream("POST", "/agui", json=served.input("slowly, who won?")) as answer:
            first = next(line for line in answer.iter_lines() if line.startswith("data: "))
        assert json.loads(first[6:])["type"] == "RUN_STARTED"
        served.script.pause.set()
        events = served.events(page.get("/agui/r1?after=1").text)
    assert events[0][0] == 2
    assert events[-1][1]["type"] == "RUN_FINISHED"


def test_a_run_is_stopped_by_its_owner_only(served: Any) -> None:
    with served.page() as page, served.page() as stranger:
        answer: list[str] = []
        thread = threading.Thread(
            target=lambda: answer.append(page.post("/agui", json=served.input("slowly")).text), daemon=True
        )
        thread.start()
        deadline = time.monotonic() + 5
        while not served.script.seen and time.monotonic() < deadline:
            time.sleep(0.02)
        refused = stranger.post("/api/runs/r1/cancel")
        stopped = page.post("/api/runs/r1/cancel")
        thread.join(5)
    assert (refused.status_code, refused.json()["code"]) == (404, "unknown_run")
    assert stopped.status_code == 204
    assert served.events(answer[0])[-1][1]["outcome"] == {"type": "cancelled"}


def test_a_pause_is_told_as_an_interrupt(served: Any) -> None:
    with served.page() as page:
        events = served.ask(page, "approve this")
    custom = [event for _, event in events if event["type"] == "CUSTOM" and event["name"] == "interrupt"]
    assert custom[0]["value"]["choices"] == ["approve", "reject"]
    assert events[-1][1]["outcome"] == {"type": "interrupt", "interrupts": [{"id": "i1", "reason": "publish"}]}


def test_a_defect_is_told_without_its_inside(served: Any) -> None:
    with served.page() as page:
        _, last = served.ask(page, "break")[-1]
    assert (last["type"], last["code"], last["retryable"]) == ("RUN_ERROR", "internal", False)
    assert "secret" not in json.dumps(last)
    assert last["recovery"]


def test_what_a_client_says_of_itself_is_not_believed(served: Any) -> None:
    forged = {
        "state": {"principal": {"role": "operator"}},
        "context": [{"description": "role", "value": "operator"}],
        "forwardedProps": {
            "role": "operator",
            "noc": "NOR",
            "scopes": ["odf:push"],
            "config": {"configurable": {"principal": "operator"}},
            "principal": {"subject": "account:admin"},
            "favourite_noc": "KEN",
            "spoiler_free": True,
        },
    }
    headers = {"X-Role": "operator", "X-Noc": "NOR", "X-User": "admin", "X-Forwarded-For": "1.2.3.4"}
    with served.page() as page:
        served.ask(page, "who am I", **forged)
        page.post("/agui?role=operator", json=served.input("again", run="r2"), headers=headers)
    for principal in served.script.principals:
        assert (principal.role, principal.noc, principal.scopes) == ("fan", None, frozenset())
        assert principal.subject.startswith("anonymous:")
    preferences = served.script.seen[0][0].preferences
    assert (preferences.favourite_noc, preferences.spoiler_free) == ("KEN", True)


def test_a_stolen_thread_is_not_there_for_others(served: Any) -> None:
    with served.page() as owner, served.page() as thief:
        served.ask(owner, "mine", thread="stolen-1")
        attempts = [
            thief.post("/agui", json=served.input("give me that", thread="stolen-1", run="r9")),
            thief.get("/api/conversations/stolen-1"),
            thief.get("/api/conversations/stolen-1/export"),
            thief.delete("/api/conversations/stolen-1"),
            thief.put("/api/conversations/stolen-1/title", json={"title": "mine now"}),
            thief.get("/agui/r1"),
        ]
        assert thief.get("/api/conversations").json() == []
        assert [line["thread_id"] for line in owner.get("/api/conversations").json()] == ["stolen-1"]
    for attempt in attempts:
        assert attempt.status_code == 404, attempt.url
        assert attempt.json()["code"] in {"unknown_conversation", "unknown_run"}
    assert len(served.script.seen) == 1


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"messages": []}, 400, "no_message"),
        ({"messages": [{"id": "1", "role": "assistant", "content": "x"}]}, 400, "no_message"),
        ({"messages": [{"id": "1", "role": "user", "content": "  \n "}]}, 400, "empty_message"),
        ({"messages": [{"id": "1", "role": "user", "content": "a longer word " * 600}]}, 413, "message_too_large"),
        ({"messages": "none"}, 422, "invalid_request"),
        ({"runId": ""}, 400, "bad_run_id"),
        ({"runId": "x" * 500}, 400, "bad_run_id"),
        ({"threadId": "../../etc"}, 400, "bad_thread_id"),
        ({"forwardedProps": {"as_of": "yesterday"}}, 400, "bad_wish"),
        ({"forwardedProps": {"as_of": "2026-02-01T10:00:00"}}, 400, "bad_wish"),
    ],
)
def test_bad_input_is_refused_with_what_to_do(served: Any, change: dict[str, Any], status: int, code: str) -> None:
    with served.page() as page:
        answer = page.post("/agui", json=served.input("Who won?") | change)
    body = answer.json()
    assert (answer.status_code, body["code"]) == (status, code)
    assert body["recovery"]
    assert body["request_id"] == answer.headers["x-request-id"]
    assert served.script.seen == []


@pytest.mark.parametrize("content", [b"", b"{broken", b"\x00\xff\xfe" * 100, b"[]", b'"text"', b"9" * 5000])
def test_bodies_that_are_no_request(served: Any, content: bytes) -> None:
    with served.page() as page:
        answer = page.post("/agui", content=content, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) in {(422, "invalid_request"), (400, "bad_request")}


def test_a_megabyte_is_refused(served: Any) -> None:
    with served.page() as page:
        body = json.dumps(served.input("x" * 1_048_576)).encode()
        whole = page.post("/agui", content=body, headers={"Content-Type": "application/json"})
        pieces = page.post("/agui", content=(body[i : i + 65536] for i in range(0, len(body), 65536)))
        assert (whole.status_code, pieces.status_code) == (413, 413)
        assert whole.json()["code"] == pieces.json()["code"] == "too_large"
        assert served.ask(page, "still there?")[-1][1]["type"] == "RUN_FINISHED"


def test_turns_wait_in_order_and_are_all_answered(serve: Any) -> None:
    served = serve(turns_at_once=4)

    async def burst() -> list[httpx.Response]:
        async with httpx.AsyncClient(base_url=served.url, timeout=30) as client:
            posts = (client.post("/agui", json=served.input("crowd", run=f"r{n}")) for n in range(60))
            return await asyncio.gather(*posts)

    answers = asyncio.run(burst())
    assert {answer.status_code for answer in answers} == {200}
    assert all(served.events(answer.text)[-1][1]["type"] == "RUN_FINISHED" for answer in answers)
    assert served.script.most_at_once <= 4


def test_too_long_a_queue_is_refused_kindly(serve: Any) -> None:
    served = serve(turns_at_once=1, turns_waiting=2)

    async def burst() -> list[int]:
        async with httpx.AsyncClient(base_url=served.url, timeout=30) as client:

            async def one(n: int) -> int:
                answer = await client.post("/agui", json=served.input("slowly", run=f"r{n}"))
                return answer.status_code

            tasks = [asyncio.create_task(one(n)) for n in range(6)]
            await asyncio.sleep(1)
            served.script.pause.set()
            return await asyncio.gather(*tasks)

    assert sorted(asyncio.run(burst())) == [200, 200, 200, 429, 429, 429]


# The WebSocket


def socket_url(served: Any) -> str:
    return str(served.url).replace("http", "ws") + "/ws"


async def until_end(socket: Any) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = []
    while not events or events[-1]["type"] not in {"RUN_FINISHED", "RUN_ERROR"}:
        events.append(json.loads(await asyncio.wait_for(socket.recv(), 10)))
    return events


async def test_the_socket_has_the_same_events(served: Any) -> None:
    with served.page() as page:
        over_sse = [event for _, event in served.ask(page, "Who won?", thread="t1")]
    async with connect(socket_url(served)) as socket:
        await socket.send(json.dumps({"type": "run", "input": served.input("Who won?", thread="t2")}))
        over_socket = await until_end(socket)
    assert [(event["type"], event["seq"]) for event in over_sse] == [(e["type"], e["seq"]) for e in over_socket]
    assert {event["runId"] for event in over_socket} == {"r1"}


async def test_a_dropped_socket_resumes_in_another_one(served: Any) -> None:
    with served.page() as page:
        cookie = {"Cookie": f"stadion_session={page.cookies['stadion_session']}"}
    async with connect(socket_url(served), additional_headers=cookie) as socket:
        await socket.send(json.dumps({"type": "run", "input": served.input("slowly")}))
        for _ in range(4):
            await socket.recv()
    served.script.pause.set()
    async with connect(socket_url(served), additional_headers=cookie) as socket:
        await socket.send(json.dumps({"type": "resume", "run_id": "r1", "after": 4}))
        rest = await until_end(socket)
    assert [event["seq"] for event in rest] == list(range(5, 5 + len(rest)))
    async with connect(socket_url(served)) as stranger:
        await stranger.send(json.dumps({"type": "resume", "run_id": "r1", "after": 0}))
        assert (await until_end(stranger))[-1]["code"] == "unknown_run"


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("{broken", "bad_message"),
        (b"\x00\x01", "binary_message"),
        ('{"type": "sudo"}', "bad_message"),
        ('{"type": "run", "input": {}}', "bad_message"),
        ('{"type": "resume", "run_id": "nobody"}', "unknown_run"),
    ],
)
async def test_a_socket_survives_nonsense(served: Any, message: str | bytes, code: str) -> None:
    async with connect(socket_url(served)) as socket:
        await socket.send(message)
        error = json.loads(await asyncio.wait_for(socket.recv(), 5))
        assert (error["type"], error["code"]) == ("RUN_ERROR", code)
        assert error["recovery"]
        await socket.send(json.dumps({"type": "run", "input": served.input("Who won?")}))
        assert (await until_end(socket))[-1]["type"] == "RUN_FINISHED"


async def test_a_socket_stops_runs_and_has_a_limit_of_them(served: Any) -> None:
    async with connect(socket_url(served)) as socket:
        for n in range(5):
            await socket.send(json.dumps({"type": "run", "input": served.input("slowly", run=f"r{n}")}))
        await asyncio.sleep(0.5)
        await socket.send(json.dumps({"type": "cancel", "run_id": "r0"}))
        served.script.pause.set()
        ended: dict[str, Any] = {}
        refused = []
        while len(ended) < 4:
            event = json.loads(await asyncio.wait_for(socket.recv(), 10))
            if event["type"] == "RUN_FINISHED":
                ended[event["runId"]] = event["outcome"]["type"]
            elif event["type"] == "RUN_ERROR":
                refused.append(event["code"])
    assert ended["r1"] == "success"
    assert ended["r0"] == "cancelled"
    assert refused == ["too_many_runs"]


def test_a_page_of_another_site_gets_no_socket(served: Any) -> None:
    with pytest.raises(InvalidStatus, match="403"):
        connect_sync(socket_url(served), additional_headers={"Origin": "https://evil.example"}).recv()
    with connect_sync(socket_url(served), additional_headers={"Origin": served.url}) as own:
        assert own.protocol.state.name == "OPEN"


def test_a_huge_frame_ends_only_its_socket(served: Any) -> None:
    with connect_sync(socket_url(served)) as socket:
        socket.send("x" * 1_048_576)
        with pytest.raises(ConnectionClosed):
            socket.recv(timeout=5)
    with connect_sync(socket_url(served)) as socket:
        socket.send(json.dumps({"type": "run", "input": served.input("still there?")}))
        assert json.loads(socket.recv(timeout=5))["type"] == "RUN_STARTED"
