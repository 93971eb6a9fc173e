"""Run the console blocks of README.md and docs/walkthrough.md and put what they print below each command.

usage: python docs/transcripts.py

A block opened with "```console run" is run, in order of place and in one shell, in a copy of the demo: `sources/` and
`claims.yaml` in an empty folder. Lines that start with `$ ` are commands; what follows them is their output.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"(?<=^```console run\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
_MARK = "\x1e"  # between the output of one command and the next


def main() -> None:
    for page in (ROOT / "README.md", ROOT / "docs" / "walkthrough.md"):
        page.write_text(refreshed(page.read_text(encoding="utf-8")), encoding="utf-8", newline="")


def refreshed(page: str) -> str:
    """The page with the output that its commands have now. Raises CalledProcessError when the shell itself fails."""
    outputs = iter(run([command for block in _BLOCK.findall(page) for command in commands(block)]))
    return _BLOCK.sub(lambda block: "".join(f"$ {each}\n{next(outputs)}" for each in commands(block[0])), page)


def commands(block: str) -> list[str]:
    return [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]


def run(lines: list[str]) -> list[str]:
    """What each command prints, on stdout and stderr together, in a fresh copy of the demo."""
    with tempfile.TemporaryDirectory() as folder:
        project, programs = Path(folder, "project"), Path(folder, "bin")
        shutil.copytree(ROOT / "sources", project / "sources")
        shutil.copy(ROOT / "claims.yaml", project)
        programs.mkdir()
        program = programs / "factcheck"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        # The exit code is kept for the next command, so that `echo $?` says what it would say to a person.
        script = "".join(f"{line}\nkept=$?; printf '{_MARK}'; (exit $kept)\n" for line in lines)
        environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            ["sh", "-c", script], cwd=project, env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False,
        )  # fmt: skip
    printed = done.stdout.split(_MARK)
    if len(printed) != len(lines) + 1:
        raise subprocess.CalledProcessError(done.returncode, "sh", done.stdout)
    return printed[:-1]


if __name__ == "__main__":
    main()
