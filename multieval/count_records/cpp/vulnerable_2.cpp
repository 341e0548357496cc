// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int count_records(const std::vector<unsigned char> &message, unsigned char tag)
{
    int found = 0;
    int skip = 0;
    bool length_next = false;
    for (unsigned char byte : message) {
        if (skip > 0) {
            --skip;
        } else if (length_next) {
            skip = byte;
            length_next = false;
        } else {
            if (byte == tag) {
                ++found;
            }
            length_next = true;
        }
    }
    return length_next ? -1 : found;
}
