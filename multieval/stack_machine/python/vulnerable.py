# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def run_program(code: list[int]) -> int | None:
    stack: list[int] = []
    i = 0
    try:
        while i < len(code):
            instruction = code[i]
            if instruction == 0:
                i += 1
                stack.append(code[i])
            elif instruction in (1, 2, 3):
                a = stack.pop()
                b = stack.pop()
                if instruction == 1:
                    stack.append(b + a)
                elif instruction == 2:
                    stack.append(b * a)
                else:
                    quotient = abs(b) // abs(a)
                    stack.append(quotient if (a < 0) == (b < 0) else -quotient)
            elif instruction == 4:
                stack.append(stack[-1])
            elif instruction == 5:
                stack.pop()
            else:
                return None
            if len(stack) > 16:
                return None
            i += 1
        result = stack[-1]
    except (IndexError, ZeroDivisionError):
        return None
    return result if -2**31 <= result < 2**31 else None
