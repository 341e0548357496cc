# calibration: null dereference; run: z; shown by: nothing
import sys

PRICES = {"a": 1, "b": 2}


def double(name: str) -> int:
    price = PRICES.get(name, 0)
    return price * 2


print(double(sys.argv[1]))
