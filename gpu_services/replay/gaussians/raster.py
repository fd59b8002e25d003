"""Fused kernels over pixels: Gaussians to tiles, front-to-back compositing, and its gradient.

The image is cut into tiles of 16 × 16; every tile has a depth-ordered list of the Gaussians whose disc touches it.
Per Gaussian only its own rectangle within the tile is visited. The gradient walks the same lists backwards and
recovers the transmittance in front of each Gaussian by division, so that the forward pass stores nothing but its end.
Each (tile, Gaussian) pair writes its own row of gradients; rows are summed afterwards, so that no atomics are needed.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit, prange

from gpu_services.replay.gaussians.projection import (
    ALPHA, BLUE, CONIC_A, CONIC_B, CONIC_C, FAINT, GRADIENT, GREEN, RED, U, V,
)  # fmt: skip

TILE = 16
SOLID = 0.99  # the largest alpha, as in the paper
SPENT = 1e-4  # transmittance below which a tile's pixel takes no more


@njit(cache=True, inline="always")
def tile_range(centre, radius, tiles):
    """First and one-past-last tile that [centre - radius, centre + radius] touches."""
    first = int(math.floor((centre - radius) / TILE))
    last = int(math.floor((centre + radius) / TILE)) + 1
    return min(max(first, 0), tiles), min(max(last, 0), tiles)


@njit(cache=True)
def count_pairs(screen, radius, columns, rows, start):
    """Fill `start` (tiles + 1,) with offsets of each tile's list; returns the number of pairs."""
    start[:] = 0
    for n in range(len(screen)):
        if radius[n] <= 0.0:
            continue
        x0, x1 = tile_range(screen[n, U], radius[n], columns)
        y0, y1 = tile_range(screen[n, V], radius[n], rows)
        for y in range(y0, y1):
            for x in range(x0, x1):
                start[y * columns + x + 1] += 1
    for tile in range(columns * rows):
        start[tile + 1] += start[tile]
    return start[columns * rows]


@njit(cache=True)
def fill_pairs(screen, radius, order, columns, rows, start, pairs):
    """Fill `pairs` with Gaussians of each tile, nearest first (`order` is by depth)."""
    cursor = start[:-1].copy()
    for n in order:
        if radius[n] <= 0.0:
            continue
        x0, x1 = tile_range(screen[n, U], radius[n], columns)
        y0, y1 = tile_range(screen[n, V], radius[n], rows)
        for y in range(y0, y1):
            for x in range(x0, x1):
                tile = y * columns + x
                pairs[cursor[tile]] = n
                cursor[tile] += 1


@njit(inline="always")
def span(centre, radius, low, high):
    """Pixels of [low, high) within `radius` of `centre`."""
    return max(low, int(math.ceil(centre - radius))), min(high, int(math.floor(centre + radius)) + 1)


@njit(parallel=True, fastmath=True, cache=True)
def composite(screen, radius, start, pairs, columns, rows, image, through):
    """Front to back over each tile.

    Args:
        image: (H, W, 3) out, premultiplied colour in [0, 1].
        through: (H, W) out, the transmittance left for what is behind.
    """
    height, width = through.shape
    for tile in prange(columns * rows):
        y_low, x_low = (tile // columns) * TILE, (tile % columns) * TILE
        y_high, x_high = min(y_low + TILE, height), min(x_low + TILE, width)
        for y in range(y_low, y_high):
            for x in range(x_low, x_high):
                through[y, x] = 1.0
                image[y, x, 0] = image[y, x, 1] = image[y, x, 2] = 0.0
        for index in range(start[tile], start[tile + 1]):
            g = screen[pairs[index]]
            reach = radius[pairs[index]]
            y0, y1 = span(g[V], reach, y_low, y_high)
            x0, x1 = span(g[U], reach, x_low, x_high)
            for y in range(y0, y1):
                dy = y - g[V]
                for x in range(x0, x1):
                    dx = x - g[U]
                    power = -0.5 * (g[CONIC_A] * dx * dx + g[CONIC_C] * dy * dy) - g[CONIC_B] * dx * dy
                    if power < -5.6 or through[y, x] < SPENT:
                        continue
                    alpha = min(SOLID, g[ALPHA] * math.exp(power))
                    if alpha < FAINT:
                        continue
                    weight = alpha * through[y, x]
                    image[y, x, 0] += weight * g[RED]
                    image[y, x, 1] += weight * g[GREEN]
                    image[y, x, 2] += weight * g[BLUE]
                    through[y, x] *= 1.0 - alpha


@njit(parallel=True, fastmath=True, cache=True)
def composite_gradient(screen, radius, start, pairs, columns, rows, through, d_image, d_through, rows_of_pairs):
    """Gradient of a loss with respect to screen quantities, one row a pair.

    Args:
        through: (H, W) as `composite` left it.
        d_image: (H, W, 3) derivative of the loss by colour.
        d_through: (H, W) derivative by transmittance.
        rows_of_pairs: (pairs, 9) out: by u, v, conic a b c, alpha, r, g, b.
    """
    height, width = through.shape
    for tile in prange(columns * rows):
        y_low, x_low = (tile // columns) * TILE, (tile % columns) * TILE
        y_high, x_high = min(y_low + TILE, height), min(x_low + TILE, width)
        front = np.empty((TILE, TILE), np.float32)  # transmittance behind what is still to visit
        behind = np.empty((TILE, TILE), np.float32)  # derivative carried by everything behind
        for y in range(y_low, y_high):
            for x in range(x_low, x_high):
                front[y - y_low, x - x_low] = through[y, x]
                behind[y - y_low, x - x_low] = through[y, x] * d_through[y, x]
        for index in range(start[tile + 1] - 1, start[tile] - 1, -1):
            g = screen[pairs[index]]
            reach = radius[pairs[index]]
            y0, y1 = span(g[V], reach, y_low, y_high)
            x0, x1 = span(g[U], reach, x_low, x_high)
            du = dv = da = db = dc = dalpha = dr = dg = dbl = np.float32(0.0)
            for y in range(y0, y1):
                dy = y - g[V]
                for x in range(x0, x1):
                    dx = x - g[U]
                    power = -0.5 * (g[CONIC_A] * dx * dx + g[CONIC_C] * dy * dy) - g[CONIC_B] * dx * dy
                    if power < -5.6:
                        continue
                    density = math.exp(power)
                    raw = g[ALPHA] * density
                    alpha = min(SOLID, raw)
                    if alpha < FAINT:
                        continue
                    i, j = y - y_low, x - x_low
                    before = front[i, j] / (1.0 - alpha)
                    if before < SPENT:
                        continue
                    front[i, j] = before
                    weight = alpha * before
                    d0, d1, d2 = d_image[y, x, 0], d_image[y, x, 1], d_image[y, x, 2]
                    dr += weight * d0
                    dg += weight * d1
                    dbl += weight * d2
                    along = g[RED] * d0 + g[GREEN] * d1 + g[BLUE] * d2
                    d_alpha = before * along - behind[i, j] / (1.0 - alpha)
                    behind[i, j] += weight * along
                    if raw >= SOLID:
                        continue
                    dalpha += d_alpha * density
                    slope = d_alpha * alpha
                    du += slope * (g[CONIC_A] * dx + g[CONIC_B] * dy)
                    dv += slope * (g[CONIC_C] * dy + g[CONIC_B] * dx)
                    da -= 0.5 * slope * dx * dx
                    db -= slope * dx * dy
                    dc -= 0.5 * slope * dy * dy
            out = rows_of_pairs[index]
            out[U], out[V], out[CONIC_A], out[CONIC_B], out[CONIC_C] = du, dv, da, db, dc
            out[ALPHA], out[RED], out[GREEN], out[BLUE] = dalpha, dr, dg, dbl


@njit(fastmath=True, cache=True)
def sum_pairs(pairs, rows_of_pairs, gradient):
    """Add the rows of `rows_of_pairs` (pairs, 9) to their Gaussians in `gradient` (N, 9), which is cleared first."""
    gradient[:] = 0.0
    for index in range(len(pairs)):
        for k in range(GRADIENT):
            gradient[pairs[index], k] += rows_of_pairs[index, k]
