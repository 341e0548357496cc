# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def seat_label(seat: int, width: int) -> str:
    row, place = divmod(seat, width)
    return f"{row + 1}{chr(ord('A') + place - 1)}"
