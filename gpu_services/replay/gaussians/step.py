"""The fused kernel that takes screen gradients back to parameters and does one Adam step on each of them."""

from __future__ import annotations

import math

import numpy as np
from numba import njit, prange

from gpu_services.replay.gaussians.projection import (
    ALPHA,
    CONIC_A,
    CONIC_B,
    CONIC_C,
    RED,
    U,
    V,
    adam,
    footprint,
)  # fmt: skip

PARAMETERS = 23  # position 3, rotation 4, scale 3, opacity 1, colour 3, tint 9
POSITION, ROTATION, SCALE, OPACITY, COLOUR, TINT = 0, 3, 7, 10, 11, 14


@njit(fastmath=True, inline="always")
def turn_gradient(q, d, out):
    """Derivative by a quaternion q (4,), not normalised, from d (3, 3), the derivative by its rotation matrix."""
    length = math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]) + 1e-12
    w, x, y, z = q[0] / length, q[1] / length, q[2] / length, q[3] / length
    gw = 2 * (x * (d[2, 1] - d[1, 2]) + y * (d[0, 2] - d[2, 0]) + z * (d[1, 0] - d[0, 1]))
    gx = 2 * (y * (d[0, 1] + d[1, 0]) + z * (d[0, 2] + d[2, 0]) + w * (d[2, 1] - d[1, 2]))
    gx -= 4 * x * (d[1, 1] + d[2, 2])
    gy = 2 * (x * (d[0, 1] + d[1, 0]) + z * (d[1, 2] + d[2, 1]) + w * (d[0, 2] - d[2, 0]))
    gy -= 4 * y * (d[0, 0] + d[2, 2])
    gz = 2 * (x * (d[0, 2] + d[2, 0]) + y * (d[1, 2] + d[2, 1]) + w * (d[1, 0] - d[0, 1]))
    gz -= 4 * z * (d[0, 0] + d[1, 1])
    along = gw * w + gx * x + gy * y + gz * z
    out[0], out[1] = (gw - along * w) / length, (gx - along * x) / length
    out[2], out[3] = (gy - along * y) / length, (gz - along * z) / length


@njit(fastmath=True, inline="always")
def parameter_gradient(view, p, quaternion, scale, screen, d, out):
    """Derivative by all parameters of one Gaussian, out (23,), from its screen derivative d (9,)."""
    x = view[4] * p[0] + view[5] * p[1] + view[6] * p[2] + view[13]
    y = view[7] * p[0] + view[8] * p[1] + view[9] * p[2] + view[14]
    z = view[10] * p[0] + view[11] * p[1] + view[12] * p[2] + view[15]
    turn, axes = np.empty((3, 3), np.float32), np.empty((3, 3), np.float32)
    r0, r1 = np.empty(3, np.float32), np.empty(3, np.float32)
    footprint(view, x, y, z, quaternion, scale, turn, axes, r0, r1)
    # by the covariance: -Q G Q with Q the conic, G its symmetric derivative
    a, b, c = screen[CONIC_A], screen[CONIC_B], screen[CONIC_C]
    ga, gb, gc = d[CONIC_A], 0.5 * d[CONIC_B], d[CONIC_C]
    m00, m01, m10, m11 = a * ga + b * gb, a * gb + b * gc, b * ga + c * gb, b * gb + c * gc
    s00, s01, s11 = -(m00 * a + m01 * b), -2.0 * (m00 * b + m01 * c), -(m10 * b + m11 * c)
    sx, sy, tx, ty = view[0] / z, view[1] / z, x / z, y / z
    dx, dy, dz = d[U] * sx, d[V] * sy, -d[U] * sx * tx - d[V] * sy * ty
    d_axes = np.empty((3, 3), np.float32)
    for j in range(3):
        d0, d1 = 2 * s00 * r0[j] + s01 * r1[j], 2 * s11 * r1[j] + s01 * r0[j]
        d_axes[0, j], d_axes[1, j] = sx * d0, sy * d1
        d_axes[2, j] = -sx * tx * d0 - sy * ty * d1
        dz -= (d0 * r0[j] + d1 * r1[j]) / z
        d_tx, d_ty = -sx * d0 * axes[2, j], -sy * d1 * axes[2, j]
        dx += d_tx / z
        dy += d_ty / z
        dz -= (d_tx * tx + d_ty * ty) / z
    for k in range(3):
        out[POSITION + k] = view[4 + k] * dx + view[7 + k] * dy + view[10 + k] * dz
    d_turn = np.empty((3, 3), np.float32)
    for j in range(3):
        s = math.exp(scale[j])
        out[SCALE + j] = d_axes[0, j] * axes[0, j] + d_axes[1, j] * axes[1, j] + d_axes[2, j] * axes[2, j]
        for k in range(3):
            d_turn[k, j] = s * (view[4 + k] * d_axes[0, j] + view[7 + k] * d_axes[1, j] + view[10 + k] * d_axes[2, j])
    turn_gradient(quaternion, d_turn, out[ROTATION : ROTATION + 4])
    out[OPACITY] = d[ALPHA] * screen[ALPHA] * (1.0 - screen[ALPHA])
    ex, ey, ez = p[0] - view[16], p[1] - view[17], p[2] - view[18]
    away = 1.0 / math.sqrt(ex * ex + ey * ey + ez * ez)
    for k in range(3):
        out[COLOUR + k] = d[RED + k]
        out[TINT + k] = d[RED + k] * ex * away
        out[TINT + 3 + k] = d[RED + k] * ey * away
        out[TINT + 6 + k] = d[RED + k] * ez * away


@njit(parallel=True, fastmath=True, cache=True)
def parameter_gradients(view, position, rotation, scale, screen, radius, d_screen, out):
    """Derivatives (N, 23) by all parameters: for checking, and for optimisers other than the fused one."""
    for n in prange(len(position)):
        out[n] = 0.0
        if radius[n] > 0.0:
            parameter_gradient(view, position[n], rotation[n], scale[n], screen[n], d_screen[n], out[n])


@njit(parallel=True, fastmath=True, cache=True)
def adam_step(
    view, position, rotation, scale, opacity, colour, tint, screen, radius, d_screen, first, second, rates, time
):
    """One Adam step on every visible Gaussian.

    Args:
        d_screen: (N, 9) as `raster.sum_pairs` leaves it.
        first, second: (N, 23) moments, updated.
        rates: (6,) learning rates of position, rotation, scale, opacity, colour, tint.
        time: the number of this step, from 1.
    """
    c1, c2 = 1.0 - 0.9**time, 1.0 - 0.98**time
    for n in prange(len(position)):
        if radius[n] <= 0.0:
            continue
        g = np.empty(PARAMETERS, np.float32)
        parameter_gradient(view, position[n], rotation[n], scale[n], screen[n], d_screen[n], g)
        m, v = first[n], second[n]
        for k in range(3):
            position[n, k], m[k], v[k] = adam(position[n, k], m[k], v[k], g[k], rates[0], c1, c2)
        for k in range(4):
            i = ROTATION + k
            rotation[n, k], m[i], v[i] = adam(rotation[n, k], m[i], v[i], g[i], rates[1], c1, c2)
        for k in range(3):
            i = SCALE + k
            scale[n, k], m[i], v[i] = adam(scale[n, k], m[i], v[i], g[i], rates[2], c1, c2)
        opacity[n], m[OPACITY], v[OPACITY] = adam(opacity[n], m[OPACITY], v[OPACITY], g[OPACITY], rates[3], c1, c2)
        for k in range(3):
            i = COLOUR + k
            colour[n, k], m[i], v[i] = adam(colour[n, k], m[i], v[i], g[i], rates[4], c1, c2)
        for k in range(9):
            i = TINT + k
            tint[n, k // 3, k % 3], m[i], v[i] = adam(tint[n, k // 3, k % 3], m[i], v[i], g[i], rates[5], c1, c2)
