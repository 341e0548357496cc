# calibration: null dereference; run: nothing; shown by: nothing
import re
import sys


def year(text: str) -> str:
    found = re.search(r"\d{4}", text)
    if found is None:
        return ""
    return found.group(0)


print(year(sys.argv[1]))
