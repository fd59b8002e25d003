"""A scene as data: what `scene.json` holds. Positions in metres, times in seconds, image sizes in pixels."""

from __future__ import annotations

from typing import Annotated, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, JsonValue, model_validator

Row3 = tuple[float, float, float]
Matrix3 = tuple[Row3, Row3, Row3]
Distortion = tuple[float, float, float, float, float]
Positive = Annotated[int, Field(gt=0)]
PROPER_ROTATION = 1e-3  # largest departure of R Rᵀ from the identity


class Camera(BaseModel):
    """One camera. `file` is a video, `frames` a pattern of images such as `cam_00/%06d.jpg`; exactly one is set.

    `K` holds intrinsics in pixels, `R` and `t` take world to camera coordinates. Scene time is file time plus
    `time_offset` (s). `hold_out` cameras are measured against and never used.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    file: str | None = None
    frames: str | None = None
    width: Positive
    height: Positive
    K: Matrix3
    distortion: Distortion = (0.0, 0.0, 0.0, 0.0, 0.0)
    R: Matrix3
    t: Row3
    time_offset: float = 0.0
    hold_out: bool = False

    @model_validator(mode="after")
    def _is_usable(self) -> Camera:
        if (self.file is None) == (self.frames is None):
            raise ValueError(f"camera {self.id} needs either 'file' or 'frames'")
        rotation = self.rotation
        if np.abs(rotation @ rotation.T - np.eye(3)).max() > PROPER_ROTATION or np.linalg.det(rotation) < 0:
            raise ValueError(f"R of camera {self.id} is not a rotation")
        return self

    @property
    def intrinsics(self) -> NDArray[np.float64]:
        """`K` as (3, 3)."""
        return np.array(self.K, dtype=np.float64)

    @property
    def rotation(self) -> NDArray[np.float64]:
        """`R` as (3, 3)."""
        return np.array(self.R, dtype=np.float64)

    @property
    def translation(self) -> NDArray[np.float64]:
        """`t` as (3,)."""
        return np.array(self.t, dtype=np.float64)

    @property
    def centre(self) -> NDArray[np.float64]:
        """Position in the world (3,), metres."""
        return np.asarray(-self.rotation.T @ self.translation)


class Moment(BaseModel):
    """A named instant, scene time in seconds."""

    model_config = ConfigDict(frozen=True)

    name: str
    time: float


class Scene(BaseModel):
    """A scene. Unknown fields are kept apart and ignored; `truth` is for measuring and never read by the engine."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    version: Literal[1] = 1
    name: str
    fps: Annotated[float, Field(gt=0)]
    units: Literal["m"] = "m"
    up: Literal["z"] = "z"
    cameras: tuple[Camera, ...]
    moments: tuple[Moment, ...] = ()
    truth: dict[str, JsonValue] | None = None

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Scene:
        ids = [camera.id for camera in self.cameras]
        if len(set(ids)) != len(ids):
            raise ValueError("two cameras have the same id")
        return self

    @property
    def working(self) -> tuple[Camera, ...]:
        """Cameras that may be used."""
        return tuple(camera for camera in self.cameras if not camera.hold_out)

    @property
    def held_out(self) -> tuple[Camera, ...]:
        """Cameras that are only measured against."""
        return tuple(camera for camera in self.cameras if camera.hold_out)
