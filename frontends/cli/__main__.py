"""`python -m frontends.cli`: the command line of this very interpreter."""

from frontends.cli.main import main

main()
