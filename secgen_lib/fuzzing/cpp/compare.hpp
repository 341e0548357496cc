// Whether values are the same, and their order.
#ifndef SECGEN_COMPARE_HPP
#define SECGEN_COMPARE_HPP
#include "values.hpp"

namespace fuzz {

inline bool less(const Value &a, const Value &b) {
    if (a.i != b.i)
        return a.i < b.i;
    if (a.f != b.f)
        return a.f < b.f;
    if (a.s != b.s)
        return a.s < b.s;
    return std::lexicographical_compare(a.of.begin(), a.of.end(), b.of.begin(), b.of.end(), less);
}

// The parts of a set, or the entries of a map, in one order.
inline std::vector<Value> entries(const Type &type, const Value &value) {
    std::vector<Value> all;
    for (size_t i = 0; i < value.of.size(); i++) {
        if (type.kind == 'm' && i % 2)
            all.back().of.push_back(value.of[i]);
        else if (type.kind == 'm')
            all.push_back(Value{0, 0, "", {value.of[i]}});
        else
            all.push_back(value.of[i]);
    }
    std::sort(all.begin(), all.end(), less);
    return all;
}

constexpr long double TOLERANCE = 1e-2L; // where two decimals are asked for, HumanEval-X's tests allow that much

inline bool same(const Type &type, const Value &a, const Value &b) {
    if (type.kind == 'f') {
        if (std::isnan(a.f) || std::isnan(b.f))
            return std::isnan(a.f) && std::isnan(b.f);
        return a.f == b.f || std::fabs(a.f - b.f) <= TOLERANCE * std::max(1.0L, std::fabs(b.f));
    }
    if (a.i != b.i || a.s != b.s || a.of.size() != b.of.size())
        return false;
    if (type.kind == 'm' || type.kind == 'S') {
        std::vector<Value> mine = entries(type, a), other = entries(type, b);
        for (size_t i = 0; i < mine.size(); i++)
            if (type.kind == 'S' ? !same(type.of[0], mine[i], other[i])
                                 : !same(type.of[0], mine[i].of[0], other[i].of[0]) ||
                                       !same(type.of[1], mine[i].of[1], other[i].of[1]))
                return false;
        return true;
    }
    for (size_t i = 0; i < a.of.size(); i++)
        if (!same(type.of[type.kind == 't' || type.kind == 'w' ? i : 0], a.of[i], b.of[i]))
            return false;
    return true;
}

// Whether a value holds a number that is none.
inline bool odd(const Type &type, const Value &value) {
    if (type.kind == 'f' && !std::isfinite(value.f))
        return true;
    for (size_t i = 0; i < value.of.size(); i++)
        if (odd(type.of[type.kind == 'm' ? i % 2 : type.kind == 't' || type.kind == 'w' ? i : 0], value.of[i]))
            return true;
    return false;
}

} // namespace fuzz
#endif
