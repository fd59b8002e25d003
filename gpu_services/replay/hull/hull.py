"""Carve the hull of a subject: find where it is on a coarse grid, then carve a fine one and take its surface."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from skimage.measure import marching_cubes

from gpu_services.replay.errors import NoSubject
from gpu_services.replay.gaussians.view import View
from gpu_services.replay.hull.kernels import carve

COARSE_CELLS = 110  # along the longest side of the volume searched
MARGIN = 2  # coarse voxels kept round the subject
SMALLEST = 0.05  # share of the largest part below which a part is noise
BANDS = 3.0  # voxels in the band where the field is exact

Field = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Volume:
    """An axis-aligned box, metres."""

    low: NDArray[np.float32]
    high: NDArray[np.float32]

    @property
    def size(self) -> NDArray[np.float32]:
        """Edges (3,), metres."""
        return np.asarray(self.high - self.low, np.float32)


@dataclass(frozen=True, slots=True)
class Surface:
    """A triangle mesh: `points` (N, 3) metres, `normals` (N, 3) outward unit vectors, `faces` (M, 3)."""

    points: NDArray[np.float32]
    normals: NDArray[np.float32]
    faces: NDArray[np.int32]


def field_of(views: list[View], distances: Field, volume: Volume, voxel: float, dissent: int) -> Field:
    """The carved field (Z, Y, X) of a volume; `distances` (C, H, W) in px."""
    cells = np.maximum(2, np.ceil(volume.size / voxel)).astype(int)
    field = np.empty(tuple(int(n) for n in cells[::-1]), np.float32)
    packed = np.stack([view.packed(view.whole) for view in views])
    carve(
        packed, distances, volume.low.astype(np.float32), np.float32(voxel), dissent, np.float32(BANDS * voxel), field
    )
    return field


def locate(views: list[View], distances: Field, search: Volume, dissent: int) -> Volume:
    """The part of the volume searched that holds the subject.

    Raises:
        NoSubject: no part of the volume is inside enough silhouettes.
    """
    voxel = float(search.size.max()) / COARSE_CELLS
    parts, count = ndimage.label(field_of(views, distances, search, voxel, dissent) > -0.8 * voxel)
    if count == 0:
        raise NoSubject("No subject stands out from the background at that moment.")
    sizes = np.bincount(parts.ravel())[1:]
    kept = np.flatnonzero(sizes > SMALLEST * sizes.max()) + 1
    z, y, x = np.nonzero(np.isin(parts, kept))
    low = search.low + voxel * (np.array([x.min(), y.min(), z.min()]) - MARGIN)
    high = search.low + voxel * (np.array([x.max(), y.max(), z.max()]) + 1 + MARGIN)
    return Volume(low.astype(np.float32), high.astype(np.float32))


def surface_of(field: Field, volume: Volume, voxel: float) -> Surface:
    """The zero surface of a field, without specks.

    Raises:
        NoSubject: the field has no inside.
    """
    if not (field > 0).any():
        raise NoSubject("No subject stands out from the background at that moment.")
    parts, _ = ndimage.label(field > -0.5 * voxel)
    sizes = np.bincount(parts.ravel())
    sizes[0] = 0
    solid = np.isin(parts, np.flatnonzero(sizes > max(8, 0.01 * sizes.max())))
    smooth = ndimage.gaussian_filter(np.where(solid, field, -BANDS * voxel), 0.7)
    points, faces, normals, _ = marching_cubes(np.pad(smooth, 1, constant_values=-BANDS * voxel), 0.0)
    world = volume.low + voxel * (points[:, ::-1] - 1 + 0.5)
    outward = normals[:, ::-1]
    return Surface(
        np.ascontiguousarray(world, np.float32),
        np.ascontiguousarray(outward, np.float32),
        np.ascontiguousarray(faces[:, ::-1], np.int32),
    )
