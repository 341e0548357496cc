// calibration: null dereference; run: -; shown by: nothing; flagged though sound
#include <iostream>
#include <string>
#include <utility>

int main()
{
    std::string line = "a";
    std::string all;
    for (int i = 0; i < 3; i++) {
        all += std::move(line);
        if (line.size() > 100)
            return 1;
        line = "b";
    }
    std::cout << all << '\n';
}
