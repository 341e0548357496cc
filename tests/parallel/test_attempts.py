"""Who is tried again, when, and how often. Mutations that turn these red: a batch that is given up whole, a program
that is tried a fourth time, one tried beside others the third time, a batch that is lost when it has to wait."""
from __future__ import annotations

from secgen_lib.parallel.attempts import MOST, Attempts


def test_batches_come_once_and_in_order():
    attempts = Attempts([[1, 2], [3]])
    first = attempts.next(0)
    attempts.back(first)
    assert attempts.next(0) is first
    assert list(attempts.next(1).batch) == [3] and attempts.next(2) is None


def test_a_batch_whose_worker_died_is_tried_program_by_program():
    attempts = Attempts([[1, 2]])
    assert attempts.died(attempts.next(0)) == []
    again = [attempts.next(0), attempts.next(1)]
    assert [list(each.batch) for each in again] == [[1], [2]] and attempts.next(2) is None


def test_the_third_time_a_program_is_alone_and_then_given_up():
    attempts = Attempts([[1, 2]])
    attempts.died(attempts.next(0))
    first, second = attempts.next(0), attempts.next(1)
    assert attempts.died(first) == attempts.died(second) == []
    alone = attempts.next(0)
    assert list(alone.batch) == [1] and alone.deaths == MOST - 1
    attempts.back(alone)
    assert attempts.next(1) is None, "another is under way"
    assert attempts.next(0) is alone
    assert attempts.died(alone) == [1]
    assert list(attempts.next(0).batch) == [2]
    assert attempts.next(0) is None


def test_batches_are_taken_as_they_are_needed():
    taken = []
    attempts = Attempts(taken.append(i) or [i] for i in range(5))
    assert taken == []
    attempts.next(0)
    assert taken == [0]
