"""`stadion ask`: one question, a batch of them, or a conversation in the terminal."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from rich.console import Console

from frontends.cli.asker import local_subject, open_asker
from frontends.cli.batch import Batch
from frontends.cli.conversation import converse, show_answer
from frontends.cli.invocation import Invocation
from frontends.cli.output import emit, emit_line
from gpu_services.service.errors import BadRequest
from graphs.turn import RouteResult, TurnRequest, TurnResult
from knowledge.access import Principal, Role

app = typer.Typer(help="Ask a question in your own words and language.")
_instant: TypeAdapter[AwareDatetime] = TypeAdapter(AwareDatetime)


class Line(BaseModel):
    """A request of a batch file."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    id: str | int | None = None
    text: str
    role: Role = Field(default=Role.FAN, alias="as")
    noc: str | None = None
    lang: str | None = None
    thread: str | None = None
    as_of: AwareDatetime | None = None
    history: tuple[str, ...] = ()
    time_zone: str | None = None
    spoiler_free: bool = False

    def request(self) -> TurnRequest:
        """The turn that the line asks for."""
        return TurnRequest(
            id=None if self.id is None else str(self.id),
            text=self.text,
            thread_id=self.thread,
            language=self.lang,
            as_of=self.as_of,
            history=self.history,
            time_zone=self.time_zone,
            spoiler_free=self.spoiler_free,
        )

    def principal(self) -> Principal:
        """The person at the keyboard, in the role they chose.

        Raises:
            BadRequest: NOC staff without an NOC, or with something that is no NOC code.
        """
        code = self.noc.upper() if self.noc else None
        if code is not None and not (len(code) == 3 and code.isascii() and code.isalpha()):
            raise BadRequest(f"{self.noc!r} is not an NOC code.", recovery="Use three letters, as in --noc KEN.")
        if self.role is Role.NOC and code is None:
            raise BadRequest("NOC staff belong to an NOC.", recovery="Name it: --as noc --noc KEN.")
        return Principal(subject=local_subject(), role=self.role, noc=code, language=self.lang or "en")


def parse_instant(text: str) -> datetime:
    """An ISO instant with its offset.

    Raises:
        typer.BadParameter: anything else.
    """
    try:
        return _instant.validate_python(text)
    except ValidationError as wrong:
        raise typer.BadParameter("needs a date and time with an offset, such as 2026-02-10T12:00+01:00") from wrong


async def _single(line: Line, url: str | None, *, route_only: bool) -> None:
    async with open_asker(url) as asker:
        if route_only:
            routed = await asker.route(line.request(), line.principal())
            emit("route", routed, lambda console: console.print(f"{routed.agent} ({routed.confidence:.2f})"))
        elif Invocation.current().json:
            emit_line("ask", await asker.answer(line.request(), line.principal()))
        else:
            await show_answer(asker, line.request(), line.principal(), Console())


async def _batch(batch: Batch[Line], url: str | None, *, route_only: bool) -> None:
    async with open_asker(url) as asker:

        async def answer(line: Line) -> TurnResult | RouteResult:
            return await (asker.route if route_only else asker.answer)(line.request(), line.principal())

        async for result in batch.results(answer):
            emit_line("route" if route_only else "ask", result)


def _typed(text: str | None) -> str | None:
    """The question on the line, or from a pipe."""
    return text if text is not None or sys.stdin.isatty() else sys.stdin.read()


@app.command()
def ask(
    text: Annotated[str | None, typer.Argument(help="The question; without one, a conversation begins.")] = None,
    role: Annotated[Role, typer.Option("--as", help="Who is asking.")] = Role.FAN,
    noc: Annotated[str | None, typer.Option(help="NOC of NOC staff, such as KEN.")] = None,
    lang: Annotated[str | None, typer.Option(help="Language of the answer when the text does not tell.")] = None,
    thread: Annotated[str | None, typer.Option(help="Continue this conversation.")] = None,
    as_of: Annotated[str | None, typer.Option(help="The Games clock: an ISO instant with offset.")] = None,
    zone: Annotated[str | None, typer.Option(help="Your time zone, such as America/New_York.")] = None,
    spoiler_free: Annotated[bool, typer.Option("--spoiler-free", help="Do not tell results.")] = False,
    route_only: Annotated[bool, typer.Option("--route-only", help="Only say which desk would answer.")] = False,
    batch: Annotated[Path | None, typer.Option(help="JSON lines in, JSON lines out, in order.")] = None,
    url: Annotated[str | None, typer.Option(help="Ask a running server instead.")] = None,
) -> None:
    """Answer one question, every line of a batch, or a conversation."""
    line = Line(
        text="",
        role=role,
        noc=noc,
        lang=lang,
        thread=thread,
        as_of=parse_instant(as_of) if as_of else None,
        time_zone=zone,
        spoiler_free=spoiler_free,
    )
    if batch is not None:
        defaults = line.model_dump(by_alias=True, exclude_defaults=True, exclude={"text"})
        asyncio.run(_batch(Batch(batch, Line, defaults), url, route_only=route_only))
        return
    question = _typed(text)
    if question is None:
        asyncio.run(converse(url, line.request(), line.principal(), Console()))
    else:
        asyncio.run(_single(line.model_copy(update={"text": question}), url, route_only=route_only))
