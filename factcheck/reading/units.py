"""Units of measure and currencies: from words and symbols to UCUM and ISO 4217 codes, dimensions and factors.

The tables are units.toml and currencies.toml; SI prefixes and plurals are made from them. Factors are exact decimals, so no
conversion needs a library.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from importlib.resources import files

PREFIXES = {
    "f": ("femto", -15), "p": ("pico", -12), "n": ("nano", -9), "u": ("micro", -6), "m": ("milli", -3), "c": ("centi", -2),
    "d": ("deci", -1), "h": ("hecto", 2), "k": ("kilo", 3), "M": ("mega", 6), "G": ("giga", 9), "T": ("tera", 12),
    "P": ("peta", 15), "E": ("exa", 18), "Z": ("zetta", 21), "Y": ("yotta", 24),
}  # fmt: skip
ZERO_POINTS = {"Cel": (Decimal(1), Decimal("273.15")), "[degF]": (Decimal(5) / 9, Decimal("459.67"))}
COMPARED_AS = {"proportion": "percent"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: UCUM or ISO 4217 code, its dimension as powers of named ones, factor and zero point to the base unit.

    A number of it is (number + zero) * factor base units; `wide` is the factor of its other meaning (MB as 2^20 bytes).
    """

    code: str
    powers: tuple[tuple[str, int], ...]
    factor: Decimal = Decimal(1)
    zero: Decimal = Decimal(0)
    wide: Decimal | None = None

    @property
    def dimension(self) -> str:
        return _dimension_name(self.powers)

    @property
    def currency(self) -> bool:
        return len(self.powers) == 1 and self.powers[0][0].startswith("currency:")

    def base(self, number: Decimal, *, high: bool = False) -> Decimal:
        """A number of this unit in base units; `high` takes the larger meaning of a unit with two."""
        factor = self.wide if high and self.wide is not None else self.factor
        return (number + self.zero) * factor if number.is_finite() else number


def by_symbol(symbol: str) -> Unit | None:
    """The unit with this exact symbol ("km", "MB", "°C"); currencies are not here."""
    return _tables().symbols.get(symbol)


def by_word(words: str) -> Unit | None:
    """The unit with this name, in lower case, singular or plural, blanks between its words ("square miles")."""
    return _tables().words.get(words)


def by_sign(sign: str) -> Unit | None:
    """The currency with this sign or ISO 4217 code ("US$", "€", "EUR")."""
    return _tables().signs.get(sign)


def signs() -> list[str]:
    """Every currency sign and code that can stand beside an amount."""
    return list(_tables().signs)


def by_code(code: str) -> Unit | None:
    """The unit with this UCUM or ISO 4217 code, compound ones too ("km/h", "mg/L", "USD/{share}")."""
    tables = _tables()
    simple = tables.codes.get(code) or tables.signs.get(code)
    if simple is not None:
        return simple
    result: Unit | None = None
    for part, sign in _factors(code.removeprefix("/")):
        sign = -sign if code.startswith("/") and result is None else sign
        unit = by_atom(part)
        if unit is None:
            return None
        raised = power(unit, sign)
        result = raised if result is None else times(result, raised)
    return result and replace(result, code=code)


def is_code(code: str) -> bool:
    """Whether this is the code of a unit in the tables, and not something counted ("{share}")."""
    return code in _tables().codes


def by_atom(part: str) -> Unit | None:
    """One factor of a compound code: "m2", "s-1", "{share}"."""
    tables = _tables()
    if part.startswith("{") and part.endswith("}") and part not in tables.codes:
        return counted_unit(part[1:-1])
    base = part.rstrip("0123456789").rstrip("-") if part not in tables.codes else part
    exponent = part[len(base) :]
    unit = tables.codes.get(base) or tables.signs.get(base) or (Unit("1", ()) if base == "1" else None)
    if unit is None or exponent in {"", "-"}:
        return unit if not exponent else None
    return power(unit, int(exponent))


def counted_unit(noun: str) -> Unit:
    """What a rate is counted by where it is no unit of measure: a share, a person, 100,000 people."""
    return Unit("{" + noun + "}", ((f"per {noun}", 1),))


def power(unit: Unit, exponent: int) -> Unit:
    """A unit raised to a whole power; zero points and second meanings do not survive it."""
    if exponent == 1:
        return unit
    powers = tuple((name, count * exponent) for name, count in unit.powers)
    return Unit(f"{unit.code}{exponent}", powers, unit.factor**exponent, wide=unit.wide and unit.wide**exponent)


def times(left: Unit, right: Unit, *, per: bool = False) -> Unit:
    """left·right, or left/right with `per`."""
    other = power(right, -1) if per else right
    powers: dict[str, int] = {}
    for name, count in [*left.powers, *other.powers]:
        powers[name] = powers.get(name, 0) + count
    kept = tuple(sorted((name, count) for name, count in powers.items() if count))
    negative = (
        not per
        and right.code.rpartition("-")[2].isdigit()
        and "-" in right.code
        and right.code.rpartition("-")[0].isalpha()
    )
    if per:
        code = f"{left.code}/{right.code}"
    elif negative:
        base, _, exponent = right.code.rpartition("-")
        code = f"{left.code}/{base}{exponent if exponent != '1' else ''}"
    else:
        code = f"{left.code}.{right.code}"
    wide = None
    if left.wide is not None or (other.wide is not None and not per):
        wide = (left.wide or left.factor) * (other.wide or other.factor)
    return Unit(code, kept, left.factor * other.factor, wide=wide)


@dataclass(frozen=True, slots=True)
class _Tables:
    symbols: dict[str, Unit]
    words: dict[str, Unit]
    signs: dict[str, Unit]
    codes: dict[str, Unit]


_BASIC = {
    "area": (("length", 2),), "volume": (("length", 3),), "speed": (("length", 1), ("time", -1)), "frequency": (("time", -1),),
    "acceleration": (("length", 1), ("time", -2)), "data-rate": (("data", 1), ("time", -1)),
    "compute-rate": (("compute", 1), ("time", -1)), "power": (("energy", 1), ("time", -1)), "inverse-area": (("length", -2),),
    "concentration": (("length", -3), ("substance", 1)), "flow": (("mass", 1), ("time", -1)), "flow-rate": (("length", 3), ("time", -1)),
    "force": (("energy", 1), ("length", -1)), "pressure": (("energy", 1), ("length", -3)),
    "current": (("charge", 1), ("time", -1)), "voltage": (("charge", -1), ("energy", 1)),
}  # fmt: skip
_NAMES = {tuple(sorted(powers)): name for name, powers in _BASIC.items()}
_NAMES |= {(("length", -3), ("mass", 1)): "density"}


@cache
def _dimension_name(powers: tuple[tuple[str, int], ...]) -> str:
    if not powers:
        return "count"
    if len(powers) == 1 and powers[0][1] == 1:
        return COMPARED_AS.get(powers[0][0], powers[0][0])
    known = _NAMES.get(powers)
    if known:
        return known
    over = [f"{name}{count if count > 1 else ''}" for name, count in powers if count > 0]
    under = [f"{name.removeprefix('per ')}{-count if count < -1 else ''}" for name, count in powers if count < 0]
    return "/".join([".".join(over) or "count", *under])


@cache
def _tables() -> _Tables:
    tables = _Tables({}, {}, {}, {})
    generated: list[tuple[dict[str, Unit], str, Unit]] = []
    for dimension, entries in tomllib.loads(_file("units.toml")).items():
        for code, (factor, symbols, words, prefixes) in entries.items():
            unit = _unit(code, dimension, Decimal(factor))
            tables.codes[code] = unit
            for symbol in symbols.split():
                if not symbol.startswith("-"):
                    tables.symbols[symbol] = unit
            for word in _names(words):
                tables.words[word] = unit
            for prefix in prefixes:
                generated.extend(_prefixed(unit, dimension, prefix, symbols.split(), words.split(), tables))
    for table, name, unit in generated:
        table.setdefault(name, unit)
    for code, (symbols, words) in tomllib.loads(_file("currencies.toml")).items():
        unit = Unit(code, ((f"currency:{code}", 1),))
        tables.signs.update(dict.fromkeys([code, *symbols.split()], unit))
        tables.words.update(dict.fromkeys(_names(words), unit))
    _minor(tables)
    return tables


_PARTS_OF_MONEY = (
    ("kopeck kopecks kopek kopeks", "RUB", "0.01"), ("fen", "CNY", "0.01"), ("jiao", "CNY", "0.1"), ("paisa paise", "INR", "0.01"),
    ("centavo centavos", "centavo", "1"), ("centime centimes", "centime", "1"),
)  # fmt: skip


def _minor(tables: _Tables) -> None:
    """Pence are a hundredth of a pound sterling; a cent is a hundredth of nobody knows which dollar or euro."""
    for names, code, size in _PARTS_OF_MONEY:
        part = Unit("{" + names.split()[0] + "}", ((f"currency:{code}", 1),), Decimal(size))
        tables.codes[part.code] = part
        tables.words.update(dict.fromkeys(names.split(), part))
    pence = Unit("GBX", (("currency:GBP", 1),), Decimal("0.01"))
    cent = Unit("{cent}", (("currency:cent", 1),))
    tables.words.update(dict.fromkeys(["pence", "penny"], pence) | dict.fromkeys(["cent", "cents"], cent))
    tables.symbols["¢"] = cent
    tables.codes.update({"GBX": pence, "{cent}": cent})


def _unit(code: str, dimension: str, factor: Decimal) -> Unit:
    powers = _BASIC.get(dimension, ((dimension, 1),))
    scale, zero = ZERO_POINTS.get(code, (factor, Decimal(0)))
    return Unit(code, tuple(sorted(powers)), scale, zero)


def _prefixed(
    unit: Unit, dimension: str, prefix: str, symbols: list[str], words: list[str], tables: _Tables
) -> Iterator[tuple[dict[str, Unit], str, Unit]]:
    name, exponent = PREFIXES[prefix]
    made = replace(_unit(prefix + unit.code, dimension, unit.factor.scaleb(exponent)))
    if unit.code == "By":
        made = replace(made, wide=Decimal(1024) ** (exponent // 3))
    if made.code not in tables.codes:
        yield tables.codes, made.code, made
    for symbol in (one.removeprefix("-") for one in symbols):
        if symbol.isalpha() or symbol in {"Ω"}:
            yield tables.symbols, prefix + symbol, made
            if prefix == "u":
                yield tables.symbols, f"µ{symbol}", made
                yield tables.symbols, f"μ{symbol}", made
            if prefix == "k":
                yield tables.symbols, f"K{symbol}", made
    for word in words:
        for form in _names(f"{name}{word}"):
            yield tables.words, form, made


def _names(words: str) -> Iterator[str]:
    """Each name of a table's list, and its plural."""
    for word in words.split():
        plain = word.replace("_", " ").lower()
        yield plain
        first, _, rest = plain.partition(" of ")
        if first[-1:].isalpha() and not first.endswith(("s", "x", "z", "feet", "inche")):
            yield f"{first}s" + (f" of {rest}" if rest else "")
            head, blank, tail = first.partition(" ")
            if head == "degree" and blank:
                yield f"degrees {tail}"
        elif first.startswith("degree "):
            yield f"degrees {first[7:]}"
        elif first.endswith("lux"):
            yield "luxes"


def _factors(code: str) -> Iterator[tuple[str, int]]:
    """The factors of a compound code and their sign: dots multiply, a slash divides what follows it up to the next dot."""
    sign, part, depth = 1, "", 0
    for char in code:
        depth += (char in "{[") - (char in "}]")
        if depth == 0 and char in "/.":
            yield part, sign
            sign, part = (-1 if char == "/" else 1), ""
        else:
            part += char
    yield part, sign


def _file(name: str) -> str:
    return files("factcheck.reading").joinpath(name).read_text("utf-8")
