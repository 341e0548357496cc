// Values of a task's types as trees, in the bytes of languages/cpp/wire.hpp, with what a plan says of each place: which
// lengths and numbers may be drawn (lo..hi), which of them the tests show (slo..shi), and literals of the tests.
#ifndef SECGEN_VALUES_HPP
#define SECGEN_VALUES_HPP
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <set>
#include <string>
#include <vector>

namespace fuzz {

struct Malformed {};

enum Form { NUMBER = 1, BALANCED = 2, SPACED = 4 }; // of strings
enum Flag { ASCENDING = 1, DESCENDING = 2, DISTINCT = 4, ALIKE = 8 }; // ALIKE: all inner lists have one length

// kind: v void, b bool, i int, f float, c char, s string, l list, w list of a fixed length with a type for each place,
// t tuple, a array, S set, m map, o option
struct Type {
    char kind = 'v';
    int bits = 0, flags = 0;
    bool sign = false, unordered = false;
    long long lo = 0, hi = 0, slo = 0, shi = 0;
    long double flo = 0, fhi = 0, fslo = 0, fshi = 0;
    std::vector<long long> ints;
    std::vector<long double> floats;
    std::string chars;
    std::vector<std::string> texts;
    std::vector<Type> of;
};

struct Value {
    long long i = 0;
    long double f = 0;
    std::string s;
    std::vector<Value> of;
};

struct Relation { // of parameters p and q
    std::string what;
    size_t p, q;
};

struct Plan {
    std::vector<Type> parameters;
    std::vector<bool> changed; // what the function leaves in a parameter counts
    Type result;
    std::vector<Relation> relations;
};

struct In {
    const uint8_t *at, *end;
    void raw(void *into, size_t n) {
        if (n > static_cast<size_t>(end - at))
            throw Malformed();
        if (n > 0)
            memcpy(into, at, n);
        at += n;
    }
    template <class T> T one() {
        T value;
        raw(&value, sizeof value);
        return value;
    }
    size_t count() {
        uint32_t n = one<uint32_t>();
        if (n > static_cast<size_t>(end - at))
            throw Malformed();
        return n;
    }
};

inline Value decode(const Type &type, In &in) {
    Value value;
    uint64_t bits = 0;
    switch (type.kind) {
    case 'b':
        if ((value.i = in.one<uint8_t>()) > 1)
            throw Malformed();
        break;
    case 'c':
        value.i = in.one<uint8_t>();
        break;
    case 'i':
        in.raw(&bits, static_cast<size_t>(type.bits / 8));
        if (type.sign && type.bits < 64 && bits >> (type.bits - 1) & 1)
            bits |= ~uint64_t{0} << type.bits;
        value.i = static_cast<long long>(bits);
        break;
    case 'f':
        value.f = type.bits == 32 ? in.one<float>() : type.bits == 64 ? in.one<double>() : in.one<long double>();
        break;
    case 's':
        value.s.resize(in.count());
        in.raw(&value.s[0], value.s.size());
        break;
    case 'o':
        if (in.one<uint8_t>())
            value.of.push_back(decode(type.of[0], in));
        break;
    case 't':
        for (const Type &part : type.of)
            value.of.push_back(decode(part, in));
        break;
    case 'w': {
        size_t n = in.count();
        if (n != type.of.size())
            throw Malformed();
        for (const Type &part : type.of)
            value.of.push_back(decode(part, in));
        break;
    }
    default:
        if (type.kind == 'v')
            break;
        for (size_t n = type.kind == 'a' ? static_cast<size_t>(type.lo) : in.count(); n > 0; n--) {
            value.of.push_back(decode(type.of[0], in));
            if (type.kind == 'm')
                value.of.push_back(decode(type.of[1], in));
        }
        if (type.unordered)
            in.one<uint64_t>();
    }
    return value;
}

inline void encode(const Type &type, const Value &value, std::string &out) {
    auto raw = [&out](const void *from, size_t n) { out.append(static_cast<const char *>(from), n); };
    auto count = [&raw](size_t n) {
        uint32_t n32 = static_cast<uint32_t>(n);
        raw(&n32, sizeof n32);
    };
    float narrow = static_cast<float>(value.f);
    double wide = static_cast<double>(value.f);
    uint64_t buckets = 1; // it grows as a new one does
    switch (type.kind) {
    case 'b':
    case 'c':
        raw(&value.i, 1);
        break;
    case 'i':
        raw(&value.i, static_cast<size_t>(type.bits / 8));
        break;
    case 'f':
        type.bits == 32 ? raw(&narrow, 4) : type.bits == 64 ? raw(&wide, 8) : raw(&value.f, sizeof value.f);
        break;
    case 's':
        count(value.s.size());
        raw(value.s.data(), value.s.size());
        break;
    case 'o':
        out.push_back(value.of.empty() ? 0 : 1);
        for (const Value &part : value.of)
            encode(type.of[0], part, out);
        break;
    case 'w':
    case 't':
        if (type.kind == 'w')
            count(value.of.size());
        for (size_t i = 0; i < type.of.size(); i++)
            encode(type.of[i], value.of[i], out);
        break;
    default:
        if (type.kind == 'v')
            break;
        if (type.kind != 'a')
            count(type.kind == 'm' ? value.of.size() / 2 : value.of.size());
        for (size_t i = 0; i < value.of.size(); i++)
            encode(type.of[type.kind == 'm' ? i % 2 : 0], value.of[i], out);
        if (type.unordered)
            raw(&buckets, sizeof buckets);
    }
}

inline const Type &part(const Type &type, size_t i) {
    return type.of[type.kind == 'm' ? i % 2 : type.kind == 't' || type.kind == 'w' ? i : 0];
}

} // namespace fuzz
#endif
