"""Models behind services. Knows nothing of the Games; any room above may call it."""
