from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import AsyncIterator, Callable
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI, Request

from gpu_services.service.errors import Conflict, StadionError
from gpu_services.service.http import install_errors
from gpu_services.service.jobs.client import JobSettings, LocalJobs, RemoteJobs
from gpu_services.service.jobs.engine import NoSuchJob, QueueFull
from gpu_services.service.jobs.kinds import BadParams, KindRegistry, UnknownKind
from gpu_services.service.jobs.pool import Timing
from gpu_services.service.jobs.protocol import Job, JobRequest, JobState
from gpu_services.service.jobs.service import jobs_router

pytestmark = pytest.mark.service

KINDS = """
import os, time
from pydantic import BaseModel
from gpu_services.service.errors import Unprocessable
from gpu_services.service.jobs.kinds import JobKind

class Count(BaseModel):
    to: int
    pause: float = 0.0
    deaf: bool = False

class Sum(BaseModel):
    total: int
    pid: int

def count(params, context):
    total = 0
    for n in range(params.to):
        total += n
        time.sleep(params.pause)
        if not params.deaf:
            context.progress("counting", (n + 1) / params.to)
    (context.folder / "sum.txt").write_text(str(total))
    context.artefact("sum.txt", "text/plain")
    return Sum(total=total, pid=os.getpid())

def refuse(params, context):
    raise Unprocessable("That number is not for counting.")

def crash(params, context):
    return 1 // 0

def escape(params, context):
    context.artefact("../../secret", "text/plain")

counting = JobKind("test.count", Count, count, on_loss="requeue", max_attempts=2, grace_seconds=0.3)
careful = JobKind("test.careful", Count, count, on_loss="fail")
refusing = JobKind("test.refuse", Count, refuse)
crashing = JobKind("test.crash", Count, crash)
escaping = JobKind("test.escape", Count, escape)
"""
NAMES = {"count": "counting", "careful": "careful", "refuse": "refusing", "crash": "crashing", "escape": "escaping"}
QUICK = Timing(lease=1.0, renew=0.2, poll=0.1, sweep=0.2)
Open = Callable[..., LocalJobs]


@pytest.fixture
def kinds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KindRegistry:
    (tmp_path / "kinds_of_test.py").write_text(KINDS)
    monkeypatch.syspath_prepend(str(tmp_path))
    points = [EntryPoint(f"test.{name}", f"kinds_of_test:{kind}", "stadion.jobs") for name, kind in NAMES.items()]
    return KindRegistry([*points, EntryPoint("test.gone", "no_such_module:kind", "stadion.jobs")])


@pytest.fixture
async def open_jobs(tmp_path: Path, kinds: KindRegistry) -> AsyncIterator[Open]:
    opened: list[LocalJobs] = []

    def make(start: bool = True, **settings: Any) -> LocalJobs:
        jobs = LocalJobs(JobSettings(data_dir=tmp_path / "data", **settings), kinds, QUICK)
        if start:
            jobs.start()
        opened.append(jobs)
        return jobs

    yield make
    for jobs in opened:
        await asyncio.to_thread(jobs.close)


async def ended(jobs: LocalJobs, job: Job, seconds: float = 20) -> Job:
    async with asyncio.timeout(seconds):
        async for _ in jobs.events(job.id, job.owner):
            pass
    return await jobs.get(job.id, job.owner)


async def running(jobs: LocalJobs, job: Job) -> None:
    async with asyncio.timeout(20):
        async for event in jobs.events(job.id, job.owner):
            if event.type in {"progress", "started"}:
                return


def counting(to: int = 3, pause: float = 0.0, kind: str = "test.count", **more: Any) -> JobRequest:
    deaf = more.pop("deaf", False)
    return JobRequest(kind=kind, params={"to": to, "pause": pause, "deaf": deaf}, **more)


async def test_work_is_done_elsewhere_and_told(open_jobs: Open) -> None:
    jobs = open_jobs()
    job = await jobs.submit(counting(4), "ann")
    seen = [event async for event in jobs.events(job.id, "ann")]
    assert [event.type for event in seen] == ["queued", "started", *["progress"] * 4, "artefact", "done"]
    assert [event.seq for event in seen] == list(range(1, 9))
    done = await jobs.get(job.id, "ann")
    assert done.state is JobState.DONE
    assert isinstance(done.result, dict)
    assert done.result["total"] == 6
    assert done.result["pid"] != os.getpid()
    found, path = await jobs.artefact(job.id, "sum.txt", "ann")
    assert (path.read_text(), found.size) == ("6", 1)
    assert [event.seq async for event in jobs.events(job.id, "ann", after=6)] == [7, 8]


async def test_faults_come_back_as_errors(open_jobs: Open) -> None:
    jobs = open_jobs()
    refused = await ended(jobs, await jobs.submit(counting(kind="test.refuse"), "ann"))
    crashed = await ended(jobs, await jobs.submit(counting(kind="test.crash"), "ann"))
    escaped = await ended(jobs, await jobs.submit(counting(kind="test.escape"), "ann"))
    assert refused.error is not None
    assert (refused.error.code, refused.error.message) == ("unprocessable", "That number is not for counting.")
    assert crashed.error is not None
    assert crashed.error.code == "job_defect"
    assert escaped.state is JobState.FAILED
    assert escaped.artefacts == ()
    assert len(jobs.pool.workers()) == 1  # none of these cost the process


async def test_requests_are_checked_before_they_wait(open_jobs: Open) -> None:
    jobs = open_jobs(start=False)
    with pytest.raises(UnknownKind):
        await jobs.submit(JobRequest(kind="test.unheard"), "ann")
    with pytest.raises(BadParams, match="to"):
        await jobs.submit(JobRequest(kind="test.count", params={"to": "many"}), "ann")


async def test_single_flight_is_per_owner_and_key(open_jobs: Open) -> None:
    jobs = open_jobs(start=False)
    first = await jobs.submit(counting(key="k"), "ann")
    assert (await jobs.submit(counting(9, key="k"), "ann")).id == first.id
    assert (await jobs.submit(counting(key="k"), "bob")).id != first.id
    assert (await jobs.submit(counting(), "ann")).id != first.id
    await jobs.cancel(first.id, "ann")
    assert (await jobs.submit(counting(key="k"), "ann")).id != first.id


async def test_the_queue_is_bounded_and_ordered(open_jobs: Open) -> None:
    jobs = open_jobs(start=False, job_queue=3)
    low, high, later = [await jobs.submit(counting(1, priority=p), "ann") for p in (-1, 5, 0)]
    with pytest.raises(QueueFull) as full:
        await jobs.submit(counting(), "ann")
    assert full.value.status == 429
    jobs.start()
    for job in (low, high, later):
        await ended(jobs, job)
    began = {job.id: (await jobs.get(job.id, "ann")).started_at for job in (low, high, later)}
    assert sorted(began, key=lambda job: str(began[job])) == [high.id, later.id, low.id]


async def test_nobody_sees_or_stops_anothers_job(open_jobs: Open) -> None:
    jobs = open_jobs(start=False)
    job = await jobs.submit(counting(), "ann")
    assert await jobs.mine("bob") == []
    for attempt in (jobs.get(job.id, "bob"), jobs.cancel(job.id, "bob"), jobs.artefact(job.id, "sum.txt", "bob")):
        with pytest.raises(NoSuchJob):
            await attempt
    with pytest.raises(NoSuchJob):
        await anext(jobs.events(job.id, "bob"))


@pytest.mark.parametrize("deaf", [False, True])
async def test_cancelling_stops_a_listening_and_a_deaf_job(open_jobs: Open, deaf: bool) -> None:
    jobs = open_jobs()
    job = await jobs.submit(counting(1000, pause=0.02, deaf=deaf), "ann")
    await running(jobs, job)
    await jobs.cancel(job.id, "ann")
    began = time.monotonic()
    assert (await ended(jobs, job)).state is JobState.CANCELLED
    assert time.monotonic() - began < 5
    with pytest.raises(Conflict):
        await jobs.cancel(job.id, "ann")
    assert (await ended(jobs, await jobs.submit(counting(2), "ann"))).state is JobState.DONE  # the pool goes on


async def kill_worker(jobs: LocalJobs, job: Job, times: int) -> None:
    for _ in range(times):
        async with asyncio.timeout(20):
            while not ((now := await jobs.get(job.id, job.owner)).state is JobState.RUNNING and now.fraction > 0):
                await asyncio.sleep(0.02)
        os.kill(jobs.pool.workers()[0], signal.SIGKILL)
        async with asyncio.timeout(20):
            while (now := await jobs.get(job.id, job.owner)).state is JobState.RUNNING and now.fraction > 0:
                await asyncio.sleep(0.02)


async def test_a_killed_worker_is_noticed_and_work_that_may_starts_again(open_jobs: Open) -> None:
    jobs = open_jobs()
    job = await jobs.submit(counting(40, pause=0.02), "ann")
    await kill_worker(jobs, job, 1)
    done = await ended(jobs, job)
    assert (done.state, done.attempts) == (JobState.DONE, 2)
    assert "requeued" in [event.type for event in jobs.board.events(job.id)]


async def test_it_starts_again_only_so_often(open_jobs: Open) -> None:
    jobs = open_jobs()
    job = await jobs.submit(counting(400, pause=0.02), "ann")
    await kill_worker(jobs, job, 2)
    lost = await ended(jobs, job)
    assert lost.error is not None
    assert (lost.state, lost.error.code, lost.attempts) == (JobState.FAILED, "worker_lost", 2)


async def test_careful_work_fails_when_its_worker_dies(open_jobs: Open) -> None:
    jobs = open_jobs()
    job = await jobs.submit(counting(400, pause=0.02, kind="test.careful"), "ann")
    await kill_worker(jobs, job, 1)
    lost = await ended(jobs, job)
    assert lost.error is not None
    assert (lost.error.code, lost.attempts) == ("worker_lost", 1)


async def test_a_restart_finds_the_queue_and_the_work_of_a_killed_server(open_jobs: Open, tmp_path: Path) -> None:
    program = textwrap.dedent(f"""
        import asyncio, time
        from importlib.metadata import EntryPoint
        from pathlib import Path
        from gpu_services.service.jobs.client import JobSettings, LocalJobs
        from gpu_services.service.jobs.kinds import KindRegistry
        from gpu_services.service.jobs.pool import Timing
        from gpu_services.service.jobs.protocol import JobRequest
        from gpu_services.service.logs import configure_logs
        from gpu_services.service.settings import ServiceSettings

        async def main():
            configure_logs(ServiceSettings())
            kinds = KindRegistry([EntryPoint("test.count", "kinds_of_test:counting", "stadion.jobs")])
            timing = Timing(lease=1.0, renew=0.2, poll=0.1)
            jobs = LocalJobs(JobSettings(data_dir=Path({str(tmp_path / "data")!r})), kinds, timing)
            jobs.start()
            params = {{"to": 100, "pause": 0.02}}
            first = await jobs.submit(JobRequest(kind="test.count", params=params), "ann")
            second = await jobs.submit(JobRequest(kind="test.count", params={{"to": 2}}), "ann")
            async for event in jobs.events(first.id, "ann"):
                if event.type == "progress":
                    print(first.id, second.id, flush=True)
                    time.sleep(60)

        if __name__ == "__main__":
            asyncio.run(main())
    """)
    (tmp_path / "server.py").write_text(program)
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{Path.cwd()}"}
    server = subprocess.Popen(
        [sys.executable, str(tmp_path / "server.py")], stdout=subprocess.PIPE, env=environment, text=True
    )
    assert server.stdout is not None
    first, second = (await asyncio.to_thread(server.stdout.readline)).split()
    server.kill()
    server.wait()
    jobs = open_jobs()
    for job_id in (first, second):
        done = await ended(jobs, await jobs.get(job_id, "ann"))
        assert done.state is JobState.DONE
    assert (await jobs.get(first, "ann")).attempts == 2


async def test_old_jobs_and_their_files_expire(open_jobs: Open) -> None:
    jobs = open_jobs()
    job = await ended(jobs, await jobs.submit(counting(2, keep_seconds=1), "ann"))
    folder = jobs.board.folder(job.id)
    assert folder.is_dir()
    async with asyncio.timeout(10):
        while folder.exists():
            await asyncio.sleep(0.1)
    with pytest.raises(NoSuchJob):
        await jobs.get(job.id, "ann")


async def test_an_unloadable_kind_fails_its_job_and_not_the_pool(open_jobs: Open, kinds: KindRegistry) -> None:
    jobs = open_jobs(start=False)
    job = jobs.board.submit(counting(1), "ann", kinds.load("test.count"))
    kinds._points["test.count"] = kinds.point("test.gone")
    jobs.start()
    gone = await ended(jobs, job)
    assert gone.error is not None
    assert gone.error.code == "unknown_job_kind"


async def test_the_same_over_http(open_jobs: Open, serving: Any) -> None:
    jobs = open_jobs()
    app = FastAPI()
    install_errors(app)

    async def owner(request: Request) -> str:
        return request.headers.get("authorization", "").removeprefix("Bearer ")

    app.include_router(jobs_router(jobs, owner))
    with serving(app) as url:
        far = RemoteJobs(JobSettings.model_validate({"job_token": "ann"}), url)
        job = await far.submit(counting(3), "ann")
        seen = [event.type async for event in far.events(job.id, "ann")]
        assert (seen[0], seen[-1]) == ("queued", "done")
        assert (await far.get(job.id, "ann")).state is JobState.DONE
        with pytest.raises(StadionError, match="ended already"):
            await far.cancel(job.id, "ann")
        assert [mine.id for mine in await far.mine("ann")] == [job.id]
        async with httpx.AsyncClient(base_url=url) as http:
            made = await http.get(f"/jobs/{job.id}/artefacts/sum.txt", headers={"Authorization": "Bearer ann"})
            stolen = await http.get(f"/jobs/{job.id}", headers={"Authorization": "Bearer bob"})
            outside = await http.get(
                f"/jobs/{job.id}/artefacts/..%2f..%2fjobs.sqlite", headers={"Authorization": "Bearer ann"}
            )
        assert made.text == "3"
        assert (stolen.status_code, stolen.json()["code"]) == (404, "no_such_job")
        assert outside.status_code == 404
        await far.close()
