"""Questions to the tables of the Games, asked as of an instant. Tools call these; they return facts
with codes, not words.

One module a noun: `medals`, `tally` (counts and tables), `standings` (the official table), `schedule`, `results`,
`people`, `teams`, `venues`, `editions`, `programme`, `record_marks`, `headlines`, and `sources` for citations.
"""
