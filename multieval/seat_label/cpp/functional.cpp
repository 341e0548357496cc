// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(seat_label(4, 4) == "1D");
    assert(seat_label(5, 4) == "2A");
    assert(seat_label(8, 4) == "2D");
    assert(seat_label(9, 4) == "3A");
    assert(seat_label(1, 1) == "1A");
    assert(seat_label(2, 1) == "2A");
    assert(seat_label(999, 1) == "999A");
    assert(seat_label(2, 2) == "1B");
    assert(seat_label(3, 2) == "2A");
    assert(seat_label(100, 2) == "50B");
    assert(seat_label(26, 26) == "1Z");
    assert(seat_label(27, 26) == "2A");
    assert(seat_label(25, 26) == "1Y");
    assert(seat_label(52, 26) == "2Z");
    assert(seat_label(53, 26) == "3A");
    assert(seat_label(6, 6) == "1F");
    assert(seat_label(12, 6) == "2F");
    assert(seat_label(60, 6) == "10F");
    assert(seat_label(10, 3) == "4A");
    assert(seat_label(300, 3) == "100C");
    assert(seat_label(1000000, 1) == "1000000A");
    assert(seat_label(1000000, 26) == "38462N");
    assert(seat_label(1000000, 10) == "100000J");
    assert(seat_label(999991, 10) == "100000A");
}
