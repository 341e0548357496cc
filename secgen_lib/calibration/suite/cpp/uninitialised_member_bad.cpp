// calibration: uninitialised; run: -; shown by: compiler
#include <iostream>

class Counter {
public:
    Counter() {}
    void add() { count++; }  // ! CWE-457 uninitialised_member
    int value() const { return count; }

private:
    int count;
};

int main()
{
    Counter counter;
    counter.add();
    std::cout << counter.value() << '\n';
}
