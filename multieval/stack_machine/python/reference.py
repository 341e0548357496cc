# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def run_program(code: list[int]) -> int | None:
    stack: list[int] = []
    rest = iter(code)
    for instruction in rest:
        if instruction == 0:
            operand = next(rest, None)
            if operand is None:
                return None
            value = operand
        elif instruction in (1, 2, 3):
            if len(stack) < 2:
                return None
            a, b = stack.pop(), stack.pop()
            if instruction == 1:
                value = b + a
            elif instruction == 2:
                value = b * a
            elif a == 0:
                return None
            else:
                value = abs(b) // abs(a) * (1 if (a < 0) == (b < 0) else -1)
        elif instruction in (4, 5) and stack:
            value = stack[-1]
            if instruction == 5:
                stack.pop()
                continue
        else:
            return None
        if len(stack) == 16 or not -2**31 <= value < 2**31:
            return None
        stack.append(value)
    return stack[-1] if stack else None
