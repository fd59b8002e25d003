"""The parameters of a cloud of Gaussians, and where they start."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Self

import numpy as np
import torch
from numpy.typing import NDArray

OPAQUE = 2.5  # logit of the first opacity, 0.92
TANGENT, NORMAL = 0.62, 0.25  # first standard deviations along and across the surface, in voxels


@dataclass(slots=True)
class Cloud:
    """N Gaussians, float32, contiguous, on one device.

    `position` (N, 3) metres · `rotation` (N, 4) quaternions w x y z, not normalised · `scale` (N, 3) natural
    logarithms of standard deviations in metres · `opacity` (N,) logits · `colour` (N, 3) RGB in [0, 1] before
    the view-dependent part `tint` (N, 3, 3): colour seen along the unit direction d is colour + Σ_k tint[:, k] d_k.
    """

    position: torch.Tensor
    rotation: torch.Tensor
    scale: torch.Tensor
    opacity: torch.Tensor
    colour: torch.Tensor
    tint: torch.Tensor

    def __len__(self) -> int:
        return len(self.position)

    @classmethod
    def on_surface(
        cls, points: NDArray[np.float32], normals: NDArray[np.float32], colour: NDArray[np.float32], spacing: float
    ) -> Self:
        """Flat Gaussians on a surface sampled every `spacing` metres.

        Args:
            points: (N, 3) metres.
            normals: (N, 3) unit vectors.
            colour: (N, 3) RGB in [0, 1].
            spacing: distance between neighbouring points, metres.
        """
        scale = np.log(np.tile(np.array([[TANGENT, TANGENT, NORMAL]]) * spacing, (len(points), 1)))
        return cls._of(points, turn_z_to(normals), scale, np.full(len(points), OPAQUE), colour)

    @classmethod
    def scattered(cls, points: NDArray[np.float32], colour: NDArray[np.float32], size: float) -> Self:
        """Round Gaussians at given places, for scenes without a surface to start from; `size` in metres."""
        identity = np.tile(np.array([[1.0, 0.0, 0.0, 0.0]]), (len(points), 1))
        return cls._of(points, identity, np.full((len(points), 3), np.log(size)), np.zeros(len(points)), colour)

    @classmethod
    def _of(
        cls,
        position: NDArray[np.floating],
        rotation: NDArray[np.floating],
        scale: NDArray[np.floating],
        opacity: NDArray[np.floating],
        colour: NDArray[np.floating],
    ) -> Self:
        def tensor(values: NDArray[np.floating]) -> torch.Tensor:
            return torch.tensor(np.ascontiguousarray(values), dtype=torch.float32)

        tint = torch.zeros(len(position), 3, 3)
        return cls(tensor(position), tensor(rotation), tensor(scale), tensor(opacity), tensor(colour), tint)

    def tensors(self) -> dict[str, torch.Tensor]:
        """The parameters by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def clone(self) -> Self:
        """A copy that shares nothing: where the next moment is warm-started from this one."""
        return type(self)(**{name: tensor.detach().clone() for name, tensor in self.tensors().items()})


def turn_z_to(normals: NDArray[np.float32]) -> NDArray[np.float64]:
    """Quaternions (N, 4) that turn the z axis onto unit vectors (N, 3)."""
    normals = normals.astype(np.float64)
    zero = np.zeros((len(normals), 1))
    turned = np.concatenate([1 + normals[:, 2:3], -normals[:, 1:2], normals[:, 0:1], zero], axis=1)
    turned[np.linalg.norm(turned, axis=1) < 1e-3] = [0.0, 1.0, 0.0, 0.0]
    return np.asarray(turned / np.linalg.norm(turned, axis=1, keepdims=True))
