// calibration: concurrency; run: -; shown by: thread; missed by all
#include <iostream>
#include <mutex>
#include <thread>

static long counter;
static std::mutex lock;

static void work()
{
    for (int i = 0; i < 10000; i++) {
        counter++;  // ! CWE-362 data_race
    }
}

int main()
{
    std::thread first(work), second(work);
    first.join();
    second.join();
    std::cout << counter << '\n';
}
