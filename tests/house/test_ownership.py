"""Our top-level packages are ours alone, tests stay out of the wheel, and one distribution owns `cv2`."""

from importlib.metadata import distributions, packages_distributions
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

ROOMS = ("agents", "tools", "graphs", "knowledge", "gpu_services", "frontends", "evals")
ROOT = Path(__file__).resolve().parents[2]


def claimants(package: str) -> set[str]:
    """Distributions other than ours that install a top-level `package`."""
    found = set(packages_distributions().get(package, ()))
    for distribution in distributions():
        if any(path.parts[:1] == (package,) for path in distribution.files or ()):
            found.add(distribution.metadata["Name"])
    return found - {"stadion"}


@pytest.mark.parametrize("room", ROOMS)
def test_nobody_else_installs_our_rooms(room: str) -> None:
    assert claimants(room) == set()


@pytest.mark.parametrize("room", ROOMS)
def test_the_room_that_is_imported_is_this_checkout(room: str) -> None:
    assert Path(__import__(room).__file__ or "").resolve().is_relative_to(ROOT)


def test_at_most_one_distribution_owns_cv2() -> None:
    assert len(claimants("cv2")) <= 1, claimants("cv2")


def test_the_wheel_holds_rooms_and_nothing_else() -> None:
    from setuptools import find_packages

    top = {name.split(".")[0] for name in find_packages(str(ROOT), include=[f"{room}*" for room in ROOMS])}
    assert top == set(ROOMS)
