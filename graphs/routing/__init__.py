"""Which desk a message is for: sentence embeddings and telltale words, weighed by a small linear model of our own.

The model is trained from `exemplars/` by `python -m graphs.routing.train`; its weights ship as `weights.npz`.
"""
