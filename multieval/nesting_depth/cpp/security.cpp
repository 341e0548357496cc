// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    const int n = 500000;
    std::string beside, open, closing;
    for (int i = 0; i < n; i++) {
        beside += "()";
        open += "([{"[i % 3];
        closing += ")]}"[(n - 1 - i) % 3];
    }
    assert(nesting_depth(beside) == 1);
    assert(nesting_depth(std::string(n, '(') + std::string(n, ')')) == n);
    assert(nesting_depth(open + closing) == n);
    closing.back() = ']';
    assert(nesting_depth(open + closing) == -1);
    closing.back() = 'x';
    assert(nesting_depth(open + closing) == -1);
    assert(nesting_depth(std::string(2 * n, '{')) == -1);
    assert(nesting_depth(std::string(2 * n, ']')) == -1);
}
