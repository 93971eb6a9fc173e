"""Words that differ by one slip of the pen."""

from __future__ import annotations

_SHORTEST = 5  # letters; a slip in a shorter word makes another word


def slip(one: str, other: str) -> bool:
    """True when two words differ by one letter left out, put in, changed or swapped with its neighbour, and not by an ending
    that makes a plural, another tense or another regional spelling."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST or one[0] != other[0] or not (one.isalpha() and other.isalpha()):
        return False
    if long in (short + "s", short + "e", short + "d", short + "r", short + "n", short + "a"):
        return False
    if one.replace("z", "s") == other.replace("z", "s") or one.replace("our", "or") == other.replace("our", "or"):
        return False
    if len(short) == len(long):
        different = [index for index in range(len(short)) if short[index] != long[index]]
        if len(different) == 1:
            return different[0] < len(short) - 1  # a changed last letter makes another name (Maria, Marie)
        return (
            len(different) == 2
            and different[1] == different[0] + 1
            and short[different[0]] == long[different[1]]
            and short[different[1]] == long[different[0]]
        )
    return len(long) == len(short) + 1 and any(
        long[:index] + long[index + 1 :] == short for index in range(1, len(long) - 1)
    )
