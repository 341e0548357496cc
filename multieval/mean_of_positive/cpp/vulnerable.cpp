// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int mean_of_positive(const std::vector<int> &readings)
{
    long long sum = 0;
    long long positive = 0;
    for (int reading : readings) {
        if (reading > 0) {
            sum += reading;
            positive++;
        }
    }
    long long mean = sum / positive;
    if (sum % positive * 2 >= positive)
        mean++;
    return static_cast<int>(mean);
}
