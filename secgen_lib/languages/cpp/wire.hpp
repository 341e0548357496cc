// Values between a program's process and its test's, by their type and without tags. Both sides are compiled from
// here: the adapter that serves the program's function (Serve), and the stand-in that the test calls (Ask). What was
// received may be anything: every length is checked, a message must be used up, and else secgen::Malformed is thrown.
#ifndef SECGEN_WIRE_HPP
#define SECGEN_WIRE_HPP
#include <array>
#include <cstddef>
#include <cstring>
#include <cxxabi.h>
#include <deque>
#include <list>
#include <map>
#include <new>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace secgen {

struct Malformed {};

// An exception of a class of the program's own; its text begins with the name of that class.
struct Thrown : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Out {
    std::string bytes;
    void raw(const void *from, std::size_t n) { bytes.append(static_cast<const char *>(from), n); }
};

struct In {
    const unsigned char *at, *end;
    std::size_t left() const { return static_cast<std::size_t>(end - at); }
    void raw(void *into, std::size_t n) {
        if (n > left())
            throw Malformed();
        if (n > 0)
            std::memcpy(into, at, n);
        at += n;
    }
    std::size_t count() { // every element takes a byte at least
        unsigned n;
        raw(&n, sizeof n);
        if (n > left())
            throw Malformed();
        return n;
    }
};

template <class T, class = void> struct Wire; // a type without one does not cross

template <class T> void put(Out &out, const T &value) { Wire<T>::put(out, value); }
template <class T> T get(In &in) { return Wire<T>::get(in); }

inline void put_count(Out &out, std::size_t n) {
    unsigned count = static_cast<unsigned>(n);
    out.raw(&count, sizeof count);
}

template <class T> struct Wire<T, std::enable_if_t<std::is_arithmetic_v<T> && !std::is_same_v<T, bool>>> {
    static void put(Out &out, T value) { out.raw(&value, sizeof value); }
    static T get(In &in) {
        T value;
        in.raw(&value, sizeof value);
        return value;
    }
};

template <> struct Wire<bool> {
    static void put(Out &out, bool value) {
        char byte = value ? 1 : 0;
        out.raw(&byte, 1);
    }
    static bool get(In &in) {
        unsigned char byte;
        in.raw(&byte, 1);
        if (byte > 1)
            throw Malformed();
        return byte == 1;
    }
};

template <> struct Wire<std::string> {
    static void put(Out &out, const std::string &value) {
        put_count(out, value.size());
        out.raw(value.data(), value.size());
    }
    static std::string get(In &in) {
        std::string value(in.count(), '\0');
        in.raw(&value[0], value.size());
        return value;
    }
};

template <class C> void put_all(Out &out, const C &value) {
    put_count(out, value.size());
    for (const auto &part : value)
        secgen::put<typename C::value_type>(out, part);
}

template <class C> struct Sequence {
    using T = typename C::value_type;
    static void put(Out &out, const C &value) { put_all(out, value); }
    static C get(In &in) {
        C value;
        std::size_t n = in.count();
        if constexpr (std::is_same_v<C, std::vector<T>>)
            value.reserve(n); // nothing behind the last: a sanitizer sees the first step too far
        for (; n > 0; n--)
            value.push_back(secgen::get<T>(in));
        return value;
    }
};
template <class T> struct Wire<std::vector<T>> : Sequence<std::vector<T>> {};
template <class T> struct Wire<std::deque<T>> : Sequence<std::deque<T>> {};
template <class T> struct Wire<std::list<T>> : Sequence<std::list<T>> {};

template <class A, class B> struct Wire<std::pair<A, B>> {
    static void put(Out &out, const std::pair<A, B> &value) {
        secgen::put<std::remove_const_t<A>>(out, value.first);
        secgen::put<B>(out, value.second);
    }
    static std::pair<A, B> get(In &in) {
        std::remove_const_t<A> first = secgen::get<std::remove_const_t<A>>(in);
        return {std::move(first), secgen::get<B>(in)};
    }
};

template <class C> struct Ordered {
    using T = typename C::value_type;
    static void put(Out &out, const C &value) { put_all(out, value); }
    static C get(In &in) {
        C value;
        for (std::size_t n = in.count(); n > 0; n--)
            value.insert(value.end(), secgen::get<T>(in));
        return value;
    }
};
template <class T> struct Wire<std::set<T>> : Ordered<std::set<T>> {};
template <class K, class V> struct Wire<std::map<K, V>> : Ordered<std::map<K, V>> {};

// A table is built again with as many buckets and from its end, so that it is walked in the order of the original.
template <class C> struct Hashed {
    using T = typename C::value_type;
    static constexpr std::size_t MOST = 1 << 20;
    static void put(Out &out, const C &value) {
        put_all(out, value);
        secgen::put<std::size_t>(out, value.bucket_count());
    }
    static C get(In &in) {
        std::vector<T> parts;
        for (std::size_t n = in.count(); n > 0; n--)
            parts.push_back(secgen::get<T>(in));
        std::size_t buckets = secgen::get<std::size_t>(in);
        C value;
        if (buckets > 1) // a table that never held anything grows as a new one does
            value.rehash(buckets < MOST ? buckets : MOST);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part)
            value.insert(std::move(*part));
        return value;
    }
};
template <class T> struct Wire<std::unordered_set<T>> : Hashed<std::unordered_set<T>> {};
template <class K, class V> struct Wire<std::unordered_map<K, V>> : Hashed<std::unordered_map<K, V>> {};

template <class... T> struct Wire<std::tuple<T...>> {
    static void put(Out &out, const std::tuple<T...> &value) {
        std::apply([&out](const T &...part) { (secgen::put<T>(out, part), ...); }, value);
    }
    static std::tuple<T...> get(In &in) { return std::tuple<T...>{secgen::get<T>(in)...}; }
};

template <class T, std::size_t N> struct Wire<std::array<T, N>> {
    static void put(Out &out, const std::array<T, N> &value) {
        for (const T &part : value)
            secgen::put<T>(out, part);
    }
    static std::array<T, N> get(In &in) {
        std::array<T, N> value{};
        for (T &part : value)
            part = secgen::get<T>(in);
        return value;
    }
};

template <class T> struct Wire<std::optional<T>> {
    static void put(Out &out, const std::optional<T> &value) {
        secgen::put<bool>(out, value.has_value());
        if (value)
            secgen::put<T>(out, *value);
    }
    static std::optional<T> get(In &in) {
        if (!secgen::get<bool>(in))
            return std::nullopt;
        return secgen::get<T>(in);
    }
};

template <class A> constexpr bool changes = std::is_lvalue_reference_v<A> &&!std::is_const_v<std::remove_reference_t<A>>;
template <class A> using Plain = std::remove_cv_t<std::remove_reference_t<A>>;

#define SECGEN_EXCEPTIONS(EACH) EACH(out_of_range) EACH(invalid_argument) EACH(length_error) EACH(domain_error) \
    EACH(logic_error) EACH(range_error) EACH(overflow_error) EACH(underflow_error) EACH(runtime_error)

inline std::string name_of(const std::type_info *type) {
    if (type == nullptr)
        return "an exception";
    int status = 0;
    char *plain = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
    std::string name = status == 0 ? plain : type->name();
    std::free(plain);
    return name;
}

using Answer = void (*)(char letter, const void *body, std::size_t n);

// The program's side: one call of a function.
template <class F> struct Serve;
template <class R, class... A> struct Serve<R (*)(A...)> {
    static void call(void *entry, const unsigned char *body, std::size_t n, Answer answer) {
        In in{body, body + n};
        Out out;
        try {
            std::tuple<Plain<A>...> given{secgen::get<Plain<A>>(in)...};
            auto function = reinterpret_cast<R (*)(A...)>(entry);
            auto called = [&](Plain<A> &...part) -> R { return function(static_cast<A &&>(part)...); };
            if constexpr (std::is_void_v<R>) {
                std::apply(called, given);
            } else {
                secgen::put<Plain<R>>(out, std::apply(called, given));
            }
            std::apply([&out](const Plain<A> &...part) { (back<A>(out, part), ...); }, given);
            answer('r', out.bytes.data(), out.bytes.size());
        } catch (const std::exception &error) {
            say(answer, name_of(&typeid(error)), error.what());
        } catch (...) {
            say(answer, name_of(abi::__cxa_current_exception_type()), "");
        }
    }
    template <class P> static void back(Out &out, const Plain<P> &part) {
        if constexpr (changes<P>)
            secgen::put<Plain<P>>(out, part);
    }
    static void say(Answer answer, const std::string &type, const std::string &what) {
        Out out;
        secgen::put(out, type);
        secgen::put(out, what);
        answer('e', out.bytes.data(), out.bytes.size());
    }
};

using Exchange = const unsigned char *(*)(const void *body, std::size_t n, std::size_t *got);

// The test's side: a call, and its results or its exception.
template <class F> struct Ask;
template <class R, class... A> struct Ask<R (*)(A...)> {
    static R call(Exchange exchange, A... given) {
        Out out;
        (secgen::put<Plain<A>>(out, given), ...);
        std::size_t n = 0;
        const unsigned char *body = exchange(out.bytes.data(), out.bytes.size(), &n);
        In in{body + 1, body + n};
        if (*body == 'e')
            raise(in);
        if (*body != 'r')
            throw Malformed();
        if constexpr (std::is_void_v<R>) {
            (back<A>(in, given), ...);
            if (in.left() > 0)
                throw Malformed();
        } else {
            R result = secgen::get<Plain<R>>(in);
            (back<A>(in, given), ...);
            if (in.left() > 0)
                throw Malformed();
            return result;
        }
    }
    template <class P> static void back(In &in, Plain<P> &part) {
        if constexpr (changes<P>)
            part = secgen::get<Plain<P>>(in);
    }
    template <class P> static void back(In &, const Plain<P> &) {}
    [[noreturn]] static void raise(In &in) {
        std::string type = secgen::get<std::string>(in), what = secgen::get<std::string>(in);
        if (in.left() > 0)
            throw Malformed();
#define SECGEN_RAISE(name) if (type == "std::" #name) throw std::name(what);
        SECGEN_EXCEPTIONS(SECGEN_RAISE)
        if (type == "std::bad_alloc")
            throw std::bad_alloc();
        throw Thrown(what.empty() ? "uncaught: " + type : type + ": " + what);
    }
};

} // namespace secgen
#endif
