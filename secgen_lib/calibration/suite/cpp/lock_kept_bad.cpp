// calibration: concurrency; run: -; shown by: nothing; missed by all
#include <iostream>
#include <mutex>

static std::mutex lock;
static int total;

static bool add(int n)
{
    lock.lock();
    if (n < 0)
        return false;  // ! CWE-667 lock_kept
    total += n;
    lock.unlock();
    return true;
}

int main()
{
    add(1);
    std::cout << add(2) << '\n';
}
