"""What happens to a message before anybody thinks about it: size, characters, language, safety."""
