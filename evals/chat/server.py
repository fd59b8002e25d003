"""A server of its own process, for measuring: started cold, watched for memory, stopped at the end."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from gpu_services.service.errors import Unavailable

STARTING = 120.0  # seconds that a server may take until it says where it is
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Server:
    """A running server."""

    url: str
    pid: int

    def megabytes(self) -> float:
        """Resident memory of the process, MB of 1024²."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii").split()[1])
        return pages * PAGE / 1024**2


@asynccontextmanager
async def server(data_dir: Path) -> AsyncIterator[Server]:
    """Start `stadion serve` on a free port of this machine.

    The address limit is lifted, because here two hundred readers share one address; limits per reader stay.

    Raises:
        Unavailable: it did not say where it is in time.
    """
    command = [sys.executable, "-m", "frontends.cli", "serve", "--port", "0", "--json", "--data-dir", str(data_dir)]
    lifted = {"STADION_ADDRESS_BURST": "100000", "STADION_ADDRESS_RATE": "100000"}
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, env={**os.environ, **lifted}
    )
    try:
        yield Server(await asyncio.wait_for(_address(process), STARTING), process.pid)
    except TimeoutError as late:
        raise Unavailable("The server did not start in time.") from late
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()


async def _address(process: asyncio.subprocess.Process) -> str:
    assert process.stdout is not None
    async for line in process.stdout:
        said = json.loads(line)
        if "url" in said:
            return str(said["url"])
    raise Unavailable("The server ended before it answered.", recovery="Run it by hand: stadion serve.")
