"""The built web application: where it is, and how it is served. Hashed assets are cached for a year, pages never."""

from __future__ import annotations

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

import frontends

FOREVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
API_ROOTS = frozenset({"api", "agui", "ws", "v1", "odf", "jobs", "mcp", "health", "ready", "metrics", "assets"})


def built_pages() -> Path | None:
    """The folder of the built pages, or None when they have not been built."""
    folder = Path(frontends.__file__).parent / "web" / "dist"
    return folder if (folder / "index.html").is_file() else None


def _is_page(path: str) -> bool:
    """Whether the application may know the path; a file or an address of the API that is not there is an error."""
    parts = path.split("/")
    return parts[0] not in API_ROOTS and "." not in parts[-1]


class Pages(StaticFiles):
    """Static files; a path without a file name is a page of the application and gets `index.html`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, html=True, follow_symlink=False)
        self._index = folder / "index.html"

    async def get_response(self, path: str, scope: Scope) -> Response:
        """A file, or the page that routes itself."""
        try:
            response = await super().get_response(path, scope)
        except HTTPException as missing:
            if missing.status_code != 404 or not _is_page(path):
                raise
            response = FileResponse(self._index)
        hashed = path.startswith("assets/") and response.status_code in {200, 304}
        response.headers["Cache-Control"] = FOREVER if hashed else ASK_AGAIN
        return response
