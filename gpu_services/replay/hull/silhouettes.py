"""Silhouettes as signed distances: what the hull is carved from. Sub-pixel where the mask is soft."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

EDGE = (0.02, 0.98)  # soft mask values that place an edge between two pixels


def signed_distance(mask: NDArray[np.float32]) -> NDArray[np.float32]:
    """Signed distance in px, positive inside, of a soft mask (H, W) in [0, 1]."""
    solid = (mask > 0.5).astype(np.uint8)
    inside = cv2.distanceTransform(solid, cv2.DIST_L2, 3)
    outside = cv2.distanceTransform(1 - solid, cv2.DIST_L2, 3)
    distance = inside - outside
    distance -= np.sign(distance) * 0.5
    soft = (np.abs(distance) < 1.01) & (mask > EDGE[0]) & (mask < EDGE[1])
    return np.where(soft, mask - 0.5, distance).astype(np.float32)
