"""New calls made from those of the tests, by one to a few changes. Runs in the tests' sandbox, joined with the other
files here: ``Place`` is ``shape.py``'s.
"""
import random

if __name__ != "__main__":  # in the sandbox these files are one text
    from secgen_lib.fuzzing.python.forms import is_closed

CHANGES, TRIES, MADE = 5, 4, 500
"""Changes to one call, tries at each, inputs kept to be changed again."""


class Mutator:
    """Draws calls. ``constants``: literals of the program's and the reference's text, which stand where they branch."""

    def __init__(self, shape, constants, seed, strict):
        self.shape, self.random, self.strict, self.made = shape, random.Random(seed), strict, []
        self.constants = {kind: sorted({item for item in constants if type(item) is kind}, key=repr)
                          for kind in (int, float, str)}

    def call(self):
        """(args, named): one of the tests' calls, or of those made before, changed."""
        while True:
            try:
                return self._call()
            except (OverflowError, ValueError):  # what is infinite, not a number, or too large for a float
                continue

    def _call(self):
        draw = self.random
        args, named = draw.choice(self.shape.calls if not self.made or draw.random() < 0.3 else self.made)
        args, named = list(args), dict(named)
        names = [name for name, _ in [*enumerate(args), *named.items()]]
        for _ in range(min(CHANGES, 1 + int(draw.expovariate(1.5)))):
            name = draw.choice(names)
            holder = args if type(name) is int else named
            place = self.shape.places[name]
            for _ in range(TRIES):
                new = draw.choice(place.pool) if draw.random() < 0.1 else self.value(holder[name], place)
                if not self.strict or place.holds(new):
                    holder[name] = new
                    break
        return args, named

    def keep(self, args, named):
        """Go on from this input, which was one, later."""
        if len(self.made) < MADE:
            self.made.append((args, named))
        else:
            self.made[self.random.randrange(MADE)] = args, named

    def value(self, old, place):
        """A value near ``old``."""
        kind = type(old)
        if kind is bool:
            return not old
        if kind is int:
            return self.number(old, place)
        if kind is float:
            return self.real(old, place)
        if kind is str:
            return self.text(old, place)
        if kind is bytes:
            return bytes(self.sequence(list(old), place, lambda: self.random.choice(sorted(place.chars) or [0])))
        if kind in (list, tuple):
            return kind(self.items(old, place))
        if kind in (set, frozenset):
            return kind(self.sequence(sorted(old, key=repr), place, lambda: self.new(place.items)))
        if kind is dict:
            return self.table(old, place)
        return self.random.choice(place.pool)

    def new(self, place):
        """A value for a place where there was none."""
        if place is None or not place.pool:
            return 0
        old = self.random.choice(place.pool)
        return old if self.random.random() < 0.4 else self.value(old, place)

    def number(self, old, place):
        draw = self.random
        low, high = place.bounds() if place.low is not None else (-8, 8)
        way = draw.randrange(8)
        if way < 2:
            return old + draw.choice((-1, 1))
        if way == 2:
            return old + draw.randint(-9, 9)
        if way == 3:
            return draw.choice((0, 1, 2, -1, 10, int(low), int(high), -old))
        if way == 4 and self.constants[int]:
            return draw.choice(self.constants[int]) + draw.choice((0, 0, 1, -1))
        if way == 5:
            return draw.choice((old * 2, old // 2, old * 10, old // 10))
        low, high = int(low), max(int(low), int(high))
        if draw.random() < 0.5:  # small ones as often as large ones
            high = min(high, max(low, 0) + (1 << draw.randrange(1, max(2, high.bit_length() + 1))))
            low = max(low, -high)
        return draw.randint(min(low, high), high)

    def real(self, old, place):
        draw = self.random
        low, high = place.bounds() if place.low is not None else (-8.0, 8.0)
        way = draw.randrange(7)
        if way == 0:
            return float(draw.choice((0, 1, -1, 0.5, low, high, -old)))
        if way == 1:
            return float(round(old))
        if way == 2:
            return old + draw.choice((-1.0, 1.0, 0.5, -0.5, 0.1, -0.1, 0.01, 0.25))
        if way == 3 and self.constants[float]:
            return draw.choice(self.constants[float])
        if way == 4:
            return draw.choice((old * 2, old / 2, float(draw.randint(int(low), max(int(low), int(high))))))
        return round(draw.uniform(low, high), draw.choice((1, 2, 3)))

    def text(self, old, place):
        draw, alphabet = self.random, place.alphabet() or ["a"]
        if self.strict and is_closed(place.texts):
            return draw.choice(place.pool)
        way = 8 if " " in old and draw.random() < 0.5 else draw.randrange(9)
        if way < 3 or not old:
            return "".join(self.sequence(list(old), place, lambda: draw.choice(alphabet)))
        if way == 3:
            other, a = draw.choice(place.pool), draw.randrange(len(old) + 1)
            return old[:a] + (other[draw.randrange(len(other) + 1):] if type(other) is str else "")
        if way == 4:
            at = draw.randrange(len(old))
            return old[:at] + draw.choice((old[at].swapcase(), draw.choice(alphabet))) + old[at + 1:]
        if way == 5 and self.constants[str]:
            at, piece = draw.randrange(len(old) + 1), draw.choice(self.constants[str])
            return old[:at] + "".join(char for char in piece if char in alphabet) + old[at:]
        if way == 6:
            return draw.choice((old[::-1], old + old[::-1], old[:len(old) // 2], old + old[::-1][1:], old.strip()))
        gap = next((gap for gap in (", ", ",", "\n", " ") if gap in old), "")
        if gap:  # words change places: a change of letters seldom leaves a word that means something
            pool = [word for other in place.pool if type(other) is str for word in other.split(gap)] or old.split(gap)
            return gap.join(self.sequence(old.split(gap), place, lambda: draw.choice(pool)))
        return "".join(self.sequence(list(old), place, lambda: draw.choice(alphabet)))

    def items(self, old, place):
        if old and (self.random.random() < 0.5 or type(old) is tuple and place.same_length()):
            at = self.random.randrange(len(old))
            items = list(old)
            items[at] = self.value(items[at], place.at(old, at))
            return items
        return self.sequence(list(old), place, lambda: self.new(place.items))

    def sequence(self, items, place, new):
        """Items put in, left out, doubled, in another order."""
        draw, size = self.random, len(items)
        way = draw.randrange(10)
        if way < 3 or not items:
            items.insert(draw.randrange(size + 1), new())
        elif way < 5:
            del items[draw.randrange(size)]
        elif way == 5:
            items.insert(draw.randrange(size + 1), draw.choice(items))
        elif way == 6:
            a, b = draw.randrange(size), draw.randrange(size)
            items[a], items[b] = items[b], items[a]
        elif way == 7:
            items[draw.randrange(size)] = new()
        elif way == 8:
            items = draw.choice((items[::-1], items[:size // 2], items[:1], [], items + items))
        else:
            items = [new() for _ in range(draw.randint(0, max(2, min(place.longest + 2, 12))))]
        if place.told and place.rising and type(items) is list:
            items = in_order(items)
        return items

    def table(self, old, place):
        table, draw = dict(old), self.random
        if table and draw.random() < 0.3:
            del table[draw.choice(sorted(table, key=repr))]
        elif table and draw.random() < 0.5:
            key = draw.choice(sorted(table, key=repr))
            table[key] = self.value(table[key], place.items)
        else:
            key = self.new(place.keys)
            table[key if type(key) not in (list, dict, set) else repr(key)] = self.new(place.items)
        return table


def in_order(items):
    try:
        return sorted(items)
    except TypeError:
        return items
