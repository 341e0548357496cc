"""What a text or a list is like: its pattern, tidy, balanced, distinct, rising, even. Runs in the tests' sandbox,
joined with the other files here.
"""
import re

CLOSED = 3
"""A vocabulary is closed where each of its words was seen so often, in the mean."""
FORM = re.compile(r"[0-9]+|[A-Za-z]+")
BRACKETS = {")": "(", "]": "[", "}": "{", ">": "<"}


def form_of(text):
    """A text with each number as 0 and each word as a, so that dates and sentences of one pattern are alike."""
    return FORM.sub(lambda part: "0" if part[0][0].isdigit() else "a", text)


def is_closed(counts):
    """Whether texts were seen so often that there are no others (names of operators, digits as words)."""
    return len(counts) > 1 and sum(counts.values()) >= CLOSED * len(counts)


def is_tidy(text):
    """Whether there is one blank between words, none before and behind."""
    return "  " not in text and text.strip(" ") == text


def is_balanced(text):
    stack = []
    for char in text:
        if char in "([{<":
            stack.append(char)
        elif char in BRACKETS and (not stack or stack.pop() != BRACKETS[char]):
            return False
    return not stack


def is_distinct(items):
    try:
        return len(set(items)) == len(items)
    except TypeError:
        return all(item not in items[:at] for at, item in enumerate(items))


def is_rising(items):
    try:
        return all(items[at] <= items[at + 1] for at in range(len(items) - 1))
    except TypeError:
        return False


def is_even(rows):
    """Whether all items have the same length (a matrix); true of what has none."""
    return len({len(row) if type(row) in (list, tuple) else -1 for row in rows}) < 2
