"""The fused kernels against plain torch: the drawing, and the gradient by every parameter."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the studio tier is not installed")
pytest.importorskip("numba", reason="the studio tier is not installed")

from gpu_services.replay.gaussians import reference  # noqa: E402
from gpu_services.replay.gaussians.canvas import Canvas  # noqa: E402
from gpu_services.replay.gaussians.cloud import Cloud, turn_z_to  # noqa: E402
from gpu_services.replay.gaussians.view import Box, View  # noqa: E402

pytestmark = pytest.mark.unit

BOX = Box(3, 5, 43, 42)


def some_view() -> View:
    turn = reference.rotations(torch.tensor([[0.9, 0.2, -0.3, 0.1]]))[0].numpy()
    return View(60.0, 64.0, 24.0, 22.0, turn.astype(np.float32), np.array([0.1, -0.2, 4.0], np.float32), 48, 48)


def some_cloud(n: int, seed: int) -> Cloud:
    random = torch.Generator().manual_seed(seed)

    def normal(*shape: int) -> "torch.Tensor":
        return torch.randn(*shape, generator=random)

    return Cloud(
        normal(n, 3) * 0.6, normal(n, 4), normal(n, 3) * 0.3 - 2.0, normal(n) * 1.5, torch.rand(n, 3, generator=random),
        normal(n, 3, 3) * 0.1,
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_the_drawing_is_the_reference(seed: int) -> None:
    cloud, view = some_cloud(60, seed), some_view()
    image, through = Canvas(cloud).draw(view, BOX)
    expected, left = reference.draw(cloud, view, BOX)
    np.testing.assert_allclose(image, expected.numpy(), atol=2e-3)
    np.testing.assert_allclose(through, left.numpy(), atol=2e-3)


@pytest.mark.parametrize("seed", range(3))
def test_the_gradient_is_autograds(seed: int) -> None:
    cloud, view = some_cloud(40, seed), some_view()
    random = np.random.default_rng(seed)
    d_image = random.normal(size=(BOX.height, BOX.width, 3)).astype(np.float32)
    d_through = random.normal(size=(BOX.height, BOX.width)).astype(np.float32)
    canvas = Canvas(cloud)
    canvas.draw(view, BOX)
    canvas.pull(d_image, d_through)
    found = canvas.gradients()
    leaves = {name: tensor.clone().requires_grad_() for name, tensor in cloud.tensors().items()}
    image, through = reference.draw(Cloud(**leaves), view, BOX)
    ((image * torch.from_numpy(d_image)).sum() + (through * torch.from_numpy(d_through)).sum()).backward()
    for name, leaf in leaves.items():
        wanted = leaf.grad.numpy()
        scale = np.abs(wanted).max()
        np.testing.assert_allclose(found[name].numpy() / scale, wanted / scale, atol=5e-3, err_msg=name)


def test_z_turns_onto_any_normal() -> None:
    normals = np.random.default_rng(0).normal(size=(50, 3)).astype(np.float32)
    normals[0] = [0.0, 0.0, -1.0]
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    turned = reference.rotations(torch.tensor(turn_z_to(normals)))[:, :, 2].numpy()
    np.testing.assert_allclose(turned[1:], normals[1:], atol=1e-5)
    np.testing.assert_allclose(turned[0], normals[0], atol=1e-5)
