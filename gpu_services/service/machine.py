"""What this machine is: processor, memory, disk, accelerator, and the programs that the product calls."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

from pydantic import BaseModel, ConfigDict

PROGRAM_SECONDS = 10
_version = re.compile(r"\d+(?:\.\d+)+")


class Program(BaseModel):
    """A program found on the path."""

    model_config = ConfigDict(frozen=True)

    name: str
    path: str
    version: str | None


class Machine(BaseModel):
    """Sizes in bytes; `memory_free` is what can be had without swapping."""

    model_config = ConfigDict(frozen=True)

    system: str
    python: str
    cpu: str
    cores: int
    load: float
    memory: int
    memory_free: int
    disk_free: int
    gpu: str | None


def describe_machine(data_dir: Path) -> Machine:
    """Look at the machine; `disk_free` is of the disk that holds `data_dir`."""
    memory = _memory()
    return Machine(
        system=f"{platform.system()} {platform.release()}",
        python=platform.python_version(),
        cpu=_cpu(),
        cores=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
        load=round(os.getloadavg()[0], 2),
        memory=memory.get("MemTotal", 0),
        memory_free=memory.get("MemAvailable", 0),
        disk_free=shutil.disk_usage(_existing(data_dir)).free,
        gpu=_gpu(),
    )


def find_program(name: str, *alternatives: str, ask: str = "--version") -> Program | None:
    """A program and the version it states, or None when it is not installed."""
    for candidate in (name, *alternatives):
        path = shutil.which(candidate)
        if path is not None:
            return Program(name=name, path=path, version=_stated(path, ask))
    return None


def _stated(path: str, ask: str) -> str | None:
    found = _version.search(_output(path, ask))
    return found.group() if found else None


def _gpu() -> str | None:
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    lines = _output(program, "--query-gpu=name,memory.total", "--format=csv,noheader").strip().splitlines()
    return "; ".join(lines) or None


def _output(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PROGRAM_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout + done.stderr if done.returncode == 0 else ""


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _memory() -> dict[str, int]:
    try:
        lines = Path("/proc/meminfo").read_text("utf-8").splitlines()
    except OSError:
        pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        return {"MemTotal": pages, "MemAvailable": pages}
    return {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines if line.endswith("kB")}


def _existing(path: Path) -> Path:
    while not path.exists() and path != path.parent:
        path = path.parent
    return path
