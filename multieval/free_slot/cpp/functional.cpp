// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(free_slot(std::vector<int>{}, std::vector<int>{}, 1) == 480);
    assert(free_slot(std::vector<int>{}, std::vector<int>{}, 600) == 480);
    assert(free_slot(std::vector<int>{480}, std::vector<int>{481}, 600) == -1);
    assert(free_slot(std::vector<int>{480}, std::vector<int>{481}, 599) == 481);
    assert(free_slot(std::vector<int>{1079}, std::vector<int>{1080}, 599) == 480);
    assert(free_slot(std::vector<int>{1079}, std::vector<int>{1080}, 600) == -1);
    assert(free_slot(std::vector<int>{500}, std::vector<int>{900}, 20) == 480);
    assert(free_slot(std::vector<int>{500}, std::vector<int>{900}, 21) == 900);
    assert(free_slot(std::vector<int>{500}, std::vector<int>{900}, 180) == 900);
    assert(free_slot(std::vector<int>{500}, std::vector<int>{900}, 181) == -1);
    assert(free_slot(std::vector<int>{480, 490, 700}, std::vector<int>{900, 500, 710}, 30) == 900);
    assert(free_slot(std::vector<int>{480, 490}, std::vector<int>{900, 500}, 200) == -1);
    assert(free_slot(std::vector<int>{480, 500, 520}, std::vector<int>{520, 530, 560}, 10) == 560);
    assert(free_slot(std::vector<int>{480, 540, 600}, std::vector<int>{540, 600, 660}, 30) == 660);
    assert(free_slot(std::vector<int>{480, 541, 600}, std::vector<int>{540, 600, 660}, 1) == 540);
    assert(free_slot(std::vector<int>{480, 541, 600}, std::vector<int>{540, 600, 660}, 2) == 660);
    assert(free_slot(std::vector<int>{490, 490, 600}, std::vector<int>{500, 560, 610}, 40) == 560);
    assert(free_slot(std::vector<int>{490, 490, 600}, std::vector<int>{560, 500, 610}, 41) == 610);
    assert(free_slot(std::vector<int>{480, 480, 480}, std::vector<int>{490, 1080, 500}, 1) == -1);
    assert(free_slot(std::vector<int>{600, 600}, std::vector<int>{700, 700}, 120) == 480);
    assert(free_slot(std::vector<int>{600, 600}, std::vector<int>{700, 700}, 121) == 700);
    assert(free_slot(std::vector<int>{481, 483, 485}, std::vector<int>{482, 484, 486}, 1) == 480);
    assert(free_slot(std::vector<int>{481, 483, 485}, std::vector<int>{482, 484, 486}, 2) == 486);
    assert(free_slot(std::vector<int>{480, 1000}, std::vector<int>{1000, 1080}, 1) == -1);
    assert(free_slot(std::vector<int>{480, 500, 510, 1070}, std::vector<int>{600, 550, 520, 1075}, 470) == 600);
    assert(free_slot(std::vector<int>{480, 500, 510, 1070}, std::vector<int>{600, 550, 520, 1075}, 471) == -1);
    assert(free_slot(std::vector<int>{480, 600, 1060}, std::vector<int>{590, 1050, 1080}, 10) == 590);
    assert(free_slot(std::vector<int>{480, 600, 1060}, std::vector<int>{591, 1050, 1080}, 10) == 1050);
    assert(free_slot(std::vector<int>{480, 600, 1060}, std::vector<int>{591, 1051, 1080}, 10) == -1);
}
