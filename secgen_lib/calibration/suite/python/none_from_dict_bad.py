# calibration: null dereference; run: z; shown by: exception
import sys

PRICES = {"a": 1, "b": 2}


def double(name: str) -> int:
    price = PRICES.get(name)
    return price * 2  # ! CWE-476 none_from_dict


print(double(sys.argv[1]))
