"""The same drawing in plain torch, one Gaussian at a time: slow, differentiable, the measure of the kernels."""

from __future__ import annotations

import torch

from gpu_services.replay.gaussians.cloud import Cloud
from gpu_services.replay.gaussians.projection import FAINT, LOW_PASS
from gpu_services.replay.gaussians.raster import SOLID
from gpu_services.replay.gaussians.view import Box, View


def rotations(quaternions: torch.Tensor) -> torch.Tensor:
    """Rotation matrices (N, 3, 3) of quaternions (N, 4) w x y z of any length."""
    w, x, y, z = torch.nn.functional.normalize(quaternions, dim=1).unbind(1)
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ]
    return torch.stack([torch.stack(row, dim=1) for row in rows], dim=1)


def screen_of(cloud: Cloud, view: View, box: Box) -> tuple[torch.Tensor, ...]:
    """Centres (N, 2), conics (N, 3), alphas (N,), colours (N, 3) and depths (N,)."""
    packed = torch.from_numpy(view.packed(box))
    fx, fy, cx, cy = packed[:4]
    turn, move, eye = packed[4:13].view(3, 3), packed[13:16], packed[16:19]
    x, y, z = (cloud.position @ turn.T + move).unbind(1)
    axes = (turn @ rotations(cloud.rotation)) * torch.exp(cloud.scale)[:, None, :]
    r0 = (fx / z)[:, None] * (axes[:, 0] - (x / z)[:, None] * axes[:, 2])
    r1 = (fy / z)[:, None] * (axes[:, 1] - (y / z)[:, None] * axes[:, 2])
    a, b, c = (r0 * r0).sum(1) + LOW_PASS, (r0 * r1).sum(1), (r1 * r1).sum(1) + LOW_PASS
    det = a * c - b * b
    away = torch.nn.functional.normalize(cloud.position.detach() - eye, dim=1)
    colour = cloud.colour + (cloud.tint * away[:, :, None]).sum(1)
    centres = torch.stack([fx * x / z + cx, fy * y / z + cy], dim=1)
    return centres, torch.stack([c / det, -b / det, a / det], dim=1), torch.sigmoid(cloud.opacity), colour, z


def draw(cloud: Cloud, view: View, box: Box) -> tuple[torch.Tensor, torch.Tensor]:
    """Premultiplied colour (h, w, 3) and transmittance (h, w), differentiable in every parameter but depth order."""
    centres, conics, alphas, colours, depths = screen_of(cloud, view, box)
    ys, xs = torch.meshgrid(torch.arange(box.height), torch.arange(box.width), indexing="ij")
    image, through = torch.zeros(box.height, box.width, 3), torch.ones(box.height, box.width)
    for n in torch.argsort(depths.detach()):
        dx, dy = xs - centres[n, 0], ys - centres[n, 1]
        a, b, c = conics[n]
        alpha = (alphas[n] * torch.exp(-0.5 * (a * dx * dx + c * dy * dy) - b * dx * dy)).clamp(max=SOLID)
        alpha = torch.where(alpha < FAINT, 0.0, alpha)
        image = image + (through * alpha)[..., None] * colours[n]
        through = through * (1 - alpha)
    return image, through
