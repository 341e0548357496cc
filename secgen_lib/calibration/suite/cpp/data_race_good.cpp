// calibration: concurrency; run: -; shown by: nothing
#include <iostream>
#include <mutex>
#include <thread>

static long counter;
static std::mutex lock;

static void work()
{
    for (int i = 0; i < 10000; i++) {
        std::lock_guard<std::mutex> held(lock);
        counter++;
    }
}

int main()
{
    std::thread first(work), second(work);
    first.join();
    second.join();
    std::cout << counter << '\n';
}
