# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
NAMES = "JanFebMarAprMayJunJulAugSepOctNovDec"


def month_name(month: int) -> str:
    at = 3 * (month - 1)
    return NAMES[at:at + 3]
