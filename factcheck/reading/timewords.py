"""The words of time, as tables: months, weekdays, seasons, units, zones, and what may start a date."""

from __future__ import annotations

_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
_MONTHS_SHORT = ["jan", "feb", "mar", "apr", "-", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
MONTHS = {name: number for number, name in enumerate(_MONTHS, 1)} | {
    name: number for number, name in enumerate(_MONTHS_SHORT, 1) if name != "-"
} | {"sept": 9, "febr": 2}
SHORT_MONTHS = frozenset([*_MONTHS_SHORT, "sept", "febr"]) - {"-"}
VERBAL_MONTHS = frozenset(["may", "march", "mar", "jan", "dec"])  # also verbs, names, words: they need company

_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS = {name: number for number, name in enumerate(_WEEKDAYS, 1)} | {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}
SHORT_WEEKDAYS = frozenset(WEEKDAYS) - frozenset(_WEEKDAYS)

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
           "springtime": "SP", "summertime": "SU", "wintertime": "WI", "midsummer": "SU", "midwinter": "WI"}

# unit -> the ISO designator, and how many of it; T before it where it is a time of day unit
UNITS = {"second": ("S", 1), "sec": ("S", 1), "minute": ("M", 1), "min": ("M", 1), "hour": ("H", 1), "hr": ("H", 1),
         "day": ("D", 1), "night": ("D", 1), "weekday": ("D", 1), "workday": ("D", 1), "week": ("W", 1), "wk": ("W", 1),
         "fortnight": ("W", 2), "month": ("M", 1), "quarter": ("Q", 1), "year": ("Y", 1), "yr": ("Y", 1), "decade": ("DE", 1),
         "century": ("CE", 1), "millennium": ("ML", 1), "weekend": ("WE", 1), "semester": ("M", 6), "evening": ("D", 1),
         "morning": ("D", 1), "afternoon": ("D", 1), "millisecond": ("MS", 1), "nanosecond": ("NS", 1), "microsecond": ("US", 1)}
PLURALS = {"centuries": "century", "millennia": "millennium", "millenia": "millennium", "millenniums": "millennium",
           "secs": "sec", "mins": "min", "hrs": "hr", "wks": "wk", "yrs": "yr"} | {
    f"{unit}s": unit for unit in UNITS if unit not in ("century", "millennium")
}
CLOCK_UNITS = frozenset(["second", "sec", "minute", "min", "hour", "hr", "millisecond", "microsecond", "nanosecond"])
FINE_UNITS = frozenset(["millisecond", "microsecond", "nanosecond"])  # physical quantities, not times of people

PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "noon": "MI", "dawn": "MO",
         "dusk": "EV", "daytime": "DT", "nighttime": "NI", "overnight": "NI", "lunchtime": "MI"}

ERAS = {"bc": -1, "bce": -1, "ad": 1, "ce": 1}

ZONES = {"utc": 0, "gmt": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "ist": 330, "jst": 540,
         "est": -300, "edt": -240, "et": None, "cst": -360, "cdt": -300, "ct": None, "mst": -420, "mdt": -360, "mt": None,
         "pst": -480, "pdt": -420, "pt": None, "aest": 600, "aedt": 660, "hkt": 480, "sgt": 480}

MODS = {"early": "START", "mid": "MID", "middle": "MID", "late": "END", "later": "END", "earlier": "START",
        "beginning": "START", "start": "START", "end": "END", "close": "END"}

PRESENT = frozenset(["now", "currently", "nowadays", "presently"])
PAST = frozenset(["recently", "lately"])

SPEECH_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

BEFORE_SIDES = {"before": "..", "by": "..", "until": "..", "till": "..", "til": "..", "pre": ".."}
AFTER_SIDES = frozenset(["after", "since", "post"])
APPROX = frozenset(["about", "around", "approximately", "roughly", "circa", "c", "ca", "approx", "possibly", "probably", "perhaps"])

# nouns that a year in front of them dates ("the 2008 elections") rather than counts
EVENT_NOUNS = frozenset(
    ["elections", "olympics", "results", "games", "figures", "finals", "playoffs", "protests", "riots", "floods", "attacks", "bombings", "winners", "nominees", "awards", "sales", "revenues", "earnings", "profits", "levels", "prices", "rates", "championships", "primaries", "standings", "rankings", "guidelines", "amendments", "reforms", "estimates", "models", "editions", "elections'", "census", "season", "edition"]
)
SMALL = {word: number for number, word in enumerate(
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"])}
TENS = {word: number * 10 for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)}
ORDINALS = {word: number for number, word in enumerate(
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"], 1)} | {"twentieth": 20, "thirtieth": 30}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1000000, "billion": 1000000000}
DECADE_WORDS = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
                "nineties": 90}
FREQUENCIES = {"daily": "XXXX-XX-XX", "weekly": "XXXX-WXX", "monthly": "XXXX-XX", "yearly": "XXXX", "annually": "XXXX",
               "annual": "XXXX", "quarterly": "XXXX-QX", "hourly": "XXXX-XX-XXTXX", "nightly": "XXXX-XX-XXTNI",
               "biweekly": "P2W", "fortnightly": "P2W", "bimonthly": "P2M", "biannually": "P6M", "biannual": "P6M",
               "biennial": "P2Y", "everyday": "XXXX-XX-XX"}
