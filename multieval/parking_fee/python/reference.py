# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def parking_fee(minutes: int) -> int:
    if minutes <= 30:
        return 0
    hours = (minutes + 59) // 60
    return min(200 * hours, 1500)
