// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <limits.h>
#include <stddef.h>

enum { DEPTH = 16 };

int run_program(const int *code, size_t size, int *top)
{
    int stack[DEPTH] = {0};
    size_t depth = 0;
    size_t at = 0;
    while (at < size) {
        int instruction = code[at++];
        long long value = 0;
        switch (instruction) {
        case 0:
            if (at == size)
                return -1;
            value = code[at++];
            break;
        case 1:
        case 2:
        case 3: {
            if (depth < 2)
                return -1;
            long long a = stack[--depth];
            long long b = stack[--depth];
            if (instruction == 3 && a == 0)
                return -1;
            value = instruction == 1 ? b + a : instruction == 2 ? b * a : b / a;
            break;
        }
        case 4:
            if (depth == 0)
                return -1;
            value = stack[depth - 1];
            break;
        case 5:
            if (depth == 0)
                return -1;
            depth--;
            continue;
        default:
            return -1;
        }
        if (depth == DEPTH || value < INT_MIN || value > INT_MAX)
            return -1;
        stack[depth++] = (int)value;
    }
    if (depth == 0)
        return -1;
    *top = stack[depth - 1];
    return 0;
}
