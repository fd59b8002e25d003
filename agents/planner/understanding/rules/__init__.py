"""What is asked, told from cues and names. Rules are tried in order; the first that answers decides."""
