"""Rules of the house that import-linter cannot see."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

from factcheck import extract, load, reconcile, registry, report

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "factcheck").rglob("*.py"))
LONGEST = 300  # lines
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"}
NETWORK = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "aiohttp", "urllib3"}
# room, what every plug-in in it has, and where its tests lie
ROOMS = [
    ("factcheck.load", load.Loader, "load"),
    ("factcheck.extract", extract.Extractor, "extract"),
    ("factcheck.reconcile", reconcile.RuleModule, "reconcile"),
    ("factcheck.report", report.Format, "report"),
]
PLUGINS = [
    pytest.param(f"{room}.{name}", protocol, ROOT / "tests" / tests / f"test_{name}.py", id=f"{tests}-{name}")
    for room, protocol, tests in ROOMS
    for name in registry.names(room)
]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    return {name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}


def test_no_file_is_too_long_to_be_read() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_every_module_is_called_what_it_does() -> None:
    words = {name_of(path): set(path.stem.strip("_").split("_")) for path in MODULES}
    assert [name for name, said in words.items() if said & SAYS_NOTHING] == []


def test_every_module_says_what_it_is_for(trees: dict[str, ast.Module]) -> None:
    assert [name for name, tree in trees.items() if tree.body and not ast.get_docstring(tree)] == []


@pytest.mark.parametrize(("module", "protocol", "test"), PLUGINS)
def test_every_plug_in_has_the_face_of_its_room_and_a_test(module: str, protocol: type, test: Path) -> None:
    room, _, name = module.rpartition(".")
    plugin = {each.__name__: each for each in registry.plugins(room)}[module]
    for wanted in protocol.__annotations__:
        assert hasattr(plugin, wanted), wanted
    for wanted, function in inspect.getmembers(protocol, inspect.isfunction):
        if not wanted.startswith("_"):
            parameters = list(inspect.signature(function).parameters)[1:]
            assert list(inspect.signature(getattr(plugin, wanted)).parameters) == parameters, wanted
    assert test.exists(), f"{name} has no tests"


def test_nothing_leaves_the_machine(trees: dict[str, ast.Module]) -> None:
    assert [(name, each) for name, tree in trees.items() for each in imported(tree) if each in NETWORK] == []


def test_only_commands_end_the_process(trees: dict[str, ast.Module]) -> None:
    rooms = {
        name: tree for name, tree in trees.items() if not name.startswith(("factcheck/cli/", "factcheck/__main__"))
    }
    assert [
        name for name, tree in rooms.items() if calls(tree) & {"print", "sys.exit", "exit", "quit", "os._exit"}
    ] == []


def test_nothing_depends_on_chance(trees: dict[str, ast.Module]) -> None:
    """hash() of a text is another one in every process, and no run may differ from the one before."""
    assert [name for name, tree in trees.items() if calls(tree) & {"hash", "id.__hash__"}] == []
    assert [name for name, tree in trees.items() if "random" in imported(tree) or "secrets" in imported(tree)] == []


def imported(tree: ast.Module) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found | {name.partition(".")[0] for name in found if name.partition(".")[0] != "urllib"}


def calls(tree: ast.Module) -> set[str]:
    return {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
