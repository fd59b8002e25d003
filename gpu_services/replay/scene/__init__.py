"""The scene folder: cameras, moments and where their frames are. Read and written here, imported from other layouts."""

from gpu_services.replay.scene.model import Camera, Moment, Scene

__all__ = ["Camera", "Moment", "Scene"]
