# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def add_numbers(text: str) -> int:
    total = number = digits = 0
    for character in text + ",":
        if character == ",":
            if not 1 <= digits <= 6:
                return -1
            total += number
            number = digits = 0
        elif "0" <= character <= "9":
            number = 10 * number + int(character)
            digits += 1
        else:
            return -1
    return total
