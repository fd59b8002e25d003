"""Carving a ball from silhouettes of a ring of cameras: right size and place, outward normals, dissent borne."""

import numpy as np
import pytest

pytest.importorskip("numba", reason="the studio tier is not installed")

from gpu_services.replay.errors import NoSubject
from gpu_services.replay.gaussians.view import View
from gpu_services.replay.hull.hull import Volume, field_of, locate, surface_of
from gpu_services.replay.hull.silhouettes import signed_distance

pytestmark = pytest.mark.unit

CENTRE, RADIUS, SIZE = np.array([0.4, -0.3, 1.2]), 0.5, (160, 240)
SEARCH = Volume(np.array([-3, -3, -0.5], np.float32), np.array([3, 3, 3], np.float32))


def ring(count: int = 12) -> list[View]:
    """Cameras 6 m out at 1.5 m, looking at the axis."""
    views = []
    for angle in 2 * np.pi * np.arange(count) / count:
        eye = np.array([6 * np.cos(angle), 6 * np.sin(angle), 1.5])
        forward = (np.array([0, 0, 1.2]) - eye) / np.linalg.norm(np.array([0, 0, 1.2]) - eye)
        right = np.cross(forward, [0, 0, 1.0])
        right /= np.linalg.norm(right)
        turn = np.stack([right, np.cross(forward, right), forward]).astype(np.float32)
        views.append(View(200, 200, 119.5, 79.5, turn, (-turn @ eye).astype(np.float32), SIZE[1], SIZE[0]))
    return views


def ball_distances(views: list[View]) -> np.ndarray:
    """Signed distances of the exact silhouettes of the ball."""
    ys, xs = np.mgrid[: SIZE[0], : SIZE[1]]
    out = []
    for view in views:
        rays = np.stack([(xs - view.cx) / view.fx, (ys - view.cy) / view.fy, np.ones_like(xs)], axis=-1)
        rays = rays @ view.rotation / np.linalg.norm(rays, axis=-1, keepdims=True)
        to = CENTRE - view.centre
        gap = np.sqrt(np.maximum(to @ to - (rays @ to) ** 2, 0))
        out.append(signed_distance((gap < RADIUS).astype(np.float32)))
    return np.stack(out)


def test_the_hull_of_a_ball_is_a_ball() -> None:
    views = ring()
    distances = ball_distances(views)
    volume = locate(views, distances, SEARCH, 0)
    surface = surface_of(field_of(views, distances, volume, 0.03, 0), volume, 0.03)
    offset = surface.points - CENTRE
    assert np.median(np.linalg.norm(offset, axis=1)) == pytest.approx(RADIUS, abs=0.05)
    assert ((surface.normals * offset).sum(1) > 0).mean() > 0.98


def test_two_blind_cameras_are_outvoted() -> None:
    views = ring()
    distances = ball_distances(views)
    distances[2:4] = -50.0
    with pytest.raises(NoSubject):
        locate(views, distances, SEARCH, 0)
    found = locate(views, distances, SEARCH, 2)
    assert (found.low < CENTRE).all()
    assert (found.high > CENTRE).all()


def test_an_empty_scene_has_no_subject() -> None:
    views = ring()
    with pytest.raises(NoSubject, match="No subject"):
        locate(views, np.full((len(views), *SIZE), -30.0, np.float32), SEARCH, 1)
