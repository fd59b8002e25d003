"""Measures of the house: suites with known truth, benchmarks, rehearsals. May import every room; none imports it."""
