"""A language model behind an OpenAI-compatible endpoint. Imported only where one is configured: its client is large."""

from __future__ import annotations

import httpx
import openai
from langchain_openai import ChatOpenAI

from graphs.settings import DeskSettings

FAULTS = (TimeoutError, openai.OpenAIError, httpx.HTTPError)
"""How such a model fails."""


def language_model(settings: DeskSettings) -> ChatOpenAI:
    """Any OpenAI-compatible endpoint: vLLM, xllamacpp on this machine, or others."""
    return ChatOpenAI(
        base_url=settings.llm_url,
        api_key=settings.llm_key,
        model=settings.llm_name,
        temperature=0,
        timeout=settings.llm_deadline,
        max_retries=0,
        streaming=True,
    )
