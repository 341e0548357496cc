// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
static std::string repeat(const std::string &part, int times)
{
    std::string whole;
    for (int i = 0; i < times; i++)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}
static void expect(const std::string &events, int expected)
{
    assert(lock_refused(events) == expected);
}
int main()
{
    expect("aB", 1);
    expect("aBb", 2);
    expect("aBbB", 3);
    expect("aBA", 1);
    expect("aBa", 1);
    expect("aaBAb", 2);
    expect("aaBBb", 3);
    expect("aaABb", 2);
    expect("aabBAAb", 2);
    expect("abB", 2);
    expect("abBA", 2);
    expect("abBc", 3);
    expect("abcC", 3);
    expect("abAB", 2);
    expect("aAbA", 1);
    expect("aAbAa", 2);
    expect("aAbAaB", 2);
    expect("aAbBcAc", 1);
    expect("aZ", 1);
    expect("zAZ", 1);
    expect("aBCDb", 4);
    expect("abBbAb", 3);
    expect("aBAb", 1);
    expect("aaBAA", 1);
    expect("cbaABC", 4);
    expect("bA", 1);
    expect("bAB", 1);
    expect("aBABbA", 3);
    expect("aaaBBBb", 4);
    expect("aABb", 1);
    expect(repeat("aBbA", 2500), 5000);
    expect(repeat("aB", 5000), 5000);
    expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBb", 301);
    expect("bBAbABabaAaaBaBABabBABaAABaBBb", 13);
    expect("BBaBbaaBAAbAaAbaaaaAbBbaBbbABA", 14);
    expect("BaaAaAaAbbBAbbAbAbBBBBaaaABbAb", 9);
    expect("aABaBBABBABABBBbaaBabAAbAAABAa", 19);
    expect("AAAaBBBBaBBbBBbBAAaABaBbBABBBB", 22);
    expect("BBBBAbaBaBaAbBbBabbaABBaABbAAa", 17);
    expect("BzzzbbAZbAzazCAACBABBAzZbZzcZAZabcAbCCBbCaBbazbBAzZCcABcbZbZ", 43);
    expect("BZacAAbzaaCbaCZBcBcAcZBCAzZZzabZzBZcBabAZbZAbZacacAcCzBBaCAc", 44);
    expect("cACCBAzAZZAabccccZzzBbbAacCczCaZbaBAZbaazCZAzzBbBZAczZbZaABZ", 44);
    expect("zBBabcAAbzzacbCcaCAbbzccabCBcbBBBCZCbZbAzZAczzBCcaaaZzCCAAAb", 48);
}
