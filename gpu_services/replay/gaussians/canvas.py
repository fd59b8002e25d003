"""Draws a cloud into a view and takes the gradient of a loss on the drawing: the CPU kernels behind one object.

A canvas keeps its buffers between calls, because a training step is a few milliseconds and allocation would show.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from gpu_services.replay.gaussians import projection, raster, step
from gpu_services.replay.gaussians.cloud import Cloud
from gpu_services.replay.gaussians.view import Box, View

Image = NDArray[np.float32]
NO_SHIFT = np.zeros(2, np.float32)


class Canvas:
    """Draws one cloud; not thread-safe."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud
        self._arrays = [tensor.numpy() for tensor in cloud.tensors().values()]
        n = len(cloud)
        self._screen = np.zeros((n, projection.SCREEN), np.float32)
        self._radius = np.zeros(n, np.float32)
        self._d_screen = np.zeros((n, projection.GRADIENT), np.float32)
        self._first = np.zeros((n, step.PARAMETERS), np.float32)
        self._second = np.zeros((n, step.PARAMETERS), np.float32)
        self._rows = np.zeros((0, projection.GRADIENT), np.float32)

    def draw(self, view: View, box: Box, shift: Image = NO_SHIFT) -> tuple[Image, Image]:
        """Draw the cloud into a box of a view.

        Returns:
            Premultiplied colour (h, w, 3) and transmittance (h, w); what is behind shows as colour + through · behind.
        """
        self._packed = view.packed(box)
        projection.project(self._packed, *self._arrays, shift, self._screen, self._radius)
        order = np.argsort(self._screen[:, projection.DEPTH]).astype(np.int32)
        self._grid = -(-box.width // raster.TILE), -(-box.height // raster.TILE)
        self._start = np.zeros(self._grid[0] * self._grid[1] + 1, np.int64)
        pairs = raster.count_pairs(self._screen, self._radius, *self._grid, self._start)
        self._pairs = np.empty(pairs, np.int32)
        raster.fill_pairs(self._screen, self._radius, order, *self._grid, self._start, self._pairs)
        image = np.empty((box.height, box.width, 3), np.float32)
        self._through = np.empty((box.height, box.width), np.float32)
        raster.composite(self._screen, self._radius, self._start, self._pairs, *self._grid, image, self._through)
        return image, self._through

    def pull(self, d_image: Image, d_through: Image) -> NDArray[np.float32]:
        """Take the derivative of a loss on the last drawing to the screen; (N, 9), valid until the next call."""
        if len(self._rows) < len(self._pairs):
            self._rows = np.empty((len(self._pairs) * 5 // 4, projection.GRADIENT), np.float32)
        raster.composite_gradient(
            self._screen, self._radius, self._start, self._pairs, *self._grid, self._through, d_image, d_through,
            self._rows,
        )  # fmt: skip
        raster.sum_pairs(self._pairs, self._rows, self._d_screen)
        return self._d_screen

    def gradients(self) -> dict[str, torch.Tensor]:
        """Derivatives by the cloud's parameters after `pull`, by name."""
        out = np.empty((len(self.cloud), step.PARAMETERS), np.float32)
        position, rotation, scale = self._arrays[:3]
        step.parameter_gradients(
            self._packed, position, rotation, scale, self._screen, self._radius, self._d_screen, out
        )
        widths = {name: tensor[0].numel() for name, tensor in self.cloud.tensors().items()}
        parts = torch.from_numpy(out).split(list(widths.values()), dim=1)
        shapes = (tensor.shape for tensor in self.cloud.tensors().values())
        return {name: part.reshape(shape) for name, part, shape in zip(widths, parts, shapes, strict=True)}

    def adam(self, rates: NDArray[np.float32], time: int) -> NDArray[np.float32]:
        """One Adam step after `pull`; returns the derivative (2,) by the camera's shift."""
        step.adam_step(
            self._packed, *self._arrays, self._screen, self._radius, self._d_screen, self._first, self._second,
            rates, time,
        )  # fmt: skip
        return np.asarray(self._d_screen[:, :2].sum(axis=0))
