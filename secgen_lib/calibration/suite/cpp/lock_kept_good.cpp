// calibration: concurrency; run: -; shown by: nothing
#include <iostream>
#include <mutex>

static std::mutex lock;
static int total;

static bool add(int n)
{
    std::lock_guard<std::mutex> held(lock);
    if (n < 0)
        return false;
    total += n;
    return true;
}

int main()
{
    add(1);
    std::cout << add(2) << '\n';
}
