"""The visual hull: the volume that every silhouette (but for a few dissenters) allows, and its surface."""
