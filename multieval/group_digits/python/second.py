# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def group_digits(number: int) -> str:
    sign, digits = ("-", str(-number)) if number < 0 else ("", str(number))
    if len(digits) > 4:
        digits = re.sub(r"(?<=\d)(?=(\d{3})+$)", ".", digits)
    return sign + digits
