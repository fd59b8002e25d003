"""Fused kernel that carves a signed field out of silhouettes: blocks first, voxels where a block cannot be decided."""

from __future__ import annotations

import math

import numpy as np
from numba import njit, prange

BLOCK = 8  # voxels along an edge of a block
DISSENT = 3  # how many of the smallest distances are kept: dissent up to two cameras
FEWEST = 3  # cameras that must see a voxel for it to be solid


@njit(fastmath=True, inline="always")
def pixel_of(view, x, y, z):
    """Column, row and depth of a world point in a packed view (19,)."""
    depth = view[10] * x + view[11] * y + view[12] * z + view[15]
    if depth < 0.1:
        return -1.0, -1.0, depth
    u = (view[4] * x + view[5] * y + view[6] * z + view[13]) / depth * view[0] + view[2]
    v = (view[7] * x + view[8] * y + view[9] * z + view[14]) / depth * view[1] + view[3]
    return u, v, depth


@njit(fastmath=True, inline="always")
def sampled(field, u, v):
    """Bilinear value of a field (H, W) at a position inside it."""
    column, row = int(u), int(v)
    a, b = u - column, v - row
    top = field[row, column] * (1 - a) + field[row, column + 1] * a
    bottom = field[row + 1, column] * (1 - a) + field[row + 1, column + 1] * a
    return top * (1 - b) + bottom * b


@njit(parallel=True, fastmath=True, cache=True)
def carve(views, distances, origin, voxel, dissent, band, field):
    """Carve.

    Args:
        views: (C, 19) packed views of whole images.
        distances: (C, H, W) signed distance to each silhouette in px, positive inside.
        origin: (3,) metres, the corner of the grid.
        voxel: edge of a voxel, metres.
        dissent: how many cameras may disagree, at most 2.
        band: half-width of the band around the surface in which the field is exact, metres.
        field: (Z, Y, X) out: metres, positive inside; -band outside.
    """
    nz, ny, nx = field.shape
    height, width = distances.shape[1:]
    bx, by, bz = (nx + BLOCK - 1) // BLOCK, (ny + BLOCK - 1) // BLOCK, (nz + BLOCK - 1) // BLOCK
    reach = voxel * BLOCK * 0.5 * math.sqrt(3.0) * 1.08 + band
    for block in prange(bx * by * bz):
        x0, y0, z0 = block % bx * BLOCK, block // bx % by * BLOCK, block // (bx * by) * BLOCK
        x1, y1, z1 = min(nx, x0 + BLOCK), min(ny, y0 + BLOCK), min(nz, z0 + BLOCK)
        mx, my, mz = (origin[0] + voxel * (x0 + BLOCK * 0.5), origin[1] + voxel * (y0 + BLOCK * 0.5),
                      origin[2] + voxel * (z0 + BLOCK * 0.5))  # fmt: skip
        against = 0
        for c in range(len(views)):
            u, v, depth = pixel_of(views[c], mx, my, mz)
            if u < 0 or v < 0 or u >= width or v >= height or depth < 0.1:
                continue
            if distances[c, int(v), int(u)] * depth / views[c, 0] < -reach:
                against += 1
        if against > dissent:
            field[z0:z1, y0:y1, x0:x1] = -band
            continue
        for z in range(z0, z1):
            for y in range(y0, y1):
                for x in range(x0, x1):
                    px, py, pz = (origin[0] + voxel * (x + 0.5), origin[1] + voxel * (y + 0.5),
                                  origin[2] + voxel * (z + 0.5))  # fmt: skip
                    least0 = least1 = least2 = np.float32(1e3)
                    seen = 0
                    for c in range(len(views)):
                        u, v, depth = pixel_of(views[c], px, py, pz)
                        if u < 1 or v < 1 or u >= width - 2 or v >= height - 2 or depth < 0.1:
                            continue
                        seen += 1
                        inside = sampled(distances[c], u, v) * depth / views[c, 0]
                        if inside < least0:
                            least2, least1, least0 = least1, least0, inside
                        elif inside < least1:
                            least2, least1 = least1, inside
                        elif inside < least2:
                            least2 = inside
                    value = least0 if dissent == 0 else (least1 if dissent == 1 else least2)
                    if seen < FEWEST:
                        value = -band
                    field[z, y, x] = max(-band, min(8 * band, value))
