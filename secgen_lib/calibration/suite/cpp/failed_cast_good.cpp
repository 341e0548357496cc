// calibration: null dereference; run: -; shown by: nothing
#include <iostream>

struct Shape {
    virtual ~Shape() = default;
};
struct Square : Shape {
    int side = 2;
};
struct Circle : Shape {
    int radius = 1;
};

static int side_of(Shape *shape)
{
    auto *square = dynamic_cast<Square *>(shape);
    return square != nullptr ? square->side : 0;
}

int main()
{
    Circle circle;
    std::cout << side_of(&circle) << '\n';
}
