"""Errors of the replay room.

StadionError
├── BadRequest
│   └── BadScene            the scene folder, a camera or a request about it cannot be used
│       ├── NoSubject       nothing moves in front of the background at that moment
│       └── TooFewCameras   fewer usable cameras than the method needs
└── Unavailable
    ├── StudioMissing       torch, numba or OpenCV is not installed
    └── MediaFailed         FFmpeg is missing or could not read or write a file
"""

from __future__ import annotations

from gpu_services.service.errors import BadRequest, Unavailable


class BadScene(BadRequest):
    """The scene folder, a camera or a request about it cannot be used."""

    code, recovery = "bad_scene", "Correct scene.json or the files that it names."


class NoSubject(BadScene):
    """Nothing moves in front of the background at that moment."""

    code, recovery = "no_subject", "Choose a moment at which the athlete is inside the ring of cameras."


class TooFewCameras(BadScene):
    """Fewer usable cameras than the method needs."""

    code, recovery = "too_few_cameras", "Add cameras, or mend those that the warnings name."


class StudioMissing(Unavailable):
    """torch, numba or OpenCV is not installed."""

    code, recovery = "studio_missing", "Install the studio tier: make studio."


class MediaFailed(Unavailable):
    """FFmpeg is missing or could not read or write a file."""

    code, recovery = "media_failed", "Check the file with ffprobe, and that FFmpeg is installed."
