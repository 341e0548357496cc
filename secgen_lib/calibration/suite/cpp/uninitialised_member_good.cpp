// calibration: uninitialised; run: -; shown by: nothing
#include <iostream>

class Counter {
public:
    Counter() : count(0) {}
    void add() { count++; }
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
