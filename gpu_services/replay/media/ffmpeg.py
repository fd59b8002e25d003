"""FFmpeg as a separate process: probing, decoding to arrays at given times, encoding from arrays.

Frames are (H, W, 3) uint8 RGB. Times are seconds of the file from its first frame's presentation time.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from gpu_services.replay.errors import MediaFailed

Frame = NDArray[np.uint8]
HALF_FRAME = 0.5


@dataclass(frozen=True, slots=True)
class Video:
    """What a file says of its first video stream."""

    width: int
    height: int
    fps: float
    seconds: float


def program() -> str:
    """The FFmpeg to run: the system's, else the binary that imageio-ffmpeg carries.

    Raises:
        MediaFailed: neither is there.
    """
    found = shutil.which("ffmpeg")
    if found:
        return found
    try:
        from imageio_ffmpeg import get_ffmpeg_exe

        return str(get_ffmpeg_exe())
    except (ImportError, RuntimeError) as fault:
        raise MediaFailed("FFmpeg is not installed.", recovery="Install it: apt-get install ffmpeg.") from fault


def probe(path: Path) -> Video:
    """Size, rate and length of a video.

    Raises:
        MediaFailed: the file is missing, damaged or has no video.
    """
    if not path.is_file():
        raise MediaFailed(f"There is no file {path.name}.")
    run = subprocess.run([program(), "-hide_banner", "-i", str(path)], capture_output=True, check=False)  # noqa: S603
    said = run.stderr.decode("utf-8", "replace")
    size = re.search(r"Video:.*?(\d{2,5})x(\d{2,5})", said)
    rate = re.search(r"([\d.]+) (?:fps|tbr)", said)
    length = re.search(r"Duration: (\d+):(\d+):([\d.]+)", said)
    if not size or not rate:
        raise MediaFailed(f"{path.name} has no video that FFmpeg can read.")
    hours, minutes, seconds = (float(part) for part in length.groups()) if length else (0.0, 0.0, 0.0)
    return Video(int(size[1]), int(size[2]), float(rate[1]), hours * 3600 + minutes * 60 + seconds)


def frames_at(path: Path, indices: Sequence[int], video: Video) -> list[Frame]:
    """The frames with the given indices (rising), in one process.

    Raises:
        MediaFailed: the file ends before the last of them, or cannot be decoded.
    """
    first = max(0.0, (indices[0] - HALF_FRAME) / video.fps)
    wanted = "+".join(rf"eq(n\,{index - indices[0]})" for index in indices)
    command = [
        program(), "-v", "error", "-threads", "1", "-ss", f"{first:.6f}", "-i", str(path), "-an",
        "-vf", f"select={wanted}", "-fps_mode", "passthrough", "-frames:v", str(len(indices)),
        "-f", "rawvideo", "-pix_fmt", "rgb24", "-",
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    size = video.width * video.height * 3
    if run.returncode or len(run.stdout) != size * len(indices):
        got = len(run.stdout) // size
        reason = run.stderr.decode("utf-8", "replace").strip().splitlines()
        raise MediaFailed(f"{path.name} gave {got} of {len(indices)} frames. {reason[-1] if reason else ''}".strip())
    pixels = np.frombuffer(run.stdout, np.uint8).reshape(len(indices), video.height, video.width, 3)
    return [np.array(frame) for frame in pixels]


def stream_frames(path: Path, video: Video) -> Iterator[Frame]:
    """Every frame in order, decoded as they are asked for.

    Raises:
        MediaFailed: the file cannot be decoded to its end.
    """
    command = [program(), "-v", "error", "-i", str(path), "-an", "-fps_mode", "passthrough",
               "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]  # fmt: skip
    size = video.width * video.height * 3
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:  # noqa: S603
        pipe = process.stdout
        while pipe is not None and len(raw := pipe.read(size)) == size:
            yield np.frombuffer(raw, np.uint8).reshape(video.height, video.width, 3)
    if process.returncode:
        raise MediaFailed(f"{path.name} could not be decoded to its end.")


@contextmanager
def encoder(path: Path, width: int, height: int, fps: float, *, crf: int = 18) -> Iterator[IO[bytes]]:
    """A pipe that takes RGB frames and becomes an H.264 MP4 with yuv420p, playable everywhere; sizes must be even.

    Raises:
        MediaFailed: FFmpeg refused the frames; the file is then removed.
    """
    command = [
        program(), "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}",
        "-r", f"{fps:g}", "-i", "-", "-c:v", "libx264", "-preset", "veryfast", "-crf", str(crf),
        "-pix_fmt", "yuv420p", "-movflags", "+faststart", str(path),
    ]  # fmt: skip
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
    assert process.stdin is not None
    try:
        yield process.stdin
    except BrokenPipeError:
        pass  # FFmpeg stopped reading; what it said is the error below
    finally:
        _, said = process.communicate()
    if process.returncode:
        path.unlink(missing_ok=True)
        raise MediaFailed(f"{path.name} could not be encoded: {said.decode('utf-8', 'replace').strip()[-200:]}")
