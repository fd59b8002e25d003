"""`stadion serve`: the server with the pages, the API and the feeds."""

from __future__ import annotations

import socket
import sys
from typing import Annotated

import typer
import uvicorn

from frontends.api.app import create_app
from frontends.api.settings import ApiSettings
from frontends.cli.invocation import Invocation
from frontends.cli.output import emit_line
from gpu_services.service.errors import Conflict
from gpu_services.service.logs import configure_logs

app = typer.Typer(help="Serve the pages and the API.")
BACKLOG = 2048
WEBSOCKET_BYTES = 256 * 1024
GRACE_SECONDS = 5


class AddressTaken(Conflict):
    """Something else listens there."""

    code, recovery = "address_taken", "Stop it, or choose another port with --port."


@app.callback(invoke_without_command=True)
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen at.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen at; 0 for any free one.")] = None,
) -> None:
    """Serve until stopped."""
    asked = Invocation.current()
    settings = ApiSettings.load(asked.config, data_dir=asked.data_dir, host=host, port=port)
    configure_logs(settings)
    listening = listen(settings)
    config = uvicorn.Config(
        create_app(settings),
        log_config=None,
        log_level="warning",
        access_log=False,
        ws_max_size=WEBSOCKET_BYTES,
        timeout_graceful_shutdown=GRACE_SECONDS,
        server_header=False,
        proxy_headers=False,  # whom to believe is a setting of ours
    )
    Announcing(config, address(listening)).run(sockets=[listening])


def listen(settings: ApiSettings) -> socket.socket:
    """A socket at the address of the settings.

    Raises:
        AddressTaken: something else listens there, or it is not ours to listen at.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
    except OSError as fault:
        raise AddressTaken(f"{settings.host}:{settings.port} cannot be used: {fault.strerror}.") from fault
    listening.listen(BACKLOG)
    return listening


def address(listening: socket.socket) -> str:
    """The address to open in a browser."""
    host, port = listening.getsockname()[:2]
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104
    return f"http://{shown}:{port}"


class Announcing(uvicorn.Server):
    """Says where it is as soon as it answers."""

    def __init__(self, config: uvicorn.Config, url: str) -> None:
        super().__init__(config)
        self._url = url

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then say so."""
        await super().startup(sockets)
        if not self.started:
            return
        if Invocation.current().json:
            emit_line("serve", {"url": self._url})
        else:
            sys.stdout.write(f"Stadion is at {self._url}\n")
            sys.stdout.flush()
