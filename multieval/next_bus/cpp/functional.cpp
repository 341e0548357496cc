// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(next_bus(std::vector<int>{400, 430, 460}, 400) == 0);
    assert(next_bus(std::vector<int>{400, 430, 460}, 430) == 0);
    assert(next_bus(std::vector<int>{400, 430, 460}, 460) == 0);
    assert(next_bus(std::vector<int>{400, 430, 460}, 461) == 1379);
    assert(next_bus(std::vector<int>{400, 430, 460}, 399) == 1);
    assert(next_bus(std::vector<int>{400, 430, 460}, 0) == 400);
    assert(next_bus(std::vector<int>{400, 430, 460}, 401) == 29);
    assert(next_bus(std::vector<int>{400, 430, 460}, 431) == 29);
    assert(next_bus(std::vector<int>{400, 430, 460}, 1439) == 401);
    assert(next_bus(std::vector<int>{0}, 0) == 0);
    assert(next_bus(std::vector<int>{0}, 1) == 1439);
    assert(next_bus(std::vector<int>{0}, 1439) == 1);
    assert(next_bus(std::vector<int>{1439}, 0) == 1439);
    assert(next_bus(std::vector<int>{1439}, 1439) == 0);
    assert(next_bus(std::vector<int>{1438}, 1439) == 1439);
    assert(next_bus(std::vector<int>{720}, 721) == 1439);
    assert(next_bus(std::vector<int>{720}, 720) == 0);
    assert(next_bus(std::vector<int>{5, 5, 5}, 5) == 0);
    assert(next_bus(std::vector<int>{5, 5, 5}, 6) == 1439);
    assert(next_bus(std::vector<int>{0, 1439}, 1) == 1438);
    assert(next_bus(std::vector<int>{10, 20, 30, 40, 50, 60}, 35) == 5);
    assert(next_bus(std::vector<int>{10, 20, 30, 40, 50, 60}, 61) == 1389);
    assert(next_bus(std::vector<int>{60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380}, 1381) == 119);
    assert(next_bus(std::vector<int>{60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380}, 61) == 59);
    assert(next_bus(std::vector<int>{60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380}, 720) == 0);
}
