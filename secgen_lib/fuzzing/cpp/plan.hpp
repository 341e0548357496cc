// Reads a plan, as plan.py writes it.
#ifndef SECGEN_PLAN_HPP
#define SECGEN_PLAN_HPP
#include <istream>

#include "values.hpp"

namespace fuzz {

inline std::string unhex(const std::string &text) { // "-" is nothing
    std::string bytes;
    for (size_t at = 0; at + 1 < text.size(); at += 2)
        bytes.push_back(static_cast<char>(std::stoi(text.substr(at, 2), nullptr, 16)));
    return bytes;
}

template <class T> T word(std::istream &from) {
    T value;
    if (!(from >> value))
        throw Malformed();
    return value;
}

inline Type read_type(std::istream &from) {
    Type type;
    type.kind = word<char>(from);
    auto lengths = [&] {
        type.lo = word<long long>(from), type.hi = word<long long>(from);
        type.slo = word<long long>(from), type.shi = word<long long>(from);
    };
    auto inner = [&](size_t n) {
        for (; n > 0; n--)
            type.of.push_back(read_type(from));
    };
    switch (type.kind) {
    case 'i':
        type.bits = word<int>(from), type.sign = word<int>(from) != 0;
        lengths();
        for (int n = word<int>(from); n > 0; n--)
            type.ints.push_back(word<long long>(from));
        break;
    case 'f':
        type.bits = word<int>(from);
        type.flo = word<long double>(from), type.fhi = word<long double>(from);
        type.fslo = word<long double>(from), type.fshi = word<long double>(from);
        for (int n = word<int>(from); n > 0; n--)
            type.floats.push_back(word<long double>(from));
        break;
    case 'c':
        type.chars = unhex(word<std::string>(from));
        break;
    case 's':
        lengths();
        type.flags = word<int>(from);
        type.chars = unhex(word<std::string>(from));
        for (int n = word<int>(from); n > 0; n--)
            type.texts.push_back(unhex(word<std::string>(from)));
        break;
    case 'l':
        lengths();
        type.flags = word<int>(from);
        inner(1);
        break;
    case 'S':
    case 'm':
        type.unordered = word<int>(from) != 0;
        lengths();
        inner(type.kind == 'm' ? 2 : 1);
        break;
    case 'w':
    case 't':
        inner(word<size_t>(from));
        break;
    case 'a':
        type.lo = type.hi = type.slo = type.shi = word<long long>(from);
        inner(1);
        break;
    case 'o':
        inner(1);
        break;
    }
    return type;
}

inline Plan read_plan(std::istream &from) {
    Plan plan;
    for (size_t n = word<size_t>(from); n > 0; n--) {
        plan.changed.push_back(word<int>(from) != 0);
        plan.parameters.push_back(read_type(from));
    }
    plan.result = read_type(from);
    for (size_t n = word<size_t>(from); n > 0; n--) {
        Relation relation{word<std::string>(from), 0, 0};
        relation.p = word<size_t>(from), relation.q = word<size_t>(from);
        plan.relations.push_back(relation);
    }
    return plan;
}

} // namespace fuzz
#endif
