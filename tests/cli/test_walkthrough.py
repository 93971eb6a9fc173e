"""docs/walkthrough.md prints what the commands on it print."""

import importlib.util
import shutil
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_the_walkthrough_is_what_happens():
    """When this fails after a change that is meant, `python docs/transcripts.py` writes the page anew."""
    spec = importlib.util.spec_from_file_location("transcripts", DOCS / "transcripts.py")
    assert spec is not None
    assert spec.loader is not None
    transcripts = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(transcripts)
    page = (DOCS / "walkthrough.md").read_text(encoding="utf-8")
    assert transcripts.refreshed(page) == page
