"""Scores the reading of quantities against annotated texts: values, values with units, spans.

    python benchmarks/values_quantities.py FOLDER [--half dev|held] [--misses 40] [--set NAME]

FOLDER holds the JSONL files of texts with annotated quantities. Each set is cut in two by the CRC-32 of the id: "dev" is the
half one may look at, "held" the half that only the figures are taken from.
"""

from __future__ import annotations

import argparse
import json
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from factcheck.model import Date, Duration, Quantity
from factcheck.reading import Reading, read
from factcheck.reading.quantities import find
from factcheck.reading.units import Unit, by_code, by_sign
from factcheck.reading.units_reading import unit_after

Gold = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=["dev", "held", "all"], default="all")
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--set", default="")
    options = parser.parse_args()
    for name, score in SETS.items():
        if options.set in name:
            score(list(_items(options.folder / f"{name}.jsonl", options.half)), options.misses, name)


def _items(path: Path, half: str) -> Iterator[Gold]:
    for line in path.read_text("utf-8").splitlines():
        item = json.loads(line)
        held = zlib.crc32(item["id"].encode()) & 1 == 1
        if half == "all" or held == (half == "held"):
            yield item


def _all(readings: list[Reading]) -> list[Reading]:
    """The readings and the conversions printed beside them, each a quantity of its own in the gold."""
    flat: list[Reading] = []
    for reading in readings:
        flat.append(reading)
        also = reading.also
        while also is not None:
            flat.append(also)
            also = also.also
    return flat


def _first(readings: list[Reading], gold: Gold, same: Callable[[Reading, Gold], bool]) -> int | None:
    """The first reading over the gold span, or with an end of its range there, that says the same."""
    for i, reading in enumerate(readings):
        if any(_overlaps(one, gold["span"]) and same(one, gold) for one in (reading, *reading.parts)):
            return i
    return None


def _overlaps(reading: Reading, span: list[int]) -> bool:
    return reading.start < span[1] and span[0] < reading.end


def score_numbers(items: list[Gold], misses: int, name: str) -> None:
    """A gold number is right where a reading over it has its value; precision counts the readings that match nothing."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    strict = made = matched = whole = 0
    for item in items:
        readings = _all(find(item["text"]))
        dates = [reading for reading in read(item["text"]) if isinstance(reading.value, Date)]
        made += len(readings)
        used: set[int] = set()
        for gold in item["quantities"]:
            kind = gold.get("type") or "number"
            total[kind] += 1
            hit = next(
                (i for i, r in enumerate(readings) if _overlaps(r, gold["span"]) and _same_number(r, gold["value"])),
                None,
            )
            if hit is None:
                if _in_a_date(dates, gold):
                    right[kind] += 1
                else:
                    misses -= _show(misses, item, gold, readings)
                continue
            used.add(hit)
            right[kind] += 1
            strict += [readings[hit].start, readings[hit].end] == gold["span"]
        matched += len(used)
        whole += len(used) == len(readings) and len(used) == len(item["quantities"])
    done = {kind: f"{right[kind]}/{total[kind]}" for kind in sorted(total)}
    gold_total, gold_right = sum(total.values()), sum(right.values())
    plain = gold_total - total["ordinal.relative"]
    print(
        f"{name}: right {gold_right}/{gold_total} = {gold_right / gold_total:.3f}"
        f" (without relative ordinals {gold_right / plain:.3f}), strict spans {strict / gold_total:.3f},"
        f" precision {matched / max(1, made):.3f}, whole texts {whole}/{len(items)} = {whole / len(items):.3f}; {done}"
    )


def _in_a_date(dates: list[Reading], gold: Gold) -> bool:
    """The 5, the 17 and the 2018 of 5/17/2018 are read as one date, and rightly so where the date has them."""
    covering = [one for one in dates if one.start <= gold["span"][0] and gold["span"][1] <= one.end]
    return any(_close(Decimal(part), gold["value"]) for one in covering for part in re.findall(r"\d+", one.value.text))


def _same_number(reading: Reading, wanted: str) -> bool:
    low, high = _ends(reading)
    interval = re.fullmatch(r"[\[(]([^,]*),([^,]*)[\])]", str(wanted))
    if interval:
        return _close(low, interval[1]) and _close(high, interval[2])
    wanted = str(wanted).rstrip("%")
    center = low if low is not None and (low == high or high is None) else high if low is None else None
    return center is not None and _close(center, wanted)


def _ends(reading: Reading) -> tuple[Decimal | None, Decimal | None]:
    """The written number or numbers, with None for the open end of a hedged one."""
    low, high = written(reading)
    if low == high:
        if reading.hedge.startswith(">"):
            return low, None
        if reading.hedge.startswith("<"):
            return None, high
    return low, high


def written(reading: Reading) -> tuple[Decimal, Decimal]:
    """The number or the two ends in the canonical text of a reading, in its own unit."""
    text = reading.value.text if isinstance(reading.value, Quantity) else ""
    core = re.match(r"[<>=~]*(-?[\d.]+?(?:e-?\d+)?)(?:(/|\.\.|±| of | in )(-?[\d.]+(?:e-?\d+)?))?(?: |$)", text)
    if core is None:
        return Decimal("NaN"), Decimal("NaN")
    low = Decimal(core[1])
    if core[2] in {" of ", " in "}:
        return low / Decimal(core[3]), low / Decimal(core[3])
    return low, Decimal(core[3]) if core[2] in {"/", ".."} else low


def _close(number: Decimal | None, wanted: str) -> bool:
    if wanted == "" or number is None:
        return wanted == "" and number is None
    try:
        target = Decimal(wanted)
    except InvalidOperation:
        return False
    return number == number and abs(number - target) <= max(abs(target) * Decimal("1e-9"), Decimal("1e-14"))


_NAMES = {
    "dollar": "USD", "united states dollar": "USD", "pound sterling": "GBP", "c": "Cel", "f": "[degF]", "k": "K",
    "pence": "GBX", "cent": "{cent}", "franc": "FRF", "peso": "PES", "mark": "DEM", "count per week": "/wk",
    "dollar per hour": "USD/h", "pound-mass": "[lb_av]", "degree fahrenheit": "[degF]", "degree celsius": "Cel",
    "inverse femtobarn": "fb-1", "litre per kilometre": "L/km", "ton per day": "t/d", "watt per minute": "W/min",
    "kilometre per square second": "km/s2", "kilobit per second": "kbit/s", "megayear": "Ma", "kilogram per cubic centimetre": "kg/cm3",
    "minute of arc": "'", "second of arc": "''", "square kilometre": "km2", "cubic kilometre": "km3", "cubic centimetre": "cm3",
    "sri lankan rupee": "LKR", "metric ton": "t", "dram": "[dr_av]", "inverse second": "s-1", "gigayear": "Ga",
    "gray": "Gy", "costa rican colón": "CRC", "attometre": "am", "year": "a", "month": "mo", "week": "wk", "day": "d",
}  # fmt: skip


_DURATION_LETTERS = {"year": "Y", "month": "M", "week": "W", "day": "D", "hour": "H", "second": "S"}
_DOZENS = {"dozen": 12, "score": 20, "gross": 144}  # units of a number there, numbers here


def score_units(items: list[Gold], misses: int, name: str) -> None:
    """Right is value and unit; a number of another unit of the same size counts (5 ft 2 in as 62 inches)."""
    right = total = bare = made = matched = strict = 0
    kinds: Counter[str] = Counter()
    for item in items:
        readings = _all(read(item["text"]))
        if name.startswith("recognizers"):
            readings = [
                r for r in readings if r.kind == "duration" or (r.kind == "quantity" and getattr(r.value, "unit", None))
            ]
        readings = [r for r in readings if r.kind in {"quantity", "duration", "date"} and not r.ordinal]
        made += sum(r.kind != "date" for r in readings)
        used: set[int] = set()
        for gold in item["quantities"]:
            if gold["value"] is None:
                bare += 1
                continue
            total += 1
            hit = _first(readings, gold, _same_measure)
            if hit is None:
                kinds[str(gold.get("type") or gold["unit"])] += 1
                misses -= _show(misses, item, gold, readings)
                continue
            used |= {hit} if readings[hit].kind != "date" else set()
            right += 1
            strict += [readings[hit].start, readings[hit].end] == gold["span"]
        matched += len(used)
    print(
        f"{name}: value and unit {right}/{total} = {right / total:.3f} (and {bare} unit words without a number),"
        f" strict spans {strict / total:.3f}, readings that match {matched}/{made} = {matched / max(1, made):.3f};"
        f" missed: {dict(kinds.most_common(6))}"
    )


def _same_measure(reading: Reading, gold: Gold) -> bool:
    wanted = _gold_unit(gold["unit"], gold.get("type") == "currency")
    if isinstance(reading.value, Duration):
        return wanted is not None and _same_duration(reading.value, gold, wanted)
    if isinstance(reading.value, Date):  # a year in the gold numbers is read, as a date
        return reading.value.text == str(gold["value"]).removesuffix(".0")
    if not isinstance(reading.value, Quantity):
        return False
    low, high = written(reading)
    middle = (low + high) / 2 if low == low and high.is_finite() else low
    unit = by_code(_counted_by_nothing(reading.value.unit, gold)) if reading.value.unit else None
    if unit is None and str(gold["unit"]).lower() in _DOZENS:
        return _close(middle / _DOZENS[str(gold["unit"]).lower()], str(gold["value"]))
    if wanted is None or unit is None:
        return wanted is None and unit is None and _close(middle, str(gold["value"]))
    if wanted.dimension != unit.dimension:
        return False
    return _near(unit.base(middle), wanted.base(Decimal(str(gold["value"]))))


def _counted_by_nothing(code: str, gold: Gold) -> str:
    """That set's units of money leave out what the price is for: "$98 a share" is dollars there."""
    return code.partition("/")[0] if gold.get("type") == "currency" else code


def _same_duration(value: Duration, gold: Gold, wanted: Unit) -> bool:
    """The whole length, or the part of it that the gold marks alone: the 3 years of 3 years and 2 months (P3Y2M)."""
    letter = _DURATION_LETTERS.get(str(gold["unit"]))
    date, _, clock = value.text.partition("T")
    part = re.search(rf"(?<![\d.])([\d.]+){letter}", clock if letter in {"H", "S"} else date) if letter else None
    if part and _close(Decimal(part[1]), str(gold["value"])):
        return True
    days = wanted.base(Decimal(str(gold["value"]))) / 86400
    return value.allows.contains(days) and wanted.dimension == "time"


def _near(number: Decimal, target: Decimal) -> bool:
    return abs(number - target) <= max(abs(target) * Decimal("1e-6"), Decimal("1e-25"))


def _gold_unit(words: str | None, money: bool = False) -> Unit | None:
    if words is None:
        return None
    lower = words.lower()
    if money and lower == "pound":
        return by_code("GBP")
    if lower in _NAMES:
        return by_code(_NAMES[lower])
    named = unit_after(f"1 {lower}", 1)
    return named.unit if named and named.end == len(lower) + 2 else by_code(words) or by_sign(words.upper())


def score_spans(items: list[Gold], misses: int, name: str) -> None:
    """Relaxed: any overlap; strict: the same range, with the counted noun phrase or without it."""
    gold_total = made = found = matched = strict = 0
    wrong: list[str] = []
    for item in items:
        readings = [r for r in _all(read(item["text"])) if not r.ordinal and r.kind in {"quantity", "duration"}]
        spans = [gold["span"] for gold in item["quantities"]]
        gold_total += len(spans)
        made += len(readings)
        for gold in item["quantities"]:
            hits = [r for r in readings if _overlaps(r, gold["span"])]
            found += bool(hits)
            strict += any([r.start, end] == gold["span"] for r in hits for end in {r.end, max(r.end, r.counted_end)})
            if not hits:
                misses -= _show(misses, item, gold, [])
        for reading in readings:
            if any(_overlaps(reading, span) for span in spans):
                matched += 1
            else:
                wrong.append(
                    item["text"][max(0, reading.start - 40) : reading.start]
                    + "[["
                    + reading.text
                    + "]]"
                    + item["text"][reading.end : reading.end + 30]
                )
    precision, recall = matched / max(1, made), found / max(1, gold_total)
    print(
        f"{name}: relaxed span P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f},"
        f" strict R {strict / gold_total:.3f} P {strict / max(1, made):.3f}"
    )
    for text in wrong[: max(0, misses)]:
        print("  extra:", " ".join(text.split()))


def _show(misses: int, item: Gold, gold: Gold, readings: list[Reading]) -> int:
    if misses > 0:
        low, high = gold["span"]
        around = (
            item["text"][max(0, low - 50) : low] + "[[" + item["text"][low:high] + "]]" + item["text"][high : high + 30]
        )
        near = [f"{r.text!r}={getattr(r.value, 'text', '')}" for r in readings if _overlaps(r, gold["span"])]
        print("  missed:", " ".join(around.split()), "=>", gold["value"], gold.get("unit"), "| read:", near)
        return 1
    return 0


SETS: dict[str, Callable[[list[Gold], int, str], None]] = {
    "recognizers-numbers": score_numbers,
    "recognizers-units": score_units,
    "quantulum-quantities": score_units,
    "measeval-quantities": score_spans,
}

if __name__ == "__main__":
    main()
