"""The desk in a terminal: answers appear as they are worded, sources below them."""

from __future__ import annotations

from rich.console import Console
from rich.live import Live
from rich.markdown import Markdown
from rich.text import Text

from frontends.cli.asker import Asker, Refused, open_asker
from gpu_services.service.errors import StadionError
from graphs.events import RunFailed, RunFinished, Suggestions, TextDelta
from graphs.turn import TurnRequest, TurnResult
from knowledge.access import Principal

GREETING = "Ask about the Games. An empty line or Ctrl-D ends the conversation."


def _sources(result: TurnResult) -> Text:
    lines = [f"{number}  {c.title} · {c.source}" for number, c in enumerate(result.citations, 1)]
    return Text("\n".join(lines), style="dim")


async def show_answer(asker: Asker, request: TurnRequest, principal: Principal, console: Console) -> TurnResult | None:
    """Stream one answer to the console and return it.

    Raises:
        Refused: the turn failed; the error is the desk's own.
    """
    words, result = "", None
    with Live(Text(""), console=console, refresh_per_second=20, vertical_overflow="visible") as live:
        async for event in asker.stream(request, principal):
            match event:
                case TextDelta(delta=delta):
                    words += delta
                    live.update(Markdown(words))
                case RunFailed(error=error):
                    raise Refused(error)
                case RunFinished(result=finished):
                    result = TurnResult.model_validate(finished)
                    live.update(Markdown(result.answer or words))
                case Suggestions():
                    pass  # a terminal has no buttons
    if result is not None and result.citations:
        console.print(_sources(result))
    return result


async def converse(url: str | None, first: TurnRequest, principal: Principal, console: Console) -> None:
    """Question and answer until an empty line; errors are said and the conversation goes on."""
    async with open_asker(url) as asker:
        console.print(GREETING, style="dim")
        thread = first.thread_id
        while text := _read(console):
            try:
                request = first.model_copy(update={"text": text, "thread_id": thread})
                result = await show_answer(asker, request, principal, console)
                thread = result.thread_id if result else thread
            except StadionError as failed:
                console.print(f"{failed.message} {failed.body().recovery}", style="red")


def _read(console: Console) -> str:
    try:
        return console.input("[bold]› [/bold]").strip()
    except (EOFError, KeyboardInterrupt):
        return ""
