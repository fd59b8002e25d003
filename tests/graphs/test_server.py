"""`langgraph.json` names a graph that compiles and answers."""

import importlib.util
import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

import graphs
from graphs.state import TurnProgress
from graphs.turn import TurnResult
from knowledge.access import Principal, Role, TurnContext

pytestmark = pytest.mark.model

ROOT = Path(graphs.__file__).parent.parent


async def test_the_graph_that_langgraph_json_names_answers(shipped_folder, monkeypatch):
    monkeypatch.setenv("STADION_DATA_DIR", str(shipped_folder))
    path, _, name = json.loads((ROOT / "langgraph.json").read_text())["graphs"]["desk"].partition(":")
    spec = importlib.util.spec_from_file_location("served", ROOT / path)
    served = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(served)
    context = TurnContext(Principal("me", Role.FAN), datetime.now(UTC), "run", "thread")
    progress = TurnProgress(asked="who won the men's downhill?", message_id="m", began=time.time())
    async with getattr(served, name)() as graph:
        parts = [part async for part in graph.astream({"progress": progress}, context=context, stream_mode="custom")]
    [result] = [part for part in parts if isinstance(part, TurnResult)]
    assert "von Allmen" in result.answer
