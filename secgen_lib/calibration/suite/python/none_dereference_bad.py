# calibration: null dereference; run: nothing; shown by: exception
import re
import sys


def year(text: str) -> str:
    found = re.search(r"\d{4}", text)
    return found.group(0)  # ! CWE-476 none_dereference


print(year(sys.argv[1]))
