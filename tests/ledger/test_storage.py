"""The file is the old or the new one, whatever happens to the process that writes it."""

import os
import random
import signal
import subprocess
import sys
import threading
import time

import pytest

from factcheck import ledger
from factcheck.errors import FactcheckError
from factcheck.ledger import storage
from factcheck.model import Ruling, RulingKind

WRITER = """
import sys
from pathlib import Path
from factcheck import ledger
from factcheck.model import Ruling, RulingKind
path = Path(sys.argv[1])
print("ready", flush=True)
for number in range(10_000):
    reason = ("even " if number % 2 == 0 else "odd ") * 2000
    ledger.record(path, [Ruling(fingerprint="a", digest=str(number), kind=RulingKind.KNOWN, reason=reason)])
"""


def ruling(fingerprint):
    return Ruling(fingerprint=fingerprint, digest="d", kind=RulingKind.KNOWN, reason="r")


def test_a_killed_writer_leaves_the_old_or_the_new_file(tmp_path):
    path = tmp_path / "claims.yaml"
    path.write_text("# by hand\nversion: 1\nrulings:\n")
    chance = random.Random(7)
    for _ in range(int(os.environ.get("FACTCHECK_KILLS", "12"))):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(chance.uniform(0, 0.05))
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        text = path.read_text()
        assert text.startswith("# by hand\n")
        for found in ledger.parse(text, "claims.yaml").rulings.values():
            assert found.reason == ("even " if int(found.digest) % 2 == 0 else "odd ") * 2000
    ledger.record(path, [ruling("b")])
    assert {"claims.yaml"} == {each.name for each in tmp_path.iterdir()}


def test_two_processes_at_once_lose_no_ruling(tmp_path):
    path = tmp_path / "claims.yaml"
    program = (
        "import sys\nfrom pathlib import Path\nfrom factcheck import ledger\nfrom factcheck.model import Ruling, RulingKind\n"
        "for n in range(12):\n"
        "    one = Ruling(fingerprint=f'{sys.argv[2]}{n:02}', digest='d', kind=RulingKind.KNOWN)\n"
        "    ledger.record(Path(sys.argv[1]), [one])\n"
    )
    writers = [subprocess.Popen([sys.executable, "-c", program, str(path), name]) for name in "ab"]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert list(ledger.read(path).rulings) == [f"{name}{number:02}" for name in "ab" for number in range(12)]


def test_a_ledger_that_stays_locked_is_said_to_be(tmp_path, monkeypatch):
    monkeypatch.setattr(storage, "PATIENCE", 0.1)
    path = tmp_path / "claims.yaml"
    held, done = threading.Event(), threading.Event()

    def hold():
        with storage.locked(path):
            held.set()
            done.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    try:
        with pytest.raises(FactcheckError, match="another factcheck is writing"):
            ledger.record(path, [ruling("a")])
    finally:
        done.set()
        holder.join()
    assert not path.exists()


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FactcheckError, match="folder") as caught:
        ledger.record(tmp_path / "gone" / "claims.yaml", [ruling("a")])
    assert caught.value.hint


def test_a_folder_in_the_place_of_the_ledger(tmp_path):
    (tmp_path / "claims.yaml").mkdir()
    with pytest.raises(FactcheckError, match="cannot read"):
        ledger.read(tmp_path / "claims.yaml")
