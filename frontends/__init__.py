"""The ways in: HTTP, web pages and the command line. They make principals and encode events; they decide nothing."""
