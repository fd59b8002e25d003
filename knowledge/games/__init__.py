"""The Games as data: ODF in, SQL inside, cited facts out."""
