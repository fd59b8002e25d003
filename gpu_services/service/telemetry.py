"""OpenTelemetry spans, off unless an OTLP endpoint is configured.

Code opens spans through `span()` always; without a provider that costs about a microsecond and records nothing.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter
from opentelemetry.trace import Span

from gpu_services.service.errors import Unavailable
from gpu_services.service.logs import current_request_id
from gpu_services.service.settings import ServiceSettings

ENDPOINT_VARIABLE = "OTEL_EXPORTER_OTLP_ENDPOINT"
EXPORTERS = (
    "opentelemetry.exporter.otlp.proto.http.trace_exporter",
    "opentelemetry.exporter.otlp.proto.grpc.trace_exporter",
)


class NoExporter(Unavailable):
    """Spans were asked for, but no OTLP exporter is installed."""

    code, retryable = "no_exporter", False
    recovery = "Install opentelemetry-exporter-otlp-proto-http, or unset the OTLP endpoint."


def start_telemetry(
    settings: ServiceSettings, service: str, exporter: SpanExporter | None = None
) -> TracerProvider | None:
    """Export spans if configured, and return the provider (call its `shutdown` at the end), otherwise None.

    Raises:
        NoExporter: an endpoint is configured and no exporter is installed.
    """
    endpoint = settings.otlp_endpoint or os.environ.get(ENDPOINT_VARIABLE)
    if endpoint is None and exporter is None:
        return None
    provider = TracerProvider(resource=Resource.create({"service.name": service}))
    provider.add_span_processor(BatchSpanProcessor(exporter or _otlp(endpoint or "")))
    trace.set_tracer_provider(provider)
    return provider


def _otlp(endpoint: str) -> SpanExporter:
    for module in EXPORTERS:
        try:
            found = importlib.import_module(module)
        except ImportError:
            continue
        return cast(SpanExporter, found.OTLPSpanExporter(endpoint=_address(module, endpoint)))
    raise NoExporter("Spans are configured, but no OTLP exporter is installed.")


def _address(module: str, endpoint: str) -> str:
    """The HTTP exporter wants the path of the signal when the endpoint is passed by hand."""
    if ".http." not in module or endpoint.rstrip("/").endswith("/v1/traces"):
        return endpoint
    return endpoint.rstrip("/") + "/v1/traces"


@contextmanager
def span(name: str, **attributes: str | int | float | bool) -> Iterator[Span]:
    """A span round the block; the request id is attached."""
    with trace.get_tracer("stadion").start_as_current_span(name, attributes=attributes) as opened:
        request_id = current_request_id()
        if request_id is not None:
            opened.set_attribute("stadion.request_id", request_id)
        yield opened
