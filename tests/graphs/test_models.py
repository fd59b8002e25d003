"""A language model in front of the planner: what it makes up is not said, and when it is down nobody notices."""

import asyncio
import json
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import pytest_asyncio

from graphs.build import open_desk
from graphs.settings import DeskSettings
from graphs.turn import TurnRequest
from knowledge.access import Principal, Role

pytestmark = [pytest.mark.model, pytest.mark.asyncio(loop_scope="session")]

FAN = Principal("fan", Role.FAN)
QUESTION = TurnRequest(text="who won the men's downhill?")


class Script(BaseHTTPRequestHandler):
    """An OpenAI-compatible server: it calls a tool, then says `answer` with the tool's marker in place of §."""

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if self.server.broken:
            self.send_error(500)
            return
        last = asked["messages"][-1]
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        if last["role"] == "tool" or not self.server.calls_tool:
            marker = json.loads(last["content"])["rows"][0]["cite"] if last["role"] == "tool" else ""
            words = self.server.answer.replace("§", f"[{marker}]")
            for start in range(0, len(words), 7):
                self.send({"content": words[start : start + 7]})
        else:
            call = {"name": "find_medallists", "arguments": json.dumps({"event": "men's downhill"})}
            self.send({"tool_calls": [{"index": 0, "id": "call_1", "type": "function", "function": call}]})
        self.wfile.write(b"data: [DONE]\n\n")

    def send(self, delta):
        chunk = {
            "id": "x", "object": "chat.completion.chunk", "created": 1, "model": "scripted",
            "choices": [{"index": 0, "delta": {"role": "assistant", **delta}, "finish_reason": None}],
        }  # fmt: skip
        self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def serving():
    with ThreadingHTTPServer(("127.0.0.1", 0), Script) as opened:
        threading.Thread(target=opened.serve_forever, daemon=True).start()
        yield opened
        opened.shutdown()


@pytest.fixture
def server(serving):
    serving.calls_tool, serving.answer, serving.broken = True, "", False
    return serving


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def desk(shipped_folder, tmp_path_factory, serving):
    folder = shutil.copytree(shipped_folder, tmp_path_factory.mktemp("models") / "data")
    url = f"http://127.0.0.1:{serving.server_port}/v1"
    settings = DeskSettings.load(
        data_dir=Path(folder),
        desk_model="openai",
        llm_url=url,
        llm_name="scripted",
        llm_failures_to_open=2,
        llm_open=0.5,
    )
    async with open_desk(settings) as opened:
        yield opened


async def test_a_supported_answer_is_the_models_own(desk, server):
    server.answer = "It was Franjo von Allmen of Switzerland, on 7 February.§"
    result = await desk.answer(QUESTION, FAN)
    assert result.answer == "It was Franjo von Allmen of Switzerland, on 7 February."
    assert result.model == "scripted"
    assert [citation.id for citation in result.citations] == ["c1"]


async def test_an_invented_sentence_is_dropped_and_the_rest_is_said(desk, server):
    server.answer = "It was Franjo von Allmen.§ He was timed at 1:51.61.§ Marco Odermatt came second.§"
    result = await desk.answer(QUESTION, FAN)
    assert result.answer == "It was Franjo von Allmen."


@pytest.mark.parametrize(
    "made_up", ["Marco Odermatt won in 1:50.00.§", "He is simply the best.", "Norway has 99 golds."]
)
async def test_an_answer_that_is_all_invented_is_replaced_by_the_planners(desk, server, made_up):
    server.answer = made_up
    result = await desk.answer(QUESTION, FAN)
    assert "von Allmen" in result.answer
    assert result.model == "planner"
    assert result.citations


async def test_an_answer_from_memory_without_a_tool_is_replaced(desk, server):
    server.calls_tool, server.answer = False, "Franjo von Allmen won, as I recall."
    result = await desk.answer(QUESTION, FAN)
    assert result.model == "planner"
    assert result.citations


async def test_a_dead_model_is_left_alone_after_a_few_failures(desk, server):
    server.broken = True
    for _ in range(3):
        result = await desk.answer(QUESTION, FAN)
        assert "von Allmen" in result.answer
        assert result.model == "planner"
    server.broken, server.answer = False, "It was Franjo von Allmen.§"
    assert (await desk.answer(QUESTION, FAN)).model == "planner", "the circuit is open"
    await asyncio.sleep(0.6)
    assert (await desk.answer(QUESTION, FAN)).model == "scripted", "and closes again"
