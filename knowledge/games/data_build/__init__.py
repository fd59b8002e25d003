"""Makes `knowledge/games/data` from a folder of facts: `python -m knowledge.games.data_build FACTS`. Not shipped."""
