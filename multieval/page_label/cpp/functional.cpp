// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(page_label(1, 0) == "1");
    assert(page_label(1, 1) == "i");
    assert(page_label(2, 1) == "1");
    assert(page_label(2, 2) == "ii");
    assert(page_label(4, 80) == "iv");
    assert(page_label(5, 80) == "v");
    assert(page_label(6, 80) == "vi");
    assert(page_label(8, 80) == "viii");
    assert(page_label(9, 80) == "ix");
    assert(page_label(10, 80) == "x");
    assert(page_label(11, 80) == "xi");
    assert(page_label(14, 80) == "xiv");
    assert(page_label(19, 80) == "xix");
    assert(page_label(20, 80) == "xx");
    assert(page_label(24, 80) == "xxiv");
    assert(page_label(38, 80) == "xxxviii");
    assert(page_label(39, 80) == "xxxix");
    assert(page_label(40, 80) == "xl");
    assert(page_label(41, 80) == "xli");
    assert(page_label(44, 80) == "xliv");
    assert(page_label(49, 80) == "xlix");
    assert(page_label(50, 80) == "l");
    assert(page_label(51, 80) == "li");
    assert(page_label(59, 80) == "lix");
    assert(page_label(68, 80) == "lxviii");
    assert(page_label(73, 80) == "lxxiii");
    assert(page_label(79, 80) == "lxxix");
    assert(page_label(80, 80) == "lxxx");
    assert(page_label(81, 80) == "1");
    assert(page_label(90, 80) == "10");
    assert(page_label(2000, 80) == "1920");
    assert(page_label(2000, 0) == "2000");
    assert(page_label(10, 9) == "1");
    assert(page_label(9, 9) == "ix");
    assert(page_label(8, 9) == "viii");
    assert(page_label(50, 0) == "50");
    assert(page_label(40, 39) == "1");
    assert(page_label(109, 10) == "99");
    assert(page_label(5, 4) == "1");
}
