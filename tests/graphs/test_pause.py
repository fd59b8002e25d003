"""A desk whose tool waits for a person: pause, conflict, decision, and what was decided happens once."""

import json
import shutil
from pathlib import Path
from uuid import uuid4

import pytest
import pytest_asyncio
from langchain.agents import create_agent
from langchain.agents.middleware import HumanInTheLoopMiddleware
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.tools import tool

from graphs.backends import Specialist, Voice
from graphs.build import open_desk
from graphs.critic import Speaker
from graphs.errors import NotPaused, TurnPaused, UnknownConversation
from graphs.events import Interrupted, RunFinished
from graphs.settings import DeskSettings
from graphs.turn import TurnRequest
from knowledge.access import Principal, Role, TurnContext

pytestmark = [pytest.mark.model, pytest.mark.asyncio(loop_scope="session")]

EDITOR = Principal("editor", Role.OBS)


class Publisher(BaseChatModel):
    """Calls `publish`, then says what became of it."""

    @property
    def _llm_type(self):
        return "publisher"

    def bind_tools(self, tools, **_):
        return self

    def _generate(self, messages, stop=None, run_manager=None, **_):
        if isinstance(messages[-1], ToolMessage):
            return ChatResult(generations=[ChatGeneration(message=AIMessage("It is out.[cpubok]"))])
        call = {"name": "publish", "args": {"clip": "finish"}, "id": "call_p", "type": "tool_call"}
        return ChatResult(generations=[ChatGeneration(message=AIMessage("", tool_calls=[call]))])

    async def _astream(self, messages, stop=None, run_manager=None, **_):
        message = self._generate(messages).generations[0].message
        yield ChatGenerationChunk(message=AIMessageChunk(content=message.content, tool_calls=message.tool_calls))


OUT: list[str] = []


@pytest.fixture
def published():
    OUT.clear()
    return OUT


@pytest.fixture
def thread():
    return f"clip-{uuid4()}"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def desk(shipped_folder, tmp_path_factory):
    @tool
    async def publish(clip: str) -> str:
        """Puts a clip out."""
        OUT.append(clip)
        source = {"id": "cpubok", "kind": "moment", "title": "Clip", "source": "archive"}
        return json.dumps({"kind": "published", "clip": clip, "citations": [source]})

    approval = HumanInTheLoopMiddleware(interrupt_on={"publish": {"allowed_decisions": ["approve", "reject"]}})
    agent = create_agent(Publisher(), [publish], middleware=[approval], context_schema=TurnContext, name="media")
    media = Specialist(Voice("publisher", agent, Speaker.PLANNER), pauses=True)
    folder = shutil.copytree(shipped_folder, tmp_path_factory.mktemp("pause") / "data")
    async with open_desk(DeskSettings.load(data_dir=Path(folder)), more={"media": media}) as opened:
        yield opened


async def paused(desk, thread):
    request = TurnRequest(text="publish the clip to social media", thread_id=thread)
    events = [event async for event in desk.stream(request, EDITOR)]
    [asked] = [event for event in events if isinstance(event, Interrupted)]
    assert isinstance(events[-1], RunFinished)
    assert events[-1].outcome == "interrupt"
    return asked


async def resumed(desk, thread, asked, decision, who=EDITOR):
    return [event async for event in desk.resume(thread, asked.interrupt_id, {"decisions": [decision]}, who)]


async def test_nothing_happens_before_a_person_has_decided(desk, thread, published):
    asked = await paused(desk, thread)
    assert (asked.tool, asked.args, asked.choices) == ("publish", {"clip": "finish"}, ("approve", "reject"))
    assert published == []
    events = await resumed(desk, thread, asked, {"type": "approve"})
    assert published == ["finish"]
    assert events[-1].outcome == "success"
    assert events[-1].result["answer"] == "It is out."


async def test_a_rejection_is_heard(desk, thread, published):
    asked = await paused(desk, thread)
    events = await resumed(desk, thread, asked, {"type": "reject", "message": "wrong clip"})
    assert isinstance(events[-1], RunFinished)
    assert published == []


async def test_a_new_message_does_not_drop_the_pause(desk, thread, published):
    asked = await paused(desk, thread)
    with pytest.raises(TurnPaused):
        await desk.answer(TurnRequest(text="hello", thread_id=thread), EDITOR)
    await resumed(desk, thread, asked, {"type": "approve"})
    assert published == ["finish"]
    assert (await desk.answer(TurnRequest(text="hello", thread_id=thread), EDITOR)).answer


async def test_only_the_owner_decides_and_only_once(desk, thread, published):
    asked = await paused(desk, thread)
    with pytest.raises(UnknownConversation):
        await resumed(desk, thread, asked, {"type": "approve"}, who=Principal("thief", Role.OBS))
    await resumed(desk, thread, asked, {"type": "approve"})
    again = await resumed(desk, thread, asked, {"type": "approve"})
    assert again[-1].error.code == NotPaused.code
    assert published == ["finish"]
