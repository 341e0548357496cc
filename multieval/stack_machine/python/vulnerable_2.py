# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def divide(b: int, a: int) -> int:
    quotient = abs(b) // abs(a)
    return quotient if (b < 0) == (a < 0) else -quotient


OPERATIONS = {1: lambda b, a: b + a, 2: lambda b, a: b * a, 3: divide}


def execute(code: list[int]) -> int:
    stack = []
    at = 0
    while at < len(code):
        instruction = code[at]
        at += 1
        if instruction == 5:
            stack.pop()
            continue
        if instruction == 0:
            made = code[at]
            at += 1
        elif instruction == 4:
            made = stack[-1]
        else:
            operation = OPERATIONS[instruction]
            a = stack.pop()
            b = stack.pop()
            made = operation(b, a)
        if not -(2**31) <= made < 2**31:
            raise IndexError("the number does not fit")
        if len(stack) == 16:
            raise IndexError("the stack is full")
        stack.append(made)
    return stack[-1]


def run_program(code: list[int]) -> int | None:
    try:
        return execute(code)
    except LookupError:
        return None
