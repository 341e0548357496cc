# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def seat_label(seat: int, width: int) -> str:
    row = 1
    while seat > width:
        seat -= width
        row += 1
    return str(row) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[seat - 1]
