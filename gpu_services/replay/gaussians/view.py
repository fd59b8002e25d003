"""A pinhole view of a cloud: intrinsics, pose and the rectangle of the image that is rendered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from gpu_services.replay.scene.model import Camera


@dataclass(frozen=True, slots=True)
class Box:
    """Pixels [x0, x1) × [y0, y1) of an image."""

    x0: int
    y0: int
    x1: int
    y1: int

    @property
    def width(self) -> int:
        """Pixels."""
        return self.x1 - self.x0

    @property
    def height(self) -> int:
        """Pixels."""
        return self.y1 - self.y0

    @property
    def window(self) -> tuple[slice, slice]:
        """The rows and columns of an image array that the box covers."""
        return slice(self.y0, self.y1), slice(self.x0, self.x1)

    @classmethod
    def round_points(cls, points: NDArray[np.floating], margin: int, width: int, height: int) -> Self:
        """The box of (N, 2) pixel positions with a margin, cut to an image; at least one pixel."""
        low = np.floor(points.min(axis=0)).astype(int) - margin
        high = np.ceil(points.max(axis=0)).astype(int) + margin + 1
        x0, y0 = int(np.clip(low[0], 0, width - 1)), int(np.clip(low[1], 0, height - 1))
        return cls(x0, y0, int(np.clip(high[0], x0 + 1, width)), int(np.clip(high[1], y0 + 1, height)))


@dataclass(frozen=True, slots=True)
class View:
    """A pinhole camera without distortion (images are undistorted before). Integer pixels are pixel centres.

    `rotation` (3, 3) and `translation` (3,) take world metres to camera metres.
    """

    fx: float
    fy: float
    cx: float
    cy: float
    rotation: NDArray[np.float32]
    translation: NDArray[np.float32]
    width: int
    height: int

    @classmethod
    def of(cls, camera: Camera) -> Self:
        """The view of a camera of a scene, its distortion left aside."""
        k = camera.intrinsics
        return cls(
            float(k[0, 0]), float(k[1, 1]), float(k[0, 2]), float(k[1, 2]),
            np.ascontiguousarray(camera.rotation, np.float32),
            np.ascontiguousarray(camera.translation, np.float32),
            camera.width, camera.height,
        )  # fmt: skip

    @property
    def centre(self) -> NDArray[np.float32]:
        """Position in the world (3,), metres."""
        return np.asarray(-self.rotation.T @ self.translation, np.float32)

    @property
    def whole(self) -> Box:
        """The box of the whole image."""
        return Box(0, 0, self.width, self.height)

    def packed(self, box: Box) -> NDArray[np.float32]:
        """fx, fy, cx, cy relative to the box, then R row by row, t and the centre: what kernels take (19,)."""
        intrinsics = [self.fx, self.fy, self.cx - box.x0, self.cy - box.y0]
        return np.concatenate([intrinsics, self.rotation.ravel(), self.translation, self.centre]).astype(np.float32)

    def project(self, points: NDArray[np.floating]) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
        """Pixels (N, 2) and depths (N,) of world points (N, 3)."""
        seen = points @ self.rotation.T + self.translation
        depth = seen[:, 2]
        safe = np.where(depth > 1e-6, depth, 1e-6)
        uv = seen[:, :2] / safe[:, None] * [self.fx, self.fy] + [self.cx, self.cy]
        return uv, depth
