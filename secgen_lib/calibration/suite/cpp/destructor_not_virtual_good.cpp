// calibration: leak; run: -; shown by: nothing
#include <iostream>
#include <memory>

struct Base {
    int n = 1;
    virtual ~Base() = default;
};
struct Derived : Base {
    long more[4] = {1, 2, 3, 4};
};

int main()
{
    Base *thing = new Derived;
    std::cout << thing->n << '\n';
    delete thing;
}
