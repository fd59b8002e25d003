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
    ALPHA,
    BLUE,
    CONIC_A,
    CONIC_B,
    CONIC_C,
    FAINT,
    GRADIENT,
    GREEN,
    RED,
    U,
    V,
)  # fmt: skip

TILE = 16
SOLID = np.float32(0.99)  # the largest alpha, as in the paper
SPENT = np.float32(1e-4)  # transmittance below which a tile's pixel takes no more
ONE, HALF, ZERO = np.float32(1.0), np.float32(0.5), np.float32(0.0)  # numba would widen a bare literal to float64
FAR = np.float32(5.6)  # exponent beyond which even an opaque Gaussian is fainter than FAINT
STEPS = np.float32(256.0)  # entries of the table per unit of exponent; linear between them, error below 2e-6
DECAY = np.exp(-np.arange(int(FAR * STEPS) + 3, dtype=np.float32) / STEPS).astype(np.float32)


@njit(cache=True, inline="always")
def tile_range(centre, radius, tiles):
    """First and one-past-last tile that [centre - radius, centre + radius] touches."""
    first = math.floor((centre - radius) / TILE)
    last = math.floor((centre + radius) / TILE) + 1
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


@njit(fastmath=True, inline="always")
def decay(exponent):
    """exp(-exponent) for an exponent in [0, FAR], from the table."""
    place = exponent * STEPS
    entry = np.int32(place)
    return DECAY[entry] + (place - np.float32(entry)) * (DECAY[entry + 1] - DECAY[entry])


@njit(fastmath=True, inline="always")
def reach_of(opacity):
    """The exponent at which a Gaussian fades below FAINT."""
    return min(FAR, np.float32(math.log(opacity / FAINT)))


@njit(inline="always")
def span(centre, radius, low, high):
    """Pixels of [low, high) within `radius` of `centre`."""
    return max(low, math.ceil(centre - radius)), min(high, math.floor(centre + radius) + 1)


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
            u, v, a, b, c, opacity = g[U], g[V], g[CONIC_A], g[CONIC_B], g[CONIC_C], g[ALPHA]
            red, green, blue, limit = g[RED], g[GREEN], g[BLUE], reach_of(opacity)
            reach = radius[pairs[index]]
            y0, y1 = span(v, reach, y_low, y_high)
            x0, x1 = span(u, reach, x_low, x_high)
            for y in range(y0, y1):
                dy = np.float32(y) - v
                low, slope = HALF * c * dy * dy, b * dy
                for x in range(x0, x1):
                    dx = np.float32(x) - u
                    exponent = low + dx * (slope + HALF * a * dx)
                    left = through[y, x]
                    if exponent > limit or left < SPENT:
                        continue
                    alpha = min(SOLID, opacity * decay(max(exponent, ZERO)))
                    weight = alpha * left
                    image[y, x, 0] += weight * red
                    image[y, x, 1] += weight * green
                    image[y, x, 2] += weight * blue
                    through[y, x] = left - weight


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
            u, v, a, b, c, opacity = g[U], g[V], g[CONIC_A], g[CONIC_B], g[CONIC_C], g[ALPHA]
            red, green, blue, limit = g[RED], g[GREEN], g[BLUE], reach_of(opacity)
            reach = radius[pairs[index]]
            y0, y1 = span(v, reach, y_low, y_high)
            x0, x1 = span(u, reach, x_low, x_high)
            sx = sy = sxx = sxy = syy = d_opacity = d_red = d_green = d_blue = ZERO
            for y in range(y0, y1):
                dy = np.float32(y) - v
                low, slope = HALF * c * dy * dy, b * dy
                for x in range(x0, x1):
                    dx = np.float32(x) - u
                    exponent = low + dx * (slope + HALF * a * dx)
                    if exponent > limit:
                        continue
                    density = decay(max(exponent, ZERO))
                    raw = opacity * density
                    alpha = min(SOLID, raw)
                    i, j = y - y_low, x - x_low
                    rest = ONE / (ONE - alpha)
                    before = front[i, j] * rest
                    if before < SPENT:
                        continue
                    front[i, j] = before
                    weight = alpha * before
                    d0, d1, d2 = d_image[y, x, 0], d_image[y, x, 1], d_image[y, x, 2]
                    d_red += weight * d0
                    d_green += weight * d1
                    d_blue += weight * d2
                    along = red * d0 + green * d1 + blue * d2
                    d_alpha = before * along - behind[i, j] * rest
                    behind[i, j] += weight * along
                    if raw >= SOLID:
                        continue
                    d_opacity += d_alpha * density
                    pull = d_alpha * alpha
                    sx += pull * dx
                    sy += pull * dy
                    sxx += pull * dx * dx
                    sxy += pull * dx * dy
                    syy += pull * dy * dy
            out = rows_of_pairs[index]
            out[U], out[V] = a * sx + b * sy, c * sy + b * sx
            out[CONIC_A], out[CONIC_B], out[CONIC_C] = -HALF * sxx, -sxy, -HALF * syy
            out[ALPHA], out[RED], out[GREEN], out[BLUE] = d_opacity, d_red, d_green, d_blue


@njit(fastmath=True, cache=True)
def sum_pairs(pairs, rows_of_pairs, gradient):
    """Add the rows of `rows_of_pairs` (pairs, 9) to their Gaussians in `gradient` (N, 9), which is cleared first."""
    gradient[:] = 0.0
    for index in range(len(pairs)):
        for k in range(GRADIENT):
            gradient[pairs[index], k] += rows_of_pairs[index, k]
