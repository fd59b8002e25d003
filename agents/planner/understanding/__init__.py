"""From a person's words to typed questions. Deterministic, no weights; the planner's chat model is the only caller."""
