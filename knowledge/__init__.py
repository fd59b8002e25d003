"""What is known: the Games, the words for them, who may see what. Tools ask it; it never calls upwards."""
