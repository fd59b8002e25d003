"""A moment as a cloud of 3D Gaussians, optimised against the images of a ring of cameras.

Parameters, loss and schedule live in torch; the hot kernels (projection, rasterisation, their gradients, Adam) are
fused for the CPU in numba here and for a GPU behind the same functions. Kerbl et al., "3D Gaussian Splatting for
Real-Time Radiance Field Rendering", SIGGRAPH 2023, with a fixed background plate behind the cloud.
"""
