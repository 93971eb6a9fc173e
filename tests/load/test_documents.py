"""Which files are read, which are passed over and why."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from factcheck import load
from factcheck.errors import FactcheckError


def reasons(folder: Path) -> dict[str, str]:
    _, skipped = load.documents([folder], root=folder)
    return {one.source: one.reason for one in skipped}


def test_folders_are_walked_and_sorted(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "deep/er/c.markdown", "README", ".hidden.md", ".git/x.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("A mill.")
    found, skipped = load.documents([tmp_path], root=tmp_path)
    assert [document.source for document in found] == ["README", "a.txt", "b.md", "deep/er/c.markdown"]
    assert skipped == []


def test_the_order_and_number_of_paths_change_nothing(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.md" for number in range(6)]
    for path in paths:
        path.write_text(f"Mill {path.stem}.")
    straight = load.documents(paths, root=tmp_path)
    shuffled = [*paths, tmp_path, *paths]
    random.Random(1).shuffle(shuffled)
    assert load.documents(shuffled, root=tmp_path) == straight


def test_sources_are_called_by_their_path(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    for folder in (inside, outside):
        folder.mkdir()
        (folder / "a.md").write_text("A mill.")
    found, _ = load.documents([Path("../in/./a.md"), outside], root=inside)
    assert sorted(document.source for document in found) == sorted(["a.md", (outside / "a.md").as_posix()])


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_bytes(b" \n")
    (tmp_path / "binary.txt").write_bytes(b"mill\x00mill")
    (tmp_path / "sheet.xls").write_bytes(b"x")
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.md").symlink_to(tmp_path / "self.md")
    os.mkfifo(tmp_path / "pipe.md")
    assert reasons(tmp_path) == {
        "binary.txt": "binary file",
        "empty.md": "empty file",
        "gone.md": "broken symbolic link",
        "loop": "symbolic link back to a folder above it",
        "pipe.md": "not a regular file",
        "self.md": "broken symbolic link",
        "sheet.xls": "no reader for .xls files",
    }


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_locked_file_ends_the_run(tmp_path: Path) -> None:
    (tmp_path / "locked.md").write_text("A mill.")
    (tmp_path / "locked.md").chmod(0)
    with pytest.raises(FactcheckError, match=r"cannot read locked\.md: permission denied"):
        load.documents([tmp_path], root=tmp_path)


def test_a_file_given_by_name_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "mill.notes").write_text("A mill.")
    found, skipped = load.documents([tmp_path / "mill.notes"], root=tmp_path)
    assert [document.passages[0].text for document in found] == ["A mill."]
    assert skipped == []


def test_a_path_that_does_not_exist_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(FactcheckError, match=r"missing\.md does not exist") as caught:
        load.documents([Path("missing.md")], root=tmp_path)
    assert caught.value.hint


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.md").write_bytes("Café Mühle".encode(encoding))
    found, skipped = load.documents([tmp_path], root=tmp_path)
    assert found[0].text == found[0].passages[0].text == "Café Mühle"
    assert skipped == []


def test_old_encodings_are_read_and_told(tmp_path: Path) -> None:
    text = "Die Mühle an der alten Brücke wurde größer gebaut, als die Leute im Tal es für möglich hielten."
    (tmp_path / "a.md").write_bytes(text.encode("cp1252"))
    found, skipped = load.documents([tmp_path], root=tmp_path)
    assert found[0].text == text
    assert [one.reason.partition(";")[0] for one in skipped] == ["not UTF-8: read as cp1252"]


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"A mill\r\nby the river.\r\n")
    found, _ = load.documents([tmp_path], root=tmp_path)
    assert found[0].text == "A mill\r\nby the river.\r\n"
    assert found[0].passages[0].text == "A mill by the river."
