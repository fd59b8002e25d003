"""The orchestrator: ingress, router, specialists, critic, reply, and the one event stream that leaves it."""
