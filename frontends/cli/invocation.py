"""The four options that every command has, and what a command asks of them."""

from __future__ import annotations

import contextvars
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, cast

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

AnyCommand = TyperCommand | TyperGroup


@dataclass(frozen=True, slots=True)
class Invocation:
    """How this run of the command line was asked to behave."""

    json: bool = False
    quiet: bool = False
    config: Path | None = None
    data_dir: Path | None = None

    @staticmethod
    def current() -> Invocation:
        """The invocation of the running command."""
        return _current.get(Invocation())


_current: contextvars.ContextVar[Invocation] = contextvars.ContextVar("invocation")


def _note_json(value: bool) -> None:
    if value:
        _current.set(replace(Invocation.current(), json=True))


def _note_quiet(value: bool) -> None:
    if value:
        _current.set(replace(Invocation.current(), quiet=True))


def _note_config(value: Path | None) -> None:
    if value:
        _current.set(replace(Invocation.current(), config=value))


def _note_data_dir(value: Path | None) -> None:
    if value:
        _current.set(replace(Invocation.current(), data_dir=value))


def _shared(
    json: Annotated[
        bool,
        typer.Option("--json", callback=_note_json, help="Print JSON, and nothing else, on standard output."),
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", callback=_note_quiet, help="No progress on standard error.")
    ] = False,
    config: Annotated[
        Path | None, typer.Option("--config", callback=_note_config, metavar="FILE", help="TOML file with settings.")
    ] = None,
    data_dir: Annotated[
        Path | None,
        typer.Option("--data-dir", callback=_note_data_dir, metavar="DIR", help="Folder for data."),
    ] = None,
) -> None:
    """Declares the shared options; never called."""


def equip(command: AnyCommand) -> AnyCommand:
    """Give a command and everything below it the shared options, unless it declares one itself."""
    declared = {parameter.name for parameter in command.params}
    bearer = typer.Typer(add_completion=False)
    bearer.command()(_shared)
    for option in get_command(bearer).params:
        if option.name not in declared and option.name != "help":
            option.expose_value = False
            command.params.append(option)
    if isinstance(command, TyperGroup):
        for child in command.commands.values():
            equip(cast(AnyCommand, child))
    return command


def begin(arguments: list[str]) -> None:
    """Start afresh; `--json` counts even on a line that turns out to be wrong."""
    _current.set(Invocation(json="--json" in arguments))
