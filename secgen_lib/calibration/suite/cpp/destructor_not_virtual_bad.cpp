// calibration: leak; run: -; shown by: address
#include <iostream>
#include <memory>

struct Base {
    int n = 1;
    ~Base() = default;
};
struct Derived : Base {
    long more[4] = {1, 2, 3, 4};
};

int main()
{
    Base *thing = new Derived;
    std::cout << thing->n << '\n';
    delete thing;  // ! CWE-1079 destructor_not_virtual
}
