// calibration: use after free; run: -; shown by: address; missed by all
#include <iostream>

class Buffer {
public:
    Buffer() : data(new int[4]()) {}
    ~Buffer() { delete[] data; }
    int first() const { return data[0]; }

private:
    int *data;
};

static int look(Buffer buffer) { return buffer.first(); }  // ! CWE-415 double_delete

int main()
{
    Buffer buffer;
    std::cout << look(buffer) << '\n';
}
