"""Fused kernels over Gaussians: world to screen, and screen gradients back to parameters with one Adam step.

Screen quantities of a Gaussian are a row of 10 float32: u, v, conic a b c, opacity, r, g, b, depth. A Gaussian that
cannot be seen has radius 0. The conic is the inverse of the 2D covariance plus 0.3 px² of low-pass.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit, prange

LOW_PASS = 0.3  # px², as in the paper
NEAR = 0.2  # metres
FAINT = np.float32(1.0 / 255.0)  # alpha below which a Gaussian is not drawn

U, V, CONIC_A, CONIC_B, CONIC_C, ALPHA, RED, GREEN, BLUE, DEPTH = range(10)
SCREEN = 10  # columns of the screen array
GRADIENT = 9  # columns of the screen gradient: all but depth


@njit(fastmath=True, inline="always")
def rotation_of(q, m):
    """Write the rotation matrix of a quaternion (w, x, y, z) into m (3, 3); return its length."""
    length = math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]) + 1e-12
    w, x, y, z = q[0] / length, q[1] / length, q[2] / length, q[3] / length
    m[0, 0], m[0, 1], m[0, 2] = 1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)
    m[1, 0], m[1, 1], m[1, 2] = 2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)
    m[2, 0], m[2, 1], m[2, 2] = 2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)
    return length


@njit(fastmath=True, inline="always")
def footprint(view, x, y, z, quaternion, scale, turn, axes, r0, r1):
    """Rows r0, r1 (3,) with covariance [[r0·r0, r0·r1], [r0·r1, r1·r1]]; axes (3, 3) is R_cam R_q S."""
    rotation_of(quaternion, turn)
    for j in range(3):
        s = math.exp(scale[j])
        for i in range(3):
            axes[i, j] = s * (
                view[4 + 3 * i] * turn[0, j] + view[5 + 3 * i] * turn[1, j] + view[6 + 3 * i] * turn[2, j]
            )
    for j in range(3):
        r0[j] = view[0] / z * (axes[0, j] - x / z * axes[2, j])
        r1[j] = view[1] / z * (axes[1, j] - y / z * axes[2, j])


@njit(parallel=True, fastmath=True, cache=True)
def project(view, position, rotation, scale, opacity, colour, tint, shift, screen, radius):
    """World to screen.

    Args:
        view: (19,) as `View.packed`.
        position, rotation, scale, opacity, colour, tint: arrays of a `Cloud`.
        shift: (2,) px added to u, v: the camera's learned residual.
        screen: (N, 10) out.
        radius: (N,) out, px; 0 for what cannot be seen.
    """
    for n in prange(len(position)):
        p = position[n]
        x = view[4] * p[0] + view[5] * p[1] + view[6] * p[2] + view[13]
        y = view[7] * p[0] + view[8] * p[1] + view[9] * p[2] + view[14]
        z = view[10] * p[0] + view[11] * p[1] + view[12] * p[2] + view[15]
        radius[n] = 0.0
        screen[n, DEPTH] = z
        alpha = 1.0 / (1.0 + math.exp(-opacity[n]))
        if z < NEAR or alpha < FAINT:
            continue
        turn, axes = np.empty((3, 3), np.float32), np.empty((3, 3), np.float32)
        r0, r1 = np.empty(3, np.float32), np.empty(3, np.float32)
        footprint(view, x, y, z, rotation[n], scale[n], turn, axes, r0, r1)
        a = r0[0] * r0[0] + r0[1] * r0[1] + r0[2] * r0[2] + LOW_PASS
        b = r0[0] * r1[0] + r0[1] * r1[1] + r0[2] * r1[2]
        c = r1[0] * r1[0] + r1[1] * r1[1] + r1[2] * r1[2] + LOW_PASS
        det = a * c - b * b
        middle = 0.5 * (a + c)
        largest = middle + math.sqrt(max(middle * middle - det, 0.0))
        radius[n] = math.sqrt(2.0 * math.log(alpha / FAINT) * largest)
        screen[n, U] = view[0] * x / z + view[2] + shift[0]
        screen[n, V] = view[1] * y / z + view[3] + shift[1]
        screen[n, CONIC_A], screen[n, CONIC_B], screen[n, CONIC_C] = c / det, -b / det, a / det
        screen[n, ALPHA] = alpha
        dx, dy, dz = p[0] - view[16], p[1] - view[17], p[2] - view[18]
        away = 1.0 / math.sqrt(dx * dx + dy * dy + dz * dz)
        for k in range(3):
            shade = tint[n, 0, k] * dx + tint[n, 1, k] * dy + tint[n, 2, k] * dz
            screen[n, RED + k] = colour[n, k] + shade * away


@njit(fastmath=True, inline="always")
def adam(parameter, first, second, gradient, rate, correction1, correction2):
    """One step of Adam (Kingma & Ba 2015) with betas 0.9 and 0.98; returns the new value and moments."""
    first = 0.9 * first + 0.1 * gradient
    second = 0.98 * second + 0.02 * gradient * gradient
    return parameter - rate * (first / correction1) / (math.sqrt(second / correction2) + 1e-12), first, second
