// calibration: use after free; run: -; shown by: nothing; flagged though sound
#include <iostream>

class Buffer {
public:
    Buffer() : data(new int[4]()) {}
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    ~Buffer() { delete[] data; }
    int first() const { return data[0]; }

private:
    int *data;
};

static int look(const Buffer &buffer) { return buffer.first(); }

int main()
{
    Buffer buffer;
    std::cout << look(buffer) << '\n';
}
