// Makes values those of their places: lengths, order, forms, and what arguments have to do with each other.
#ifndef SECGEN_FIT_HPP
#define SECGEN_FIT_HPP
#include "compare.hpp"

namespace fuzz {

inline size_t length(const Type &type, const Value &value) {
    return type.kind == 's' ? value.s.size() : type.kind == 'm' ? value.of.size() / 2 : value.of.size();
}

inline void cut(const Type &type, Value &value, size_t n) {
    if (type.kind == 's')
        value.s.resize(std::min(n, value.s.size()));
    else if (type.kind == 'l')
        value.of.resize(std::min(n, value.of.size()));
}

inline bool number(const std::string &text) {
    size_t at = !text.empty() && (text[0] == '-' || text[0] == '+'), digits = 0, dots = 0;
    for (; at < text.size(); at++) {
        if (text[at] == '.' && digits > 0 && dots == 0 && at + 1 < text.size())
            dots++;
        else if (text[at] >= '0' && text[at] <= '9')
            digits++;
        else
            return false;
    }
    return digits > 0;
}

inline bool balanced(const std::string &text) {
    std::string opened;
    for (char sign : text) {
        size_t which = std::string(")]}>").find(sign);
        if (std::string("([{<").find(sign) != std::string::npos)
            opened.push_back(sign);
        else if (which != std::string::npos) {
            if (opened.empty() || opened.back() != "([{<"[which])
                return false;
            opened.pop_back();
        }
    }
    return opened.empty();
}

inline bool spaced(const std::string &text) {
    return text.find("  ") == std::string::npos && (text.empty() || (text.front() != ' ' && text.back() != ' '));
}

// Make a value one of its place's: lengths, order, no value twice, entries as the container will hold them. False where
// it cannot be.
inline bool fit(const Type &type, Value &value) {
    if (type.kind == 'i')
        return value.i >= type.lo && value.i <= type.hi;
    if (type.kind == 'f')
        return value.f >= type.flo && value.f <= type.fhi;
    if (type.kind == 's' && ((type.flags & NUMBER && !number(value.s)) || (type.flags & BALANCED && !balanced(value.s)) ||
                             (type.flags & SPACED && !spaced(value.s))))
        return false;
    if (type.kind == 'l')
        cut(type, value, static_cast<size_t>(type.hi));
    for (size_t i = 0; i < value.of.size(); i++)
        if (!fit(part(type, i), value.of[i]))
            return false;
    if (type.kind == 'S' || type.kind == 'm') {
        std::vector<Value> all = entries(type, value), once;
        for (Value &entry : all) {
            const Value &key = type.kind == 'm' ? entry.of[0] : entry;
            bool there = false;
            for (const Value &other : once)
                there |= !less(type.kind == 'm' ? other.of[0] : other, key);
            if (!there)
                once.push_back(entry);
        }
        if (type.kind == 'm') {
            value.of.clear();
            for (Value &entry : once)
                for (Value &each : entry.of)
                    value.of.push_back(each);
        } else {
            value.of = once;
        }
    }
    if (type.kind == 'l' && type.flags & ALIKE && !value.of.empty()) {
        size_t least = SIZE_MAX;
        for (const Value &inner : value.of)
            least = std::min(least, length(type.of[0], inner));
        for (Value &inner : value.of)
            cut(type.of[0], inner, least);
    }
    if (type.kind == 'l' && type.flags & (ASCENDING | DESCENDING)) {
        std::stable_sort(value.of.begin(), value.of.end(), less);
        if (type.flags & DESCENDING)
            std::reverse(value.of.begin(), value.of.end());
    }
    if (type.kind == 'l' && type.flags & DISTINCT) {
        std::vector<Value> once;
        for (const Value &each : value.of)
            if (std::none_of(once.begin(), once.end(),
                             [&](const Value &other) { return !less(other, each) && !less(each, other); }))
                once.push_back(each);
        value.of = once;
    }
    if (type.kind == 's' || type.kind == 'l' || type.kind == 'S' || type.kind == 'm') {
        long long n = static_cast<long long>(length(type, value));
        return n >= type.lo && n <= type.hi;
    }
    return true;
}

// The same of all arguments together.
inline bool fit(const Plan &plan, std::vector<Value> &given) {
    for (size_t i = 0; i < given.size(); i++)
        if (!fit(plan.parameters[i], given[i]))
            return false;
    for (const Relation &relation : plan.relations) {
        Value &p = given[relation.p], &q = given[relation.q];
        long long n = static_cast<long long>(length(plan.parameters[relation.q], q));
        if (relation.what == "length") {
            p.i = n;
        } else if (relation.what == "atmost") {
            p.i = std::min(p.i, n);
        } else if (relation.what == "below") {
            p.i = std::min(p.i, n - 1);
        } else if (relation.what == "alike") {
            size_t least = std::min(static_cast<size_t>(n), length(plan.parameters[relation.p], p));
            cut(plan.parameters[relation.p], p, least);
            cut(plan.parameters[relation.q], q, least);
        } else if (relation.what == "order" && p.i > q.i) {
            std::swap(p.i, q.i);
        }
    }
    for (size_t i = 0; i < given.size(); i++)
        if (Value copy = given[i]; !fit(plan.parameters[i], copy))
            return false;
    return true;
}

// Whether a value is no larger than what the tests show.
inline bool shown(const Type &type, const Value &value) {
    if (type.kind == 'i' && (value.i < type.slo || value.i > type.shi))
        return false;
    if (type.kind == 'f' && (value.f < type.fslo || value.f > type.fshi))
        return false;
    if (type.kind == 's' || type.kind == 'l' || type.kind == 'S' || type.kind == 'm') {
        long long n = static_cast<long long>(length(type, value));
        if (n < type.slo || n > type.shi)
            return false;
    }
    for (size_t i = 0; i < value.of.size(); i++)
        if (!shown(part(type, i), value.of[i]))
            return false;
    return true;
}

} // namespace fuzz
#endif
