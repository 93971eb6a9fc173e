"""factcheck config"""

from __future__ import annotations

import json
from pathlib import Path

from factcheck import config as settings
from factcheck.cli import _output


def command() -> None:
    """Print the settings in force and where each comes from."""
    config = settings.load(Path.cwd())
    lines = [f"# root: {config.root}"]
    for name, origin in config.origins.items():
        value = getattr(config, name.replace("-", "_"))
        said = list(value) if isinstance(value, tuple) else value
        lines.append(f"{name} = {json.dumps(said, ensure_ascii=False)}  # {origin}")
    _output.put("\n".join(lines) + "\n", _output.STDOUT)
