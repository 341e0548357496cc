// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
unsigned int prefix_mask(int n)
{
    if (n > 32) {
        n = 32;
    }
    return ~((1u << (32 - n)) - 1u);
}
