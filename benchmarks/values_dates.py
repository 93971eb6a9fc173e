"""Scores the reading of dates and durations on texts with annotated values.

    python benchmarks/values_dates.py FOLDER [--half dev|held|all] [--errors 40] [--kind missed|spurious|value]

FOLDER holds `gum-dates.jsonl` and `recognizers-datetime.jsonl` (they are other people's text and not part of this project).
Half of each file, chosen by a checksum of the id, is left unseen in development: `--half held` scores it.

Spans: one gold to one reading; relaxed where they overlap, strict where they are equal. A range read as one counts as its two
ends. References with no date (now, recently) are left out of gum-dates, which does not
annotate them. A value is right where it names the same days as the gold: exactly, or for a stretch with three quarters in common.
"""

from __future__ import annotations

import argparse
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factcheck.model import Date, Duration
from factcheck.reading import Reading, Timeline, edtf
from factcheck.reading.calendar import civil, week_start
from factcheck.reading.dates import find as read

Row = dict[str, Any]
Days = tuple[float, float]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=["dev", "held", "all"], default="dev")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--kind", default="")
    args = parser.parse_args()
    show = _Errors(args.errors, args.kind)
    _gum(list(_rows(args.folder / "gum-dates.jsonl", args.half)), show)
    _recognizers(list(_rows(args.folder / "recognizers-datetime.jsonl", args.half)), show)


class _Errors:
    def __init__(self, most: int, kind: str) -> None:
        self.most, self.kind, self.seen = most, kind, 0

    def add(self, kind: str, text: str, span: tuple[int, int], note: str) -> None:
        if self.seen < self.most and kind.startswith(self.kind):
            self.seen += 1
            start, end = span
            around = f"{text[max(0, start - 45) : start]}[[{text[start:end]}]]{text[end : end + 30]}".replace("\n", " ")
            print(f"{kind:9} {around} | {note}")


def _rows(path: Path, half: str) -> Iterator[Row]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if half == "all" or (zlib.crc32(row["id"].encode()) % 2 == 0) == (half == "dev"):
            yield row


def _flat(readings: list[Reading]) -> list[Reading]:
    """Ranges as their two ends, as the annotations have them."""
    return [part for reading in readings for part in (reading.parts or (reading,))]


def _timeline(row: Row) -> Timeline:
    return Timeline(published=edtf.date(row["dct"][:10]) if row.get("dct") else None)


def _gum(rows: list[Row], show: _Errors) -> None:
    counts: Counter[str] = Counter()
    for row in rows:
        text, gold = row["text"], row["timexes"]
        found = [r for r in _flat(read(text, _timeline(row))) if r.kind == "date" and not r.timex.endswith("_REF")]
        counts["gold"] += len(gold)
        counts["found"] += len(found)
        left = list(found)
        for timex in gold:
            start, end = timex["span"]
            match = next((r for r in left if r.start < end and start < r.end), None)
            counts["valued"] += bool(timex["value"])
            if match is None:
                show.add("missed", text, (start, end), timex["value"])
                continue
            left.remove(match)
            counts["relaxed"] += 1
            counts["strict"] += (match.start, match.end) == (start, end)
            right = _same_days(match, timex)
            counts["right"] += right
            if not right:
                show.add(
                    "value",
                    text,
                    (start, end),
                    f"{timex['value']} | {match.text!r} {match.timex} {match.value.text} | {row['dct']}",
                )
        for reading in left:
            show.add("spurious", text, (reading.start, reading.end), f"{reading.timex} {row['id']}")
    _print("gum-dates", counts)


def _print(name: str, c: Counter[str]) -> None:
    for kind in ("relaxed", "strict"):
        precision, recall = c[kind] / max(c["found"], 1), c[kind] / max(c["gold"], 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"{name} {kind:8} precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    print(
        f"{name} value    right {c['right']}/{c['valued']} of gold {c['right'] / max(c['valued'], 1):.3f},"
        f" of matched {c['right'] / max(c['relaxed'], 1):.3f}"
    )


def _same_days(reading: Reading, gold: Row) -> bool:
    value = gold["value"]
    if gold["type"] == "TIME":
        return value[:5] in reading.timex or (reading.timex[-2:] == value[:2] and value[2:5] == ":00")
    if value.startswith("--"):
        return reading.timex.startswith("XXXX") and _yearless(value) in (reading.timex, reading.value.text)
    wanted = _gold_days(gold)
    if wanted is None:
        return False
    if "from" in gold and "to" not in gold:  # the start of a range that is annotated apart
        return any(mine[0] == wanted[0] for mine in _my_days(reading))
    return any(_alike(mine, wanted) for mine in _my_days(reading))


_SEASONS = {"--03/--06": "SP", "--06/--09": "SU", "--09/--12": "FA", "--12/--03": "WI"}


def _yearless(value: str) -> str:
    if value in _SEASONS:
        return f"XXXX-{_SEASONS[value]}"
    first = value.split("/")[0]
    return "XXXX-" + first[2 : 4 if "/" in value else None]


def _gold_days(gold: Row) -> Days | None:
    if "notBefore" in gold or "notAfter" in gold or "from" in gold or "to" in gold:
        low = _day(gold.get("notBefore") or gold.get("from"), 0, float("-inf"))
        high = _day(gold.get("notAfter") or gold.get("to"), 1, float("inf"))
        return None if low is None or high is None else (low, high)
    low, high = _day(gold["when"], 0, 0), _day(gold["when"], 1, 0)
    return None if low is None or high is None else (low, high)


def _day(text: str | None, which: int, without: float) -> float | None:
    """A bound of a TEI date, whose BC years are not astronomical."""
    if text is None:
        return without
    match = re.fullmatch(r"(-?)(\d{1,6})((?:-\d\d){0,2})", text)
    if not match:
        return None
    year = int(match[2]) * (-1 if match[1] else 1) + bool(match[1])
    written = f"{'-' if year < 0 else ''}{abs(year):04}" if abs(year) < 10000 else f"Y{year}"
    try:
        bounds = edtf.date(written + match[3]).allows
    except ValueError:
        return None
    return float(bounds.high if which else bounds.low)


def _my_days(reading: Reading) -> Iterator[Days]:
    for value in (reading.value, *reading.alternatives):
        if isinstance(value, Date):
            yield float(value.suggests.low), float(value.suggests.high)
            yield float(value.allows.low), float(value.allows.high)
            if value.text.endswith("~") and value.text[-2:-1].isdigit() and "/" not in value.text:
                bare = edtf.date(value.text[:-1]).allows
                yield float(bare.low), float(bare.high)
    for text in _edtf_of(reading.timex):
        bounds = edtf.date(text).suggests
        yield float(bounds.low), float(bounds.high)


_CODES = {"SP": "21", "SU": "22", "FA": "23", "WI": "24", "Q1": "33", "Q2": "34", "Q3": "35", "Q4": "36"}


def _edtf_of(timex: str) -> Iterator[str]:
    """The plain EDTF of a TIMEX3 value, without what stands before or after it in the reading (since, late)."""
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", timex):
        monday = week_start(int(match[1]), int(match[2]))
        days = (monday + 5, monday + 6) if match[3] else (monday, monday + 6)
        yield "/".join("{:04}-{:02}-{:02}".format(*civil(day)) for day in days)
    elif match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI|Q\d)", timex):
        yield f"{match[1]}-{_CODES[match[2]]}"
    elif match := re.match(r"(\d{4}|\d{2,3}(?!\d))(-\d\d)?(-\d\d)?(?![\d-])", timex):
        if "/" not in timex:
            yield match[1] + "X" * (4 - len(match[1])) + (match[2] or "") + (match[3] or "")
    elif match := re.fullmatch(r"BC(\d{4})", timex):
        yield f"-{int(match[1]) - 1:04}" if match[1] != "0001" else "0000"


def _alike(mine: Days, gold: Days) -> bool:
    if mine == gold:
        return True
    common = min(mine[1], gold[1]) - max(mine[0], gold[0])
    either = max(mine[1], gold[1]) - min(mine[0], gold[0])
    return gold[1] - gold[0] > 1.5 and either > 0 and either < 10**9 and common / either >= 0.75


def _recognizers(rows: list[Row], show: _Errors) -> None:
    counts: Counter[str] = Counter()
    for row in rows:
        text = row["text"]
        readings = read(text, _timeline(row))
        for timex in row["timexes"]:
            kind = timex["type"]
            if kind not in ("date", "daterange", "duration"):
                continue
            start, end = timex["span"]
            near = [
                r
                for r in (*readings, *_flat(readings))
                if r.start <= end and start < r.end and r.kind in ("date", "duration")
            ]
            right = any(_resolved(r, timex) for r in near)
            counts[f"{kind} all"] += 1
            counts[f"{kind} right"] += right
            if not right:
                mine = "; ".join(f"{r.text!r} {r.timex} {r.value.text}" for r in near[:3])
                show.add(kind, text, (start, end + 1), f"{_wanted(timex)} | {mine} | {row['dct'][:10]}")
    for kind in ("date", "daterange", "duration"):
        right, everything = counts[f"{kind} right"], counts[f"{kind} all"]
        print(f"recognizers {kind:9} right {right}/{everything} {right / max(everything, 1):.3f}")
    right = sum(counts[f"{kind} right"] for kind in ("date", "daterange", "duration"))
    everything = sum(counts[f"{kind} all"] for kind in ("date", "daterange", "duration"))
    print(f"recognizers all three right {right}/{everything} {right / max(everything, 1):.3f}")


def _wanted(timex: Row) -> str:
    return f"{timex['value']} {[(r.get('value'), r.get('start'), r.get('end'), r.get('Mod')) for r in timex['resolutions']]}"


def _resolved(reading: Reading, timex: Row) -> bool:
    """True when the reading names what one of the resolutions does; their ranges end where the last part begins or ends."""
    if reading.timex == timex["value"]:
        return True
    for resolution in timex["resolutions"]:
        if timex["type"] == "duration":
            if isinstance(reading.value, Duration) and resolution.get("value", "").replace(".", "").isdigit():
                seconds = float(resolution["value"])
                low, high = float(reading.value.allows.low) * 86400, float(reading.value.allows.high) * 86400
                exact = _seconds(reading.timex)
                if (exact is not None and abs(exact - seconds) <= 0.02 * seconds) or (
                    low == seconds or high == seconds
                ):
                    return True
        elif isinstance(reading.value, Date) and _resolved_date(reading, timex, resolution):
            return True
    return False


def _seconds(timex: str) -> float | None:
    total, clock = 0.0, False
    for number, unit in re.findall(r"([\d.]*)([A-Z]+)", timex[1:]):
        if unit[0] == "T":
            clock, unit = True, unit[1:] or "T"
        if unit == "T":
            continue
        if not number:
            return None
        size = {
            "S": 1,
            "M": 60 if clock else 2592000,
            "H": 3600,
            "D": 86400,
            "W": 604800,
            "Y": 31536000,
            "WE": 172800,
            "DE": 315360000,
            "CE": 3153600000,
        }.get(unit)
        if size is None:
            return None
        total += float(number) * size
    return total


def _resolved_date(reading: Reading, timex: Row, resolution: Row) -> bool:
    values = [v for v in (reading.value, *reading.alternatives) if isinstance(v, Date)]
    if timex["type"] == "date":
        day = resolution.get("value", "")
        return any(
            value.text.strip("~?") == day or value.text == f"../{day}" or value.text == f"{day}/.." for value in values
        )
    low, high = (_plain_day(resolution.get(key)) for key in ("start", "end"))
    for value in values:
        ends = [
            (float(value.suggests.low), float(value.suggests.high)),
            (float(value.allows.low), float(value.allows.high)),
        ]
        parts = reading.parts or (reading,)
        if all(isinstance(part.value, Date) for part in parts):
            first, last = parts[0].value, parts[-1].value
            assert isinstance(first, Date) and isinstance(last, Date)
            ends.append((float(first.suggests.low), float(last.suggests.low)))
        bare = _timex_days(reading.timex)
        for mine in ends:
            if low is not None and high is not None and abs(mine[0] - low) <= 1 and abs(mine[1] - high) <= 1:
                return True
            if (
                high is None
                and low is not None
                and mine[1] == float("inf")
                and (mine[0] == low or (bare and low in bare))
            ):
                return True
            if (
                low is None
                and high is not None
                and mine[0] == float("-inf")
                and (mine[1] == high or (bare and high in bare))
            ):
                return True
    return False


def _timex_days(timex: str) -> Days | None:
    try:
        bounds = edtf.date(timex).allows
    except ValueError:
        return None
    return float(bounds.low), float(bounds.high)


def _plain_day(text: str | None) -> float | None:
    return None if text is None else float(edtf.date(text[:10]).allows.low)


if __name__ == "__main__":
    main()
