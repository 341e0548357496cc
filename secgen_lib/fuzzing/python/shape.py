"""What the calls of a task's tests have in common: types, ranges, lengths, alphabets, order. Inputs are made within
that, since a Python signature promises nothing, and an input that nobody promised breaks programs that are right.
Runs in the tests' sandbox, joined with the other files here.
"""
if __name__ != "__main__":  # in the sandbox these files are one text
    from secgen_lib.fuzzing.python.forms import (
        CLOSED,
        FORM,
        form_of,
        is_balanced,
        is_closed,
        is_distinct,
        is_even,
        is_rising,
        is_tidy,
    )

FACTOR = 2
"""How far beyond the largest that was seen a number or a length may go."""
MOST_SLOW, SMALL = 20, 100
POOL = 300
"""Values kept of one place."""
CLASS = 5
"""So many letters (or digits) of one kind, and all of that kind may come."""
KINDS = ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789")
SIZED = (str, bytes, list, tuple, set, frozenset, dict)


class Place:
    """The values that were seen at one place: an argument, or what is within it."""

    def __init__(self):
        self.pool, self.kinds = [], set()
        self.low = self.high = None
        self.tight, self.cap = False, None
        self.shortest, self.longest = None, 0
        self.lengths = set()
        self.distinct = self.rising = self.even = True
        self.told = False  # whether there was a sequence long enough to be called distinct or rising
        self.rows = False
        self.chars, self.balanced, self.letters = set(), True, None
        self.texts, self.words, self.tidy, self.forms = {}, {}, True, set()
        self.places = []  # the words at each place of a text, where all have one form
        self.items, self.keys, self.fixed = None, None, {}

    def see(self, value):
        """One more value of this place."""
        kind = type(value)
        self.kinds.add(kind)
        if len(self.pool) < POOL and not any(kind is type(other) and value == other for other in self.pool):
            self.pool.append(value)
        if kind in (int, float):
            if value == value:
                self.low = value if self.low is None else min(self.low, value)
                self.high = value if self.high is None else max(self.high, value)
        elif kind in SIZED:
            self._see_sized(value, kind)

    def _see_words(self, words):
        if len(self.forms) == 1:
            self.places = [{*old, new} for old, new in zip(self.places or [()] * len(words), words, strict=True)]

    def _see_sized(self, value, kind):
        size = len(value)
        self.shortest = size if self.shortest is None else min(self.shortest, size)
        self.longest = max(self.longest, size)
        self.lengths.add(size)
        if kind in (str, bytes):
            self.chars.update(value)
            if kind is str:
                self.balanced = self.balanced and is_balanced(value)
                self.texts[value] = self.texts.get(value, 0) + 1
                self.tidy = self.tidy and is_tidy(value)
                self.forms.add(form_of(value))
                self._see_words(FORM.findall(value))
                for word in value.split():
                    self.words[word] = self.words.get(word, 0) + 1
            return
        self.items = self.items or Place()
        if kind is dict:
            self.keys = self.keys or Place()
            for key, item in value.items():
                self.keys.see(key)
                self.items.see(item)
            return
        if kind in (list, tuple):
            self.told = self.told or size > 2
            self.rows = self.rows or size > 1
            self.distinct = self.distinct and is_distinct(value)
            self.rising = self.rising and is_rising(value)
            self.even = self.even and is_even(value)
        for at, item in enumerate(value):
            self.items.see(item)
            if kind is tuple and at < 8:
                self.fixed.setdefault(at, Place()).see(item)

    def at(self, value, index):
        """The place of an item of a sequence that was seen here."""
        if type(value) is tuple and self.same_length() and index in self.fixed:
            return self.fixed[index]
        return self.items

    def same_length(self):
        return len(self.lengths) == 1 and len(self.pool) > 1 and self.longest > 0

    def bounds(self):
        """The numbers that may come here."""
        low, high = self._bounds()
        return (low, high) if self.cap is None else (max(low, -self.cap), min(high, self.cap))

    def _bounds(self):
        low, high = self.low, self.high
        if self.tight:
            return low, high
        far = FACTOR * max(abs(low), abs(high), 2)
        if low >= 0 and high <= 1 and float in self.kinds:
            return 0, 1
        return (min(low, 2) if low >= 0 else -far), (-1 if high <= -1 else 0 if high <= 0 else far)

    def tighten(self):
        """From here on no number beyond those that were seen."""
        self.tight = True
        for place in (self.items, self.keys, *self.fixed.values()):
            if place is not None:
                place.tighten()

    def alphabet(self):
        """The characters that may come here, in order."""
        if self.letters is None:
            chars = set(self.chars)
            for kind in KINDS:
                if len(chars.intersection(kind)) >= CLASS:
                    chars.update(kind)
            self.letters = sorted(chars)
        return self.letters

    def holds(self, value, strict=True):
        """Whether the value is like those that were seen; not ``strict``: only of the same types, and no larger."""
        kind = type(value)
        if kind not in self.kinds:
            return False
        if kind in (int, float):
            if self.cap is not None and abs(value) > self.cap:
                return False
            low, high = self.bounds() if strict else (-abs(self.far()), self.far())
            return low <= value <= high
        if kind not in SIZED:
            return True
        if len(value) > max(FACTOR * self.longest, 4):
            return False
        if strict and not self._like(value, kind):
            return False
        if kind in (str, bytes):
            return True
        if kind is dict:
            return all(self.keys.holds(key, strict) and self.items.holds(item, strict) for key, item in value.items())
        return all(self.at(value, at).holds(item, strict) for at, item in enumerate(value))

    def far(self):
        return 2 * FACTOR * max(abs(self.low), abs(self.high), 2)

    def _like(self, value, kind):
        size = len(value)
        if size < min(self.shortest, 1) or self.same_length() and kind is not str and size != self.longest:
            return False
        if kind is str:
            return self._reads_like(value)
        if kind in (list, tuple):
            if self.told and (self.distinct and not is_distinct(value) or self.rising and not is_rising(value)):
                return False
            return not (self.rows and self.even) or is_even(value)
        return True

    def _has_form(self, text):
        return form_of(text) in self.forms and all(
            word in seen or len(seen) > 1 for word, seen in zip(FORM.findall(text), self.places, strict=True))

    def _reads_like(self, text):
        if not set(text) <= set(self.alphabet()) or is_closed(self.texts) and text not in self.texts:
            return False
        if self.balanced and not is_balanced(text) or self.tidy and not is_tidy(text):
            return False
        if len(self.texts) >= CLOSED and len(self.forms) == 1 and not self._has_form(text):
            return False
        return not is_closed(self.words) or all(word in self.words for word in text.split())


class Shape:
    """What the calls have in common: a place an argument, and which measure is never above which."""

    def __init__(self, calls):
        self.calls, self.places = calls, {}
        self.below, self.slow = None, 0
        for args, named in calls:
            for name, value in parts(args, named):
                self.places.setdefault(name, Place()).see(value)
            measures = measured(args, named)
            holding = {(a, b) for a in measures for b in measures if a != b and measures[a] <= measures[b]}
            self.below = holding if self.below is None else self.below & holding

    def too_slow(self, args, named, left=0.75, small=SMALL):
        """A call took too long: no number above this part (``left``) of the largest of these from here on, where that
        is not ``small``; behind :data:`MOST_SLOW` of such calls none beyond those that were seen."""
        self.slow += 1
        if self.slow == MOST_SLOW:
            for place in self.places.values():
                place.tighten()
        numbers = [(abs(value), str(name), name) for name, value in parts(args, named) if type(value) is int]
        if numbers and max(numbers)[0] > small:
            size, _, name = max(numbers)
            self.places[name].cap = min(size - 1, int(size * left))

    def beyond(self, args, named):
        """Whether a number is beyond those that were seen: no test says that this takes no longer."""
        return any(type(value) is int and not self.places[name].low <= value <= self.places[name].high
                   for name, value in parts(args, named))

    def holds(self, args, named, strict=True):
        if not all(self.places[name].holds(value, strict) for name, value in parts(args, named)):
            return False
        if not strict:
            return True
        measures = measured(args, named)
        return all(measures[a] <= measures[b] for a, b in self.below if a in measures and b in measures)


def parts(args, named):
    yield from enumerate(args)
    yield from named.items()


def measured(args, named):
    return {name: value if type(value) is int else len(value) for name, value in parts(args, named)
            if type(value) is int or type(value) in SIZED}
