import asyncio

import pytest

from graphs.errors import UnknownRun
from graphs.events import TextDelta
from graphs.stream import RunHub

pytestmark = pytest.mark.unit


def delta(n):
    return TextDelta(message_id="m", delta=str(n))


async def seen(hub, after=0, run_id="r", owner="me"):
    return [(item.seq, item.delta) async for item in hub.subscribe(run_id, owner, after)]


async def test_events_are_numbered_and_a_reader_resumes_after_the_last_it_saw():
    hub = RunHub(kept_events=100, kept_s=60)
    run = hub.open("r", "t", "me")
    early = asyncio.create_task(seen(hub))
    for n in range(1, 4):
        run.publish(delta(n))
        await asyncio.sleep(0)
    late = asyncio.create_task(seen(hub, after=2))
    await asyncio.sleep(0)
    run.publish(delta(4))
    hub.close(run)
    assert await early == [(n, str(n)) for n in range(1, 5)]
    assert await late == [(3, "3"), (4, "4")]


async def test_a_run_is_its_owners_only():
    hub = RunHub(kept_events=10, kept_s=60)
    hub.open("r", "t", "me")
    with pytest.raises(UnknownRun):
        await seen(hub, owner="somebody else")


async def test_what_is_no_longer_kept_is_said_to_be_gone():
    hub = RunHub(kept_events=3, kept_s=60)
    run = hub.open("r", "t", "me")
    for n in range(1, 7):
        run.publish(delta(n))
    hub.close(run)
    assert await seen(hub, after=3) == [(4, "4"), (5, "5"), (6, "6")]
    with pytest.raises(UnknownRun):
        await seen(hub, after=1)


async def test_ended_runs_expire_and_running_ones_do_not():
    now = [0.0]
    hub = RunHub(kept_events=10, kept_s=60, clock=lambda: now[0])
    hub.close(hub.open("old", "t", "me"))
    hub.open("running", "u", "me")
    now[0] = 61
    hub.open("new", "v", "me")
    with pytest.raises(UnknownRun):
        hub.get("old", "me")
    assert hub.get("running", "me").run_id == "running"


async def test_ended_runs_are_bounded_in_number():
    hub = RunHub(kept_events=10, kept_s=60, kept_runs=5)
    for n in range(20):
        hub.close(hub.open(f"r{n}", "t", "me"))
    hub.open("last", "t", "me")
    with pytest.raises(UnknownRun):
        hub.get("r10", "me")
    assert hub.get("r19", "me").over
