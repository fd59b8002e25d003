"""Video in and out through FFmpeg processes: never a codec inside this process."""
