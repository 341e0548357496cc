// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &user, const std::string &message, const std::string &expected)
{
    assert(log_entry(user, message) == expected);
}
int main()
{
    expect("ada"s, "signed in"s, "[ada] signed in"s);
    expect("bob"s, ""s, "[bob] "s);
}
