"""How fast the desk answers over the wire: alone, with two hundred readers, and all at once."""
