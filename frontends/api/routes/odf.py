"""`POST /odf`: messages of an official feed, pushed by a machine with a token that may."""

from __future__ import annotations

import asyncio
import tempfile

from fastapi import APIRouter, Request

from frontends.api.state import CountedCaller, OpenDesk
from gpu_services.service.errors import BadRequest
from knowledge.games import IngestReport, ingest

SCOPE = "odf:push"
IN_MEMORY = 4 * 1024 * 1024
router = APIRouter(tags=["odf"])


@router.post(
    "/odf",
    operation_id="push_odf",
    openapi_extra={"requestBody": {"required": True, "content": {"application/xml": {}, "application/zip": {}}}},
)
async def push_odf(request: Request, caller: CountedCaller, desk: OpenDesk) -> IngestReport:
    """One or more messages, or a ZIP archive of them. Bad ones are refused whole with a reason, good ones go in."""
    caller.require_scope(SCOPE)
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as body:
        async for chunk in request.stream():
            await asyncio.to_thread(body.write, chunk)
        if body.tell() == 0:
            raise BadRequest("The request has no message.", code="no_message")
        body.seek(0)
        return await asyncio.to_thread(ingest, desk.store, body)
