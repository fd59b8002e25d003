"""The fans' assistant, asked in six languages; truth is SQL written apart from the product's queries."""
