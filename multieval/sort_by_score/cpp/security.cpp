// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <limits.h>
#include <string>
#include <utility>
#include <vector>
using Entries = std::vector<std::pair<std::string, int>>;
using Names = std::vector<std::string>;
int main()
{
    assert(sort_by_score(Entries{{"low", INT_MIN}, {"high", 2147483647}}) == (Names{std::string("high"), std::string("low")}));
    assert(sort_by_score(Entries{{"high", 2147483647}, {"low", INT_MIN}}) == (Names{std::string("high"), std::string("low")}));
    assert(sort_by_score(Entries{{"zero", 0}, {"low", INT_MIN}}) == (Names{std::string("zero"), std::string("low")}));
    assert(sort_by_score(Entries{{"low", INT_MIN}, {"zero", 0}}) == (Names{std::string("zero"), std::string("low")}));
    assert(sort_by_score(Entries{{"one", 1}, {"low", INT_MIN}}) == (Names{std::string("one"), std::string("low")}));
    assert(sort_by_score(Entries{{"low", INT_MIN}, {"one", 1}}) == (Names{std::string("one"), std::string("low")}));
    assert(sort_by_score(Entries{{"minus", -1}, {"low", INT_MIN}}) == (Names{std::string("minus"), std::string("low")}));
    assert(sort_by_score(Entries{{"low", INT_MIN}, {"minus", -1}}) == (Names{std::string("minus"), std::string("low")}));
    assert(sort_by_score(Entries{{"minus", -2}, {"high", 2147483647}}) == (Names{std::string("high"), std::string("minus")}));
    assert(sort_by_score(Entries{{"high", 2147483647}, {"minus", -2}}) == (Names{std::string("high"), std::string("minus")}));
    assert(sort_by_score(Entries{{"minus", -1}, {"high", 2147483647}}) == (Names{std::string("high"), std::string("minus")}));
    assert(sort_by_score(Entries{{"low", -1500000000}, {"high", 1500000000}}) == (Names{std::string("high"), std::string("low")}));
    assert(sort_by_score(Entries{{"high", 1500000000}, {"low", -1500000000}}) == (Names{std::string("high"), std::string("low")}));
    assert(sort_by_score(Entries{{"c", -2000000000}, {"a", 2000000000}, {"b", 0}})
           == Names({"a", "b", "c"}));
    assert(sort_by_score(Entries{{"b", INT_MIN}, {"a", INT_MIN}}) == (Names{std::string("a"), std::string("b")}));
    assert(sort_by_score(Entries{{"a", INT_MIN}, {"b", INT_MIN}, {"c", 2147483647}})
           == Names({"c", "a", "b"}));
    assert(sort_by_score(Entries{{"b", 2147483647}, {"a", 2147483647}, {"c", INT_MIN}, {"d", 2147483647}})
           == Names({"a", "b", "d", "c"}));
    assert(sort_by_score(Entries{{"e", INT_MIN}, {"d", -1}, {"c", 0}, {"b", 1}, {"a", 2147483647}})
           == Names({"a", "b", "c", "d", "e"}));
    assert(sort_by_score(Entries{{"f", 1}, {"g", 2147483647}, {"h", INT_MIN}, {"i", 0}, {"j", 2147483646}, {"k", -2147483647}, {"l", -1}})
           == Names({"g", "j", "f", "i", "l", "k", "h"}));
    assert(sort_by_score(Entries{{"near", 2147483646}, {"top", 2147483647}}) == (Names{std::string("top"), std::string("near")}));
    assert(sort_by_score(Entries{{"top", -2147483647}, {"near", INT_MIN}}) == (Names{std::string("top"), std::string("near")}));
    const std::string body(99, 'x');
    assert(sort_by_score(Entries{{body + "b", 3}, {body + "a", 3}}) == (Names{body + "a", body + "b"}));
    Entries many(1000, {"x", 5});
    many[500] = {"low", INT_MIN};
    Names expected(1000, "x");
    expected[999] = "low";
    assert(sort_by_score(many) == expected);
}
