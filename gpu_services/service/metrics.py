"""Prometheus metrics of a service. The registry is passed in, so that two services of one process do not mix."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest

LATENCY_BUCKETS = (0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2.5, 5, 10, 30)

__all__ = ["CONTENT_TYPE_LATEST", "LATENCY_BUCKETS", "RequestMetrics", "render"]


class RequestMetrics:
    """Counts and times requests by route; routes are templates ("/jobs/{job_id}"), never raw paths."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.requests = Counter(
            "stadion_requests", "Requests answered.", ("route", "method", "status"), registry=registry
        )
        self.seconds = Histogram(
            "stadion_request_seconds", "Wall time of a request.", ("route",), buckets=LATENCY_BUCKETS, registry=registry
        )
        self.running = Gauge("stadion_requests_running", "Requests being answered.", registry=registry)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Count a request as running inside the block."""
        self.running.inc()
        try:
            yield
        finally:
            self.running.dec()

    def answered(self, route: str, method: str, status: int, began: float) -> None:
        """Record a finished request; `began` is from `time.perf_counter()`."""
        self.requests.labels(route, method, str(status)).inc()
        self.seconds.labels(route).observe(time.perf_counter() - began)


def render(registry: CollectorRegistry) -> bytes:
    """The text exposition that `/metrics` answers."""
    return generate_latest(registry)
