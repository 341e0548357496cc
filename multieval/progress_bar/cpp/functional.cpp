// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(progress_bar(1, 1) == "##########");
    assert(progress_bar(0, 1) == "----------");
    assert(progress_bar(10, 10) == "##########");
    assert(progress_bar(9, 10) == "#########-");
    assert(progress_bar(1, 10) == "#---------");
    assert(progress_bar(99, 100) == "#########-");
    assert(progress_bar(100, 100) == "##########");
    assert(progress_bar(9, 100) == "----------");
    assert(progress_bar(10, 100) == "#---------");
    assert(progress_bar(19, 100) == "#---------");
    assert(progress_bar(55, 100) == "#####-----");
    assert(progress_bar(1, 3) == "###-------");
    assert(progress_bar(2, 3) == "######----");
    assert(progress_bar(3, 3) == "##########");
    assert(progress_bar(1, 2) == "#####-----");
    assert(progress_bar(1, 7) == "#---------");
    assert(progress_bar(6, 7) == "########--");
    assert(progress_bar(5, 7) == "#######---");
    assert(progress_bar(1, 11) == "----------");
    assert(progress_bar(2, 11) == "#---------");
    assert(progress_bar(10, 11) == "#########-");
    assert(progress_bar(14, 15) == "#########-");
    assert(progress_bar(3, 15) == "##--------");
    assert(progress_bar(6, 20) == "###-------");
    assert(progress_bar(7, 20) == "###-------");
    assert(progress_bar(14, 20) == "#######---");
    assert(progress_bar(12, 20) == "######----");
    assert(progress_bar(99999, 100000) == "#########-");
    assert(progress_bar(9999, 100000) == "----------");
    assert(progress_bar(10000, 100000) == "#---------");
    assert(progress_bar(29, 290) == "#---------");
    assert(progress_bar(87, 290) == "###-------");
    assert(progress_bar(203, 290) == "#######---");
    assert(progress_bar(261, 290) == "#########-");
    assert(progress_bar(91, 130) == "#######---");
    assert(progress_bar(329, 470) == "#######---");
    assert(progress_bar(658, 940) == "#######---");
    assert(progress_bar(100000, 100000) == "##########");
    assert(progress_bar(1, 100000) == "----------");
}
