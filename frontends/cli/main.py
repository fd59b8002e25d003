"""Entry of `stadion`. Commands live where they belong and register in the entry point group `stadion.commands`.

An entry point's value is a `typer.Typer`; its name is the command's. Nothing is imported before it is called, so
that `stadion --help` and a wrong command are instant.
"""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint, entry_points
from typing import cast

import typer
from typer.core import TyperGroup
from typer.main import get_command

from frontends.cli.invocation import AnyCommand, begin, equip
from frontends.cli.output import report
from gpu_services.service.errors import ErrorBody, StadionError

GROUP = "stadion.commands"


def commands() -> dict[str, EntryPoint]:
    """Every registered command by name."""
    return {point.name: point for point in entry_points(group=GROUP)}


class Commands(TyperGroup):
    """The top group: lists entry points, loads the one that is called."""

    def list_commands(self, ctx: object) -> list[str]:
        """All commands, in alphabetical order."""
        return sorted(commands())

    def get_command(self, ctx: object, cmd_name: str) -> AnyCommand | None:
        """The command, imported now, with the shared options added."""
        point = commands().get(cmd_name)
        if point is None:
            return None
        command = cast(AnyCommand, get_command(cast(typer.Typer, point.load())))
        command.name = cmd_name
        return equip(command)


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="The AI desk of an Olympic Games. Not affiliated with the IOC, OBS or any organising committee.",
)


@app.callback()
def _root() -> None:
    """Keep Typer from folding a single command into the root."""


def wrong_use(message: str) -> ErrorBody:
    """The error of a line that cannot be understood."""
    return ErrorBody(code="usage", message=message, recovery="See 'stadion COMMAND --help'.", retryable=False)


def run(arguments: list[str] | None = None) -> int:
    """Run a command line and return its exit code: 0 fine, 1 failed, 2 wrong use."""
    arguments = sys.argv[1:] if arguments is None else arguments
    begin(arguments)
    top = equip(cast(AnyCommand, get_command(app)))
    try:
        code = top.main(arguments, prog_name="stadion", standalone_mode=False)
    except typer.Exit as stop:
        return stop.exit_code
    except (typer.Abort, KeyboardInterrupt):
        sys.stderr.write("stadion: stopped.\n")
        return 1
    except typer.TyperException as wrong:
        report(wrong_use(wrong.format_message()))
        return wrong.exit_code
    except StadionError as failed:
        report(failed.body())
        return 1
    return code if isinstance(code, int) else 0


def main() -> None:
    """Console script."""
    sys.exit(run())
