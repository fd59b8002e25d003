"""Weights: what there is, where it comes from, whether it is here. Nothing is ever downloaded at request time."""
