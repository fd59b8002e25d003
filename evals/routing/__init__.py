"""Where questions are sent: a set written apart from the router's exemplars, in twelve languages and more."""
