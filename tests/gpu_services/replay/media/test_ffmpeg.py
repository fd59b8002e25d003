"""FFmpeg in and out: frames come back at the index asked for; bad files are clear errors."""

from pathlib import Path

import numpy as np
import pytest

from gpu_services.replay.errors import MediaFailed
from gpu_services.replay.media.ffmpeg import encoder, frames_at, probe, program, stream_frames

pytestmark = pytest.mark.service


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty grey frames, each brighter than the one before."""
    try:
        program()
    except MediaFailed as missing:
        pytest.skip(missing.message)
    path = tmp_path_factory.mktemp("clip") / "grey.mp4"
    with encoder(path, 64, 48, 25.0) as pipe:
        for level in range(30):
            pipe.write(np.full((48, 64, 3), 20 + 7 * level, np.uint8).tobytes())
    return path


def test_probing_tells_size_rate_and_length(clip: Path) -> None:
    video = probe(clip)
    assert (video.width, video.height, video.fps) == (64, 48, 25.0)
    assert video.seconds == pytest.approx(1.2, abs=0.05)


@pytest.mark.parametrize("indices", [[0], [17], [29], [3, 4, 20]])
def test_frames_are_the_ones_asked_for(clip: Path, indices: list[int]) -> None:
    levels = [frame.mean() for frame in frames_at(clip, indices, probe(clip))]
    assert levels == pytest.approx([20 + 7 * index for index in indices], abs=3)


def test_streaming_gives_every_frame_in_order(clip: Path) -> None:
    levels = [frame.mean() for frame in stream_frames(clip, probe(clip))]
    assert len(levels) == 30
    assert levels == sorted(levels)


def test_a_frame_past_the_end_is_an_error(clip: Path) -> None:
    with pytest.raises(MediaFailed, match="0 of 1 frames"):
        frames_at(clip, [40], probe(clip))


def test_a_text_file_has_no_video(clip: Path, tmp_path: Path) -> None:
    impostor = tmp_path / "notes.mp4"
    impostor.write_text("not a video")
    with pytest.raises(MediaFailed, match="no video"):
        probe(impostor)


def test_odd_sizes_are_refused_and_leave_nothing(clip: Path, tmp_path: Path) -> None:
    path = tmp_path / "odd.mp4"
    with pytest.raises(MediaFailed), encoder(path, 63, 47, 25.0) as pipe:
        pipe.write(bytes(63 * 47 * 3))
    assert not path.exists()
