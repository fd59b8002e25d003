"""`stadion bench chat`: first words and whole answers over WebSocket, with the desk in process as its own baseline."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from time import perf_counter

from evals.chat.questions import questions
from evals.chat.reader import Answered, Reader, reader
from evals.chat.server import Server, server
from evals.registry import BenchReport, Row
from evals.report import Machine, quantile
from graphs.build import open_desk
from graphs.settings import DeskSettings
from graphs.turn import TurnRequest
from knowledge.access import Principal, Role

ALONE, READERS, THINKING, ROUNDS = 60, 200, 10.0, 3


async def _alone(url: str) -> list[Answered]:
    async with reader(url) as one:
        return [await one.ask(text) for text in questions()[:ALONE]]


async def _patient(one: Reader, texts: Sequence[str], late: float) -> list[Answered]:
    """A reader who thinks between questions; readers do not start together."""
    await asyncio.sleep(late)
    answers = []
    for text in texts:
        answers.append(await one.ask(text))
        await asyncio.sleep(THINKING)
    return answers


async def _crowd(url: str) -> tuple[list[Answered], list[Answered]]:
    """Two hundred readers with think time, then one question from all of them at once."""
    texts = questions()
    async with AsyncExitStack() as stack:
        everybody = [await stack.enter_async_context(reader(url)) for _ in range(READERS)]
        thoughtful = await asyncio.gather(
            *(
                _patient(one, [texts[(n * ROUNDS + k) % len(texts)] for k in range(ROUNDS)], THINKING * n / READERS)
                for n, one in enumerate(everybody)
            )
        )
        burst = await asyncio.gather(*(one.ask(texts[n % len(texts)]) for n, one in enumerate(everybody)))
    return [answer for answers in thoughtful for answer in answers], list(burst)


def _times(name: str, answers: Sequence[Answered], first: tuple[float, float], whole: tuple[float, float]) -> list[Row]:
    good = [answer for answer in answers if answer.error is None]
    early, late = [a.first for a in good], [a.whole for a in good]
    return [
        Row.at_most(f"{name}: first words, p50", quantile(early, 0.5), "s", first[0]),
        Row.at_most(f"{name}: first words, p95", quantile(early, 0.95), "s", first[1]),
        Row.at_most(f"{name}: whole answer, p50", quantile(late, 0.5), "s", whole[0]),
        Row.at_most(f"{name}: whole answer, p95", quantile(late, 0.95), "s", whole[1]),
        Row.at_most(f"{name}: errors of {len(answers)}", len(answers) - len(good), "answers", 0),
    ]


async def _over_the_wire(settings: DeskSettings) -> list[Row]:
    launched = perf_counter()
    async with server(settings.data_dir) as running:
        async with reader(running.url) as one:
            await one.ask("who won the men's downhill")
        cold = Row.at_most("cold start to the end of the first answer", perf_counter() - launched, "s", 10)
        rows = [cold, *_times("alone", await _alone(running.url), (0.1, 0.3), (0.3, 1.0))]
        thoughtful, burst = await _crowd(running.url)
        name = f"{READERS} readers, {THINKING:g} s think time"
        rows += _times(name, thoughtful, (0.3, 1.0), (0.5, 1.0))
        rows += _times(f"burst of {READERS}", burst, (2.5, 5.0), (2.5, 5.0))
        return [*rows, _memory(running)]


def _memory(running: Server) -> Row:
    return Row.at_most("memory after all of it", running.megabytes(), "MB", 800)


async def _in_process(settings: DeskSettings) -> list[Row]:
    async with open_desk(settings) as desk:
        seconds = []
        for text in questions()[:ALONE]:
            started = perf_counter()
            await desk.answer(TurnRequest(text=text), Principal(subject="bench:chat", role=Role.FAN))
            seconds.append(perf_counter() - started)
    shares = {"p50": 0.5, "p95": 0.95}
    what = "the same desk without a server: whole answer"
    return [
        Row(what=f"{what}, {name}", value=round(quantile(seconds, share), 4), unit="s")
        for name, share in shares.items()
    ]


async def run(settings: DeskSettings) -> BenchReport:
    """Measure a server in a process of its own, then the desk without a server."""
    machine = Machine.here()
    return BenchReport(
        name="chat", machine=machine, rows=await _over_the_wire(settings), peers=await _in_process(settings)
    )
