"""The steps of a turn, one a file: ingress -> router -> specialist or concierge -> critic -> reply."""
